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
    --share: 0.36;
    --when: calc(var(--share) * 100%);
    --gutter: 0em;
    margin-block-start: 1em;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  [data-nums] {
    --gutter: 2.7em;
  }
  [data-nobody] {
    --share: 0.31;
  }
  /* Letters of the document stand in their quarters. */
  [data-marks] {
    --share: 0.44;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--when) 1.4em;
    column-gap: 1em;
    padding-inline: 0.4em;
  }
  .row > *,
  .row > * > * {
    min-inline-size: 0;
  }
  .top {
    position: sticky;
    inset-block-start: var(--prog-sticky-top, 0);
    z-index: 1;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  .columns {
    grid-template-columns: auto minmax(0, 1fr) var(--when) 1.4em;
    align-items: end;
    padding-block: 0.4em 0;
    color: var(--_muted);
  }
  .columns > * {
    /* On the cells: the row's own size is what its columns are measured in. */
    font-size: 0.8667em;
  }
  .columns > :first-child {
    padding-inline-start: calc(var(--gutter) / 0.8667);
  }
  .columns > :nth-child(2) {
    margin-inline-start: -0.65em;
  }

  header {
    break-after: avoid-page;
  }
  .sub .keep {
    /* Not nowrap: WebKit would not break between two of them. */
    display: inline-block;
  }
  .axis {
    position: relative;
    display: flex;
    font-variant-numeric: tabular-nums;
  }
  /* Filled as far as time has come. */
  [data-today] .axis {
    margin-block-start: 1.35em;
    background: linear-gradient(var(--_plan-soft), var(--_plan-soft)) 0 0 / var(--today) 100%
      no-repeat;
  }
  .year {
    flex: 1 1 0;
    min-inline-size: 0;
    border: 1px solid var(--_control);
    border-inline-end-width: 0;
  }
  .year:nth-last-of-type(1) {
    border-inline-end-width: 1px;
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
    inset-block: -0.15em -1px;
    inset-inline-start: var(--today);
    border-inline-start: 2px solid var(--_today);
  }
  /* Above the years, whose letters it would hide. */
  .axis .today b {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: calc(var(--today) * -1);
    translate: calc(var(--today) * -1);
    color: var(--_today);
    font-weight: 600;
    line-height: 1.3;
    white-space: nowrap;
  }
  [data-today] .today {
    display: block;
  }
  .columns .when {
    position: relative;
  }
  .section {
    margin-block-start: 0.4em;
  }
  .group {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    padding-block: 0.4em;
    background: var(--_tint);
  }
  .fold {
    display: block;
    inline-size: 100%;
    padding-inline-start: max(var(--gutter), 1.5em);
    position: relative;
    font-weight: 700;
    line-height: 1.3;
  }
  .fold .num {
    min-inline-size: 0;
    margin-inline: 0 0.5em;
    color: var(--_accent);
  }
  .fold::before,
  .block > .row:not(.details)::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .fold::before {
    position: absolute;
    inset-inline-start: 0.3em;
    inset-block-start: 0.3em;
  }
  .fold[aria-expanded='false']::before {
    rotate: -45deg;
  }
  .counts {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .more button {
    inline-size: 100%;
    padding: 0.6em 0.4em;
    color: var(--_accent);
  }
  .more[hidden] {
    display: none;
  }
  /* Below the scale: a plain list in two columns. */
  .undated {
    margin-block-start: 1.2em;
    border-block-start: 2px solid var(--_rule);
  }
  .undated .group {
    background: none;
  }
  .of {
    padding-block: 0.5em 0.1em;
    padding-inline: 0.4em;
    font-size: 0.8667em;
    font-weight: 600;
    color: var(--_muted);
  }
  .undated .block {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-flow: dense;
    column-gap: 1.5em;
  }

  @container prog (max-width: 37em) {
    .tools {
      gap: 0.4em;
    }
    .tools input {
      flex: 1 0 100%;
    }
    .tools .button {
      flex: 1 1 auto;
      padding-inline: 0.5em;
      font-size: 0.9333em;
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
    .group {
      display: block;
    }
    .fold {
      padding-inline-start: 1.5em;
    }
    .group .counts {
      padding-inline-start: calc(1.5em / 0.8667);
    }
  }
`;
