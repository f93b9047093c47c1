/** The verdict's line, and what opens the figures. */
import { css } from 'lit';

export const measureStyles = css`
  .verdict {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin: 0;
    font-weight: 600;
  }
  .verdict::before {
    translate: 0 0.1em;
  }
  .verdict[data-verdict='met'] {
    color: var(--_done);
  }
  .verdict[data-verdict='notMet'] {
    color: var(--_late);
  }
  .verdict:is([data-verdict='noData'], [data-verdict='ahead'], [data-verdict='notComparable']) {
    color: var(--_muted);
  }
  .strong {
    font-weight: 600;
  }
  .label {
    color: var(--_muted);
  }
  @media print {
    .figures button {
      display: none;
    }
    /* On paper nothing can be pressed. */
    .figures > .heard {
      position: static;
      inline-size: 100%;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
