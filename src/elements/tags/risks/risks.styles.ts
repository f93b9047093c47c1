import { css } from 'lit';

export const risksStyles = css`
  .matrix {
    display: grid;
    grid-template-columns: minmax(0, 22em) minmax(0, 22em);
    grid-template-areas: 'down .' 'grid note' 'across .';
    gap: 0.25em 2em;
    margin: 1.25em 0 0;
    break-inside: avoid;
  }
  .matrix > table {
    grid-area: grid;
    display: table;
    table-layout: fixed;
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-collapse: separate;
    border-spacing: 2px;
  }
  .matrix tbody,
  .matrix tfoot {
    display: table-row-group;
  }
  .matrix tbody > tr,
  .matrix tfoot > tr {
    display: table-row;
  }
  .matrix :is(tbody, tfoot) > tr > * {
    display: table-cell;
    block-size: 2.6em;
    padding: 0.15em;
    border: 0;
    text-align: center;
    vertical-align: middle;
  }
  .matrix th {
    inline-size: 1.6em;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .matrix tfoot th {
    inline-size: auto;
    block-size: auto;
  }
  .matrix td {
    position: relative;
    isolation: isolate;
    background: var(--_surface);
    outline: 1px solid var(--_line);
    outline-offset: -1px;
  }
  /* Layers of one colour, since not every browser that we serve can mix two. */
  .matrix td::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--_late);
    opacity: var(--_weight);
  }
  [data-weight='1'] {
    --_weight: 0.06;
  }
  [data-weight='2'] {
    --_weight: 0.16;
  }
  [data-weight='3'] {
    --_weight: 0.3;
  }
  [data-weight='4'] {
    --_weight: 0.48;
  }
  [data-weight='5'] {
    --_weight: 1;
    color: var(--_surface);
  }
  .matrix a {
    display: inline-block;
    min-inline-size: max(1.6em, 24px);
    min-block-size: max(1.6em, 24px);
    line-height: 1.6;
    color: inherit;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .axis {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .down {
    grid-area: down;
  }
  .across {
    grid-area: across;
    text-align: end;
  }
  .matrix figcaption {
    grid-area: note;
    align-self: end;
    margin-block-end: 3em;
    font-size: var(--_size-small);
  }
  .matrix + table {
    margin-block-start: 1.75em;
  }

  @container prog (max-width: 46em) {
    .matrix {
      grid-template-columns: minmax(0, 1fr);
      grid-template-areas: 'down' 'grid' 'across' 'note';
    }
    .matrix figcaption {
      margin: 0.25em 0 0;
    }
  }
`;
