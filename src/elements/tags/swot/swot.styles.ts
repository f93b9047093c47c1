import { css } from 'lit';

export const swotStyles = css`
  .matrix {
    margin-block-start: 1em;
  }
  .matrix + .matrix {
    margin-block-start: 2.5em;
  }
  .matrix > .title {
    max-inline-size: 44em;
    font-size: var(--_size-lead);
    line-height: 1.35;
  }
  table,
  tbody {
    display: block;
  }
  table {
    margin-block-start: 0.9em;
    font-size: var(--_size-text);
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  tbody > tr {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1.75em 2.5em;
  }
  tbody + tbody {
    margin-block-start: 2em;
  }
  th,
  td {
    display: block;
    padding: 0;
    text-align: start;
    font-weight: 400;
  }
  tr.aspect {
    display: block;
    margin-block-end: 1em;
    padding: 0.5em 0.75em;
    background: var(--_tint);
  }
  .aspect th {
    font-weight: 600;
  }
  /* What helps has a full rule, what hinders a broken one: the difference stays in black and white. */
  td,
  .aspects thead th {
    border-block-start: 3px solid var(--_quadrant);
    padding-block-start: 0.5em;
  }
  [data-quadrant='S'] {
    --_quadrant: var(--_done);
  }
  [data-quadrant='W'] {
    --_quadrant: var(--_late);
  }
  [data-quadrant='O'] {
    --_quadrant: var(--_plan);
  }
  [data-quadrant='T'] {
    --_quadrant: var(--_rule);
  }
  td:is([data-quadrant='W'], [data-quadrant='T']) {
    border-block-start-style: dashed;
  }
  td[data-empty] {
    border-color: var(--_line);
  }
  .of {
    margin: 0 0 0.35em;
    font-weight: 600;
  }
  td > .quiet {
    margin: 0;
    font-size: var(--_size-small);
  }
  td > ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  td > ul > li + li {
    margin-block-start: 0.55em;
    padding-block-start: 0.55em;
    border-block-start: 1px solid var(--_line);
  }
  .more {
    margin-block-start: 0.3em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
    font-size: var(--_size-small);
  }
  .label {
    color: var(--_muted);
  }
  .remark {
    margin: 1em 0 0;
    max-inline-size: 78ch;
    color: var(--_muted);
    font-size: var(--_size-text);
  }

  /* Room for the whole row of an aspect: the quadrants are named once, above all of them. */
  @container prog (min-width: 60em) {
    .aspects thead {
      position: static;
      display: block;
      clip-path: none;
      inline-size: auto;
      block-size: auto;
      margin-block-end: 0.75em;
    }
    .aspects tr:not(.aspect) {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0 1.75em;
    }
    .aspects thead th {
      font-weight: 600;
    }
    .aspects thead th:is([data-quadrant='W'], [data-quadrant='T']) {
      border-block-start-style: dashed;
    }
    .aspects td {
      border: 0;
      padding: 0;
    }
    .aspects .of {
      display: none;
    }
  }
  @container prog (max-width: 40em) {
    tbody > tr {
      grid-template-columns: minmax(0, 1fr);
    }
    td[data-empty] {
      display: none;
    }
  }
  @media print {
    /* On one sheet where it fits; what is taller breaks between its items. */
    .matrix {
      break-inside: avoid-page;
    }
    li,
    .aspect,
    .of {
      break-inside: avoid;
    }
    .aspect,
    .of,
    .title {
      break-after: avoid;
    }
    table {
      font-size: 0.9em;
    }
  }
`;
