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
  'wall',
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

/** `<a href="/programme.json#prog-roadmap">`, with options as `#prog-roadmap?project=n4`; some editors encode the latter. */
export function wantedByLink(link: HTMLAnchorElement): Wanted | undefined {
  const [address = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#prog-');
  const [view, ...options] = fragment
    .replace(/%(25){0,9}(3F|3D|26|E2%(25){0,9}80%(25){0,9}8B)/gi, plainly)
    .split(/[?&]/);
  const said = new URLSearchParams(options.join('&'));
  return wanted(view, address, (name) => said.get(name) ?? undefined);
}

const plainly = (code: string): string => decodeURIComponent(code.replace(/%(25){1,9}/g, '%'));

/** `embed.html?src=/programme.json&view=roadmap` */
export function wantedByQuery(query: string): Wanted | undefined {
  const said = new URLSearchParams(query);
  const get = (name: string): string | undefined => said.get(name) ?? undefined;
  return wanted(get('view'), get('src'), get);
}

/** Editors leave fillers of no width where somebody has typed. */
const visible = (it?: string): string | undefined => it?.replace(/\p{Cf}/gu, '').trim();

function wanted(
  writtenView: string | undefined,
  writtenSrc: string | undefined,
  get: (name: string) => string | undefined,
): Wanted | undefined {
  const [view, src] = [visible(writtenView), visible(writtenSrc)];
  if (!view || !src || !VIEWS.includes(view)) return undefined;
  const attributes = Object.entries(OPTIONS).flatMap(([name, attribute]): [string, string][] => {
    const value = visible(get(name));
    return value === undefined ? [] : [[attribute, value]];
  });
  const others = attributes.flatMap(([name, value]) => (ADDRESSES.includes(name) ? value : []));
  return { tag: `prog-${view}`, src, addresses: [src, ...others], attributes };
}

/**
 * The block in which the link stands alone; undefined where anything else stands beside it, since then it is a link in
 * somebody's sentence and not a placeholder. What editors and sites put beside a link by themselves is nothing: fillers,
 * bookmarks, an icon, the size of the file.
 */
export function blockOf(link: HTMLElement): HTMLElement | undefined {
  let block = link.parentElement;
  while (block && INLINE.has(block.localName)) block = block.parentElement;
  if (!block) return undefined;
  const isAlone =
    SIZE.test(words(block).replace(words(link), '')) &&
    !block.querySelector('video, iframe, object, input, button') &&
    [...block.querySelectorAll('img')].every(isIcon);
  const links = block.querySelectorAll('a[href]');
  return isAlone && links.length === 1 ? block : undefined;
}

const INLINE = new Set(
  'span strong b em i u s ins font small big mark sub sup abbr cite code nobr noindex'.split(' '),
);
/** Nothing, or «(JSON, 37 КБ)». */
const SIZE = /^[([]?(\.?json)?[,;]?([\d.,]+([кмkm]i?)?[бb](айт|yte)?[аs]?)?[\])]?$/i;
/** Without spaces, what nobody sees, and pictures that are letters. */
const words = (it: Element): string => it.textContent.replace(/[\s\p{C}\p{S}\ufe0f•·–—]+/gu, '');
/** As tall as a line. */
const isIcon = ({ width }: HTMLImageElement): boolean => width > 0 && width <= 32;
