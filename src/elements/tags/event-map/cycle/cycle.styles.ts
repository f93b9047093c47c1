/** The year as twelve columns. */
import { css } from 'lit';

export const cycleStyles = css`
  .cycle {
    border-block-start: 2px solid var(--_rule);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-inline-start: 36%;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  .months {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    padding-inline-end: 1.75em;
    text-align: center;
  }
  .months > span {
    padding-block: 0.5em;
    color: var(--_muted);
  }
  .months > .now {
    background: var(--_tint);
    box-shadow: inset 0 3px var(--_today);
    color: var(--_text);
    font-weight: 600;
  }
  .group > .title {
    padding: 0.55em 0.6em;
    background: var(--_tint);
    font-size: 1em;
    font-weight: 600;
    text-wrap: wrap;
  }
  .cycle .entries {
    margin: 0;
    border: 0;
  }
  .cycle .entry summary {
    grid-template-columns: calc(36% - 1em) minmax(0, 1fr) 0.75em;
    gap: 0 1em;
    padding: 0;
  }
  .cycle .what {
    padding: 0.6em 0 0.6em 0.6em;
  }
  .cycle .entry summary::after {
    align-self: center;
    margin-block-start: 0;
  }
  .cycle .facts {
    padding-inline-start: 36%;
  }
  .bars {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    grid-auto-flow: row dense;
    align-content: center;
    gap: 2px 0;
    padding-block: 0.35em;
    /* The month of today, and a hairline where each begins. */
    background:
      linear-gradient(
        90deg,
        transparent calc((var(--now, -1) - 1) * 100% / 12),
        var(--_tint) 0 calc(var(--now, -1) * 100% / 12),
        transparent 0
      ),
      repeating-linear-gradient(90deg, var(--_line) 0 1px, transparent 1px calc(100% / 12));
  }
  .bar {
    min-inline-size: 0;
    min-block-size: 1.6em;
    margin-inline: 1px;
    padding: 0.15em 0;
    border: 1.5px solid var(--_plan);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_plan-text);
    font-size: 0.8333em;
    line-height: 1.3;
    overflow-wrap: normal;
    font-variant-numeric: tabular-nums;
    text-align: center;
    overflow: hidden;
  }
  .bar[data-kind='exact'] {
    border-color: var(--_plan-text);
    background: var(--_plan-text);
    color: var(--_surface);
    font-weight: 600;
  }
  .bar[data-kind='once'] {
    border-style: dashed;
    background: var(--_plan-faint);
  }
  /* A deadline is a line at its day, and fills nothing. */
  .bar[data-kind='due'] {
    border-color: transparent;
    padding-inline-start: calc(var(--edge, 1) * 100% + 3px);
    background: linear-gradient(var(--_plan-text), var(--_plan-text)) calc(var(--edge, 1) * 100%)
      0 / 4px 100% no-repeat;
    display: flex;
    white-space: nowrap;
    overflow: visible;
  }
  .bar[data-kind='due'][data-is-late] {
    justify-content: end;
    padding-inline: 0 calc((1 - var(--edge, 1)) * 100% + 5px);
  }
  [data-status] .bar {
    border: 1.5px dashed var(--_muted);
    background-color: transparent;
    color: var(--_muted);
    font-weight: 400;
  }
  [data-status='cancelled'] .bar {
    text-decoration: line-through;
  }
  .bar[data-comes] {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bar[data-goes-on] {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.75em;
    margin: 1em 0 0;
    color: var(--_muted);
  }
  .legend > div {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .legend dd {
    margin: 0;
  }
  .legend .bar {
    display: block;
    inline-size: 2.6em;
    min-block-size: 1.25em;
  }
  @media print {
    /* Of the page's style sheet: a sheet of paper lies as the months do, where it has nothing else on it. */
    :host([data-view='cycle']:not([data-tag])) {
      page: prog-cycle;
    }
    .cycle {
      font-size: 7.5pt;
    }
    .cycle .what {
      padding-block: 0.2em;
    }
    .cycle .group > .title {
      padding-block: 0.25em;
      break-after: avoid;
    }
    .bars {
      padding-block: 0.1em;
    }
    .head {
      position: static;
    }
    /* One sheet: what a row opens to is printed with the list. */
    :host([data-view='cycle']) :is(.facts, .sub-of, .loose p) {
      display: none;
    }
    :host([data-view='cycle']) .loose {
      margin-block-start: 0.75em;
      font-size: 7.5pt;
    }
    :host([data-view='cycle']) .loose summary {
      padding-block: 0.1em;
    }
    :host([data-view='cycle']) .loose .entries {
      columns: 2;
      column-gap: 2em;
    }
    .years,
    .legend,
    :host([data-view='cycle']) .body {
      margin-block: 0.3em 0;
    }
    .bar {
      min-block-size: 0;
      padding-block: 0;
    }
  }
`;
