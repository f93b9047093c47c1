/** What stands on a slide: words, numbers, bars, lists, the code. What is to be read is never smaller than `1em`. */
import { css } from 'lit';

export const slideStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 0.7em;
    min-block-size: 0;
  }
  .body[data-list] {
    align-content: start;
  }
  .title.title {
    font-size: 2em;
    line-height: 1.12;
    text-wrap: balance;
    overflow-wrap: normal;
  }
  [data-kind='headline'] .title.title {
    font-size: 1.6em;
  }
  [data-length='m'] > .title.title {
    font-size: 1.5em;
  }
  [data-length='l'] > .title.title {
    font-size: 1.2em;
    line-height: 1.2;
  }
  [data-length='xl'] > .title.title {
    font-size: 1.05em;
    line-height: 1.18;
  }
  .kicker {
    margin: 0 0 0.35em;
    color: var(--_accent);
    font-weight: 600;
  }
  .text {
    margin: 0.6em 0 0;
  }
  .line {
    margin: 0.4em 0 0;
    color: var(--_muted);
  }
  [data-kind='title'] .line {
    color: inherit;
  }
  .text + .line {
    margin-block-start: 0.6em;
  }
  [data-list] .words {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }
  [data-list] .kicker {
    flex: none;
    order: 1;
    margin: 0;
  }
  [data-list] .title.title {
    font-size: 1.5em;
  }
  .note-of {
    margin: 0;
    color: var(--_muted);
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 1.2em 1.5em;
    margin: 1.4em 0 0;
  }
  /* Two and two, not three and one. */
  .numbers[data-count='4'] {
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    row-gap: 0.5em;
    margin-block-start: 0.6em;
  }
  .numbers[data-count='4'] dd {
    font-size: 1.7em;
  }
  .numbers dd {
    margin: 0;
    font-size: 2.2em;
    white-space: nowrap;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .numbers > div {
    display: flex;
    flex-direction: column;
    border-block-start: 0.08em solid var(--_rule);
    padding-block-start: 0.4em;
  }
  .numbers [data-late] dd {
    color: var(--_late);
  }
  .numbers dt {
    color: var(--_muted);
  }
  .bars,
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .strip {
    block-size: 1.2em;
    gap: 0.08em;
    margin: 0 0 0.5em;
    border-radius: var(--_radius);
  }
  .strip i {
    min-inline-size: 0.3em;
  }
  .legend {
    gap: 0.3em 1.4em;
  }
  .legend .shape {
    margin-block-start: 0.15em;
  }
  .bars {
    display: flex;
    align-items: flex-end;
    gap: 0.3em;
  }
  .bars li {
    flex: 1 1 0;
    min-inline-size: 0;
    text-align: center;
    white-space: nowrap;
  }
  .bars b {
    font-variant-numeric: tabular-nums;
  }
  .bars i {
    display: block;
    block-size: calc(var(--height) * min(38cqh, 44cqw));
    min-block-size: 0.15em;
    margin-block: 0.15em 0.3em;
    position: relative;
    background: linear-gradient(to top, var(--_accent) calc(var(--fill, 1) * 100%), transparent 0);
    border: 0.1em solid var(--_accent);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .bars small {
    display: block;
    font-size: 1em;
    white-space: normal;
    color: var(--_muted);
  }
  /* The plan of a year that has a fact. */
  .bars [data-mark]::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: calc(var(--plan) * 100% - 0.08em);
    border-block-start: 0.16em solid var(--_text);
  }
  .bars [data-mark] {
    border-style: dashed;
  }
  .bars [data-plan] i,
  .key [data-plan]::before {
    background: none;
    border-style: dashed;
  }
  .bars span,
  .key {
    color: var(--_muted);
  }
  .key {
    display: flex;
    justify-content: center;
    gap: 1.5em;
    margin: 0.5em 0 0;
  }
  .key span::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
    background: var(--_accent);
    border: 0.1em solid var(--_accent);
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 12em;
    gap: 0.1em 1.5em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .when {
    display: block;
    color: var(--_muted);
  }
  .status {
    display: flex;
    gap: 0.4em;
  }
  .status::before {
    margin-block-start: 0.15em;
  }
  .status[data-late] {
    color: var(--_late);
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
