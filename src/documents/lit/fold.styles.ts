import { css } from 'lit';

/** Sections of which most readers want the title alone. */
export const foldStyles = css`
  .fold {
    border-block-end: 1px solid var(--_line);
  }
  :not(.fold) + .fold {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .fold > summary {
    position: relative;
    padding: 0.7em 0 0.7em 1.35em;
  }
  .fold > summary::before {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 1.1em;
  }
  .fold > summary:hover > .title {
    color: var(--_accent);
  }
  .fold > summary > .title {
    font-size: 1em;
    line-height: 1.35;
  }
  .fold > div {
    margin: 0;
    padding: 0 0 1.25em 1.35em;
  }
  @media print {
    .fold > summary,
    .fold > div {
      padding-inline-start: 0;
    }
  }
`;
