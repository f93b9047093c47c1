import { css } from 'lit';

export const pageStyles = css`
  .headline .title {
    color: var(--_muted);
    font-size: var(--_size-lead);
    font-weight: 600;
    text-wrap: wrap;
    max-inline-size: 60em;
  }
  .headline .sub {
    margin: 0.2em 0 0;
    font-size: var(--_size-small);
  }
  .frame[data-rail] {
    display: grid;
    grid-template-columns: 14em minmax(0, 1fr);
    gap: 0 2.5em;
    margin-block-start: 1em;
  }
  .rail {
    align-self: start;
    position: sticky;
    inset-block-start: calc(var(--prog-sticky-top, 0px) + 1em);
    max-block-size: calc(100vh - var(--prog-sticky-top, 0px) - 2em);
    overflow: auto;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  .bar {
    display: none;
  }
  .contents ul {
    margin: 0;
    padding: 0.5em 0;
    list-style: none;
  }
  .contents a {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    padding: 0.35em 0.75em;
    border-inline-start: 3px solid transparent;
    color: var(--_text);
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents a[aria-current] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  /* What follows the tag on the site's page does not come into sight to be pushed away again. */
  .coming {
    padding-block-end: 100vh;
  }
  .search {
    padding: 0 4px 4px;
  }
  .search input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .part + .part {
    margin-block-start: 3.5em;
  }
  /* Their frame is ours: what the page around has set for tags must not come twice. */
  .part > [data-tag] {
    --prog-padding: 0;
    --prog-reserve: 0px;
  }
  @container prog (max-width: 54em) {
    .frame[data-rail] {
      display: block;
    }
    .rail {
      z-index: 3;
      inset-block-start: var(--prog-sticky-top, 0px);
      max-block-size: none;
      overflow: visible;
      border-block: 1px solid var(--_rule);
      background: var(--_surface);
      margin-block-end: 1em;
    }
    .bar {
      display: flex;
      align-items: center;
      gap: 0.6em;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 0 0.25em;
      border: 0;
      background: none;
      text-align: start;
    }
    .bar b {
      flex: 1;
    }
    .bar b::after {
      content: '';
      display: inline-block;
      inline-size: 0.45em;
      block-size: 0.45em;
      margin-inline-start: 0.6em;
      border: solid currentcolor;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
      translate: 0 -0.15em;
    }
    .panel {
      display: none;
    }
    .rail[data-open] .panel {
      display: block;
      max-block-size: calc(100vh - var(--prog-sticky-top, 0px) - 4em);
      overflow: auto;
      padding-block-end: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    .contents a {
      align-items: center;
      min-block-size: 44px;
    }
    /* Whatever is gone to stays below the bar. */
    .part {
      scroll-margin-block-start: calc(var(--prog-sticky-top, 0px) + 46px + 1em);
    }
    .part > [data-tag] {
      --prog-sticky-top: 46px;
    }
    .part + .part {
      margin-block-start: 2.75em;
    }
  }
  @media print {
    .rail {
      display: none;
    }
    .frame[data-rail] {
      display: block;
    }
  }
`;
