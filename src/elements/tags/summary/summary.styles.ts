import { css } from 'lit';

export const summaryStyles = css`
  header {
    break-inside: avoid;
    break-after: avoid-page;
  }
  .facts {
    margin: 0;
    font-size: var(--_size-small);
  }
  .facts .keep {
    /* Not nowrap: WebKit would not break between two of them. */
    display: inline-block;
  }
  .name {
    margin: 0;
    color: var(--_muted);
    line-height: 1.35;
    max-inline-size: 78ch;
  }
  .aim {
    margin-block-start: 1.25em;
    max-inline-size: 78ch;
  }
  .aim .label {
    color: var(--_muted);
  }
  header .title {
    margin-block-start: 0.35em;
    font-size: 1.75em;
  }
  header h3.title {
    font-size: 1.6em;
  }
  .name .folded:not([data-open]) {
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.7em;
    margin-block-start: 0.7em;
  }
  .reading .title {
    font-size: 1em;
  }
  .reading .sub {
    margin: 0;
    font-size: var(--_size-small);
  }
  .folded:not([data-open]) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }
  .folded:focus {
    outline: none;
  }
  .more {
    display: none;
    min-block-size: 24px;
    padding-block: 0.15em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
    font-weight: 400;
  }
  .folded[data-long]:not([data-open]) + .more {
    display: block;
  }

  .counts {
    margin: 1.25em 0 0;
    font-size: var(--_size-text);
  }
  .count {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 1.5em;
    padding-block: 0.55em;
    break-inside: avoid;
  }
  .count dt {
    font-weight: 600;
  }
  .count dd {
    margin: 0;
  }
  .count .key {
    margin: 0;
    font-size: inherit;
  }
  .about {
    margin: 0.35em 0 0;
    color: var(--_muted);
  }
  .about:first-child {
    margin: 0;
    color: inherit;
  }

  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.75em 2.5em;
    margin-block-start: 1.5em;
    font-size: var(--_size-text);
  }
  .list .title {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_rule);
    font-size: 1.0667em;
  }
  .list .sub {
    margin-block-start: 0.6em;
    font-size: 0.9333em;
  }
  .list .title {
    break-after: avoid;
  }
  .list ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .list li[data-icon] {
    position: relative;
    padding-inline-start: 1.8em;
  }
  .list li[data-icon]::before {
    position: absolute;
    inset-inline-start: 0.1em;
    margin-block-start: 0.2em;
  }
  .list li > * {
    display: block;
    max-inline-size: 80ch;
  }
  .list a,
  .list .rest {
    min-block-size: 24px;
  }
  .list .when {
    color: var(--_muted);
    font-size: 0.9333em;
    font-variant-numeric: tabular-nums;
  }
  .list .about {
    margin-block-start: 0.1em;
    font-size: 0.9333em;
  }
  .list .rest {
    border: 0;
    color: var(--_muted);
  }

  @container prog (max-width: 46em) {
    header .title {
      font-size: 1.4em !important;
    }
    .count {
      display: block;
    }
    .lists {
      gap: 1.5em;
    }
    .list a {
      padding-block: 0.2em;
    }
  }
  @media not print {
    [data-paper] {
      display: none;
    }
  }
  @media print {
    [data-paper] ~ .rest {
      display: none;
    }
    .folded {
      display: block !important;
    }
    .more {
      display: none !important;
    }
    .list a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
