/** The frame of the roadmap: columns, head, groups, and the turn into cards. */
import { css } from 'lit';

export const roadmapStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 1.1em;
    font-size: var(--_size-text);
  }
  .tools :is(input, select, .button) {
    box-sizing: border-box;
    min-block-size: 2.6em;
    padding: 0.35em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .tools .note {
    flex-basis: 100%;
    margin: 0;
  }
  .tools input {
    flex: 0 1 22em;
    min-inline-size: 0;
  }
  .tools ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .button:hover,
  .button[aria-expanded='true'] {
    border-color: var(--_plan);
    background: var(--_plan-soft);
  }
  .button[aria-expanded]::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.5em;
    vertical-align: 0.12em;
    border: 0.28em solid transparent;
    border-block-start-color: currentColor;
    border-block-end: 0;
  }
  .button[name='download'] {
    margin-inline-start: auto;
  }
  .section[hidden],
  .stack[hidden],
  .block[hidden],
  .row[hidden]:not([hidden='until-found']) {
    display: none;
  }
  .table {
    margin-block-start: 1.25em;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 37fr) minmax(0, 51fr) minmax(8.75em, 12fr);
    column-gap: 1.25em;
    padding-inline: 0.6em;
  }
  .top {
    position: sticky;
    inset-block-start: var(--prog-sticky-top, 0);
    z-index: 1;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  .columns {
    align-items: end;
    padding-block: 0.45em;
    color: var(--_muted);
  }
  .columns > * {
    /* On the cells: the row's own size is what its columns are measured in. */
    font-size: 0.9333em;
  }

  header {
    break-after: avoid-page;
  }
  .sub .keep {
    /* Not nowrap: WebKit would not break between two of them. */
    display: inline-block;
  }
  .axis {
    flex: 1;
    position: relative;
    display: flex;
    font-variant-numeric: tabular-nums;
  }
  .year {
    flex: 1 1 0;
    min-inline-size: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .year > b {
    display: block;
    padding-inline-start: 0.35em;
    color: var(--_text);
    font-weight: 600;
    white-space: nowrap;
    min-block-size: 1.45em;
  }
  .ticks {
    display: flex;
    font-size: 0.8929em;
  }
  .ticks i {
    flex: 1 1 0;
    min-inline-size: 0;
    font-style: normal;
    text-align: center;
  }
  .axis .today {
    display: none;
    position: absolute;
    inset-block: -1.15em -0.45em;
    inset-inline-start: var(--today);
    z-index: -1;
    border-inline-start: 2px solid var(--_today);
  }
  .axis .today b {
    position: absolute;
    inset-block-start: -0.3em;
    inset-inline-start: 0;
    translate: -50%;
    padding-inline: 0.25em;
    background: var(--_surface);
    color: var(--_today);
    font-size: 0.8929em;
    font-weight: 600;
    line-height: 1.3;
  }
  [data-today] .today {
    display: block;
  }
  /* Above the years, whose letters it would hide. */
  [data-today] .axis {
    margin-block-start: 1.25em;
  }
  .columns .when {
    position: relative;
  }
  .pager {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
    background: var(--_surface);
  }
  .turn {
    min-inline-size: 1.8em;
    min-block-size: 24px;
    text-align: center;
    font-size: 1.2em;
    line-height: 1;
  }
  .turn[aria-disabled] {
    opacity: 0.3;
    cursor: default;
  }

  .section {
    margin-block-start: 0.75em;
  }
  .group {
    grid-template-areas: 'what what strip' 'counts counts strip';
    align-items: center;
    padding-block: 0.6em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .fold {
    display: block;
    inline-size: 100%;
    padding-inline-start: 1.15em;
    position: relative;
    font-weight: 700;
  }
  .fold::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.5em;
    border: 0.3em solid transparent;
    border-block-start: 0.42em solid currentColor;
    border-block-end: 0;
  }
  .fold[aria-expanded='false']::before {
    rotate: -90deg;
  }
  .fold .num {
    color: var(--_accent);
  }
  .group .what {
    grid-area: what;
  }
  .group .status {
    grid-area: strip;
  }
  .counts {
    grid-area: counts;
    padding-inline-start: 1.25em;
    color: var(--_muted);
    font-size: 0.9333em;
  }
  .strip {
    flex: 1;
    display: flex;
    gap: 2px;
    block-size: 9px;
    border-radius: 99px;
    overflow: hidden;
  }
  .strip i {
    flex: 1 1 0;
    min-inline-size: 3px;
    background: var(--look);
    border: 1px var(--edge) var(--ink);
  }

  @container prog (max-width: 46em) {
    .tools input {
      flex: 1 0 100%;
    }
    .top {
      position: static;
      border: 0;
    }
    .columns {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row.group {
      display: block;
      padding-inline: 0.75em;
    }
    .group .status {
      display: none;
    }
  }
`;
