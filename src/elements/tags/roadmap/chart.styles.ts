/** The picture in a row: bars, marks, the lane of what has no date. */
import { css } from 'lit';

export const chartStyles = css`
  .chart {
    position: relative;
    min-inline-size: 0;
    min-block-size: max(2.4em, var(--tracks, 1) * 0.85em);
    background: var(--grid);
  }
  .chart.marked {
    display: grid;
    align-items: center;
  }
  .bar {
    --height: calc(1.15em / var(--tracks, 1) + (var(--tracks, 1) - 1) * 0.14em);
    position: absolute;
    min-inline-size: 4px;
    inset-block-start: calc(
      50% - var(--height) * var(--tracks, 1) / 2 + var(--height) * var(--track, 0)
    );
    block-size: calc(var(--height) - (var(--tracks, 1) - 1) * 1px);
    border-radius: 3px;
    border: 1px solid var(--_plan);
    background: var(--_plan-soft);
    font-style: normal;
    font-size: 0.8667em;
    line-height: 1;
  }
  .bar.continuous {
    background: var(--_plan-faint);
    border-inline-style: dotted;
  }
  .bar.window {
    display: flex;
    align-items: center;
    justify-content: center;
    border-radius: 99px;
    background: var(--_surface);
    border-width: 1.5px;
    color: var(--_plan-text);
    overflow: hidden;
    white-space: nowrap;
    margin-inline: 1px;
  }
  :is([data-code='ahead'], [data-code='planned']) .bar.span {
    background: var(--_surface);
    border-width: 1.5px;
  }
  :is([data-code='postponed'], [data-code='cancelled']) .bar:not(.actual) {
    border: 1.5px dashed var(--_muted);
    background: var(--_tint);
  }
  /* What was reported, or should have been: the look of its status. A plan as it stands is pale. */
  .row:is(
      [data-look='done'],
      [data-look='part'],
      [data-look='going'],
      [data-look='late'],
      [data-look='notDone']
    )
    .bar.span {
    border-color: var(--ink);
    background: var(--look);
  }
  .bar.actual {
    border-color: var(--_done);
    background: var(--_done);
  }
  .bar.actual {
    block-size: 5px;
  }
  .bar.window[data-fate='kept'] {
    border-color: var(--_done);
    color: var(--_done);
    font-weight: 600;
  }
  .bar.window[data-fate='missed'] {
    border-style: dashed;
    border-color: var(--_late);
    color: var(--_late);
    font-weight: 600;
  }
  /* As tall as a mark, so that it leads from the level of one to the level of the next. */
  .rise {
    position: absolute;
    inset-inline-start: var(--start);
    inline-size: var(--length);
    inset-block-start: calc(50% + 0.68em - var(--high) * 1.36em);
    block-size: max(1.5px, (var(--high) - var(--low)) * 1.36em);
    background: linear-gradient(
      to bottom right,
      transparent calc(50% - 0.75px),
      var(--_plan) calc(50% - 0.75px) calc(50% + 0.75px),
      transparent calc(50% + 0.75px)
    );
  }
  .rise.falls {
    transform: scaleY(-1);
  }
  .bar[data-fades-after] {
    --after: transparent;
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .bar[data-fades-before] {
    --before: transparent;
    border-inline-start: 0;
  }
  .bar:is([data-fades-before], [data-fades-after]) {
    /* With the prefix alone: every browser knows it, and Chrome before 120 nothing else. */
    -webkit-mask-image: linear-gradient(
      90deg,
      var(--before, #000),
      #000 35% 65%,
      var(--after, #000)
    );
  }

  .mark {
    /* The tinted part is exactly as wide as the time it stands for; the words may need more. */
    --exact: calc(var(--part) * var(--chart, 0px) - 2px);
    position: relative;
    grid-area: 1 / 1;
    margin-inline-start: calc(var(--start) + 1px);
    inline-size: max-content;
    min-inline-size: calc(var(--length) - 2px);
    max-inline-size: calc(var(--room) - 2px);
    min-block-size: 1.7em;
    padding-block: 0.15em;
    display: flex;
    align-items: center;
    justify-content: center;
    border: 1px solid var(--_plan-line);
    border-radius: 4px;
    background:
      linear-gradient(to top, var(--_plan-fill) var(--fill, 0%), var(--_plan-faint) var(--fill, 0%))
        0 0 / var(--exact) 100% no-repeat,
      var(--_surface);
    color: var(--_plan-text);
    font-size: 0.8334em;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .mark b {
    writing-mode: var(--mode, horizontal-tb);
    rotate: var(--turn, 0deg);
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .at {
    display: none;
  }
  .lane {
    position: absolute;
    inset-inline: 2px;
    inset-block-start: calc(50% - 0.95em);
    block-size: 1.9em;
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding-inline: 0.75em;
    border: 1px dashed var(--_hatch);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.8667em;
    white-space: nowrap;
    overflow: hidden;
  }
  .lane > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .lane.beside {
    position: static;
    block-size: auto;
    min-block-size: 1.9em;
    margin-block-start: 0.25em;
    white-space: normal;
  }
  .lane:is(.before, .after) {
    border-color: transparent;
    background: none;
  }
  .lane.before::before {
    content: '‹';
  }
  .lane.after {
    justify-content: end;
  }
  .lane.after::after {
    content: '›';
  }
  .lane.odd {
    border-color: var(--_late);
    color: var(--_late);
  }

  /*
   * Words that don't fit between their neighbours turn, as documents turn them: see flatFrom in marks.view.ts. They lie
   * flat where the tag is wide enough.
   */
  .chart[data-flat-from] {
    --mode: vertical-rl;
    --turn: 180deg;
  }
  @container prog (min-width: 56.01em) {
    .chart[data-flat-from='56'] {
      --mode: initial;
      --turn: initial;
    }
  }
  @container prog (min-width: 76.01em) {
    .chart[data-flat-from='76'] {
      --mode: initial;
      --turn: initial;
    }
  }
  @container prog (min-width: 100.01em) {
    .chart[data-flat-from='100'] {
      --mode: initial;
      --turn: initial;
    }
  }
`;
