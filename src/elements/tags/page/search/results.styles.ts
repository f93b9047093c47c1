import { css } from 'lit';

export const resultsStyles = css`
  .results {
    margin: 0.75em 0 0;
    border-block: 1px solid var(--_line);
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  .results > div {
    padding-block: 0.6em;
  }
  .results :is(dd, ul) {
    margin: 0;
  }
  .results > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .results dt {
    font-weight: 600;
  }
  .results ul {
    padding: 0;
    list-style: none;
  }
  .results a[href] {
    text-decoration: none;
  }
  .results a[href]:hover {
    text-decoration: underline;
  }
  .results .quiet {
    display: block;
    margin-block-start: 0.1em;
    overflow-wrap: anywhere;
  }
  @container prog (max-width: 54em) {
    .results a[href] {
      display: inline-block;
      min-block-size: 24px;
    }
  }
`;
