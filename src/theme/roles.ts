/**
 * What a colour is for. Elements use roles only, as `var(--_late)`; a page sets one as `--prog-color-late`, a brand-book
 * or a theme sets all of them. The values here are the calm default, on white: everything is light unless asked
 * otherwise, whatever the visitor's system says, since a white page must not get a black hole.
 */
export const COLORS = {
  /** What is read, on the surface, on the tint and on every soft fill. */
  text: '#16212c',
  /** Words of the second rank: numbers, captions. */
  muted: '#54616d',
  /** The ground of everything. */
  surface: '#fff',
  /** Heads of groups, the organisation's box. */
  tint: '#f3f5f7',
  /** Hairlines; nothing depends on seeing them. */
  line: '#dfe4e8',
  /** The strong line above a block. */
  rule: '#16212c',
  /** The frame of a field or a button. */
  control: '#8795a1',
  /** Strokes that stand for "nothing is known". */
  hatch: '#98a4ae',
  /** Links, focus. */
  accent: '#0a5a96',
  /** A plan as it stands: bars, curves. */
  plan: '#2f7fb9',
  /** The frame of a mark. */
  'plan-line': '#9cc3e0',
  /** How far a mark is filled; words stand on it. */
  'plan-fill': '#b5d5ec',
  /** The palest ground of a plan: what recurs, cells of a table. */
  'plan-faint': '#e9f3fa',
  /** A ground between the two. */
  'plan-soft': '#d3e5f3',
  /** Words on the fills above. */
  'plan-text': '#0a3d66',
  /** What was reported as done or going on, a plan that is met. One hue with the accent: only what is late has its own. */
  done: '#0a4f87',
  /** What is late, missed or without a report. */
  late: '#a8480c',
  /** The frame of what is late. */
  'late-line': '#dd8e57',
  /** The ground of what is late; words stand on it. */
  'late-soft': '#fbe6d6',
  /** The line for today: of no hue, since the warm one says that something is late. */
  today: '#16212c',
};

export type ColorRole = keyof typeof COLORS;
/** Colours as CSS writes them; those that are made here are `#rrggbb`. */
export type Colors = Record<ColorRole, string>;
