/** Groups, and the list below them, as elements that are as tall as their rows will be. */
import { element } from '../../text/dom.js';
import type { Planned, RoadmapContext } from './context.js';
import { buildGroupHead, buildMore } from './rows.js';
import { UNDATED, type SectionView } from './sections.view.js';

/** A browser lays out a whole block when its first row comes near the screen; each must fit into one frame. */
const ROWS_IN_BLOCK = 8;
/** What it has to watch in every frame are the blocks of the stacks in sight. */
const ROWS_IN_STACK = 160;
/** Of a group on a phone; more wait to be asked for. */
const ROWS_ON_PHONE = 15;

/** Rows that stand, and that a browser leaves out, together. */
export interface Part {
  element: HTMLElement;
  activities: Planned[];
}

export interface Section extends Part {
  /** What its head counts: also what has no date and stands in the list below all groups. */
  counted: Planned[];
  /** All that is as high as its rows: lists, stacks, blocks. */
  parts: Part[];
  blocks: Part[];
  rests: Part[];
}

/** The section's blocks, empty but as tall as their rows will be, so that the scrollbar is right at once. */
export function layOut(
  { id, head, counted, lists }: SectionView,
  isOpen: boolean,
  { say }: RoadmapContext,
): Section {
  const it = element('div', id === UNDATED ? 'section undated' : 'section dated');
  it.dataset['group'] = id;
  if (head.title) it.append(buildGroupHead(head, isOpen));
  const fold = element('div', 'blocks');
  hideFindably(fold, !isOpen);
  it.append(fold);
  const activities = lists.flatMap((list) => list.activities);
  const section: Section = {
    ...{ element: it, activities, counted },
    ...{ parts: [], blocks: [], rests: [] },
  };
  const fill = (part: Part, rows: Planned[]): void => {
    const stacks = partsOf(rows, ROWS_IN_STACK, 'stack');
    for (const stack of stacks) {
      const own = partsOf(stack.activities, ROWS_IN_BLOCK, 'block', 'rowgroup');
      stack.element.append(...own.map((block) => block.element));
      section.blocks.push(...own);
    }
    part.element.append(...stacks.map((stack) => stack.element));
    section.parts.push(part, ...stacks);
  };
  for (const { title, activities: listed } of lists) {
    const list = { element: element('div', 'list'), activities: listed };
    if (title) list.element.append(element('div', 'of', undefined, title));
    fill(list, listed.slice(0, ROWS_ON_PHONE));
    const rest = { element: element('div', 'rest'), activities: listed.slice(ROWS_ON_PHONE) };
    if (rest.activities.length) {
      fill(rest, rest.activities);
      section.rests.push(rest);
      list.element.append(buildMore(say.roadmap.more(rest.activities.length)), rest.element);
    }
    fold.append(list.element);
  }
  section.parts.push(...section.blocks);
  return section;
}

function partsOf(all: Planned[], rows: number, className: string, role?: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < all.length;) {
    const activities = all.slice(at, (at += rows));
    parts.push({ element: element('div', className, role), activities });
  }
  return parts;
}

/** Folded, but within reach of find-in-page, which unfolds it. */
export function hideFindably(it: HTMLElement, isHidden: boolean): void {
  if (isHidden) it.setAttribute('hidden', 'until-found');
  else it.removeAttribute('hidden');
}
