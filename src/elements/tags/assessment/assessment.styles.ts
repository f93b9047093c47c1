/** Self-assessment: the heat table, and the cards that it is on a phone. */
import { css } from 'lit';

export const assessmentStyles = css`
  p {
    margin: 0;
  }
  .sub {
    margin-block-start: 0.35em;
  }
  header + .assessment {
    margin-block-start: 1.25em;
  }
  .assessment + .assessment {
    margin-block-start: 2em;
  }
  .text,
  .words {
    margin-block-start: 0.9em;
    max-inline-size: 52em;
    font-size: var(--_size-text);
  }
  .label {
    color: var(--_muted);
  }
  .words .label {
    margin-block-end: 0.25em;
  }
  .words ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .words li + li {
    margin-block-start: 0.3em;
  }
  table {
    inline-size: 100%;
    margin-block-start: 0.9em;
    border-collapse: collapse;
    border-block-start: 2px solid var(--_rule);
    font-size: var(--_size-text);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.6em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: center;
  }
  .what {
    padding-inline-start: 0;
    text-align: start;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.9333em;
    vertical-align: bottom;
  }
  .date,
  .score {
    inline-size: 6em;
  }
  .change {
    inline-size: 6.5em;
  }
  .note-of {
    margin-block-start: 0.2em;
    font-size: 0.8667em;
  }
  .score {
    position: relative;
    isolation: isolate;
  }
  /* The tint lies behind the number, a tenth of the scale a step. */
  .score::before {
    content: '';
    position: absolute;
    inset: 1px 0 0 1px;
    z-index: -1;
    background: var(--_plan-fill);
    opacity: calc(var(--tenths, 0) * 0.1);
  }
  [data-tenths='1'] {
    --tenths: 1;
  }
  [data-tenths='2'] {
    --tenths: 2;
  }
  [data-tenths='3'] {
    --tenths: 3;
  }
  [data-tenths='4'] {
    --tenths: 4;
  }
  [data-tenths='5'] {
    --tenths: 5;
  }
  [data-tenths='6'] {
    --tenths: 6;
  }
  [data-tenths='7'] {
    --tenths: 7;
  }
  [data-tenths='8'] {
    --tenths: 8;
  }
  [data-tenths='9'] {
    --tenths: 9;
  }
  [data-tenths='10'] {
    --tenths: 10;
  }
  .score .figure {
    font-weight: 600;
  }
  .missing .figure {
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 400;
    line-height: 1.2;
  }
  .change .figure {
    color: var(--_muted);
  }
  tfoot > tr > * {
    border: 0;
    vertical-align: top;
  }
  tfoot .what {
    color: var(--_muted);
  }
  .sum {
    padding-inline: 0;
  }
  .sum b {
    white-space: nowrap;
  }
  .sum small {
    display: block;
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.25;
  }
  .of {
    display: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.5em;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.6em;
    background: var(--_tint);
  }
  .head .title {
    margin: 0;
    font-size: 1.0667em;
  }
  .finding {
    color: var(--_muted);
    font-size: var(--_size-text);
  }
  .all {
    margin-block-start: 0.6em;
    font-size: var(--_size-text);
  }
  summary {
    inline-size: fit-content;
    color: var(--_accent);
  }
  caption:not(.heard) {
    padding-block-end: 0.5em;
    text-align: start;
  }

  @container prog (max-width: 40em) {
    table,
    tbody,
    tfoot {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(5.35em, 1fr));
      gap: 2px;
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td,
    .score,
    .sum {
      inline-size: auto;
      min-inline-size: 0;
      padding: 0.35em 0;
      border: 0;
    }
    .what {
      grid-column: 1 / -1;
      padding: 0 0 0.35em;
    }
    .of {
      display: block;
      color: var(--_muted);
      font-size: 0.8667em;
      line-height: 1.2;
    }
    .score .of {
      color: var(--_text);
    }
    .score::before {
      inset: 0;
      border-radius: 3px;
    }
    td.none,
    tfoot .change {
      display: none;
    }
    .change {
      grid-column: 1 / -1;
      display: flex;
      gap: 0.5em;
      align-items: baseline;
    }
    tfoot tr {
      border: 0;
    }
  }
  /* Four that do not fit beside each other are two and two, not three and one. */
  @container prog (max-width: 22em) {
    [data-dates='4'] tr {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .head,
    .sub {
      break-after: avoid;
    }
    summary {
      display: none;
    }
  }
`;
