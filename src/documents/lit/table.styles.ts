import { css } from 'lit';

export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: 0.9em;
    border-collapse: collapse;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
    font-variant-numeric: tabular-nums;
  }
  /* A table within a list is as wide as the list. */
  .full {
    grid-column: 1 / -1;
    max-inline-size: none;
  }
  .full > table {
    margin-block-start: 0.4em;
    border: 0;
  }
  .full tbody > :last-child > * {
    border: 0;
    padding-block-end: 0;
  }
  .full th:first-child {
    inline-size: 22%;
  }
  th,
  td {
    padding: 0.6em 1.25em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  [data-long] {
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_size-small);
    vertical-align: bottom;
  }
  .compact thead th:not(:first-child) {
    min-inline-size: 5em;
  }
  .group th {
    padding-block: 0.5em;
    background: var(--_tint);
    font-weight: 600;
  }
  .of {
    display: none;
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  @container prog (max-width: 40em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td {
      padding: 0;
      border: 0;
    }
    td {
      margin-block-start: 0.35em;
    }
    tr > td[data-empty] {
      display: none;
    }
    .of {
      display: block;
    }
    .headed:not(.compact) tbody th {
      font-weight: 600;
    }
    tbody th > .quiet {
      font-weight: 400;
    }
    .compact tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(6.5em, 1fr));
      gap: 0.5em 1em;
    }
    .compact td {
      margin: 0;
    }
    /* Three and one would look like a mistake. */
    .four tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .four td {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5em;
    }
    .full tbody > tr:last-child {
      border: 0;
      padding-block-end: 0;
    }
    .compact th {
      grid-column: 1 / -1;
    }
    tr.group {
      display: block;
      padding: 0.5em 0.5em;
      background: var(--_tint);
    }
  }
  @media print {
    tr {
      break-inside: avoid-page;
    }
  }
`;
