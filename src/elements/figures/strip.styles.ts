import { css } from 'lit';

/** The statuses of many activities as one line: a look for each status, told apart in black and white too. */
export const stripStyles = css`
  .strip {
    display: flex;
    gap: 2px;
    block-size: 0.95em;
    margin-block: 0.25em 0.6em;
    border-radius: 4px;
    overflow: hidden;
  }
  .strip i {
    flex: 1 1 0;
    min-inline-size: 4px;
  }
  /* In the strip, and where nothing was reported also in the legend: one look a status. */
  .look {
    background: var(--_line);
  }
  .look[data-code='done'] {
    background: var(--_done);
  }
  .look:is([data-code='inProgress'], [data-code='partlyDone']) {
    background: var(--_plan);
  }
  .look[data-code='underway'] {
    /* The edge tells it from the grey ones on paper. */
    border: 1px solid var(--_plan);
    background: var(--_plan-soft);
  }
  .look[data-code='noReport'] {
    background: repeating-linear-gradient(-45deg, var(--_muted) 0 1px, var(--_surface) 1px 4px);
  }
  .look[data-look='late'] {
    background: repeating-linear-gradient(-45deg, var(--_late) 0 3px, var(--_late-soft) 3px 6px);
  }
  .look[data-code='notDone'] {
    background: repeating-linear-gradient(90deg, var(--_late) 0 2px, var(--_late-soft) 2px 6px);
  }
  .look:is([data-code='undated'], [data-code='cancelled']) {
    border: 1px dashed var(--_muted);
    background: none;
  }
  .legend .look {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.22em;
    border-radius: 3px;
  }
  .legend .look[data-code='noReport'] {
    border: 1px solid var(--_muted);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    gap: 0.45em;
  }
  .legend li::before {
    margin-block-start: 0.22em;
    color: var(--_muted);
  }
  .legend :is([data-code='done'], [data-code='met'])::before {
    color: var(--_done);
  }
  .legend :is([data-code='inProgress'], [data-code='partlyDone'])::before {
    color: var(--_plan);
  }
  .legend
    :is(
      [data-icon='late'],
      [data-code='notDone'],
      [data-code='postponed'],
      [data-code='notMet']
    )::before {
    color: var(--_late);
  }
  @media (forced-colors: active) {
    .look {
      forced-color-adjust: none;
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
