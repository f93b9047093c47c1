import { css } from 'lit';

export const governanceStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .bodies {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    align-items: start;
    gap: 1.25em;
    margin-block-start: 1.25em;
  }
  /* Whoever has others below takes the whole width; those without stand beside each other. */
  .tree > .head {
    grid-column: 1 / -1;
  }
  .box {
    padding: 0.85em 1em;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_plan);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .box p {
    margin: 0;
  }
  .name {
    font-weight: 600;
    line-height: 1.35;
  }
  .role {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: var(--_size-text);
  }
  details {
    margin-block-start: 0.4em;
    font-size: var(--_size-text);
  }
  summary {
    min-block-size: 24px;
    padding-block: 0.2em;
    color: var(--_accent);
  }
  .functions {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .functions li + li {
    margin-block-start: 0.35em;
  }

  /* The lines: from the middle of the upper box down, across, and down to each of the lower ones. */
  .under {
    display: flex;
    gap: 1.25em;
    margin-block-start: 1.5em;
    position: relative;
  }
  .under::before {
    content: '';
    position: absolute;
    inset-block: -1.5em 0;
    inset-inline-start: 50%;
    block-size: 0.75em;
    border-inline-start: 1px solid var(--_muted);
  }
  .under > .body {
    flex: 1 1 0;
    min-inline-size: 0;
    position: relative;
    padding-block-start: 0;
  }
  .under > .body::before {
    content: '';
    position: absolute;
    inset-block-start: -0.75em;
    inset-inline: -0.625em;
    border-block-start: 1px solid var(--_muted);
  }
  .under > .body:first-child::before {
    inset-inline-start: 50%;
  }
  .under > .body:last-child::before {
    inset-inline-end: 50%;
  }
  .under > .body::after {
    content: '';
    position: absolute;
    inset-block-start: -0.75em;
    inset-inline-start: 50%;
    block-size: 0.75em;
    border-inline-start: 1px solid var(--_muted);
  }
  .head > .box {
    max-inline-size: 34em;
    margin-inline: auto;
  }

  .remark {
    margin: 1.25em 0 0;
    max-inline-size: 78ch;
    color: var(--_muted);
    font-size: var(--_size-text);
  }
  .roles {
    columns: 20em;
    column-gap: 2.5em;
    margin-block-start: 0.75em;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  .bodies ~ .title,
  .remark ~ .title {
    margin-block-start: 1.75em;
    font-size: var(--_size-lead);
  }
  .roles > li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .roles .quiet {
    font-size: var(--_size-small);
  }
  .roles a {
    display: inline-block;
    min-block-size: 24px;
  }

  /* An indented list: an elbow before each, and a line on to the next. */
  .many > .under {
    flex-direction: column;
    gap: 1em;
    padding-inline-start: 1.75em;
    margin-block-start: 1em;
  }
  .many > .under::before {
    content: none;
  }
  .many > .under > .body::before,
  .many > .under > .body:first-child::before,
  .many > .under > .body:last-child::before {
    inset-inline: -1em auto;
    inset-block-start: 1.5em;
    inline-size: 1em;
  }
  .many > .under > .body::after {
    inset-inline-start: -1em;
    inset-block: -1em 0;
    block-size: auto;
  }
  .many > .under > .body:last-child::after {
    block-size: 2.5em;
    inset-block-end: auto;
  }
  .many > .box {
    margin-inline: 0 !important;
    max-inline-size: none !important;
  }
  @container prog (max-width: 46em) {
    .under {
      flex-direction: column;
      gap: 1em;
      padding-inline-start: 1.5em;
      margin-block-start: 1em;
    }
    .under::before {
      content: none;
    }
    .under > .body::before,
    .under > .body:first-child::before,
    .under > .body:last-child::before {
      inset-inline: -0.9em auto;
      inset-block-start: 1.5em;
      inline-size: 0.9em;
    }
    .under > .body::after {
      inset-inline-start: -0.9em;
      inset-block: -1em 0;
      block-size: auto;
    }
    .under > .body:last-child::after {
      block-size: 2.5em;
      inset-block-end: auto;
    }
    .head > .box {
      margin-inline: 0;
      max-inline-size: none;
    }
    summary {
      min-block-size: 44px;
      padding-block: 0.6em;
    }
  }
`;
