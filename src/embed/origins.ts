/**
 * Where placeholders may load from: files of this site whose path ends in `.json`; what the site's own script tag names, a
 * folder (it ends in `/`) or one address; and the origins that it names
 * (`<script src="…/loader.js" data-paths="/api/programmes/ /?programme=1" data-origins="https://data.example.org">`). Anybody who may
 * write a comment may write a link; nobody who may only write a comment may write a script. Without the ending, a link to
 * any page of the site (`/logout?x=.json`) would make every reader's browser ask for it.
 */
export function isAllowed(src: string, from: Document = document): boolean {
  const url = urlOf(src, from.baseURI);
  if (!url) return false;
  if (named(from, 'origins').some((it) => urlOf(it, from.baseURI)?.origin === url.origin))
    return true;
  return (
    url.origin === from.defaultView?.location.origin &&
    (/\.json$/i.test(url.pathname) ||
      named(from, 'paths').some((it) =>
        it.endsWith('/') ? url.pathname.startsWith(it) : url.pathname + url.search === it,
      ))
  );
}

/**
 * An address of this site must not lead to another one by a redirect either: many sites have a page that sends visitors
 * on to whatever its address says. An origin that the site has named may send on where it likes.
 */
export function keepOnSite(tag: HTMLElement, src: string, from: Document = document): void {
  if (urlOf(src, from.baseURI)?.origin === from.defaultView?.location.origin)
    tag.dataset['mode'] = 'same-origin';
}

/** Of addresses that are fetched; anything else (`data:`, `blob:`, `javascript:`) is from nowhere. */
function urlOf(src: string, base: string): URL | undefined {
  try {
    const url = new URL(src, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

const named = (from: Document, what: 'origins' | 'paths'): string[] =>
  [...from.querySelectorAll<HTMLScriptElement>(`script[src][data-${what}]`)]
    .filter((it) => /\/(loader|prog-widgets|embed)\.js(\?|$)/.test(it.src))
    .flatMap((it) => it.dataset[what]!.split(/\s+/));
