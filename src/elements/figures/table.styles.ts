/** The figures as a table, and a button that reads like a link. */
import { css } from 'lit';

export const tableStyles = css`
  .label {
    color: var(--_muted);
  }
  .link {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
    min-block-size: 24px;
  }
  .figures {
    margin-block-start: 0.75em;
    font-size: var(--_size-text);
  }
  .figures table {
    inline-size: 100%;
    max-inline-size: 34em;
    margin-block-start: 0.5em;
    border-collapse: collapse;
    border-block-start: 2px solid var(--_rule);
    font-variant-numeric: tabular-nums;
  }
  .figures :is(th, td) {
    padding: 0.4em 1em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .figures thead th {
    color: var(--_muted);
    font-size: 0.9333em;
  }
  .figures .group {
    padding-block-start: 0.9em;
    font-weight: 600;
  }
`;
