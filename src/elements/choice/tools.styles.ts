/** The opened toolbar. */
import { css } from 'lit';

export const toolsStyles = css`
  .panel {
    flex: 1 0 100%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1em;
    margin: 0.25em 0 0;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .panel > p {
    grid-column: 1 / -1;
    margin: 0;
  }
  .field {
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-inline-size: 0;
  }
  .field > span {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .field select {
    inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
    /* WebKit lets the page scroll to the end of the longest name, which nobody sees. */
    contain: paint;
  }
  .downloads {
    display: block;
    list-style: none;
  }
  .downloads li + li {
    margin-block-start: 0.6em;
  }
  .link {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
    min-block-size: 24px;
  }
  .chosen {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    color: var(--_muted);
  }
  .chosen [role='status']:empty {
    block-size: 1px;
    inline-size: 1px;
    margin-block-start: -1px;
  }
  .chip {
    max-inline-size: 100%;
    padding: 0.3em 0.75em;
    border: 1px solid var(--_plan);
    border-radius: 99px;
    background: var(--_plan-soft);
    color: var(--_plan-text);
    font-size: 0.9333em;
    text-align: start;
  }
  @container prog (max-width: 46em) {
    /* Cards have no columns to choose. */
    .field[data-name='scale'] {
      display: none;
    }
  }
`;
