/**
 * The colours of a visitor's system that forces its own on every page. A browser left to itself would take gradients and
 * shadows away with ours: hatches, the line of today, how grave a risk is.
 */

/** The two colours, and the two that stand out of them. */
const SYSTEM: [color: string, roles: string][] = [
  ['CanvasText', 'text muted rule control plan-line plan-text done late late-line'],
  ['Canvas', 'surface tint plan-faint plan-soft plan-fill late-soft'],
  ['GrayText', 'line hatch'],
  ['LinkText', 'accent today'],
  ['Highlight', 'plan'],
];
const roles = SYSTEM.flatMap(([color, names]) =>
  names.split(' ').map((role) => `--_${role}:${color}`),
).join(';');

/** A status differs by its shape alone. */
const STATUS =
  '[data-icon],[data-shape]{--ink:CanvasText;--ground:Canvas}' +
  '[data-icon]::before,i[data-shape],.fold::before,.button::after{forced-color-adjust:none;color:CanvasText}';

export const FORCED_COLORS = `@media (forced-colors:active){.prog{${roles};forced-color-adjust:none}${STATUS}}`;
