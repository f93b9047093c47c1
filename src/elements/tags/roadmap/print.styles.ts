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
    .row {
      grid-template-columns: minmax(0, 46fr) minmax(0, 42fr) minmax(8.75em, 12fr);
    }
    /* Four quarters in a year of ten millimetres. */
    .ticks {
      font-size: 0.7em;
    }
    .blocks:not([hidden]),
    .stack,
    .block {
      content-visibility: visible;
    }
    /* «не менее 2» in a year of fifteen millimetres. */
    .bar.window {
      font-size: 0.7em;
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
    .block > .details[hidden='until-found'] {
      display: block;
      content-visibility: visible;
    }
    .block > .details,
    .block > .details[hidden='until-found'] {
      padding: 0.4em 0.6em 0.2em;
      margin: 0 0 0.5em;
      border: 0 solid var(--_line);
      border-block-end-width: 1px;
      border-radius: 0;
      font-size: 0.9em;
    }
    .block > .row:not(.details) {
      border: 0;
      padding-block-end: 0.2em;
    }
    /* The row above says it. */
    .fact[data-said='row'] {
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
