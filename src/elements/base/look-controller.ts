/** A look other than our own. What it needs comes only where the page, or its panel for poor sight, asks for one. */
import type { LitElement, ReactiveController } from 'lit';
import { lateChunk, quietly } from '../../loading/bring.js';

/** What a page without a panel for poor sight may ask of a tag. */
export const SIGHT = ['text-size', 'line-spacing', 'letter-spacing', 'typeface', 'images'];
/** A look for all tags; the panel «BVI» puts the page into such a box. */
const LOOK_OF_PAGE = '.bvi-body,script[data-theme],script[data-theme-src]';

/** Colours that the visitor's system forces on every page. */
const FORCED = '(forced-colors: active)';

const dressing = lateChunk(() => import('../look/dress.js'));
const adopting = lateChunk(() => import('./adopt.js'));

interface Host extends LitElement {
  theme?: string | null;
  themeSrc?: string | null;
}

/**
 * A page that paints the tag and what is around it alike may paint all there is, for poor sight. Asked once: what changes
 * later is followed by `reach/page-colors.ts`.
 */
function isPainted(tag: HTMLElement): boolean {
  const ground = (it: Element): string => getComputedStyle(it).backgroundColor;
  const own = ground(tag);
  return own !== 'rgba(0, 0, 0, 0)' && own === ground(tag.parentElement ?? document.body);
}

export class LookController implements ReactiveController {
  /** What has been seen in one look stays in it until the other has come. */
  isComing = false;
  readonly #host: Host;
  #asked?: Promise<unknown>;
  #theme?: string | null | undefined;
  #themeSrc?: string | null | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.dress();
  }

  hostUpdate(): void {
    const { theme, themeSrc } = this.#host;
    if (theme !== this.#theme || themeSrc !== this.#themeSrc) this.dress();
  }

  dress(): void {
    const host = this.#host;
    const { theme, themeSrc } = host;
    this.#theme = theme;
    this.#themeSrc = themeSrc;
    const isAsked = theme || themeSrc || SIGHT.some((it) => host.hasAttribute(it));
    const isOfPage = document.querySelector(LOOK_OF_PAGE) ?? (!host.hasUpdated && isPainted(host));
    if (!this.#asked && !isAsked && !isOfPage && !matchMedia(FORCED).matches) return;
    this.isComing ||= !host.hasUpdated;
    const asked = dressing()
      .then(({ dress }) => dress(host))
      .catch(quietly)
      .finally(() => {
        if (this.#asked !== asked) return;
        this.isComing = false;
        host.requestUpdate();
      });
    this.#asked = asked;
  }

  /** Style sheets stay behind when a tag goes into another document, a frame's: it takes copies of them along. */
  adopt(): void {
    adopting()
      .then(({ adopt }) => adopt(this.#host))
      .catch(quietly);
  }
}
