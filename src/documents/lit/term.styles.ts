import { css } from 'lit';

/** Abbreviations that explain themselves (`rich-text.ts` makes them). */
export const termStyles = css`
  .term {
    position: relative;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
    cursor: help;
    font: inherit;
  }
  .hint {
    /* Not merely invisible: a hidden box at the right edge would still make the page scroll sideways. */
    display: none;
    position: absolute;
    inset-block-end: calc(100% + 4px);
    inset-inline-start: var(--shift, 0);
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(22em, 80cqi);
    padding: 0.45em 0.7em;
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_surface);
    font-size: var(--_size-small);
    font-weight: 400;
    text-align: start;
  }
  /* Over the gap on the way from the word to its explanation. */
  .hint::after {
    content: '';
    position: absolute;
    inset: 100% 0 auto;
    block-size: 6px;
  }
  [data-below] > .hint {
    inset-block: calc(100% + 4px) auto;
  }
  [data-below] > .hint::after {
    inset: -6px 0 auto;
  }
  .term:is(:hover, :focus-visible, [data-open]):not([data-shut]) .hint {
    display: block;
  }
  @media print {
    .term {
      text-decoration: none;
    }
    .hint {
      display: none !important;
    }
  }
`;
