/**
 * Which place of the page an address names. Note anchors know no shadow roots, so the page goes there itself; the form
 * of the fragment is the one that all tags share (`#prog:swot`, `#prog:projects?item=sp1`).
 */
import { addressOf } from '../address.js';

export interface Place {
  part: string;
  /** An item of that part, by its id. */
  item?: string;
}

interface Part {
  id: string;
  isTag?: boolean;
}

/** What a tag's own section says beyond its name is for that tag to show, and it goes there by itself. */
export function placeOf(parts: Part[], hash: string): Place | undefined {
  for (const { id, isTag } of parts) {
    const said = addressOf(id, hash);
    if (!said || (isTag && said.toString())) continue;
    const item = said.get('item');
    return { part: id, ...(item && { item }) };
  }
  return undefined;
}

/** The address after a click: where the link leads, while the tags on the page keep what was chosen in them. */
export function hashAfter(link: string, parts: Part[], hash: string): string {
  const target = link.slice(OURS.length);
  const [name = ''] = target.split('?');
  // Only what tags have chosen is kept: a place of the page itself gives way to the new one.
  const chosen = (hash.startsWith(OURS) ? hash.slice(OURS.length).split(';') : []).filter(
    (section) =>
      section.includes('?') && !parts.some((it) => !it.isTag && section.startsWith(`${it.id}?`)),
  );
  const isOwn = (section: string): boolean => section.startsWith(`${name}?`);
  const first = target.includes('?') ? target : (chosen.find(isOwn) ?? target);
  return OURS + [first, ...chosen.filter((it) => !isOwn(it))].join(';');
}

const OURS = '#prog:';

/** The heading of a place takes the focus, so that whoever reads by ear goes on from there. */
export function goTo(root: ParentNode, { part, item }: Place): boolean {
  const section = root.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
  if (!section) return false;
  const found = item && section.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
  const place = found || section;
  const inTag = section.querySelector('[data-tag]')?.shadowRoot;
  const title = (inTag ?? place).querySelector<HTMLElement>('.title, dt') ?? place;
  title.tabIndex = -1;
  place.scrollIntoView();
  title.focus({ preventScroll: true });
  return true;
}
