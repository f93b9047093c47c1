/** On paper: everything, also what is folded; the head on each page; no row cut in two. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    .tools > :not(.chosen),
    .pager {
      display: none;
    }
    /* A table's head is what browsers repeat on each page. */
    .table {
      display: table;
      inline-size: 100%;
    }
    .top {
      display: table-header-group;
      position: static;
      break-inside: avoid;
    }
    .body {
      display: table-row-group;
    }
    .block > .row:not([data-open]) :is(.name, .promise),
    .block > .row:not([data-open]) .who {
      display: block;
    }
    .block > .row:not(.details)::after,
    .fold::before,
    .more {
      display: none;
    }
    /* Four quarters in a year of ten millimetres. */
    .ticks {
      font-size: 0.7em;
    }
    .blocks:not([hidden]),
    .list,
    .rest,
    .stack,
    .block {
      content-visibility: visible;
    }
    .block > .row:not(.details),
    .fact,
    .head,
    .legend {
      break-inside: avoid;
    }
    .head,
    .block > .row:not(.details) {
      break-after: avoid;
    }
    .blocks[hidden='until-found'],
    .rest[hidden='until-found'],
    .block > .details[hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
    .block > .details,
    .block > .details[hidden='until-found'] {
      padding-block: 0;
      border: 0;
      font-size: 0.9em;
    }
    .block > .row:not(.details) {
      border-block: 1px solid var(--_line);
      border-block-end: 0;
      padding-block: 0.35em 0.2em;
    }
    /* The row above says it, or the head of all. */
    .fact:is([data-said='brief'], [data-said='head']) {
      display: none;
    }
    .fact {
      padding-block-end: 0.35em;
    }
    .group {
      border: 1px solid var(--_line);
    }
  }
`;
