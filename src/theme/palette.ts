/**
 * All colours out of one or a few: whatever the brand-book says, what is read has a contrast of 4.5:1 (WCAG 1.4.3) and
 * what is looked at 3:1 (1.4.11). A hue stays as it is given; where a contrast falls short, the lightness gives way.
 */
import { contrast, hexOf, oklchOf, rgbOfHex, type Oklch } from './oklch.js';
import { COLORS, type ColorRole, type Colors } from './roles.js';

/** `#rrggbb` each. */
export interface BrandColors {
  brand?: string | undefined;
  accent?: string | undefined;
  surface?: string | undefined;
  text?: string | undefined;
}
export type Scheme = 'light' | 'dark';

export const READ = 4.5;
export const SEEN = 3;

/** What has to stand out from what, and how far: what the palette promises. */
export const PROMISES: [of: ColorRole, on: ColorRole[], ratio: number][] = [
  ['text', ['surface', 'tint', 'plan-soft', 'plan-fill', 'plan-faint', 'late-soft'], READ],
  ['muted', ['surface', 'tint'], READ],
  ['accent', ['surface', 'tint'], READ],
  ['plan-text', ['surface', 'plan-soft', 'plan-fill', 'plan-faint'], READ],
  ['done', ['surface', 'tint'], READ],
  ['late', ['surface', 'tint', 'late-soft'], READ],
  ['today', ['surface'], READ],
  ['plan', ['surface', 'tint'], SEEN],
  ['rule', ['surface'], SEEN],
  ['control', ['surface'], SEEN],
];

const BROWN = oklch(COLORS.late);

/** The colours of a brand-book, on light or on dark ground. A ground that the brand-book names is kept in both. */
export function palette(given: BrandColors, scheme: Scheme = 'light'): Colors {
  const brand = oklch(given.brand ?? given.accent ?? COLORS.accent);
  const surface =
    given.surface ?? (scheme === 'light' ? COLORS.surface : hexOf({ ...dim(brand), l: 0.2 }));
  /** Where there is more room for what stands on the surface. */
  const ink = contrast('#000000', surface) >= contrast('#ffffff', surface) ? '#000000' : '#ffffff';
  const isLight = ink === '#000000';

  /** A ground for words: as far from the surface as it may be while the ink is still read on it. */
  const ground = (hue: Oklch, step: number): string => {
    const from = oklch(surface);
    for (let part = 1; part > 0; part -= 0.1) {
      const l = from.l + (isLight ? -step : step) * part;
      const it = hexOf({
        l,
        c: from.c + (Math.min(hue.c, step * 0.45) - from.c * step) * part,
        h: hue.h,
      });
      if (contrast(ink, it) >= READ + 0.2) return it;
    }
    return surface;
  };
  const tint = ground({ ...brand, c: Math.min(brand.c, 0.01) }, 0.03);
  const soft = ground(brand, 0.1);
  const fill = ground(brand, 0.15);
  const faint = ground(brand, 0.04);
  const lateSoft = ground(BROWN, 0.07);
  const grounds = [surface, tint, soft, fill, faint, lateSoft];

  const read = (hue: Oklch, on: string[]): string => standOut(hue, on, READ, ink);
  const seen = (hue: Oklch, on: string[]): string => standOut(hue, on, SEEN, ink);
  const words = given.text ? oklch(given.text) : { ...dim(brand), l: isLight ? 0.24 : 0.93 };
  const text = read(words, grounds);
  return {
    text,
    muted: read({ ...oklch(text), l: isLight ? 0.49 : 0.74 }, [surface, tint]),
    surface,
    tint,
    line: ground(dim(brand), 0.1),
    rule: text,
    control: seen({ ...dim(brand), l: isLight ? 0.64 : 0.6 }, [surface]),
    hatch: seen({ ...dim(brand), l: isLight ? 0.7 : 0.55 }, [surface]),
    accent: read(brand, [surface, tint]),
    plan: seen(brand, [surface, tint]),
    'plan-line': ground(brand, 0.22),
    'plan-fill': fill,
    'plan-faint': faint,
    'plan-soft': soft,
    'plan-text': read(brand, [surface, soft, fill, faint]),
    done: read(brand, [surface, tint]),
    late: read(BROWN, [surface, tint, lateSoft]),
    'late-line': ground({ ...BROWN, c: 0.2 }, 0.25),
    'late-soft': lateSoft,
    today: given.accent ? read(oklch(given.accent), [surface]) : text,
  };
}

/** Two colours and nothing between them but what pictures need: the panel's five, and whatever else is like them. */
export function twoColors(text: string, surface: string): Colors {
  const between = (part: number): string => {
    const [a, b] = [oklch(surface), oklch(text)];
    for (let way = part; way > 0; way -= 0.02) {
      const it = hexOf({
        l: a.l + (b.l - a.l) * way,
        c: a.c + (b.c - a.c) * way,
        h: way < 0.5 ? a.h : b.h,
      });
      if (contrast(text, it) >= READ) return it;
    }
    return surface;
  };
  const all = Object.fromEntries(Object.keys(COLORS).map((role) => [role, text])) as Colors;
  const grounds: ColorRole[] = ['surface', 'tint', 'plan-faint', 'plan-soft', 'late-soft'];
  for (const role of grounds) all[role] = surface;
  return { ...all, 'plan-fill': between(0.25) };
}

/** The colour itself where it stands out enough, otherwise the nearest lightness that does. */
function standOut(color: Oklch, on: string[], ratio: number, ink: string): string {
  const stands = (hex: string): boolean => on.every((it) => contrast(hex, it) >= ratio);
  const own = hexOf(color);
  if (stands(own)) return own;
  // From the colour towards the ink; the ink itself always stands.
  let [near, far] = [color.l, ink === '#000000' ? 0 : 1];
  let found = ink;
  for (let n = 0; n < 12; n++) {
    const middle = (near + far) / 2;
    const it = hexOf({ ...color, l: middle });
    if (stands(it)) [far, found] = [middle, it];
    else near = middle;
  }
  return found;
}

function oklch(hex: string): Oklch {
  return oklchOf(rgbOfHex(hex));
}

/** A grey with a breath of the hue. */
const dim = (color: Oklch): Oklch => ({ ...color, c: Math.min(color.c, 0.02) });
