/** Marks in a row, the lines between them, and what their letters mean. */
import { css } from 'lit';

export const marksStyles = css`
  .chart.marked {
    display: grid;
    align-items: center;
    block-size: auto;
    min-block-size: 1.6em;
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

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin: 1em 0 0;
    font-size: var(--_size-small);
  }
  .legend div {
    display: flex;
    gap: 0.4em;
  }
  .legend dt {
    font-weight: 600;
  }
  .legend dd {
    margin: 0;
    color: var(--_muted);
  }

  /* As cards. Last in order: it undoes what stands above. */
  @container prog (max-width: 37em) {
    .chart.marked {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em;
    }
    .marked > :is(.rise, .bar) {
      display: none;
    }
    .mark {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      min-inline-size: 0;
      min-block-size: 0;
      margin: 0;
      padding: 0.1em 0.4em;
      gap: 0.3em;
      background: linear-gradient(
        to right,
        var(--_plan-fill) var(--fill, 0%),
        var(--_plan-faint) var(--fill, 0%)
      );
    }
    .mark b {
      writing-mode: horizontal-tb;
      rotate: none;
    }
    .at {
      display: block;
      color: var(--_muted);
      font-size: 0.95em;
    }
  }
`;
