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
  const target = link.slice(link.indexOf(':') + 1);
  const [name = ''] = target.split('?');
  const tags = new Set(parts.filter((it) => it.isTag).map((it) => it.id));
  const kept = (hash.startsWith('#prog:') ? hash.slice(6).split(';') : []).filter((section) => {
    const [of = '', state] = section.split('?');
    return state && of !== name && (tags.has(of) || !parts.some((it) => it.id === of));
  });
  return `#prog:${[target, ...kept].join(';')}`;
}

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
