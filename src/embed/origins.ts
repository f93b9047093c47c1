/**
 * Where placeholders may load from: this site, and the origins that the site's own script tag names
 * (`<script src="…/loader.js" data-origins="https://data.example.org">`). Anybody who may write a comment may write a
 * link; nobody who may only write a comment may write a script.
 */
export function isAllowed(src: string, from: Document = document): boolean {
  const origin = originOf(src, from.baseURI);
  if (origin === undefined) return false;
  return origin === from.defaultView?.location.origin || namedBy(from).includes(origin);
}

/**
 * An address of this site must not lead to another one by a redirect either: many sites have a page that sends visitors
 * on to whatever its address says. An origin that the site has named may send on where it likes.
 */
export function keepOnSite(tag: HTMLElement, src: string, from: Document = document): void {
  if (originOf(src, from.baseURI) === from.defaultView?.location.origin)
    tag.dataset['mode'] = 'same-origin';
}

/** Of addresses that are fetched; anything else (`data:`, `blob:`, `javascript:`) is from nowhere. */
function originOf(src: string, base: string): string | undefined {
  try {
    const { protocol, origin } = new URL(src, base);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

function namedBy(from: Document): string[] {
  return [...from.querySelectorAll<HTMLScriptElement>('script[src][data-origins]')]
    .filter((it) => /\/(loader|prog-widgets|embed)\.js(\?|$)/.test(it.src))
    .flatMap((it) => it.dataset['origins']!.split(/\s+/))
    .flatMap((it) => originOf(it, from.baseURI) ?? []);
}
