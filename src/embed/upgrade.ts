/** Puts tags where placeholders stand. The placeholder goes into its tag, as what is shown until there is better. */
import { isAllowed, keepOnSite } from './origins.js';
import { blockOf, wantedByBox, wantedByLink, type Wanted } from './placeholders.js';

export const PLACEHOLDERS = '.prog-embed, a[href*=".json"][href*="#prog-"]';

/** What has been looked at: upgraded, or told why not. */
const known = new WeakSet<Element>();

/**
 * Turns the placeholders of a page into tags: `<div class="prog-embed" data-src="…" data-view="roadmap">` and a link
 * alone in its block, `<p><a href="/programme.json#prog-roadmap">…</a></p>`. Whatever was there goes on showing until the
 * programme is there, and again if it can't be shown. May be called as often as one likes. Loads `.json` files of the
 * page's own origin only, without cookies, and what `data-paths` and `data-origins` of the script tag name.
 *
 * `loader.js` calls it by itself; with `prog-widgets.js` or from npm the page calls it.
 *
 * @param root where to look; the whole document if not given
 * @returns the tags that were put in
 */
export function upgrade(root: Element | Document | ShadowRoot = document): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(PLACEHOLDERS)];
  if (root instanceof HTMLElement && root.matches(PLACEHOLDERS)) found.unshift(root);
  return found.flatMap((it) => {
    // A link within a box, or within a tag that is there already, is its fallback.
    if (known.has(it) || it.parentElement?.closest('.prog-embed') || ownTagAround(it)) return [];
    const tag = it instanceof HTMLAnchorElement ? fromLink(it) : fromBox(it);
    return tag ? [tag] : [];
  });
}

function fromBox(box: HTMLElement): HTMLElement | undefined {
  // Whatever comes of it, the style sheet of the page need no longer keep room.
  box.dataset['progSeen'] = '';
  // A page that was put together from parts of itself, tags included.
  if ([...box.children].some(isOwnTag)) return undefined;
  const tag = tagFor(wantedByBox(box) ?? wantedByOnlyLink(box), box);
  if (!tag) return undefined;
  tag.append(...box.childNodes);
  box.append(tag);
  (refilling ??= new MutationObserver(refilled)).observe(box, { childList: true });
  return tag;
}

/** A site that puts into its page what its server sends anew, or only what has changed, knows nothing of our tag. */
let refilling: MutationObserver | undefined;

function refilled(records: MutationRecord[]): void {
  for (const box of new Set(records.map((it) => it.target as HTMLElement))) {
    if (!box.children[0] || [...box.children].some(isOwnTag)) continue;
    known.delete(box);
    upgrade(box);
  }
}

/** An editor that strips `data-…` leaves the class, and the link inside. */
function wantedByOnlyLink(box: HTMLElement): Wanted | undefined {
  const link = box.querySelector<HTMLAnchorElement>('a[href*="#prog-"]');
  return link ? wantedByLink(link) : undefined;
}

function fromLink(link: HTMLAnchorElement): HTMLElement | undefined {
  const block = blockOf(link);
  if (!block) return undefined;
  const tag = tagFor(wantedByLink(link), link);
  if (!tag) return undefined;
  // A paragraph gives way; a cell or an item of a list must stay one.
  if (/^(p|div|figure)$/.test(block.localName) && block.parentElement) {
    block.replaceWith(tag);
    tag.append(block);
  } else {
    tag.append(...block.childNodes);
    block.append(tag);
  }
  return tag;
}

function tagFor(wanted: Wanted | undefined, from: HTMLElement): HTMLElement | undefined {
  // What names nothing yet may be told later what it stands for.
  if (!wanted) return undefined;
  known.add(from);
  const { tag, src, addresses, attributes } = wanted;
  const { ownerDocument: page } = from;
  const elsewhere = addresses.find((it) => !isAllowed(it, page));
  if (elsewhere !== undefined) {
    console.warn(
      `prog-widgets: <${tag}> is left as a link: ${elsewhere} is no .json file of this site, and neither data-origins nor data-paths allows it.`,
    );
    return undefined;
  }
  const it = page.createElement(tag);
  if (!hasRoom(it)) return undefined;
  for (const [name, value] of attributes) it.setAttribute(name, value);
  keepOnSite(it, src, page);
  it.setAttribute('src', src);
  return it;
}

/** More than a page can draw while somebody waits: anybody may write a link, and five hundred of them into one comment. */
const MOST = 60;
/** Of those that are a programme from beginning to end. */
const MOST_WHOLE = 5;
const isWhole = (it: Element): boolean => /^prog-(page|display)$/.test(it.localName);

let placed: HTMLElement[] = [];
let isFull = false;

function hasRoom(tag: HTMLElement): boolean {
  placed = placed.filter((it) => it.isConnected);
  if (placed.length < MOST && !(isWhole(tag) && placed.filter(isWhole).length >= MOST_WHOLE)) {
    placed.push(tag);
    return true;
  }
  if (!isFull)
    console.warn(
      `prog-widgets: a page holds ${MOST} placeholders, ${MOST_WHOLE} of them whole programmes: <${tag.localName}> and what else comes stay links.`,
    );
  isFull = true;
  return false;
}

const isOwnTag = (it: Element): boolean => it.localName.startsWith('prog-');

function ownTagAround(it: Element): boolean {
  for (let at = it.parentElement; at; at = at.parentElement) if (isOwnTag(at)) return true;
  return false;
}
