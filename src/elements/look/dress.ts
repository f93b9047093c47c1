/**
 * A look other than the default: a theme, a brand-book, what a visitor with poor sight has asked for. Loaded only where
 * somebody asks. A look is a style sheet of custom properties on the tag, which the tags inside it inherit.
 */
import { languageOf } from '../../i18n/languages.js';
import { followPanel, sightOf, type Sight } from '../../theme/low-vision.js';
import { forcedPair } from '../../theme/page-colors.js';
import { cssOf, lookOf, THEMES, type Look, type Theme } from '../../theme/looks.js';
import { bookAt } from './book.js';
import { complain } from './complain.js';
import { FORCED_COLORS } from './forced-colors.js';
import { imageRules } from './images.js';

interface Tag extends HTMLElement {
  theme?: string | null;
  themeSrc?: string | null;
  requestUpdate(): void;
}

const worn = new WeakMap<HTMLElement, CSSStyleSheet>();
const turns = new WeakMap<HTMLElement, number>();

/** Puts on what is asked of the tag now; calls itself again when the visitor's panel says something else. */
export async function dress(tag: Tag): Promise<void> {
  const turn = (turns.get(tag) ?? 0) + 1;
  turns.set(tag, turn);
  followPanel(tag, () => void dress(tag).then(() => tag.requestUpdate()));
  const css = await cssFor(tag);
  // Overtaken by a later call, whose brand-book came sooner.
  if (turns.get(tag) === turn) wear(tag, css);
}

async function cssFor(tag: Tag): Promise<string> {
  const sight = sightOf(tag);
  const inner = isInner(tag);
  const { theme: own, themeSrc: source } = tag;
  // A tag within another one of ours inherits its colours and its type.
  if (inner && !own && !source) return FORCED_COLORS + imageRules(sight.images);
  const page = scriptOfPage(tag.ownerDocument);
  const address = source || page?.getAttribute('data-theme-src');
  const book = address ? await bookAt(address, tag, languageOf(tag)) : undefined;
  const theme = sight.theme ?? themeOf(own || page?.getAttribute('data-theme'), tag);
  const forced = sight.theme ? undefined : forcedPair(tag);
  const look = lookOf(theme, book, forced);
  return [
    cssOf(look, ':host'),
    FORCED_COLORS,
    sightRules(sight),
    imageRules(sight.images),
    // A ground of another colour needs room around the words; the panel colours the whole page.
    sight.theme || forced || inner ? '' : padding(look),
  ].join('');
}

function sightRules({ size, lineHeight, letterSpacing, font, top }: Sight): string {
  const all: [string, string | undefined][] = [
    ['font-size', size],
    ['--prog-sticky-top', top],
    ['--prog-line-height', lineHeight],
    ['--prog-letter-spacing', letterSpacing],
    ['--prog-font', font],
    ['--prog-font-heading', font],
  ];
  const lines = all.filter(([, it]) => it).map(([name, it]) => `${name}:${it} !important;`);
  const spread = lineHeight
    ? '.prog :is(h1,h2,h3,h4,h5,h6,p,li,dd,dt,button,summary,.what,.line,.who){line-height:inherit !important}'
    : '';
  return lines.length ? `:host{${lines.join('')}}${spread}` : '';
}

function padding({ screen, ifDark }: Look): string {
  const rule = '.prog{padding:var(--prog-padding,1em)}';
  if (screen) return `@media screen{${rule}}`;
  return ifDark ? `@media screen and (prefers-color-scheme:dark){${rule}}` : '';
}

const told = new Set<string>();

function themeOf(asked: string | null | undefined, tag: HTMLElement): Theme {
  if (asked == null || asked === '') return 'light';
  if (THEMES.includes(asked as Theme)) return asked as Theme;
  if (!told.has(asked)) {
    told.add(asked);
    void complain(asked, languageOf(tag), (say) => say.noTheme(asked, THEMES.join(', ')));
  }
  return 'light';
}

function isInner(tag: HTMLElement): boolean {
  const root = tag.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('prog-');
}

/** Other people's scripts have themes too. */
function scriptOfPage(page: Document): Element | undefined {
  return [...page.querySelectorAll('script[data-theme],script[data-theme-src]')].find((it) =>
    /\/(loader|prog-widgets|embed)\.js(\?|$)/.test(it.getAttribute('src') ?? ''),
  );
}

/** By document: one that was made in another can't be worn. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(css: string, page: Document): CSSStyleSheet {
  const own = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, own);
  let sheet = own.get(css);
  if (!sheet) {
    sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  return sheet;
}

function wear(tag: HTMLElement, css: string): void {
  const root = tag.shadowRoot;
  const before = worn.get(tag);
  const next = sheetOf(css, tag.ownerDocument);
  if (!root || root.adoptedStyleSheets.includes(next)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((it) => it !== before), next];
  worn.set(tag, next);
}
