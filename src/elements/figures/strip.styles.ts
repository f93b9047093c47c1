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
  .shape {
    box-sizing: border-box;
    border: 1px var(--edge) var(--ink);
    background: var(--look);
  }
  .legend .shape {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.22em;
    border-radius: 3px;
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
  }
`;
