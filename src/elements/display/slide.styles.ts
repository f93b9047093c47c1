/** What stands on a slide: words, numbers, bars, lists, the code. */
import { css } from 'lit';

export const slideStyles = css`
  .body {
    display: grid;
    align-content: center;
    gap: 3cqmin;
    min-block-size: 0;
  }
  .body[data-list] {
    align-content: start;
  }
  .words > :not(.numbers) {
    max-inline-size: 46em;
  }
  .title {
    font-size: 2.9em;
    line-height: 1.12;
    text-wrap: balance;
    hyphens: manual;
  }
  [data-length='m'] > .title {
    font-size: 2.2em;
  }
  [data-length='l'] > .title {
    font-size: 1.7em;
    line-height: 1.2;
  }
  [data-length='xl'] > .title {
    font-size: 1.3em;
    line-height: 1.25;
  }
  .kicker {
    margin: 0 0 0.5em;
    color: var(--_accent);
    font-size: 1.1em;
    font-weight: 600;
  }
  .text {
    margin: 0.9em 0 0;
    font-size: 1.3em;
  }
  .text[data-length='l'] {
    font-size: 1.1em;
  }
  .text[data-length='xl'] {
    font-size: 0.95em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 9;
    overflow: hidden;
  }
  .line {
    margin: 0.6em 0 0;
    color: var(--_muted);
  }
  .note-of {
    margin: 0;
    color: var(--_muted);
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 1.4em 2em;
    margin: 1.6em 0 0;
  }
  .numbers dd {
    margin: 0;
    font-size: 1.9em;
    white-space: nowrap;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .numbers > div {
    display: flex;
    flex-direction: column;
    border-block-start: 0.1em solid var(--_rule);
    padding-block-start: 0.5em;
  }
  .numbers [data-late] dd {
    color: var(--_late);
  }
  .numbers dt {
    color: var(--_muted);
  }
  .shares,
  .bars,
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .shares {
    display: grid;
    align-content: center;
    gap: 0.7em;
    font-size: 1.25em;
  }
  [data-icon] {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  [data-icon='done'] {
    color: var(--_done);
  }
  [data-icon='late'] {
    color: var(--_late);
  }
  [data-icon]::before {
    flex: none;
  }
  .bars {
    display: flex;
    align-items: flex-end;
    gap: 1em;
    block-size: min(56cqh, 60cqw);
  }
  .bars li {
    flex: 1 1 0;
    display: grid;
    grid-template-rows: 1fr auto auto;
    block-size: 100%;
    min-inline-size: 0;
    text-align: center;
  }
  .bars li::before {
    content: none;
  }
  .bars b {
    align-self: end;
    font-size: 1.15em;
    font-variant-numeric: tabular-nums;
  }
  .bars small {
    display: block;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
  }
  .bars i {
    block-size: calc(var(--height) * min(38cqh, 40cqw));
    min-block-size: 0.15em;
    background: var(--_accent);
    border: 0.12em solid var(--_accent);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .bars [data-plan] i {
    background: none;
    border-style: dashed;
  }
  .bars span {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.85em;
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11em 9.5em;
    gap: 0.3em 1.5em;
    align-items: baseline;
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  .rows .what {
    font-size: 1.05em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .rows .when {
    color: var(--_muted);
  }
  .qr {
    inline-size: min(56cqh, 56cqw);
    block-size: min(56cqh, 56cqw);
    /* Black on white, whatever the look: cameras ask for it. */
    background: white;
  }
  .qr .ground {
    fill: white;
  }
`;
