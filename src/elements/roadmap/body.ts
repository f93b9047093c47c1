/**
 * The rows of the roadmap: groups, blocks of about fifty rows, and the opened ones. Lit owns the frame around it; this
 * is one plain object that fills a container, remembers what is open and goes away as a whole.
 */
import { detailsView } from './details.view.js';
import { inSlices, type Slices } from './in-slices.js';
import { buildDetails, buildGroupHead, buildRow, element } from './rows.js';
import { rowView, type RowView } from './row.view.js';
import type { GroupView, Planned, RoadmapView } from './roadmap.view.js';

const ROWS_IN_BLOCK = 50;
/** What a row takes before it is drawn; the real height replaces it. */
const ROW_HEIGHT = 58;
/** Blocks that are built before the first paint: more than a tall screen shows. */
const BLOCKS_AT_ONCE = 2;

/** What survives when the data is drawn again. */
export interface Openness {
  folded: Set<string>;
  open: Set<string>;
}

interface Entry {
  planned: Planned;
  row: RowView;
  element: HTMLElement;
  details?: HTMLElement;
}

export class RoadmapBody {
  readonly #view: RoadmapView;
  readonly #openness: Openness;
  readonly #entries = new Map<string, Entry>();
  readonly #slices: Slices;

  constructor(container: HTMLElement, view: RoadmapView, openness: Openness) {
    this.#view = view;
    this.#openness = openness;
    container.replaceChildren();
    const blocks = view.groups.flatMap((group) => this.#layOut(container, group));
    this.#slices = inSlices(this.#steps(blocks), BLOCKS_AT_ONCE);
  }

  /** Builds what idle time has not built yet. */
  flush(): void {
    this.#slices.flush();
  }

  dispose(): void {
    this.#slices.cancel();
  }

  toggleActivity(id: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#show(entry, !this.#openness.open.has(id));
  }

  openActivity(id: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#show(entry, true);
  }

  foldGroup(section: HTMLElement, isFolded: boolean): void {
    const id = section.dataset['group']!;
    if (isFolded) this.#openness.folded.add(id);
    else this.#openness.folded.delete(id);
    const blocks = section.querySelector('.blocks');
    if (isFolded) blocks?.setAttribute('hidden', 'until-found');
    else blocks?.removeAttribute('hidden');
    section.querySelector('.fold')?.setAttribute('aria-expanded', String(!isFolded));
  }

  #show(entry: Entry, isOpen: boolean): void {
    const id = entry.planned.activity.id;
    if (isOpen) this.#openness.open.add(id);
    else this.#openness.open.delete(id);
    this.#ensureDetails(entry);
    applyOpen(entry, isOpen);
  }

  /** The group's blocks, empty but as tall as their rows will be, so that the scrollbar is right at once. */
  #layOut(container: HTMLElement, group: GroupView): { block: HTMLElement; rows: Planned[] }[] {
    const isOpen = !this.#openness.folded.has(group.id);
    const section = element('div', 'section');
    section.dataset['group'] = group.id;
    if (group.title) section.append(buildGroupHead(group, this.#view.context, isOpen));
    const fold = element('div', 'blocks');
    if (!isOpen) fold.setAttribute('hidden', 'until-found');
    const blocks: { block: HTMLElement; rows: Planned[] }[] = [];
    for (let at = 0; at < group.activities.length; at += ROWS_IN_BLOCK) {
      const rows = group.activities.slice(at, at + ROWS_IN_BLOCK);
      const block = element('div', 'block', 'rowgroup');
      block.style.setProperty('contain-intrinsic-block-size', `auto ${rows.length * ROW_HEIGHT}px`);
      blocks.push({ block, rows });
      fold.append(block);
    }
    section.append(fold);
    container.append(section);
    return blocks;
  }

  /** One step is one block of rows; when all rows stand, one step is one row's folded text. */
  *#steps(blocks: { block: HTMLElement; rows: Planned[] }[]): Generator<void, void> {
    for (const { block, rows } of blocks) {
      block.append(...rows.map((planned) => this.#addRow(planned)));
      yield;
    }
    for (const entry of this.#entries.values()) {
      this.#ensureDetails(entry);
      yield;
    }
  }

  #addRow(planned: Planned): Node {
    const { context } = this.#view;
    const row = rowView(planned, context);
    const entry: Entry = { planned, row, element: buildRow(row, context.ownLang) };
    this.#entries.set(row.id, entry);
    if (!this.#openness.open.has(row.id)) return entry.element;
    const both = document.createDocumentFragment();
    both.append(entry.element, this.#makeDetails(entry));
    return both;
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
  if (isOpen) details.removeAttribute('hidden');
  else details.setAttribute('hidden', 'until-found');
}
