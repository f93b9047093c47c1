import { css } from 'lit';

export const pageStyles = css`
  .headline .title {
    font-size: 1.75em;
    max-inline-size: 32em;
  }
  .subtitle {
    margin: 0.5em 0 0;
    font-size: var(--_size-lead);
    font-weight: 600;
    line-height: 1.35;
    max-inline-size: 60ch;
  }
  .headline .sub {
    max-inline-size: 78ch;
  }
  .facts span + span::before {
    content: ' · ';
  }
  .part {
    margin-block-start: 3.5em;
    scroll-margin-block-start: 1em;
  }
  /* Their frame is ours: what the page around has set for tags must not come twice. */
  .part > [data-tag] {
    --prog-padding: 0;
    --prog-reserve: 0px;
  }
  @container prog (max-width: 40em) {
    .headline .title {
      font-size: var(--_size-title);
    }
    .part {
      margin-block-start: 2.75em;
    }
  }
  @media print {
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
