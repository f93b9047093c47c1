/** The picture in a row: bars, the lane of what has no date. */
import { css } from 'lit';

export const chartStyles = css`
  .chart {
    position: relative;
    min-inline-size: 0;
    min-block-size: max(2.4em, var(--tracks, 1) * 0.85em);
    background: var(--grid);
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
      [data-shape='done'],
      [data-shape='part'],
      [data-shape='going'],
      [data-shape='late'],
      [data-shape='notDone']
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
`;
