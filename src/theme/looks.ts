/** A brand-book and a theme as custom properties: what a tag gets, and what the command writes for a whole site. */
import type { BrandBook } from './brand-book.js';
import { contrast } from './oklch.js';
import { palette, twoColors } from './palette.js';
import type { Pair } from './page-colors.js';
import type { Colors } from './roles.js';

export const THEMES = [
  'light',
  'dark',
  'auto',
  'contrast-white',
  'contrast-black',
  'contrast-blue',
  'contrast-brown',
  'contrast-green',
] as const;
export type Theme = (typeof THEMES)[number];

/** The pairs of the panel «BVI» (bvi 1.0.2): words on ground. */
const PAIRS: Partial<Record<Theme, Pair>> = {
  'contrast-white': ['#000000', '#ffffff'],
  'contrast-black': ['#ffffff', '#000000'],
  'contrast-blue': ['#063462', '#9dd1ff'],
  'contrast-brown': ['#4d4b43', '#f7f3d6'],
  'contrast-green': ['#a9e44d', '#3b2716'],
};

export type Properties = Record<string, string>;

/** What holds everywhere, and what only on a screen: paper is white. */
export interface Look {
  always: Properties;
  /** Wins over what the page has set: a visitor with poor sight asked for it. */
  isUrgent: boolean;
  screen?: Properties;
  /** Only where the visitor's system is dark. */
  ifDark?: Properties;
}

/** @param forced the colours that the page forces on everything */
export function lookOf(theme: Theme, book: BrandBook | undefined, forced?: Pair): Look {
  const type = book ? typeOf(book) : {};
  const pair = forced ?? PAIRS[theme];
  if (pair) {
    const isDark = contrast(pair[1], '#ffffff') > contrast(pair[1], '#000000');
    return { always: type, isUrgent: true, screen: colorsOf(twoColors(...pair), isDark) };
  }
  const always = { ...type, ...(book && colorsOf(palette(book), false)) };
  if (theme === 'light') return { always, isUrgent: false };
  const dark = colorsOf(palette(onDark(book), 'dark'), true);
  return { always, isUrgent: false, ...(theme === 'dark' ? { screen: dark } : { ifDark: dark }) };
}

/** The ground and the words of a brand-book are made for each other, and for light. */
const onDark = (book: BrandBook | undefined): BrandBook => ({
  ...book,
  surface: undefined,
  text: undefined,
});

const colorsOf = (colors: Colors, isDark: boolean): Properties => ({
  ...Object.fromEntries(
    Object.entries(colors).map(([role, value]) => [`--prog-color-${role}`, value]),
  ),
  ...(isDark && { '--prog-scheme': 'dark' }),
});

function typeOf(book: BrandBook): Properties {
  const all: Record<string, string | undefined> = {
    '--prog-font': book.font,
    '--prog-font-heading': book.headingFont,
    '--prog-weight-heading': book.headingWeight,
    '--prog-radius': book.radius,
    '--prog-line-height': book.lineHeight,
  };
  return Object.fromEntries(Object.entries(all).filter(([, it]) => it !== undefined)) as Properties;
}

/** @param selector whose properties they are: `:host`, `:root` */
export function cssOf(look: Look, selector: string): string {
  const rule = (all: Properties | undefined): string => {
    const lines = Object.entries(all ?? {}).map(
      ([name, value]) => `  ${name}: ${value}${look.isUrgent ? ' !important' : ''};\n`,
    );
    return lines.length ? `${selector} {\n${lines.join('')}}\n` : '';
  };
  const within = (media: string, css: string): string =>
    css ? `@media ${media} {\n${css}}\n` : '';
  return (
    rule(look.always) +
    within('screen', rule(look.screen)) +
    within('screen and (prefers-color-scheme: dark)', rule(look.ifDark))
  );
}
