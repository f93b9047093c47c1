import { css } from 'lit';

export const summaryStyles = css`
  header {
    break-inside: avoid;
    break-after: avoid-page;
  }
  .facts .keep {
    /* Not nowrap: WebKit would not break between two of them. */
    display: inline-block;
  }
  .name {
    margin: 1em 0 0;
    font-weight: 600;
    line-height: 1.35;
    max-inline-size: 78ch;
  }
  .aim {
    margin-block-start: 0.4em;
    max-inline-size: 78ch;
  }
  .aim .label {
    color: var(--_muted);
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

  /* The lines between the numbers are those of a table without its edges: the frame cuts them off. */
  .frame {
    margin-block-start: 1.25em;
    overflow: hidden;
    border-block-start: 2px solid var(--_rule);
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    margin: -1px 0 0 calc(-1.25em - 1px);
    padding: 0;
    list-style: none;
  }
  .numbers li {
    padding: 1em 1.25em;
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
  }
  .numbers b {
    display: block;
    font-size: 1.9em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  .numbers [data-late] b {
    color: var(--_late);
  }
  .numbers .what {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-text);
    line-height: 1.4;
  }
  .numbers .title-of {
    /* The whole title stands in the list below. */
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    color: inherit;
  }

  .counts {
    margin: 0.9em 0 0;
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
  .list {
    break-inside: avoid;
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
    .numbers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .numbers li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .numbers b {
      font-size: 1.5em;
    }
    .numbers li {
      padding-block: 0.8em;
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
