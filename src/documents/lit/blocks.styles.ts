import { css } from 'lit';

/** Headings, definition lists and lists: what every part of a programme is made of. */
export const blocksStyles = css`
  .title:focus:not(:focus-visible),
  dt:focus:not(:focus-visible) {
    outline: none;
  }
  .block {
    margin-block-start: 1.25em;
  }
  .block > .title {
    max-inline-size: 44em;
    font-size: var(--_size-lead);
    line-height: 1.35;
  }
  .block + .block {
    margin-block-start: 2.25em;
  }
  .block .block > .title {
    font-size: 1em;
  }
  .text,
  .remark {
    margin-block-start: 0.5em;
    max-inline-size: 78ch;
  }
  .text > div + div {
    margin-block-start: 0.6em;
  }
  .remark {
    font-size: var(--_size-text);
    color: var(--_muted);
  }
  .strong {
    font-weight: 600;
  }
  .quiet {
    font-size: var(--_size-small);
  }
  .label {
    color: var(--_muted);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  li + li {
    margin-block-start: 0.35em;
  }

  .rows {
    margin: 0.9em 0 0;
    border-block-start: 2px solid var(--_rule);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    gap: 0 2.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-size: var(--_size-text);
    line-height: 1.5;
  }
  dt > div:first-child {
    font-weight: 600;
  }
  dd {
    margin: 0;
    max-inline-size: 78ch;
  }
  dd > div + div,
  dd > div + ul {
    margin-block-start: 0.2em;
  }
  /* One strong rule to a block. */
  table + .rows {
    margin: 0;
    border: 0;
  }
  .inner {
    margin: 0;
    border: 0;
  }
  .inner > .row {
    padding-block: 0.4em;
    grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
  }
  .inner > .row:first-child {
    padding-block-start: 0;
  }
  .inner > .row:last-child {
    padding-block-end: 0;
    border: 0;
  }

  @container prog (max-width: 40em) {
    .row,
    .inner > .row {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25em;
    }
    .rows > .row > dt > div:first-child:not(:only-child) {
      color: var(--_text);
    }
  }
  @media print {
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
