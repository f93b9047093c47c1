/** The table of indicators, and what stands above it. On a phone it is cards: see cards.styles.ts. */
import { css } from 'lit';

export const indicatorsStyles = css`
  p {
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: end;
    margin-block: 1em;
    font-size: var(--_size-text);
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    max-inline-size: min(100%, 16em);
  }
  .field span {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  select {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 2.4em;
    padding-inline: 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-overflow: ellipsis;
    contain: paint;
  }
  .tools > [name='csv'] {
    min-block-size: 2.4em;
    margin-inline-start: auto;
  }
  .missing {
    flex: 1 0 100%;
    margin: 0;
  }
  .chosen {
    flex: 1 0 100%;
    display: flex;
    gap: 1em;
    color: var(--_muted);
  }
  .chosen [role='status']:empty {
    margin-block-start: -0.6em;
  }
  .all {
    inline-size: 100%;
    border-collapse: collapse;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.6em 0.9em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  td {
    white-space: nowrap;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--_muted);
    vertical-align: bottom;
    font-size: 0.9333em;
  }
  .group > th {
    padding: 0.6em;
    background: var(--_tint);
    font-weight: 700;
  }
  .group > th,
  tbody + tbody .group > th {
    border-block-start: 0.75em solid var(--_surface);
  }
  .what {
    inline-size: 36%;
    min-inline-size: 14em;
  }
  .head > * {
    border-block-end: 0;
    padding-block-end: 0.2em;
  }
  .part > * {
    padding-block: 0.3em;
    border-block-end: 0;
  }
  .part.last > * {
    padding-block-end: 0.7em;
    border-block-end: 1px solid var(--_line);
  }
  .part > .what {
    padding-inline-start: 1.15em;
    color: var(--_muted);
  }
  summary,
  .title-only {
    position: relative;
    display: block;
    padding-inline-start: 1.15em;
    line-height: 1.35;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.45em;
    border: 0.28em solid transparent;
    border-inline-start: 0.4em solid currentColor;
    border-inline-end: 0;
  }
  [open] > summary::before {
    rotate: 90deg;
  }
  summary:hover {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
  }
  .key {
    color: var(--_accent);
  }
  .about {
    margin-block-start: 0.15em;
    padding-inline-start: 1.35em;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .more {
    display: grid;
    gap: 0.3em;
    margin-block: 0.4em 0.2em;
    margin-inline-start: 0.3em;
    padding-inline-start: 0.85em;
    border-inline-start: 2px solid var(--_line);
    font-size: 0.9333em;
  }
  td > span:not(.of, .verdict) {
    display: block;
  }
  td .plan.quiet,
  td > .quiet {
    font-size: 0.8667em;
  }
  td > .quiet:not(.plan),
  td.quiet,
  td.only,
  .verdict {
    white-space: normal;
  }
  .only .point {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .point .when {
    color: var(--_muted);
  }
  .of {
    display: none;
  }
  .status {
    inline-size: 9.5em;
  }
  .status .verdict {
    font-weight: 400;
  }
  .status small {
    display: block;
    padding-inline-start: 1.75em;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .course {
    inline-size: 7em;
  }
  /* Five years and more leave no room for a picture beside them. */
  @container prog (max-width: 62em) {
    .many .course {
      display: none;
    }
    .many .what {
      min-inline-size: 10em;
    }
  }
  .spark {
    display: block;
    inline-size: 6em;
    overflow: visible;
  }
  .spark polyline {
    fill: none;
    stroke-width: 1.5;
  }
  polyline.planned {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }
  circle.planned {
    fill: var(--_surface);
    stroke: var(--_muted);
  }
  polyline.reached {
    stroke: var(--_plan);
    stroke-width: 2;
  }
  circle.reached {
    fill: var(--_plan);
  }

  @media print {
    .tools {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    header,
    .group {
      break-after: avoid;
    }
    thead {
      break-after: avoid;
      display: table-header-group;
    }
  }
  @media (forced-colors: active) {
    summary::before {
      forced-color-adjust: none;
      border-inline-start-color: CanvasText;
    }
    polyline,
    circle {
      forced-color-adjust: none;
      stroke: CanvasText !important;
    }
    circle.reached {
      fill: CanvasText;
    }
  }
`;
