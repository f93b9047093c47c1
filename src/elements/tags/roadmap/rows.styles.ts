/** The rows: words, status, the opened row. The picture is in chart.styles.ts, cards in cards.styles.ts. */
import { css } from 'lit';

export const rowsStyles = css`
  /* Blocks within stacks within groups: what a browser must watch while it scrolls is little. */
  .blocks:not([hidden]),
  .stack,
  .block {
    content-visibility: auto;
    /* As high as its rows in the mean of real programmes; once it was drawn, as high as it was. */
    contain-intrinsic-block-size: auto calc(var(--rows) * var(--row, 6.5em));
  }
  .block > .row {
    position: relative;
    padding-block: 0.55em;
    border-block-end: 1px solid var(--_line);
  }
  .num {
    display: inline-block;
    margin-inline-end: 0.35em;
  }
  .open {
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .block > .row:not(.details) {
    cursor: pointer;
  }
  .row:hover > .what > .open {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
  }
  .who,
  .status small {
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.35;
  }
  .who {
    margin-block-start: 0.15em;
  }
  [data-child] > .what {
    padding-inline-start: 1.25em;
  }
  .line {
    padding-inline-start: 1em;
    text-indent: -1em;
    font-size: 0.9333em;
    line-height: 1.35;
  }
  .line::before {
    content: '– ';
  }
  .when {
    display: grid;
    grid-template-rows: 1fr;
    grid-template-columns: minmax(0, 1fr);
  }
  .when > .words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* One line: in a box of one pixel each word would be a line to lay out. */
    white-space: nowrap;
  }

  .status {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 0.9333em;
    line-height: 1.3;
    color: var(--_muted);
  }
  .status small {
    display: block;
  }
  [data-code='done'] .status {
    color: var(--_done);
  }
  :is([data-code='inProgress'], [data-code='partlyDone']) .status {
    color: inherit;
  }
  :is([data-late], [data-code='notDone'], [data-code='postponed']) .status {
    color: var(--_late);
  }

  .block > .details {
    display: block;
    padding: 1em 1.25em;
    margin-block: -1px 0.75em;
    border: 1px solid var(--_plan);
    border-radius: var(--_radius);
  }
  .block > .details[hidden='until-found'] {
    display: block;
    padding-block: 0;
    margin: 0;
    border-width: 0;
  }
  .facts {
    columns: 2;
    column-gap: 2.5em;
  }
  .fact {
    break-inside: avoid;
    padding-block-end: 0.75em;
  }
  .fact-label {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .fact ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
`;
