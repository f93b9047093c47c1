/**
 * Roles: what a colour or a size is for. Elements use roles only; a page sets the `--prog-…` properties, from its
 * stylesheet, to make them its own. Everything is light unless asked otherwise, whatever the visitor's system says: a
 * white page must not get a black hole.
 */
import { css } from 'lit';

export const tokens = css`
  .prog {
    --_text: var(--prog-color-text, #16212c);
    --_muted: var(--prog-color-muted, #54616d);
    --_surface: var(--prog-color-surface, #fff);
    --_tint: var(--prog-color-tint, #f3f5f7);
    --_line: var(--prog-color-line, #dfe4e8);
    --_rule: var(--prog-color-rule, #16212c);
    --_accent: var(--prog-color-accent, #0a5a96);
    --_plan: var(--prog-color-plan, #2f7fb9);
    --_plan-soft: var(--prog-color-plan-soft, #d3e5f3);
    --_plan-text: var(--prog-color-plan-text, #0a3d66);
    --_done: var(--prog-color-done, #17784a);
    --_late: var(--prog-color-late, #a8480c);
    --_late-soft: var(--prog-color-late-soft, #fbe6d6);
    --_today: var(--prog-color-today, #c03d12);
    --_radius: var(--prog-radius, 6px);
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
  :host([data-state='pending']) {
    min-block-size: var(--prog-reserve, 100vh);
  }
  .prog {
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_surface);
    padding: var(--prog-padding, 0);
    font-size: max(1em, 14px);
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    color-scheme: light;
    container: prog / inline-size;
  }
  .prog *,
  .prog ::before,
  .prog ::after {
    box-sizing: border-box;
  }
  .title {
    margin: 0;
    font-size: var(--_size-title);
    font-weight: 700;
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
  }
  button,
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
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
  .note details {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .note ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
  @media print {
    .prog {
      /* A sheet of A4 is a narrow screen, but paper is read from nearer. */
      font-size: 9.5pt;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
