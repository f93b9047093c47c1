/** On a phone, or in a narrow column of any page, the same rows are cards. Last in order: it undoes the others. */
import { css } from 'lit';

export const cardsStyles = css`
  @container prog (max-width: 46em) {
    .table {
      --row: 13em;
    }
    .block > .row {
      display: block;
    }
    .block > .row:not(.details) {
      padding-block: 0.85em;
      padding-inline: 2.9em 0;
    }
    .block .what .num {
      position: absolute;
      inset-inline-start: 0;
      max-inline-size: 2.6em;
      overflow: hidden;
    }
    .open {
      font-weight: 600;
    }
    .when {
      display: block;
      margin-block-start: 0.35em;
    }
    .when > .words {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    .who {
      margin-block-start: 0.25em;
    }
    .chart {
      min-block-size: 0;
      background: none;
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em;
    }
    .chart > .bar,
    .lane > span:first-child {
      display: none;
    }
    .lane {
      display: contents;
    }
    .status {
      margin-block-start: 0.45em;
    }
    .status small {
      display: inline;
      margin-inline-start: 0.4em;
    }
    .facts {
      columns: 1;
    }
    .fact[data-said] {
      display: none;
    }
  }
`;
