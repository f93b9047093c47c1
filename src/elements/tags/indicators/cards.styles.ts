/** On a phone, or in a narrow column of any page, the rows are cards. Last in order: it undoes the table. */
import { css } from 'lit';

export const cardsStyles = css`
  @container prog (max-width: 46em) {
    .field {
      flex: 1 1 8em;
      max-inline-size: 100%;
    }
    .tools > [name='csv'] {
      margin-inline-start: 0;
    }
    .all,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto;
      min-inline-size: 0;
    }
    thead,
    .course {
      display: none;
    }
    tr {
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td {
      padding: 0;
      border: 0;
    }
    .group {
      padding-block-end: 0;
      border: 0;
    }
    .group > th,
    tbody + tbody .group > th {
      border: 0;
      border-radius: var(--_radius);
    }
    .head {
      padding-block-end: 0.2em;
      border: 0;
    }
    .head > td,
    td.gap {
      display: none;
    }
    .part {
      padding-block: 0.3em;
      border: 0;
    }
    .part > * {
      padding: 0;
    }
    .part.last > * {
      padding: 0;
      border: 0;
    }
    .part.last {
      padding-block-end: 0.8em;
      border-block-end: 1px solid var(--_line);
    }
    .part > .what {
      padding-inline-start: 0;
    }
    .what,
    .status {
      inline-size: auto;
      min-inline-size: 0;
    }
    tr:not(.group, .head) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(5.75em, 1fr));
      gap: 0.4em 0.75em;
    }
    tr > .what,
    tr > .only,
    tr > .none,
    tr > .status {
      grid-column: 1 / -1;
    }
    tr > td {
      padding-inline-start: 1.25em;
    }
    tr > td:not(.only, .none, .status) {
      padding-inline-start: 0;
      white-space: normal;
    }
    .status .verdict,
    .status small {
      display: inline-flex;
      padding: 0 0.5em 0 0;
    }
    .of {
      display: block;
      color: var(--_muted);
      font-size: 0.8667em;
    }
  }
`;
