import { css } from 'lit';

export const wallStyles = css`
  .words {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0 1.25em;
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
  }
  .words li + li {
    border-inline-start: 1px solid var(--_line);
    padding-inline-start: 1.25em;
  }
  .word {
    display: flex;
    align-items: center;
    gap: 0.45em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 0.3em;
    margin-inline-start: -0.3em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    line-height: 1.15;
  }
  .word b {
    font-size: 1.75em;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  span.word {
    color: var(--_muted);
  }
  span.word b {
    font-weight: 400;
  }
  button.word:hover {
    background: var(--_tint);
  }
  .word[aria-pressed='true'] {
    background: var(--_plan-faint);
    box-shadow: inset 0 -3px var(--_accent);
  }
  .word small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .board {
    position: relative;
    margin-block-start: 0.4em;
  }
  .wall {
    --label: minmax(9em, 24%);
    padding-block-start: 1.5em;
    font-size: var(--_size-text);
  }
  .row {
    display: grid;
    grid-template-columns: var(--label) var(--columns, minmax(0, 1fr));
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .head {
    border: 0;
    font-size: var(--_size-small);
  }
  .year {
    position: relative;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_rule);
    margin-inline-start: -1px;
    font-variant-numeric: tabular-nums;
  }
  .year[data-past] {
    background: var(--_plan-soft);
  }
  .year[data-beyond] {
    border-style: dashed;
  }
  .year[data-undated] {
    border-color: transparent;
    color: var(--_muted);
    line-height: 1.1;
  }
  .year[data-now] {
    background: linear-gradient(90deg, var(--_plan-soft) var(--now), transparent 0);
  }
  .today {
    position: absolute;
    inset-block-end: 100%;
    left: var(--now);
    translate: -50%;
    padding-block-end: 0.15em;
    color: var(--_today);
    font-weight: 600;
    white-space: nowrap;
  }
  .today[data-at='start'] {
    translate: -1em;
  }
  .today[data-at='end'] {
    translate: calc(-100% + 1em);
  }
  :is(.year, .cell)[data-now]::after {
    content: '';
    position: absolute;
    inset-block: 0 -1px;
    left: calc(var(--now) - 1px);
    border-inline-start: 2px solid var(--_today);
    pointer-events: none;
  }
  .dir {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 0 0.6em;
    padding: 0.6em 1em 0.6em 0;
    line-height: 1.3;
  }
  .head .dir {
    padding: 0;
  }
  .dir .num {
    color: var(--_accent);
    font-weight: 700;
  }
  .dir .of {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  .dir :is(.of, .tally) {
    grid-column: 2;
  }
  .dir .tally {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .cell {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    padding: 0.5em 0.25em;
    border-inline-start: 1px solid var(--_line);
  }
  .sq {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-size: 18px;
    line-height: 1;
  }
  .sq::before {
    grid-area: 1 / 1;
  }
  /* How many marks it has, within its square. */
  .sq[data-marks]::after {
    content: attr(data-marks);
    grid-area: 1 / 1;
    font-size: 12.5px;
    font-weight: 600;
  }
  .sq:is(:hover, [data-open]) {
    background: var(--_plan-soft);
  }
  .sq[data-dim] {
    opacity: 0.2;
  }
  .small {
    --label: minmax(7em, 22%);
    padding: 0;
    border-block-start: 1px solid var(--_line);
  }
  .small .cell {
    border: 0;
  }
  .small .sq {
    inline-size: 12px;
    block-size: 12px;
    min-block-size: 0;
    font-size: 10px;
    border-radius: 0;
  }
  .small .sq::after {
    content: none !important;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin: 0.8em 0 0;
    padding: 0;
    list-style: none;
    font-size: var(--_size-small);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  @container prog (max-width: 46em) {
    .words {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 0.6em;
    }
    .words li + li {
      padding-inline-start: 0.6em;
    }
    .word {
      gap: 0.35em;
      font-size: var(--_size-text);
    }
    .word b {
      font-size: 1.5em;
    }
    .words li:nth-child(3) {
      padding-inline-start: 0 !important;
      border-inline-start: 0;
    }
    .words li:nth-child(n + 3) {
      border-block-start: 1px solid var(--_line);
    }
    .year[data-now]::after {
      content: none;
    }
    /* As far along its own width as along all years: it leaves neither end. */
    .wall .today {
      translate: calc(-1 * var(--along));
    }
    .wall:not(.small) .row {
      grid-template-columns: var(--narrow);
    }
    .head .dir {
      display: none;
    }
    .wall:not(.small) .row .dir {
      grid-column: 1 / -1;
      padding-block: 0.6em 0.1em;
    }
    .wall:not(.small) .cell {
      padding: 0.2em 0;
      border-inline-start: 0;
      border-inline-end: 1px solid var(--_line);
    }
    .year {
      padding-inline: 0;
      text-align: center;
      font-size: 12.5px;
    }
    .year:not([data-undated]) {
      white-space: nowrap;
      letter-spacing: -0.03em;
    }
  }
  @container prog (max-width: 21em) {
    .word {
      gap: 0.25em;
      font-size: var(--_size-small);
    }
    .word b {
      font-size: 1.3em;
    }
  }
  @media print {
    .sq[data-dim] {
      opacity: 1;
    }
  }
`;
