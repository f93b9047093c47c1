/** How it stands: marks of statuses, what was done beside what was planned, which of several times were kept. */
import { css } from 'lit';

export const reportsStyles = css`
  .status {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .status::before {
    translate: 0 0.12em;
  }
  :is([data-late], [data-code='notDone'], [data-code='postponed']) .status {
    color: var(--_late);
    font-weight: 600;
  }
  .bar.actual {
    inset-block-start: calc(0.5em + var(--track, 0) * 0.6em);
    block-size: 0.4em;
    border: 0;
    background: var(--_done);
  }
  .bar.actual::before {
    border: 0;
  }
  /* Which of several times were kept. */
  .bar[data-fate] {
    display: flex;
    align-items: center;
    justify-content: center;
    inset-block-start: 0.1em;
    block-size: 1.15em;
    border: 1.5px solid var(--ink);
    border-radius: 3px;
    overflow: hidden;
    font-size: 0.8667em;
    font-weight: 700;
    line-height: 1;
    color: var(--ink);
  }
  :is(.row, .key) .bar[data-fate] {
    --ink: var(--_done);
  }
  .bar[data-fate]::before {
    border: 0;
  }
  .bar[data-fate='kept'] {
    background: var(--ink);
    color: var(--_surface);
  }
  .bar[data-fate='partly'] {
    background: linear-gradient(var(--_surface) 50%, var(--ink) 0);
    color: transparent;
  }
  :is(.row, .key) .bar[data-fate='missed'] {
    --ink: var(--_late);
  }
  .row[data-late] .bar:is(.span, .window:not([data-fate])) {
    --ink: var(--_late);
    border-width: 1.5px;
    block-size: 0.8em;
    inset-block-start: calc(0.27em + var(--track, 0) * 0.6em);
    background: repeating-linear-gradient(-45deg, var(--ink) 0 1.5px, transparent 0 5px);
  }
  .row:is([data-code='postponed'], [data-code='notDone']) .bar.span {
    --ink: var(--_late);
  }
  .row[data-code='postponed'] .bar.span {
    border: 1.5px dashed var(--ink);
  }
  /* What was moved: from a place that is empty now to the new one, the only plan that is filled. */
  .row[data-code='postponed'] .bar:is(.old, .slip, .moved) {
    --ink: var(--_late);
  }
  .bar.old {
    border: 1.5px dashed var(--ink);
  }
  .bar.moved {
    border: 1.5px solid var(--ink);
    background: var(--ink);
  }
  .bar.slip {
    margin-inline-end: 4px;
    border: 0;
  }
  .bar:is(.old, .moved)::before {
    border: 0;
  }
  .row[data-code='cancelled'] .bar {
    --ink: var(--_hatch);
  }
  .row:is([data-late], [data-code='postponed']) .bar.span::before {
    border: 0;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin: 0.75em 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key .bar {
    position: static;
    inline-size: 1.9em;
  }
  .counts:not(:last-child) {
    grid-row: 2;
    padding-inline-start: calc(max(var(--gutter), 1.5em) / 0.8667);
  }
  .signs {
    grid-row: 1 / span 2;
    align-self: center;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 3px;
    max-inline-size: 22em;
  }
  .signs i {
    display: flex;
  }

  @container prog (max-width: 37em) {
    .signs {
      justify-content: start;
      padding: 0.2em 0 0 1.5em;
    }
  }
`;
