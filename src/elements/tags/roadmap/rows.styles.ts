/** The rows: words, status, the opened row. The picture is in chart.styles.ts, cards in cards.styles.ts. */
import { css } from 'lit';

export const rowsStyles = css`
  /* Blocks within stacks within groups: what a browser must watch while it scrolls is little. */
  .blocks:not([hidden]),
  .list,
  .stack,
  .block {
    content-visibility: auto;
    /* As high as its rows in the mean of real programmes; once it was drawn, as high as it was. */
    contain-intrinsic-block-size: auto calc(var(--rows) * var(--row, 5.9em));
  }
  .block {
    position: relative;
  }
  /* One line a year from the first row to the last, behind them all. */
  .dated .block::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 2.8em;
    inline-size: calc((100% - 0.8em) * var(--share));
    background: var(--grid);
  }
  .block > .row {
    position: relative;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  .num {
    display: inline-block;
    /* With the space behind it. */
    min-inline-size: calc(var(--gutter) - 0.3em);
    text-indent: 0;
  }
  .open {
    display: block;
    inline-size: 100%;
  }
  .name {
    display: block;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .block .name {
    padding-inline-start: var(--gutter);
    text-indent: calc(var(--gutter) * -1);
  }
  .told {
    padding-inline-start: var(--gutter);
  }
  /* The rest of it comes when the row is opened, and is on paper. */
  .block > .row:not([data-open]) :is(.name, .promise),
  .block > .row:not([data-open]) .who {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  /* Beside a column that is empty. */
  [data-nobody] .block > .row:not([data-open]) .promise {
    -webkit-line-clamp: 1;
  }
  .block > .row:not(.details) {
    cursor: pointer;
  }
  .block > .row:not(.details)::after {
    margin: 0.3em 0.3em 0;
    justify-self: end;
  }
  .block > [data-open]::after {
    rotate: -135deg !important;
    translate: 0 0.2em;
  }
  .row:hover .open {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
  }
  .promise,
  .who,
  .words,
  .line,
  .status {
    font-size: 0.8667em;
    line-height: 1.3;
  }
  .promise,
  .who,
  .words {
    color: var(--_muted);
  }
  .block .who {
    inline-size: fit-content;
    background: var(--_surface);
  }
  [data-child] > .left {
    margin-inline-start: 1.25em;
  }
  .line {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .line::before {
    content: '– ';
  }
  .when {
    position: relative;
  }
  .undated .block > .row:not(.details) {
    grid-template-columns: minmax(0, 1fr) 1.4em;
    padding-block: 0.35em;
    --gutter: 1.6em;
  }
  .undated .num {
    min-inline-size: 0;
    margin-inline-end: 0.35em;
  }
  .undated .block .name {
    text-indent: 0;
  }
  :where(.undated .open)::before {
    content: '';
    inline-size: 1em;
    block-size: 1em;
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
  }
  .undated .open::before {
    position: absolute;
    inset-block-start: 0.6em;
  }
  .undated :is(.when, .who) {
    padding-inline-start: var(--gutter);
  }
  .undated .block .who {
    padding-inline-start: calc(var(--gutter) / 0.8667);
  }
  .undated .right {
    grid-row: 2;
  }
  .undated .details {
    grid-column: 1 / -1;
  }

  .block > .details {
    display: block;
    padding: 0.6em calc(0.8em + var(--gutter));
    border-inline-start: 3px solid var(--_accent);
    background: var(--_surface);
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
  .fact[data-said='row'] {
    display: none;
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
