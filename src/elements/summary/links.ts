/**
 * Where the links of the summary lead: to another tag of ours that shows the same programme. Without such a tag there
 * is no link, since it would lead nowhere; the words stay.
 */
import { addressOf, fragmentWith } from '../address.js';
import type { Target } from './summary.view.js';

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

/**
 * In this order: the part within the same `<prog-page>`; the tag of the part beside the summary, in its shadow root or
 * in the document, if it shows the same programme and no less of it; a `<prog-page>` of the same programme.
 */
export function placeOf(summary: Showing, part: Target['part']): Place | undefined {
  const root = summary.getRootNode();
  if (root instanceof ShadowRoot && root.host.localName === 'prog-page')
    return { tag: root.querySelector(`prog-${part}`) ?? root.host, name: part };
  const alike = (tag: string): Element | undefined =>
    around(summary, tag).find((it) => showsTheSame(it, summary));
  const own = alike(`prog-${part}`);
  if (own) return { tag: own, name: own.id || part };
  const page = alike('prog-page');
  return page && { tag: page.shadowRoot?.querySelector(`prog-${part}`) ?? page, name: part };
}

function around(summary: Element, selector: string): Element[] {
  const root = summary.getRootNode() as Document | ShadowRoot;
  return [...new Set([root, document])].flatMap((it) => [...it.querySelectorAll(selector)]);
}

/** A tag that leaves out stages, years or other projects may leave out the very item. */
function showsTheSame(tag: Showing, summary: Showing): boolean {
  const project = tag.getAttribute('project');
  const isWhole = !['stage', 'from', 'to'].some((it) => tag.hasAttribute(it));
  return (
    isWhole && (!project || project === summary.project) && sourceOf(tag) === sourceOf(summary)
  );
}

/** A tag whose script has not come yet has its attribute alone. */
function sourceOf(tag: Showing): unknown {
  const link = document.createElement('a');
  link.href = tag.src || tag.getAttribute('src') || '';
  return tag.programme ?? link.href;
}

export const hrefOf = (place: Place, to: Target): string =>
  fragmentWith(place.name, stateOf(to), '');

function stateOf({ item, status }: Target): URLSearchParams {
  return new URLSearchParams({ ...(status && { status }), ...(item !== undefined && { item }) });
}

/**
 * Goes there, also when the address says so already and no event would tell the tag. What other tags of the page have
 * chosen stays in the address; a place of the page gives way.
 */
export function follow(summary: Element, place: Place, to: Target): void {
  const state = stateOf(to);
  const wasThere = addressOf(place.name)?.get('item') === to.item;
  const before = location.hash;
  location.hash = addressWith(summary, place, state);
  if (location.hash === before) window.dispatchEvent(new HashChangeEvent('hashchange'));
  // A tag goes by itself to an item that it has not shown yet. To anything else we take the reader.
  if (wasThere || to.item === undefined) {
    show(place.tag, to.item);
    // What is drawn only now, on the way there, is seldom exactly as tall as was reserved for it.
    setTimeout(() => show(place.tag, to.item), 120);
  }
}

function addressWith(summary: Element, place: Place, state: URLSearchParams): string {
  let address = '';
  for (const tag of around(summary, 'prog-roadmap, prog-indicators')) {
    const name = tag.id || tag.localName.replace('prog-', '');
    const said = addressOf(name);
    if (said && name !== place.name) address = fragmentWith(name, said, address);
  }
  return fragmentWith(place.name, state, address) || `#prog:${place.name}`;
}

/** The focus goes along, so that whoever reads by ear goes on from there. */
function show(tag: Element, item?: string): void {
  const inside = tag.shadowRoot;
  const found =
    item === undefined
      ? undefined
      : inside?.querySelector(`[data-id="${CSS.escape(item)}"], [data-item="${CSS.escape(item)}"]`);
  // The whole programme finds its items itself.
  if (item !== undefined && !found) return;
  (found ?? tag).scrollIntoView(found ? { block: 'center' } : undefined);
  const title = inside?.querySelector<HTMLElement>('[part~="title"]');
  const focused = found?.querySelector<HTMLElement>('button, a') ?? title;
  if (!focused) return;
  if (focused === title) title.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
