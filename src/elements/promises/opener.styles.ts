import { css } from 'lit';

export const openerStyles = css`
  .promise {
    position: absolute;
    z-index: 2;
    inline-size: min(100%, 27em);
    padding: 1em 1.1em 0.7em;
    border: 2px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: var(--_size-text);
    scroll-margin-block: calc(var(--prog-sticky-top, 0px) + 0.5em) 0.5em;
  }
  .promise .what {
    margin: 0 2em 0.6em 0;
    font-weight: 700;
    line-height: 1.3;
  }
  .promise dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.4em 1em;
    margin: 0;
  }
  .promise dt {
    color: var(--_muted);
  }
  .promise dd {
    display: flex;
    gap: 0.45em;
    margin: 0;
  }
  .promise dd::before {
    margin-block-start: 0.2em;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin: 0.7em 0 0;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_size-small);
  }
  .foot a:not([href]) {
    display: none;
  }
  .close {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-end: 0.4em;
    inline-size: 2em;
    block-size: 2em;
    border: 0;
    background:
      linear-gradient(45deg, transparent 47%, currentcolor 0 53%, transparent 0) 50% / 0.9em 0.9em
        no-repeat,
      linear-gradient(-45deg, transparent 47%, currentcolor 0 53%, transparent 0) 50% / 0.9em 0.9em
        no-repeat;
  }
  @container prog (max-width: 46em) {
    .foot .quiet {
      display: none;
    }
  }
  @media print {
    .opened {
      display: none;
    }
  }
`;
