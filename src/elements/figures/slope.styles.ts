/** The small charts: where the two words «plan» and «fact» are, there are a tick and a dot. */
import { css } from 'lit';

export const slopeStyles = css`
  .slope {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .slope path {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .slope .base {
    stroke: var(--_hatch);
    stroke-width: 1;
  }
  .slope .tick {
    stroke-width: 2.5;
  }
  .slope .bounds {
    stroke-dasharray: 1.5 2.5;
  }
  .slope .course {
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .slope .line {
    stroke: var(--_accent);
  }
  .slope :is(.met, .dot) {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .slope .missed {
    fill: var(--_late);
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .slope :is(.start, .open) {
    fill: var(--_surface);
  }
  .slope .better {
    fill: var(--_plan-line);
    stroke: none;
  }
  .slope .short {
    fill: var(--_surface);
    stroke: var(--_late);
    stroke-width: 1;
  }
  /* A line that crosses a word leaves it legible. */
  .slope text {
    fill: var(--_muted);
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .slope :is(.strong, .unknown) {
    fill: var(--_text);
    font-weight: 700;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.4em;
    margin: 0.6em 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.8667em;
    list-style: none;
  }
  .signs li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .sign {
    flex: none;
    inline-size: 1.15em;
  }
  /* What is said of it wears the same signs. */
  .said .verdict {
    display: block;
    font-weight: 600;
  }
  .said [data-mark]::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.35em;
    border-radius: 50%;
    background: currentColor;
    translate: 0 -0.12em;
  }
  .said [data-mark='met'] {
    color: var(--_accent);
  }
  .said [data-mark='missed'] {
    color: var(--_late);
  }
  .said [data-mark='missed']::before {
    border-radius: 0;
    rotate: 45deg;
  }
  .said [data-mark='open'] {
    color: var(--_text);
    font-weight: 400;
  }
  .said [data-mark='open']::before {
    content: none;
  }
  .said > * {
    display: block;
  }
  .said b {
    color: var(--_text);
    font-size: 1.4667em;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .said b.long {
    font-size: 1.0667em;
  }
  .of {
    display: block;
    font-weight: 600;
    font-size: 0.8667em;
  }
  .said .rest,
  .said small {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  @media (forced-colors: active) {
    .slope path,
    .said [data-mark]::before {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .said [data-mark]::before {
      background: CanvasText;
    }
    .slope :is(.met, .dot, .missed) {
      fill: CanvasText;
      stroke: Canvas;
    }
    .slope :is(.start, .open, .short) {
      fill: Canvas;
    }
    .slope .better {
      fill: GrayText;
    }
    .slope text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    .slope .better {
      fill: var(--_hatch);
    }
  }
`;
