/** The course of an indicator, and what is said beside it. */
import { css } from 'lit';

export const trendStyles = css`
  .waiting {
    visibility: hidden;
  }
  .sign {
    aspect-ratio: 16 / 18;
  }
  .trend {
    display: grid;
    grid-template-columns: minmax(0, 42em) minmax(15em, 1fr);
    grid-template-rows: auto 1fr;
    gap: 0.25em 2em;
    align-items: start;
    margin-block-start: 1em;
    font-size: var(--_size-text);
  }
  .picture {
    block-size: 14em;
  }
  .picture.low {
    block-size: 9em;
  }
  .picture.lying {
    block-size: 4em;
  }
  .picture .slope {
    block-size: 100%;
  }
  .trend > .group {
    grid-column: 2;
  }
  .trend > .group ~ .picture {
    grid-area: 1 / 1 / span 2;
  }
  .trend > .group ~ .words {
    grid-column: 2;
  }
  .words .group,
  .trend > .group {
    font-weight: 600;
  }
  .words > div + div {
    margin-block-start: 0.75em;
  }
  .sentence {
    margin-block-start: 0.5em;
    font-size: 0.8667em;
  }
  @container prog (max-width: 50em) {
    .trend {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .trend > :is(.group, .group ~ .picture, .group ~ .words) {
      grid-area: auto;
    }
    .picture {
      max-inline-size: 42em;
    }
  }
  @media print {
    .trend {
      break-inside: avoid;
    }
  }
`;
