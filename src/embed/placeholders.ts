/**
 * Placeholders: what an editor can put into a page where tags are stripped. Read here, without changing anything; what is
 * wanted comes out as plain data.
 */

/* The lists are written by `npm run tags`. */

/** The tags that a placeholder may stand for, without `prog-`. */
export const VIEWS = [
  'assessment',
  'display',
  'event-map',
  'governance',
  'indicator',
  'indicators',
  'page',
  'passport',
  'projects',
  'risks',
  'roadmap',
  'summary',
  'swot',
  'text',
];

/** One word each, since some editors keep no others; beside it the attribute of the tag. Nothing else is passed on. */
const OPTIONS: Record<string, string> = {
  for: 'for',
  from: 'from',
  group: 'group',
  lang: 'lang',
  level: 'heading-level',
  project: 'project',
  scale: 'scale',
  section: 'section',
  show: 'view',
  stage: 'stage',
  table: 'table',
  to: 'to',
  today: 'today',
};

/** Of these attributes the ones that lead to a file, as `src` does. */
const ADDRESSES: string[] = [];

export interface Wanted {
  /** `prog-roadmap` */
  tag: string;
  src: string;
  /** Of all files that are wanted, `src` among them. */
  addresses: string[];
  attributes: [name: string, value: string][];
}

/**
 * `<div class="prog-embed" data-src="/programme.json" data-view="roadmap">`. Undefined if it names no tag of ours. Scripts
 * that load pictures later turn every `data-src` of a page into a `src`, or take it away: the link inside says it too.
 */
export function wantedByBox(box: HTMLElement): Wanted | undefined {
  const { dataset } = box;
  const link = (): string | null | undefined =>
    box.querySelector('a[href*=".json"]')?.getAttribute('href')?.split('#')[0];
  const src = dataset['src'] || box.getAttribute('src') || link() || undefined;
  return wanted(dataset['view'], src, (name) => dataset[name]);
}

/** `<a href="/programme.json#prog-roadmap">`, with options as `#prog-roadmap?project=n4`. */
export function wantedByLink(link: HTMLAnchorElement): Wanted | undefined {
  const [address = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#prog-');
  const [view, options] = fragment.split('?');
  const said = new URLSearchParams(options);
  return wanted(view, address, (name) => said.get(name) ?? undefined);
}

/** `embed.html?src=/programme.json&view=roadmap` */
export function wantedByQuery(query: string): Wanted | undefined {
  const said = new URLSearchParams(query);
  const get = (name: string): string | undefined => said.get(name) ?? undefined;
  return wanted(get('view'), get('src'), get);
}

function wanted(
  view: string | undefined,
  src: string | undefined,
  get: (name: string) => string | undefined,
): Wanted | undefined {
  if (!view || !src || !VIEWS.includes(view)) return undefined;
  const attributes = Object.entries(OPTIONS).flatMap(([name, attribute]): [string, string][] => {
    const value = get(name);
    return value === undefined ? [] : [[attribute, value]];
  });
  const others = attributes.flatMap(([name, value]) => (ADDRESSES.includes(name) ? value : []));
  return { tag: `prog-${view}`, src, addresses: [src, ...others], attributes };
}

/**
 * The block in which the link stands alone; undefined where anything else stands beside it, since then it is a link in
 * somebody's sentence and not a placeholder.
 */
export function blockOf(link: HTMLElement): HTMLElement | undefined {
  let block = link.parentElement;
  while (block && INLINE.has(block.localName)) block = block.parentElement;
  if (!block) return undefined;
  const isAlone =
    words(block) === words(link) &&
    !block.querySelector('img, video, iframe, object, input, button');
  const links = block.querySelectorAll('a');
  return isAlone && links.length === 1 ? block : undefined;
}

const INLINE = new Set(['span', 'strong', 'b', 'em', 'i', 'u', 'font', 'small', 'mark']);
const words = (it: Element): string => (it.textContent ?? '').replace(/\s+/g, ' ').trim();
