/** Tools, steps to what is before and after, lists, and what a row opens to. */
import { css } from 'lit';

export const eventMapStyles = css`
  /* What is left of its width tells of the letters' size, too. */
  .ruler {
    padding-inline-start: 1em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin-block-start: 1.1em;
    font-size: var(--_size-text);
  }
  .tools :is(input, select, .button),
  .view,
  .step {
    min-block-size: 2.6em;
    padding: 0.35em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .tools input {
    flex: 1 1 9em;
    min-inline-size: 0;
    max-inline-size: 18em;
    margin-inline-start: auto;
  }
  .tools ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .view[aria-pressed='true'] {
    border-color: var(--_plan);
    background: var(--_plan-soft);
    color: var(--_plan-text);
    font-weight: 600;
  }
  :is(.button, .step, .view):hover:not([aria-disabled]),
  .button[aria-expanded='true'] {
    border-color: var(--_plan);
    background: var(--_plan-soft);
  }
  .folds::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.5em;
    vertical-align: 0.12em;
    border: 0.28em solid transparent;
    border-block-start-color: currentColor;
    border-block-end: 0;
  }
  .added {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_muted);
  }
  .added:empty {
    block-size: 0;
    margin-block-start: -0.6em;
  }

  .body {
    margin-block-start: 1em;
    font-size: var(--_size-text);
  }
  .body > .quiet {
    margin: 1em 0;
  }
  .month,
  .loose,
  .past {
    margin-block-start: 1.5em;
  }
  .month {
    content-visibility: auto;
    contain-intrinsic-size: auto 24em;
  }
  .month > .title {
    font-size: 1.0667em;
  }
  .month > .title::first-letter {
    text-transform: uppercase;
  }
  .month[data-now] > .title {
    padding-inline-start: 0.5em;
    border-inline-start: 3px solid var(--_today);
  }
  .entries {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  .entry {
    border-block-end: 1px solid var(--_line);
  }
  .entry summary {
    display: grid;
    grid-template-columns: minmax(0, 13em) minmax(0, 1fr) 1em;
    gap: 0.15em 1.25em;
    padding: 0.6em 0;
  }
  .entry summary::before {
    content: none;
  }
  .entry summary::after {
    content: '';
    grid-column: -2;
    grid-row: 1;
    align-self: start;
    justify-self: end;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0.4em 0.25em 0 0;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .entry [open] > summary::after {
    margin-block-start: 0.65em;
    rotate: -135deg;
  }
  .entry summary:hover .name {
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
  }
  .when {
    color: var(--_plan-text);
    font-variant-numeric: tabular-nums;
  }
  .when[data-placing='exact'] > span:first-child {
    font-weight: 600;
  }
  .when[data-placing='loose'] {
    color: var(--_muted);
  }
  .when .more {
    display: block;
    color: var(--_muted);
  }
  .what {
    min-inline-size: 0;
  }
  .name,
  .sub-of {
    display: block;
  }
  .sub-of {
    margin-block-start: 0.1em;
    color: var(--_muted);
    font-size: 0.9333em;
  }
  [data-status='cancelled'] .name {
    text-decoration: line-through;
  }
  .facts {
    max-inline-size: 62em;
    padding: 0 0 1em 14.25em;
  }
  .facts > div + div {
    margin-block-start: 0.25em;
  }
  .facts .label {
    color: var(--_muted);
  }
  .facts p {
    margin: 0.6em 0 0;
  }
  .past > summary,
  .loose > details > summary {
    padding-block: 0.4em;
    font-weight: 600;
  }
  .loose p {
    margin: 0.25em 0 0;
  }

  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: center;
    margin-block: 1.25em 0.75em;
  }
  .years .title {
    font-size: 1.125em;
  }
  .years .sub {
    margin: 0;
  }
  .step {
    min-inline-size: 2.6em;
    padding: 0;
    font-size: var(--_size-text);
  }
  .step[aria-disabled] {
    border-color: var(--_line);
    color: var(--_hatch);
    cursor: default;
  }

  @container prog (max-width: 46em) {
    .views {
      flex: 1 0 100%;
      gap: 0.25em;
    }
    .view {
      flex: 1 0 auto;
      padding-inline: 0.3em;
    }
    .tools input {
      max-inline-size: none;
      min-block-size: 44px;
    }
    .tools :is(select, .button, .view),
    .step {
      min-block-size: 44px;
    }
    .years {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      text-align: center;
    }
    .years .sub {
      grid-column: 1 / -1;
      text-align: start;
    }
    .entry summary {
      grid-template-columns: minmax(0, 1fr) 1em;
    }
    .entry summary > .when,
    .entry summary > .what {
      grid-column: 1;
    }
    .when .more {
      display: inline;
    }
    .when .more::before {
      content: '· ';
    }
    .facts {
      padding-inline-start: 0;
    }
  }
  @media print {
    .tools,
    .step,
    .add {
      display: none;
    }
    .month {
      content-visibility: visible;
    }
    .month > .title {
      break-after: avoid;
    }
    .entry {
      break-inside: avoid;
    }
    .entry summary::after {
      display: none;
    }
  }
`;
