import { css } from 'lit';

export const pageStyles = css`
  .headline .title {
    font-size: 1.75em;
    max-inline-size: 32em;
  }
  .subtitle {
    margin: 0.5em 0 0;
    font-size: var(--_size-lead);
    font-weight: 600;
    line-height: 1.35;
    max-inline-size: 60ch;
  }
  .headline .sub {
    max-inline-size: 78ch;
  }
  /* What follows the tag on the site's page does not come into sight to be pushed away again. */
  .coming {
    padding-block-end: 100vh;
  }
  .search {
    margin-block-start: 1.25em;
  }
  .search input {
    box-sizing: border-box;
    inline-size: min(100%, 28em);
    min-block-size: 44px;
    margin: 0;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(16px, var(--_size-text));
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .results {
    margin: 0.75em 0 0;
    border-block: 1px solid var(--_line);
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  .results > div {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: 0.25em 2em;
    padding-block: 0.6em;
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

  .part {
    margin-block-start: 3.5em;
  }
  /* Their frame is ours: what the page around has set for tags must not come twice. */
  .part > [data-tag] {
    --prog-padding: 0;
    --prog-reserve: 0px;
  }
  @container prog (max-width: 40em) {
    .headline .title {
      font-size: var(--_size-title);
    }
    .part {
      margin-block-start: 2.75em;
    }
    .results > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .results a[href] {
      display: inline-block;
      min-block-size: 24px;
    }
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
