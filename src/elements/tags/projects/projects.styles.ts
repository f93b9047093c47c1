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
    margin: 1.25em 0 0;
    padding: 0;
    border-block-start: 2px solid var(--_rule);
    list-style: none;
  }
  .card {
    margin: 0;
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_line);
  }
  .face {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0.5em 2.5em;
  }
  .face > div > .title {
    font-size: var(--_size-lead);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .aim {
    margin: 0.5em 0 0;
    max-inline-size: 78ch;
  }
  .brief {
    margin: 0.5em 0 0;
    font-size: var(--_size-text);
  }
  .brief:first-child {
    margin: 0;
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
    margin-block-start: 0.6em;
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
    padding-inline-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .inside .card:last-child {
    padding-block-end: 0;
    border: 0;
  }

  @container prog (max-width: 40em) {
    .face {
      grid-template-columns: minmax(0, 1fr);
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
