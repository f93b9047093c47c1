/** The rows of indicators, and what stands above them. */
import { css } from 'lit';

export const indicatorsStyles = css`
  p {
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: end;
    margin-block: 1em;
    font-size: var(--_size-text);
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    max-inline-size: min(100%, 16em);
  }
  .field span {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  select {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 2.4em;
    padding-inline: 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-overflow: ellipsis;
    contain: paint;
  }
  .tools > [name='csv'] {
    min-block-size: 2.4em;
    margin-inline-start: auto;
  }
  .missing {
    flex: 1 0 100%;
    margin: 0;
  }
  .chosen {
    flex: 1 0 100%;
    display: flex;
    gap: 1em;
    color: var(--_muted);
  }
  .chosen [role='status']:empty {
    margin-block-start: -0.6em;
  }
  .all {
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
  }
  ul[role='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .group > .name {
    margin-block-start: 0.75em;
    padding: 0.6em;
    background: var(--_tint);
    font-weight: 700;
  }
  .row {
    border-block-end: 1px solid var(--_line);
  }
  .head {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 38em;
    gap: 0.5em 2em;
    padding: 0.8em 0 0.8em 1.35em;
  }
  summary {
    cursor: pointer;
  }
  summary::before {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 1.25em;
  }
  summary:hover .what {
    color: var(--_accent);
  }
  .what {
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .key,
  .way:not(.quiet) {
    color: var(--_accent);
  }
  .way {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin-block-start: 0.25em;
    font-size: 0.8667em;
  }
  .arrow {
    flex: none;
    inline-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .courses {
    display: grid;
    gap: 0.6em;
  }
  .course {
    display: grid;
    grid-template-columns: 15em minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 0.1em 2em;
    align-items: start;
    line-height: 1.35;
  }
  .picture {
    grid-column: 1;
    grid-row: 1 / span 2;
    aspect-ratio: 220 / 71;
  }
  .course > .of {
    grid-column: 2;
  }
  .course > .said:last-child {
    grid-column: 2;
  }
  .silent-of {
    padding: 0.6em 0 0.2em 1.35em;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .silent > .row {
    border: 0;
  }
  .silent .head {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.3em;
  }
  .silent:not(:last-child),
  .silent > .row:last-child {
    padding-block-end: 0.4em;
  }
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 38em;
    gap: 0.5em 2em;
    margin: 0;
    padding: 0 0 1em 1.35em;
  }
  .more > div {
    order: -1;
    display: grid;
    gap: 0.4em;
    align-content: start;
    font-size: 0.9333em;
  }
  .figures table {
    margin-block-start: 0;
  }
  @container prog (max-width: 58em) {
    .head,
    .more {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
    .course {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .course > :is(.picture, .of, .said:last-child) {
      grid-area: auto;
    }
  }
  @container prog (max-width: 40em) {
    .field {
      flex: 1 1 8em;
      max-inline-size: 100%;
    }
    .tools > [name='csv'] {
      margin-inline-start: 0;
    }
    .head,
    .more {
      grid-template-columns: minmax(0, 1fr);
    }
    .picture {
      max-inline-size: 19em;
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .head {
      break-inside: avoid;
    }
    header,
    .name,
    .silent-of,
    summary {
      break-after: avoid;
    }
    summary::before {
      content: none;
    }
  }
`;
