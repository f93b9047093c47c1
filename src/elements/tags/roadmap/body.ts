/**
 * The rows of the roadmap: groups, blocks of rows, and the opened ones. Lit owns the frame around it; this
 * is one plain object that fills a container, remembers what is open and goes away as a whole.
 */
import { detailsView } from './details.view.js';
import { element } from '../../text/dom.js';
import { countsOf, type GroupView } from './groups.view.js';
import { inSlices, type Pause, type Slices } from '../../work/in-slices.js';
import type { Planned } from './context.js';
import type { RoadmapView } from './roadmap.view.js';
import { buildDetails, buildGroupHead, buildRow, showCounts } from './rows.js';
import { rowView, type RowView } from './row.view.js';

/** A browser lays out a whole block when its first row comes near the screen; each must fit into one frame. */
const ROWS_IN_BLOCK = 8;
/** What it has to watch in every frame are the blocks of the stacks in sight. */
const ROWS_IN_STACK = 160;
/** In px, of a row in the mean of real programmes; the lowest are just over half of that. */
const USUAL_ROW = 98;
/** Rows that are built before the first paint: what Chromium lays out, the screen and one and a half more below it. */
const rowsAtOnce = (): number => (2.5 * innerHeight) / USUAL_ROW;

/** What survives when the data is drawn again. */
export interface Openness {
  folded: Set<string>;
  open: Set<string>;
}

export type Filter = (planned: Planned) => boolean;

interface Entry {
  planned: Planned;
  row: RowView;
  element: HTMLElement;
  details?: HTMLElement;
}

/** Rows that a browser leaves out together while they are far from the screen. */
interface Part {
  element: HTMLElement;
  activities: Planned[];
}

interface Section {
  group: GroupView;
  element: HTMLElement;
  stacks: Part[];
  blocks: Part[];
}

export class RoadmapBody {
  readonly #view: RoadmapView;
  readonly #openness: Openness;
  /** An activity may stand in several groups. */
  readonly #entries: Entry[] = [];
  readonly #sections: Section[];
  readonly #slices: Slices;
  #filter?: Filter;

  /** @param fail is told what goes wrong in rows that are built later */
  constructor(
    container: HTMLElement,
    view: RoadmapView,
    openness: Openness,
    fail: (reason: unknown) => void,
    filter?: Filter,
  ) {
    this.#view = view;
    this.#openness = openness;
    this.#filter = filter;
    this.#sections = view.groups.map((group) => this.#layOut(group));
    container.replaceChildren(...this.#sections.map((it) => it.element));
    const atOnce = rowsAtOnce();
    this.#slices = inSlices(this.#steps(), () => this.#entries.length < atOnce, fail);
  }

  /** Builds what idle time has not built yet. */
  flush(): void {
    this.#slices.flush();
  }

  dispose(): void {
    this.#slices.cancel();
  }

  /** Hides what the filter leaves out; groups count what is left. */
  show(filter: Filter | undefined): void {
    this.#filter = filter;
    for (const section of this.#sections) this.#count(section);
    for (const entry of this.#entries) this.#applyFilter(entry);
  }

  /** @returns whether the row is open now */
  toggle(row: HTMLElement): boolean {
    const entry = this.#entries.find((it) => it.element === row || it.details === row);
    if (!entry) return false;
    const isOpen = !row.hasAttribute('data-open');
    this.#open(entry, isOpen);
    return isOpen;
  }

  /** Opens the activity, its group too, and builds it if idle time has not; undefined where it is not shown. */
  reveal(id: string): HTMLElement | undefined {
    const find = (): Entry | undefined =>
      this.#entries.find((it) => it.planned.activity.id === id && !it.element.hidden);
    if (!find() && this.#isShown(id)) this.flush();
    const entry = find();
    if (!entry) return undefined;
    const section = entry.element.closest<HTMLElement>('.section')!;
    this.foldGroup(section, false);
    this.#open(entry, true);
    return entry.element;
  }

  foldAll(areFolded: boolean): void {
    for (const it of this.#sections) this.foldGroup(it.element, areFolded);
  }

  foldGroup(section: HTMLElement, isFolded: boolean): void {
    const id = section.dataset['group']!;
    if (isFolded) this.#openness.folded.add(id);
    else this.#openness.folded.delete(id);
    hideFindably(section.querySelector<HTMLElement>('.blocks')!, isFolded);
    section.querySelector('.fold')?.setAttribute('aria-expanded', String(!isFolded));
  }

  #open(entry: Entry, isOpen: boolean): void {
    const { id } = entry.planned.activity;
    if (isOpen) this.#openness.open.add(id);
    else this.#openness.open.delete(id);
    this.#ensureDetails(entry);
    applyOpen(entry, isOpen);
  }

  /** The group's blocks, empty but as tall as their rows will be, so that the scrollbar is right at once. */
  #layOut(group: GroupView): Section {
    const isOpen = !this.#openness.folded.has(group.id);
    const it = element('div', 'section');
    it.dataset['group'] = group.id;
    if (group.title) it.append(buildGroupHead(group, isOpen));
    const fold = element('div', 'blocks');
    hideFindably(fold, !isOpen);
    const stacks = partsOf(group.activities, ROWS_IN_STACK, 'stack');
    const blocks = stacks.flatMap((stack) => {
      const own = partsOf(stack.activities, ROWS_IN_BLOCK, 'block', 'rowgroup');
      stack.element.append(...own.map((block) => block.element));
      return own;
    });
    fold.append(...stacks.map((stack) => stack.element));
    it.append(fold);
    const section = { group, element: it, stacks, blocks };
    this.#count(section);
    return section;
  }

  /** What a filter leaves of the group, in words, as a strip, and as room kept for rows that are not drawn yet. */
  #count({ group, element: it, stacks, blocks }: Section): void {
    const { context } = this.#view;
    const kept = this.#kept(group.activities);
    it.hidden = kept.length === 0;
    it.style.setProperty('--rows', String(kept.length));
    if (group.title) showCounts(it, kept.length, countsOf(kept, context.say), context);
    for (const { element: part, activities } of [...stacks, ...blocks]) {
      const rows = this.#kept(activities).length;
      part.hidden = rows === 0;
      part.style.setProperty('--rows', String(rows));
    }
  }

  #isShown(id: string): boolean {
    return this.#kept(this.#view.planned).some((it) => it.activity.id === id);
  }

  #kept(activities: Planned[]): Planned[] {
    return this.#filter ? activities.filter(this.#filter) : activities;
  }

  /** One step is one block of rows; when all rows stand, one step is one row's folded text. */
  *#steps(): Generator<Pause, void> {
    for (const { blocks } of this.#sections)
      for (const { element: block, activities } of blocks) {
        block.append(...activities.map((planned) => this.#addRow(planned)));
        yield undefined;
      }
    yield 'paint';
    for (const entry of this.#entries) {
      this.#ensureDetails(entry);
      yield undefined;
    }
  }

  #addRow(planned: Planned): Node {
    const { context } = this.#view;
    const row = rowView(planned, context);
    const entry: Entry = { planned, row, element: buildRow(row) };
    this.#entries.push(entry);
    if (this.#filter) this.#applyFilter(entry);
    if (!this.#openness.open.has(row.id)) return entry.element;
    const both = document.createDocumentFragment();
    both.append(entry.element, this.#makeDetails(entry));
    return both;
  }

  #applyFilter(entry: Entry): void {
    const { element: row, planned } = entry;
    row.hidden = this.#filter ? !this.#filter(planned) : false;
    applyOpen(entry, this.#openness.open.has(planned.activity.id));
  }

  #ensureDetails(entry: Entry): void {
    if (!entry.details) entry.element.after(this.#makeDetails(entry));
  }

  #makeDetails(entry: Entry): HTMLElement {
    const details = element('div', 'row details');
    details.dataset['for'] = entry.row.id;
    details.append(buildDetails(detailsView(entry.planned, entry.row, this.#view.context)));
    entry.details = details;
    applyOpen(entry, this.#openness.open.has(entry.row.id));
    return details;
  }
}

function partsOf(all: Planned[], rows: number, className: string, role?: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < all.length;) {
    const activities = all.slice(at, (at += rows));
    parts.push({ element: element('div', className, role), activities });
  }
  return parts;
}

function applyOpen({ element: row, details }: Entry, isOpen: boolean): void {
  row.querySelector('.open')?.setAttribute('aria-expanded', String(isOpen));
  row.toggleAttribute('data-open', isOpen);
  if (!details) return;
  // A row whose cell is hidden would be an empty row to a screen reader.
  details.setAttribute('role', isOpen ? 'row' : 'none');
  // What a filter leaves out is not to be found either.
  if (row.hidden) details.hidden = true;
  else hideFindably(details, !isOpen);
}

/** Folded, but within reach of find-in-page, which unfolds it. */
function hideFindably(it: HTMLElement, isHidden: boolean): void {
  if (isHidden) it.setAttribute('hidden', 'until-found');
  else it.removeAttribute('hidden');
}
