/** The results as small charts beside each other. */
import { css } from 'lit';

export const multiplesStyles = css`
  .waiting {
    visibility: hidden;
  }
  .sign {
    aspect-ratio: 16 / 18;
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    gap: 0 2em;
    margin: 0.4em 0 0;
    padding: 0;
    font-size: var(--_size-text);
    list-style: none;
  }
  .multiples > li {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
  }
  .multiples .what {
    text-wrap: pretty;
  }
  /* Below titles of one line or five, the charts of a row stand side by side. */
  .course {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 1.2em;
    align-items: center;
    margin-block-start: auto;
  }
  .picture {
    aspect-ratio: 110 / 46;
  }
  .picture .most {
    stroke: var(--_hatch);
    stroke-width: 1;
    stroke-dasharray: 1.5 3;
  }
  .reached {
    color: var(--_muted);
    line-height: 1.3;
  }
  .reached b {
    color: var(--_text);
    font-size: 1.4667em;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .reached small {
    display: block;
    font-size: 0.8667em;
  }
  @media print {
    .multiples > li {
      break-inside: avoid;
    }
  }
`;
