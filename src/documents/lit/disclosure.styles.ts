import { css } from 'lit';

/** One look for what opens to more: a corner before its words, which turns down. */
export const disclosureStyles = css`
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.15em 0.6em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    translate: 0 -0.1em;
  }
  [open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  @media print {
    summary::before {
      display: none;
    }
  }
`;
