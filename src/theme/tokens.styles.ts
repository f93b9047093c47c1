/** The roles as the tags' style sheets know them, and what every tag stands in. */
import { css, unsafeCSS } from 'lit';
import { COLORS } from './roles.js';

const colors = Object.entries(COLORS).map(
  ([role, value]) => `--_${role}:var(--prog-color-${role},${value})`,
);

export const tokens = css`
  .prog {
    ${unsafeCSS(colors.join(';'))};
    --_radius: var(--prog-radius, 6px);
    --_font-heading: var(--prog-font-heading, inherit);
    --_size-title: 1.5em;
    --_size-lead: 1.125em;
    --_size-text: 0.9375em;
    --_size-small: 0.8125em;
  }
`;

/**
 * The inner wrapper is painted and set in type by us: a host page's rules reach \`:host\`, not this. The typeface and its
 * base size are the page's own.
 */
export const frame = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * What is measured by its own width has none to offer: in a flex row, a table cell, a popup it would be 0 px wide. Two
   * signs far apart want as much room as a page has, and do with none.
   */
  :host::before {
    all: initial;
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 1px;
    word-spacing: min(1280px, 100vw - 32px);
  }
  :host([data-state='pending']) {
    min-block-size: var(--prog-reserve, 100vh);
  }
  /* Whatever an address or a link leads to stays below what the page keeps fixed. */
  :host,
  [data-item],
  [data-id],
  [data-part] {
    scroll-margin-block-start: calc(var(--prog-sticky-top, 0px) + 1em);
  }
  .prog {
    /* What a page says of its own words is not said of ours; whether we are seen, and how wide a phone's letters are, is. */
    all: initial;
    /* Of the attribute: by it words are divided. */
    -webkit-locale: revert-layer;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    user-select: text;
    display: block;
    /* All of the row, where the page makes the tag itself a flex box. */
    flex: 1 0 100%;
    color: var(--_text);
    background: var(--_surface);
    padding: var(--prog-padding, 0);
    font-family: var(--prog-font, inherit);
    font-size: max(1em, 14px);
    line-height: var(--prog-line-height, 1.45);
    letter-spacing: var(--prog-letter-spacing, normal);
    overflow-wrap: break-word;
    color-scheme: var(--prog-scheme, light);
    container: prog / inline-size;
  }
  .prog,
  .prog *,
  .prog ::before,
  .prog ::after {
    box-sizing: border-box;
  }
  .title {
    margin: 0;
    font-family: var(--_font-heading);
    font-size: var(--_size-title);
    font-weight: var(--prog-weight-heading, 700);
    line-height: 1.2;
    text-wrap: balance;
  }
  /* Deeper in the page's outline is smaller, so that a tag's title never outgrows the heading above it. */
  h3.title {
    font-size: 1.25em;
  }
  :is(h4, h5, h6).title {
    font-size: var(--_size-lead);
  }
  .sub {
    margin: 0.35em 0 0;
    color: var(--_muted);
    font-size: var(--_size-text);
  }
  .quiet {
    color: var(--_muted);
  }
  .num {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  a[href] {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
    /* As high as a finger needs it, without moving a line. */
    padding-block: 4px;
  }
  button,
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
    min-block-size: 24px;
  }
  /* Below that, a phone comes nearer by itself and stays there. */
  input,
  select {
    font-size: max(16px, 1em) !important;
  }
  .plain {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    margin: 0.5em 0;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_late);
    background: var(--_tint);
    font-size: var(--_size-text);
  }
  /* Nothing flickers where the programme arrives at once. */
  .note:not([data-for='failed']) {
    border-color: var(--_line);
    animation: prog-appear 0s 0.8s both;
  }
  @keyframes prog-appear {
    from {
      visibility: hidden;
    }
  }
  .note p {
    margin: 0;
  }
  .again {
    margin-block-start: 0.6em;
    padding: 0.45em 0.9em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .note details {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .note ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
  /* Letters so large that a line holds two words: whatever would be kept together breaks. */
  @container prog (max-width: 16em) {
    .prog * {
      min-inline-size: 0 !important;
      grid-template-columns: minmax(0, 1fr) !important;
      white-space: normal !important;
      overflow-wrap: anywhere !important;
      hyphens: auto;
    }
  }
  @media print {
    .prog {
      /* A sheet of A4 is a narrow screen, but paper is read from nearer. */
      font-size: 9.5pt;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .title {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
