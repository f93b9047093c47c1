/** What the pages of the catalogue are made of looks like the tags in their calm default. */
import { css, unsafeCSS } from 'lit';
import { COLORS } from '../../src/theme/roles.js';

const color = (role: keyof typeof COLORS): ReturnType<typeof unsafeCSS> => unsafeCSS(COLORS[role]);

export const pageStyles = css`
  :host {
    display: block;
    margin-block: 1.5rem;
    color: ${color('text')};
    font:
      15px/1.45 system-ui,
      sans-serif;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid ${color('line')};
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: ${color('muted')};
    font-size: 0.875em;
    font-weight: 400;
    border-color: ${color('rule')};
  }
  tbody th {
    font-weight: 600;
  }
  code {
    font:
      0.875em ui-monospace,
      monospace;
  }
  .quiet {
    font-weight: 400;
    color: ${color('muted')};
    font-size: 0.875em;
  }
  .late {
    color: ${color('late')};
  }
  select {
    padding: 0.3em 0.5em;
    border: 1px solid ${color('control')};
    border-radius: 4px;
    color: inherit;
    background: ${color('surface')};
    font: inherit;
  }
  :focus-visible {
    outline: 3px solid ${color('accent')};
    outline-offset: 2px;
  }
`;
