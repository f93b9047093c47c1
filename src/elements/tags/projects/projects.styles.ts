import { css } from 'lit';

export const projectsStyles = css`
  .stages {
    margin-block-start: 1em;
  }
  .stages > .title {
    font-size: var(--_size-lead);
  }
  .stages .block {
    margin-block-start: 0.5em;
  }
  .stages + .cards {
    margin-block-start: 2em;
  }
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
    margin: 1.25em 0 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flex;
    /* Side by side where there is room; whoever has a row alone takes all of it. */
    flex: 1 1 min(100%, 21em);
    flex-direction: column;
    min-inline-size: 0;
    margin: 0;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_plan);
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  .card[data-open],
  .card[data-wide] {
    flex-basis: 100%;
  }
  .face {
    flex: 1;
  }
  .card > .face > .title {
    font-size: var(--_size-lead);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .aim {
    margin: 0.5em 0 0;
    max-inline-size: 78ch;
  }
  .brief {
    margin: 0.75em 0 0;
    font-size: var(--_size-text);
  }
  .brief > div {
    display: grid;
    grid-template-columns: minmax(0, 7.5em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.2em;
  }
  .brief dt > div:first-child {
    font-weight: 400;
    color: var(--_muted);
  }
  .brief dt {
    font-size: 1em;
  }

  .time {
    margin-block-start: 0.75em;
    max-inline-size: 40em;
  }
  .time svg {
    display: block;
    border-block-end: 1px solid var(--_line);
  }
  .time rect {
    fill: var(--_plan-soft);
    stroke: var(--_plan);
    stroke-width: 1;
  }
  .time rect.now {
    fill: var(--_plan);
  }
  .time rect.open {
    fill: none;
    stroke-dasharray: 3 2;
  }
  .card ul.list {
    list-style: disc;
  }
  .time line {
    stroke: var(--_today);
    stroke-width: 1.5;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin: 0.15em 0 0;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .plan {
    margin-block-start: 0.9em;
    font-size: var(--_size-text);
  }
  .count {
    margin: 0;
  }
  .plan .legend li {
    margin: 0;
  }
  .plan .legend {
    font-size: 0.9333em;
  }
  /* A passport is as narrow as its card, not as the page. */
  details {
    container: prog / inline-size;
    margin-block-start: 0.9em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-block-size: 24px;
    color: var(--_accent);
    font-size: var(--_size-text);
  }
  details .block {
    margin-block-start: 0.75em;
  }
  details .rows {
    margin: 0;
    border-block-start-width: 1px;
  }
  details .rows > .row:last-child {
    border: 0;
  }
  .remark {
    margin-block-start: 0.6em;
  }
  .inside {
    margin-block-start: 1em;
  }
  .inside > .label {
    margin: 0;
    font-size: var(--_size-small);
  }
  .inside > .cards {
    margin-block-start: 0.5em;
  }

  @container prog (max-width: 40em) {
    .card {
      padding: 0.9em 1em;
    }
    .brief > div {
      grid-template-columns: minmax(0, 1fr);
    }
    summary {
      min-block-size: 44px;
      padding-block: 0.6em;
    }
    details {
      padding-block-start: 0;
    }
  }
  @media print {
    .cards {
      display: block;
    }
    .card {
      display: block;
      margin-block-end: 1em;
      /* Its end alone would be a sheet of its own. */
      padding-block-end: 0;
      border-block-end: 0;
    }
    .cards > :last-child {
      margin-block-end: 0;
    }
    .face {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    /* Of the whole programme, the roadmap says it. */
    :host([data-tag]) .told {
      display: none;
    }
    /* What is done needs more of a sheet than who does it. */
    .full th:first-child {
      inline-size: 44%;
    }
    .label {
      break-after: avoid;
    }
  }
`;
