/** What can be picked, and the card below the picture. */
import { css } from 'lit';

export const pickStyles = css`
  .pick {
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0.2em 0.4em;
    border: 1.5px solid var(--_plan);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_plan-text);
    font-size: 0.8667em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .pick .of {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .pick .name {
    display: inline;
  }
  .pick[data-kind='exact'] {
    border-color: transparent;
    background: var(--_plan-soft);
  }
  .pick[data-kind='once'] {
    border-style: dashed;
  }
  .pick[data-kind='due'] {
    border-inline-end-width: 4px;
  }
  .pick[aria-expanded='true'] {
    background: var(--_plan-text);
    color: var(--_surface);
  }
  .pick[data-status] {
    border: 1px dashed var(--_muted);
    background: none;
    color: var(--_muted);
  }
  .pick[data-status='cancelled'] .name {
    text-decoration: line-through;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em 1em;
    align-items: start;
    margin-block-start: 1em;
    padding: 1em;
    border-block-start: 2px solid var(--_rule);
    background: var(--_tint);
    font-size: var(--_size-text);
  }
  .card .facts {
    grid-column: 1 / -1;
    padding: 0;
  }
  @container prog (max-width: 46em) {
    .pick {
      min-block-size: 44px;
      font-size: 1em;
    }
  }
`;
