/** The map, and the list beside it. */
import { css } from 'lit';

export const mapStyles = css`
  .where {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 1.5em;
    align-items: start;
    margin-block-start: 1.25em;
    font-size: var(--_size-text);
  }
  .where > .quiet {
    grid-column: 1 / -1;
    margin: 0;
  }
  .where > .quiet + .places {
    grid-column: 1 / -1;
  }
  .map {
    position: relative;
    margin: 0;
    border-block-start: 2px solid var(--_rule);
  }
  .zooms {
    position: absolute;
    inset: 0.5em 0.5em auto auto;
    z-index: 1;
    display: grid;
    gap: 0.3em;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: var(--_tint);
  }
  .tiles {
    aspect-ratio: 640 / 520;
    background: var(--_tint);
  }
  .drawing path {
    fill: none;
    stroke: var(--_hatch);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .drawing .area {
    fill: var(--_surface);
  }
  .drawing .line {
    stroke: var(--_plan-line);
    stroke-width: 4;
  }
  .sign {
    cursor: pointer;
  }
  .sign :is(circle, rect) {
    fill: var(--_plan-text);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .sign text {
    fill: var(--_surface);
    font-size: 15px;
    font-weight: 600;
  }
  .sign[aria-pressed='true'] circle {
    fill: var(--_today);
  }
  .sign:focus-visible {
    outline: none;
  }
  .sign:focus-visible :is(circle, rect) {
    stroke: var(--_accent);
    stroke-width: 5;
  }
  .map figcaption {
    margin-block-start: 0.4em;
    font-size: 0.8667em;
  }
  .places > ol,
  .picks {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .places > ol > li {
    padding: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .places > ol > li:first-child {
    border-block-start: 2px solid var(--_rule);
  }
  .places [aria-current] {
    background: var(--_plan-faint);
  }
  .place {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    margin: 0 0 0.4em;
  }
  .place .number {
    display: grid;
    place-items: center;
    inline-size: 1.8em;
    block-size: 1.8em;
    border-radius: 99px;
    background: var(--_plan-text);
    color: var(--_surface);
    font-size: 0.8667em;
    font-weight: 600;
  }
  .picks {
    display: grid;
    gap: 0.25em;
  }
  .places .pick {
    border-width: 0 0 0 3px;
    border-style: solid;
    border-color: var(--_plan);
    border-radius: 0;
    background: none;
    font-size: 1em;
  }
  .places .pick[aria-expanded='true'] {
    background: var(--_plan-soft);
    color: var(--_plan-text);
  }
  .unplaced {
    padding: 0.6em;
  }
  .unplaced summary {
    padding-block: 0.3em;
    font-weight: 600;
  }
  @container prog (max-width: 46em) {
    .where {
      grid-template-columns: minmax(0, 1fr);
    }
    .picks .pick {
      min-block-size: 44px;
    }
  }
  @media print {
    .zooms {
      display: none;
    }
  }
`;
