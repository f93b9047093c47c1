import { css } from 'lit';

/** A list of what follows, with a link to each. */
export const contentsStyles = css`
  .contents {
    margin-block-start: 1.75em;
    padding-block: 0.9em 1em;
    border-block: 1px solid var(--_line);
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  .contents p {
    margin: 0 0 0.4em;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .contents ul {
    margin: 0;
    padding: 0;
    list-style: none;
    columns: 15em;
    column-gap: 2.5em;
  }
  .contents li {
    break-inside: avoid;
  }
  .contents a {
    display: inline-block;
    padding-block: 0.2em;
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }

  @container prog (max-width: 40em) {
    .contents ul {
      columns: 1;
    }
    .contents a {
      display: flex;
      align-items: center;
      min-block-size: 44px;
    }
    .contents li + li {
      margin: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
  @media print {
    .contents {
      display: none;
    }
  }
`;
