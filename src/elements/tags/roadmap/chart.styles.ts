/** The picture in a row: bars, and the words beside them. */
import { css } from 'lit';

export const chartStyles = css`
  .chart {
    position: relative;
    block-size: calc(1.35em + (var(--tracks, 1) - 1) * 0.6em);
  }
  /* A plan is a line as long as its time; what was done is filled. */
  .bar {
    position: absolute;
    min-inline-size: 5px;
    inset-block-start: calc(0.35em + var(--track, 0) * 0.6em);
    block-size: 0.65em;
    border: solid var(--ink);
    border-width: 0 2px;
    font-style: normal;
  }
  .bar::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 1px);
    border-block-start: 2px solid var(--ink);
  }
  .row .bar {
    --ink: var(--_plan-text);
  }
  .bar.continuous {
    border-inline-width: 0;
  }
  .bar.continuous::before {
    block-size: 5px;
    inset-block-start: calc(50% - 2.5px);
    border-block: 1.5px solid var(--ink);
  }
  .bar.window {
    margin-inline: 1px;
  }
  /* An end that nobody has set goes on. */
  .bar[data-fades-before] {
    border-inline-start-width: 0;
  }
  .bar[data-fades-after] {
    border-inline-end-width: 0;
  }
  .bar:is([data-fades-before], [data-fades-after])::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    border: 0.325em solid transparent;
  }
  .bar[data-fades-before]::after {
    inset-inline-start: -2px;
    border-inline-start-width: 0;
    border-inline-end-color: var(--ink);
  }
  .bar[data-fades-after]::after {
    inset-inline-end: -2px;
    border-inline-end-width: 0;
    border-inline-start-color: var(--ink);
  }

  .words {
    position: absolute;
    inset-block-start: 0;
    padding-inline: 0.4em;
    background: var(--_surface);
    white-space: nowrap;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    z-index: 1;
  }
  .words.within {
    translate: -50%;
  }
  .words.under {
    position: static;
    padding: 0;
    white-space: normal;
    inline-size: fit-content;
  }
  .chart {
    flex: none;
    order: -1;
  }
  .when {
    display: flex;
    flex-direction: column;
  }
  .words.before::before {
    content: '‹ ';
  }
  .words.after::after {
    content: ' ›';
  }
  .words.odd {
    color: var(--_late);
  }
`;
