import { css } from 'lit';

export const passportStyles = css`
  .name {
    margin: 0.5em 0 0;
    font-size: var(--_size-lead);
    font-weight: 600;
    line-height: 1.35;
    max-inline-size: 60ch;
  }
  .original {
    margin: 0.75em 0 0;
  }
  .original .sub-label {
    display: block;
  }
  .signature {
    display: block;
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }
  .sub-label,
  .kind {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .approvals {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 2em;
    margin: 1.25em 0 0;
    padding: 0;
    list-style: none;
    font-size: var(--_size-text);
  }
  .approvals li > span {
    display: block;
  }
  .approvals .kind {
    margin-block-end: 0.25em;
    color: var(--_text);
    font-weight: 600;
  }
  .rows {
    margin: 1.25em 0 0;
    border-block-start: 2px solid var(--_rule);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    gap: 0 2.5em;
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_line);
  }
  .rows:empty {
    display: none;
  }
  dt {
    font-weight: 600;
    font-size: var(--_size-text);
    line-height: 1.55;
  }
  dd {
    margin: 0;
    max-inline-size: 78ch;
  }
  dd ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  dd ul.documents {
    padding: 0;
    list-style: none;
  }
  li + li {
    margin-block-start: 0.4em;
  }
  .approvals li + li {
    margin: 0;
  }
  /* Not nowrap: with wide letters a number is longer than a phone. */
  .reference {
    display: inline-block;
  }
  .fold > summary {
    inline-size: fit-content;
    padding-block: 0.35em;
    color: var(--_accent);
  }
  .note-of {
    display: block;
    font-size: var(--_size-small);
  }
  details > ul {
    margin-block-start: 0.25em !important;
  }
  .organization {
    margin-block-start: 1.5em;
    padding: 1.1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_size-text);
  }
  .organization p {
    margin: 0;
  }
  .organization .name {
    margin-block: 0.15em 0.5em;
    font-size: 1em;
  }
  .organization dl,
  .reference-block dl {
    margin: 0;
  }
  .organization dl > div,
  .reference-block dl > div {
    display: grid;
    grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
    gap: 0 1.5em;
    padding-block: 0.15em;
  }
  .organization dt {
    color: var(--_muted);
    font-weight: 400;
    font-size: 1em;
  }
  .reference-block {
    margin-block-start: 1em;
    font-size: var(--_size-text);
  }
  .long:not([data-open]) {
    max-block-size: 13.2em;
    overflow: hidden;
    mask-image: linear-gradient(#000 70%, transparent);
    -webkit-mask-image: linear-gradient(#000 70%, transparent);
  }
  .more {
    padding-block: 0.5em;
    color: var(--_accent);
    text-decoration: underline;
  }
  .long[data-open] + .more {
    display: none;
  }
  /* In the page of a whole programme, its head has said it. */
  :host([data-tag]) header > :is(.name, .sub) {
    display: none;
  }
  .long:focus {
    outline: none;
  }

  @container prog (max-width: 40em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.2em;
    }
    dt {
      color: var(--_muted);
      font-weight: 400;
    }
    .fold > summary {
      padding-block: 0.7em;
    }
    .more {
      min-block-size: 44px;
    }
    .organization dl > div {
      display: block;
    }
  }
  @media print {
    .long {
      max-block-size: none !important;
      mask-image: none !important;
      -webkit-mask-image: none !important;
    }
    .more {
      display: none !important;
    }
    /* What may be taller than a sheet would leave the one before it empty. */
    .organization,
    .row:not(.tall) {
      break-inside: avoid-page;
    }
  }
`;
