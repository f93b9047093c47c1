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
    .chart,
    .chart.marked {
      min-block-size: 0;
      background: none;
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em;
    }
    .chart > .bar,
    .chart > .rise,
    .lane > span:first-child {
      display: none;
    }
    .lane {
      display: contents;
    }
    .mark {
      position: static;
      inline-size: fit-content;
      block-size: auto;
      max-inline-size: none;
      min-inline-size: 4.6em;
      margin: 0.35em 0 0;
      padding: 0;
      border: 0;
      background: none;
      display: block;
      text-align: center;
    }
    .mark b {
      display: block;
      writing-mode: horizontal-tb;
      rotate: none;
      padding: 0.3em 0.5em;
      border: 1px solid var(--_plan-line);
      border-radius: 4px;
      background: linear-gradient(
        to right,
        var(--_plan-fill) var(--fill, 0%),
        var(--_plan-faint) var(--fill, 0%)
      );
    }
    .at {
      display: block;
      color: var(--_muted);
      font-size: 0.95em;
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
