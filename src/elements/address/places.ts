/** Which tag of the page shows a part of the same programme. Without such a tag there is nowhere to lead. */
import type { PartName } from '../../documents/item-ref.js';

/** A tag that shows a part of the programme, and the name by which an address speaks to it. */
export interface Place {
  tag: Element;
  name: string;
}

interface Showing extends Element {
  src?: string;
  programme?: unknown;
  project?: string;
}

/** Most tags are named as the part is. */
const TAGS: Partial<Record<PartName, string>> = { assessments: 'assessment', events: 'event-map' };
const tagOf = (part: PartName): string => `prog-${TAGS[part] ?? part}`;

/**
 * In this order: the tag that asks, if the part is its own; the part within the same `<prog-page>`; the tag of the part
 * in the same shadow root or in the document, if it shows the same programme and no less of it; a `<prog-page>` of the
 * same programme.
 */
export function placeOf(asking: Showing, part: PartName): Place | undefined {
  const name = tagOf(part);
  if (asking.localName === name) return { tag: asking, name: asking.id || part };
  if (asking.localName === 'prog-page') {
    const tag = asking.shadowRoot && inPage(asking.shadowRoot, name, part);
    return tag ? { tag, name: part } : undefined;
  }
  const root = asking.getRootNode();
  if (root instanceof ShadowRoot && root.host.localName === 'prog-page') {
    const tag = inPage(root, name, part);
    return tag && { tag, name: part };
  }
  const alike = (tag: string): Element | undefined =>
    around(asking, tag).find((it) => showsTheSame(it, asking));
  const beside = alike(name);
  if (beside) return { tag: beside, name: beside.id || part };
  const page = alike('prog-page');
  const tag = page && (page.shadowRoot ? inPage(page.shadowRoot, name, part) : page);
  return tag && { tag, name: part };
}

/** A part that the page draws by itself, or has not drawn yet, is where the page is. */
function inPage(root: ShadowRoot, name: string, part: PartName): Element | undefined {
  const tag = root.querySelector(name);
  if (tag) return tag;
  const isDrawn = root.querySelector('[data-part]') !== null;
  return isDrawn && !root.querySelector(`[data-part="${part}"]`) ? undefined : root.host;
}

export function around(asking: Element, selector: string): Element[] {
  const root = asking.getRootNode() as Document | ShadowRoot;
  const inside = asking.shadowRoot ?? root;
  return [...new Set([inside, root, document])].flatMap((it) => [...it.querySelectorAll(selector)]);
}

/** A tag that leaves out stages, years or other projects, or shows one table alone, may leave out the very item. */
function showsTheSame(tag: Showing, asking: Showing): boolean {
  const project = tag.getAttribute('project');
  const isWhole = !['stage', 'from', 'to', 'table', 'section'].some((it) => tag.hasAttribute(it));
  return isWhole && (!project || project === asking.project) && sourceOf(tag) === sourceOf(asking);
}

/** A tag whose script has not come yet has its attribute alone. */
function sourceOf(tag: Showing): unknown {
  const link = document.createElement('a');
  link.href = tag.src || tag.getAttribute('src') || '';
  return tag.programme ?? link.href;
}
