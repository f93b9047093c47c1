/**
 * The rows of the roadmap: groups, blocks of rows, and the opened ones. Lit owns the frame around it; this
 * is one plain object that fills a container, remembers what is open and goes away as a whole.
 */
import { detailsView } from './details.view.js';
import { element } from '../../text/dom.js';
import { inSlices, type Pause, type Slices } from '../../work/in-slices.js';
import type { Planned } from './context.js';
import type { RoadmapView } from './roadmap.view.js';
import { buildDetails, buildRow, showCounts } from './rows.js';
import { rowView, type RowView } from './row.view.js';
import { hideFindably, layOut, type Section } from './sections.js';
import { sectionsOf } from './sections.view.js';

/** In px, of a row in the mean of real programmes; the lowest are just over half of that. */
const USUAL_ROW = 88;
/** Rows that are built before the first paint: what Chromium lays out, the screen and one and a half more below it. */
const rowsAtOnce = (): number => (2.5 * innerHeight) / USUAL_ROW;

/** What survives when the data is drawn again. */
export interface Openness {
  folded: Set<string>;
  open: Set<string>;
  /** Groups that show all their rows on a phone too. */
  whole: Set<string>;
}

export type Filter = (planned: Planned) => boolean;

interface Entry {
  planned: Planned;
  row: RowView;
  element: HTMLElement;
  details?: HTMLElement;
}

export class RoadmapBody {
  readonly #view: RoadmapView;
  readonly #openness: Openness;
  /** An activity may stand in several groups. */
  readonly #entries: Entry[] = [];
  readonly #sections: Section[];
  readonly #slices: Slices;
  #filter?: Filter;
  #isPhone: boolean;

  /** @param fail is told what goes wrong in rows that are built later */
  constructor(
    container: HTMLElement,
    view: RoadmapView,
    openness: Openness,
    fail: (reason: unknown) => void,
    isPhone: boolean,
    filter?: Filter,
  ) {
    this.#isPhone = isPhone;
    this.#view = view;
    this.#openness = openness;
    this.#filter = filter;
    this.#sections = sectionsOf(view).map((it) =>
      layOut(it, !openness.folded.has(it.id), view.context),
    );
    for (const it of this.#sections) this.#count(it);
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
    if (entry.element.closest('.rest')) this.showWhole(section);
    this.#open(entry, true);
    return entry.element;
  }

  /** On a phone, long groups show their beginning. */
  becomesPhone(isPhone: boolean): void {
    if (isPhone === this.#isPhone) return;
    this.#isPhone = isPhone;
    for (const it of this.#sections) this.#foldRests(it);
  }

  showWhole(inside: Element): void {
    const id = inside.closest<HTMLElement>('.section')!.dataset['group']!;
    this.#openness.whole.add(id);
    for (const it of this.#sections) if (it.element.dataset['group'] === id) this.#foldRests(it);
  }

  /** What somebody searches for is never behind a button. */
  #foldRests({ element: it, rests }: Section): void {
    const isFolded =
      this.#isPhone && !this.#filter && !this.#openness.whole.has(it.dataset['group']!);
    for (const { element: rest } of rests) {
      hideFindably(rest, isFolded);
      (rest.previousElementSibling as HTMLElement).hidden = !isFolded;
    }
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

  /** What a filter leaves of the group, in words, as signs, and as room kept for rows that are not drawn yet. */
  #count(section: Section): void {
    const { element: it, activities, counted, parts } = section;
    const { context } = this.#view;
    for (const part of [{ element: it, activities }, ...parts]) {
      const rows = this.#kept(part.activities).length;
      part.element.hidden = rows === 0;
      part.element.style.setProperty('--rows', String(rows));
    }
    if (it.firstElementChild!.matches('.head')) showCounts(it, this.#kept(counted), context);
    this.#foldRests(section);
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
    const entry: Entry = { planned, row, element: buildRow(row, context.marks) };
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
