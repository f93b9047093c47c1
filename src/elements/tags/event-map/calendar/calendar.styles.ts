/** Days in weeks; on a phone the days that have something, one below the other. */
import { css } from 'lit';

export const calendarStyles = css`
  .scales {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-inline-start: auto;
    font-size: var(--_size-text);
  }
  .scales .step {
    padding: 0.35em 0.8em;
    font: inherit;
  }
  .years > .title::first-letter {
    text-transform: uppercase;
  }
  .no-day {
    margin-block: 0 0.75em;
    padding: 0.6em;
    background: var(--_tint);
    font-size: var(--_size-text);
  }
  .no-day p,
  .empty {
    margin: 0 0 0.4em;
    font-size: var(--_size-text);
  }
  .no-day ul,
  .days ul {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .days {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  .days th {
    padding: 0.5em;
    color: var(--_muted);
    font-weight: 400;
    text-align: start;
  }
  .days td {
    block-size: 6em;
    padding: 0.3em;
    border: 1px solid var(--_line);
    vertical-align: top;
  }
  .days[data-scale='week'] td {
    block-size: 14em;
  }
  .days .other {
    color: var(--_muted);
    background: var(--_tint);
  }
  .days time {
    display: block;
    padding: 0 0.2em 0.2em;
    font-variant-numeric: tabular-nums;
  }
  .days .now time {
    color: var(--_today);
    font-weight: 700;
  }
  .days .now {
    box-shadow: inset 0 0 0 2px var(--_today);
  }
  .days .date {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .no-day .pick {
    inline-size: auto;
    border-width: 0 0 0 3px;
    border-style: solid;
    border-radius: 0;
    background: none;
    font-size: 1em;
  }
  .no-day .pick[data-kind='once'] {
    border-style: dashed;
  }
  .no-day .pick[aria-expanded='true'] {
    background: var(--_plan-soft);
    color: var(--_plan-text);
  }
  @container prog (max-width: 46em) {
    .scales {
      grid-column: 1 / -1;
      margin: 0;
    }
    .scales :is(.view, .step) {
      flex: 1;
      min-block-size: 44px;
    }
    .days,
    .days tbody,
    .days tr,
    .days td {
      display: block;
    }
    .days thead,
    .days[data-free],
    .days tr.free,
    .days td:is(.free, .other) {
      display: none;
    }
    .days td,
    .days[data-scale='week'] td {
      block-size: auto;
      padding: 0.6em 0;
      border-width: 0 0 1px;
    }
    .days .now {
      padding-inline: 0.6em;
    }
    .days time [aria-hidden] {
      display: none;
    }
    .days .date {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      font-weight: 600;
    }
  }
  @media print {
    .scales {
      display: none;
    }
    .days tr {
      break-inside: avoid;
    }
  }
`;
