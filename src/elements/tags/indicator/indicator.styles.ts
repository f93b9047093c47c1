/** One indicator: the half circle, the figure, what is said of them. */
import { css } from 'lit';

export const indicatorStyles = css`
  p {
    margin: 0;
  }
  .whole > header {
    padding-block-end: 0.75em;
    border-block-end: 2px solid var(--_rule);
  }
  .faces {
    margin-block-start: 1em;
  }
  .face {
    display: grid;
    grid-template-columns: 15em minmax(0, 1fr);
    gap: 0.5em 2em;
    align-items: center;
  }
  .face > .group {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .many {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.75em 2em;
  }
  .many .face {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    grid-template-rows: auto auto 1fr;
  }
  .many .dialled,
  .many .plain-value {
    max-inline-size: 15em;
  }
  .dialled {
    display: grid;
    justify-items: center;
  }
  .dial {
    grid-area: 1 / 1;
    inline-size: 100%;
    overflow: visible;
  }
  .dialled .value {
    grid-area: 1 / 1;
    align-self: end;
    padding-block-end: 11%;
    white-space: nowrap;
  }
  .dialled .value.missing {
    max-inline-size: 55%;
    text-align: center;
    white-space: normal;
    line-height: 1.25;
  }
  .dialled .plan {
    text-align: center;
  }
  .value {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .value.long {
    font-size: 1.5em;
  }
  .value.missing {
    font-size: 1em;
    font-weight: 400;
  }
  .plan {
    font-size: var(--_size-text);
  }
  .why {
    display: grid;
    gap: 0.3em;
    max-inline-size: 46em;
  }
  .baseline,
  .more {
    margin-block-start: 0.75em;
    font-size: var(--_size-text);
  }
  .more {
    display: grid;
    gap: 0.2em;
    max-inline-size: 52em;
  }

  .track,
  .filled {
    fill: none;
    stroke: var(--_line);
    stroke-width: 16;
  }
  .filled {
    stroke: var(--_plan);
  }
  .track.empty {
    stroke-width: 14;
    stroke: var(--_tint);
  }
  .good {
    fill: none;
    stroke: var(--_done);
    stroke-width: 3;
  }
  .dial .aim {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .dial .baseline {
    stroke: var(--_muted);
    stroke-width: 2;
  }
  .dial text {
    fill: var(--_muted);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }

  .card {
    display: grid;
    gap: 0.35em;
    align-content: start;
    padding-block: 0.75em;
    border-block-start: 2px solid var(--_rule);
  }
  .card .title {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .card .figure + .figure {
    padding-block-start: 0.5em;
  }
  @container prog (max-width: 34em) {
    .face {
      grid-template-columns: minmax(0, 1fr);
    }
    .dialled {
      max-inline-size: 15em;
    }
  }
  @media print {
    .whole > header {
      break-after: avoid;
    }
    .face,
    .card {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .track,
    .track.empty {
      stroke: GrayText;
      stroke-width: 2;
    }
    .dial text {
      fill: CanvasText;
    }
    .filled,
    .good {
      stroke: Highlight;
    }
    .dial .aim {
      stroke: CanvasText;
    }
  }
`;
