/**
 * What a visitor with poor sight has asked for: of the panel «BVI» (npm `bvi`), which writes it on the box that it puts
 * the page into, or of the page, which writes it on the tag. The panel restyles pages with rules that reach no shadow
 * root, and moves the whole body; so the tags read what it wrote and follow.
 */
import type { Theme } from './looks.js';

export interface Sight {
  theme?: Theme | undefined;
  /** As CSS writes it; the panel's own size reaches the tag by itself. */
  size?: string | undefined;
  lineHeight?: string | undefined;
  letterSpacing?: string | undefined;
  font?: string | undefined;
  /** How much of the window's top the panel itself covers. */
  top?: string | undefined;
  images?: 'off' | 'grayscale' | undefined;
}

const PANEL = '.bvi-body';
const LINES: Record<string, string> = { normal: '1.5', average: '2', big: '2.5' };
const LETTERS: Record<string, string> = { normal: '0', average: '2px', big: '4px' };
const FONTS: Record<string, string> = {
  arial: 'Arial, "Liberation Sans", sans-serif',
  times: '"Times New Roman", "Liberation Serif", serif',
};
const IMAGES: Record<string, Sight['images']> = {
  false: 'off',
  off: 'off',
  grayscale: 'grayscale',
};
const COLORS = /^(white|black|blue|brown|green)$/;

/** The panel wins: it is the visitor's own choice. */
export function sightOf(tag: Element): Sight {
  const panel = tag.ownerDocument.querySelector<HTMLElement>(PANEL);
  if (panel) {
    const said = (name: string): string => panel.getAttribute(`data-bvi-${name}`) ?? '';
    return {
      theme: COLORS.test(said('theme')) ? (`contrast-${said('theme')}` as Theme) : undefined,
      ...typeOf(said('lineheight'), said('letterspacing'), said('fontfamily')),
      images: IMAGES[said('images')],
      top: said('panelfixed') === 'true' ? heightOf(tag.ownerDocument) : undefined,
    };
  }
  const said = (name: string): string => tag.getAttribute(name) ?? '';
  return {
    size: isReadable(said('text-size')) ? `${said('text-size')}px` : undefined,
    ...typeOf(said('line-spacing'), said('letter-spacing'), said('typeface')),
    images: IMAGES[said('images')],
  };
}

/** `toString` is no size either. */
const oneIn = (known: Record<string, string>, word: string): string | undefined =>
  Object.hasOwn(known, word) ? known[word] : undefined;

/** In px. */
const isReadable = (size: string): boolean =>
  /^\d+(\.\d+)?$/.test(size) && Number(size) >= 8 && Number(size) <= 120;

const heightOf = (page: Document): string | undefined => {
  const height = page.querySelector<HTMLElement>('.bvi-panel')?.offsetHeight;
  return height ? `${height}px` : undefined;
};

const typeOf = (line: string, letter: string, font: string): Sight => ({
  lineHeight: oneIn(LINES, line),
  letterSpacing: oneIn(LETTERS, letter),
  font: oneIn(FONTS, font),
});

let watched: Element | undefined;
let observer: MutationObserver | undefined;
const followers = new Map<Element, () => void>();

/** Calls back whenever the panel says something else, as long as the tag is on the page. One observer for all tags. */
export function followPanel(tag: Element, onChange: () => void): void {
  followers.set(tag, onChange);
  for (const it of followers.keys()) if (!it.isConnected) followers.delete(it);
  const panel = tag.ownerDocument.querySelector(PANEL) ?? undefined;
  if (panel === watched) return;
  observer?.disconnect();
  watched = panel;
  if (!panel) return;
  observer = new MutationObserver(() => {
    for (const [it, tell] of followers)
      if (it.isConnected) tell();
      else followers.delete(it);
  });
  observer.observe(panel, { attributes: true });
}
