/** On a phone, or in a narrow column of any page, the same rows are cards. Last in order: it undoes the others. */
import { css } from 'lit';

export const cardsStyles = css`
  @container prog (max-width: 37em) {
    .table {
      --row: 7em;
    }
    .dated .block::before {
      display: none;
    }
    /* The time above the title; a box of our own means nothing to ears. */
    .block > .row:not(.details) {
      grid-template-columns: minmax(0, 1fr) 1.4em;
    }
    .dated :is(.left, .right) {
      display: contents;
    }
    .dated .row > * > * {
      grid-column: 1 / -1;
    }
    .dated .block .when {
      grid-area: 1 / 1;
    }
    .block > .row:not(.details)::after {
      grid-area: 1 / 2;
    }
    .undated .block {
      display: block;
    }
    .dated .block .num {
      position: absolute;
      inset-block-start: 0.4em;
      inset-inline-start: 0.4em;
      font-size: 0.8667em;
    }
    .block > .row {
      padding-inline-end: 0;
    }
    .dated .block :is(.name, .told) {
      padding-inline-start: 0;
      text-indent: 0;
    }
    .block > .row:not([data-open]) :is(.promise),
    .block > .row:not([data-open]) .who {
      -webkit-line-clamp: 1;
    }
    .when {
      flex-direction: row;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 1em;
      padding-inline-start: var(--gutter);
    }
    .words:is(.words, .under, .within) {
      position: static;
      flex: 1;
      padding: 0;
      white-space: normal;
      inline-size: auto;
      translate: none;
    }
    .chart {
      order: 1;
      flex: 0 0 6.5em;
    }
    .chart.marked {
      order: 0;
      flex: 1 1 100%;
    }
    .block > .details {
      padding-inline: 0.8em;
    }
    .facts {
      columns: 1;
    }
    .fact:is([data-said='card'], [data-said='brief']) {
      display: none;
    }
  }
`;
