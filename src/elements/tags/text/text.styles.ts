import { css } from 'lit';

export const textStyles = css`
  .section {
    margin-block-start: 2em;
  }
  .section > .title,
  .prog > .title ~ .title {
    font-size: var(--_size-lead);
    line-height: 1.35;
  }
  .prog > .title ~ .title {
    margin-block-start: 2em;
  }
  .section .text {
    max-inline-size: 72ch;
  }
  .section .block > .title {
    font-size: 1em;
  }
  .links {
    margin-block-start: 0.6em;
    font-size: var(--_size-text);
  }
  .contents {
    margin-block-start: 1.25em;
  }
  @media print {
    .section .text > div {
      orphans: 3;
      widows: 3;
    }
  }
`;
