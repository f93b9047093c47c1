/** Colours as design tokens write them: `"#0a5a96"`, or an object with a space and components. */
import { fromOklab, hexOf, hexOfRgb, toGamma, type Rgb } from './oklch.js';

type Three = [number, number, number];

/** Of the module's spaces those that tools really write; the rest brings its own `hex`. */
const SPACES: Record<string, (all: Three) => string> = {
  srgb: (all) => hexOfRgb(all),
  'srgb-linear': (all) => hexOfRgb(all.map(toGamma) as unknown as Rgb),
  hsl: ([h, s, l]) => hexOfRgb(rgbOfHsl(h, s / 100, l / 100)),
  oklab: (all) => hexOf(fromOklab(all)),
  oklch: ([l, c, h]) => hexOf({ l, c, h }),
};

/** @returns `#rrggbb`; undefined if it is no colour. What shines through is taken as solid: a ground is not known. */
export function colorOf(value: unknown): string | undefined {
  if (typeof value === 'string') return hexIn(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { colorSpace, components, hex } = value as Record<string, unknown>;
  const own = typeof hex === 'string' ? hexIn(hex) : undefined;
  if (typeof colorSpace !== 'string' || !Array.isArray(components)) return own;
  const numbers = components.map((it: unknown) => (it === 'none' ? 0 : it));
  const isWhole = numbers.length === 3 && numbers.every((it) => Number.isFinite(it));
  if (!isWhole || !Object.hasOwn(SPACES, colorSpace)) return own;
  return SPACES[colorSpace]!(numbers as Three);
}

function hexIn(text: string): string | undefined {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return digits.length < 6
    ? `#${digits.slice(0, 3).replace(/./g, '$&$&')}`
    : `#${digits.slice(0, 6)}`;
}

function rgbOfHsl(h: number, s: number, l: number): Rgb {
  const at = (n: number): number => {
    const k = (((n + h / 30) % 12) + 12) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [at(0), at(8), at(4)];
}
