/** What a visitor has chosen, as the page's address says it, and what that leaves. */
import type { FacetName, ViewName } from '../../../i18n/contract/events.js';
import { matcher, searchText, type SearchText } from '../../../i18n/search.js';
import { yearBounds, yearOn, type YearKind } from '../../../programme/time/calendar.js';
import { overlaps, type Occasion } from '../../../programme/time/occasions.js';
import { spansOf } from '../../../programme/time/resolve.js';
import { parseSpan, type Bounds } from '../../../programme/time/span.js';
import type { FieldOption } from '../../choice/field.js';
import { oneOf } from '../../choice/one-of.js';
import { inTurns } from '../../work/turns.js';
import { factsOf } from './facts.view.js';
import { projectName, subWords, type EventMapContext, type Item } from './items.view.js';
import { isPast } from './when.view.js';

export const VIEWS = ['cycle', 'calendar', 'list', 'map'] as const satisfies readonly ViewName[];
export const GROUPS = ['project', 'audience'] as const;
export const FACETS = ['project', 'audience', 'kind', 'format', 'year', 'time'] as const;
const TIMES = ['ahead', 'past'] as const;
export type GroupName = (typeof GROUPS)[number];

export interface Choice extends Partial<Record<FacetName, string>> {
  view?: ViewName;
  group?: GroupName;
  q?: string;
  /** The month (`2023-10`) or the day whose week (`2023-10-16`) the calendar shows. */
  at?: string;
}

const TEXTS = ['q', 'at', ...FACETS] as const;

export function readChoice(params: URLSearchParams): { choice: Choice; item?: string } {
  const view = oneOf(VIEWS, params.get('view'));
  const group = oneOf(GROUPS, params.get('group'));
  const choice: Choice = { ...(view && { view }), ...(group && { group }) };
  for (const name of TEXTS) {
    const value = params.get(name);
    if (value) choice[name] = value;
  }
  const item = params.get('item');
  return { choice, ...(item && { item }) };
}

export function writeChoice(choice: Choice, item: string | undefined): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...choice, item }))
    if (value) params.set(name, value);
  return params;
}

/** An item at one of its times. */
export interface Entry {
  item: Item;
  occasion: Occasion;
}

export interface Selection {
  /** In the order of time. */
  entries: Entry[];
  loose: Item[];
  /** Each once, whatever its times. */
  items: Item[];
}

/** What belongs where, worked out once and asked at every keystroke. */
export class ItemIndex {
  readonly items: Item[];
  readonly #context: EventMapContext;
  readonly #yearKind: YearKind;
  readonly #bounds?: Bounds;
  readonly #texts = new Map<Item, SearchText>();
  #isReady = false;
  /** A drawing asks for the same several times. */
  readonly #selections = new Map<string, Selection>();
  readonly #years: number[];

  constructor(items: Item[], context: EventMapContext, yearKind: YearKind, bounds?: Bounds) {
    this.#context = context;
    this.#yearKind = yearKind;
    if (bounds) this.#bounds = bounds;
    this.items = bounds ? items.filter((it) => it.loose.length > 0 || this.#has(it)) : items;
    this.#years = this.#yearsOf();
  }

  #has({ occasions }: Item): boolean {
    return occasions.some((it) => !this.#bounds || overlaps(it, this.#bounds));
  }

  /** Those in which something stands, without gaps. */
  get years(): number[] {
    return this.#years;
  }

  #yearsOf(): number[] {
    let [first, last] = [Infinity, -Infinity];
    for (const { occasions } of this.items)
      for (const it of occasions) {
        first = Math.min(first, yearOn(it.first, this.#yearKind));
        last = Math.max(last, yearOn(it.last, this.#yearKind));
      }
    const count = Math.max(0, Math.min(last - first + 1, MOST_YEARS));
    return Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, i) => first + i);
  }

  selection(choice: Choice): Selection {
    const key = JSON.stringify([choice.q, ...FACETS.map((it) => choice[it])]);
    let selection = this.#selections.get(key);
    if (!selection) {
      if (this.#selections.size > MOST_KNOWN) this.#selections.clear();
      this.#selections.set(key, (selection = this.#select(choice)));
    }
    return selection;
  }

  /** For a search: all texts at once would hold up the first letter that somebody types. */
  getReady(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    inTurns(this.#prepare());
  }

  *#prepare(): Generator<undefined, void> {
    for (const it of this.items) {
      this.#textOf(it);
      yield undefined;
    }
  }

  #select(choice: Choice): Selection {
    const items = this.#kept(choice);
    const entries = items
      .flatMap((item) => this.#occasions(item, choice).map((occasion) => ({ item, occasion })))
      .sort((a, b) => a.occasion.first - b.occasion.first || a.occasion.last - b.occasion.last);
    const loose = items.filter((it) => this.#isLoose(it, choice));
    return { entries, loose, items: [...new Set([...entries.map((it) => it.item), ...loose])] };
  }

  /** The values that make a difference, each with how many items it would show beside what else is chosen. */
  options(name: FacetName, choice: Choice): FieldOption[] {
    const values = this.#valuesOf(name);
    if (values.length < 2) return [];
    return values
      .map((value) => ({ value, count: this.selection({ ...choice, [name]: value }).items.length }))
      .filter(({ value, count }) => count > 0 || value === choice[name])
      .map(({ value, count }) => ({ value, label: `${this.labelOf(name, value)} (${count})` }));
  }

  labelOf(name: FacetName, value: string): string {
    const { map } = this.#context;
    if (name === 'project') return projectName(value || undefined, this.#context);
    if (name === 'year') return yearWords(Number(value), this.#yearKind, this.#context);
    if (name === 'time') return map.times[oneOf(TIMES, value) ?? 'ahead'];
    return value;
  }

  #valuesOf(name: FacetName): string[] {
    if (name === 'year') return this.#years.map(String);
    if (name === 'time') return [...TIMES];
    const values = new Set(this.items.flatMap((it) => it[name] ?? []));
    return [...values].sort((a, b) => this.labelOf(name, a).localeCompare(this.labelOf(name, b)));
  }

  #kept({ q = '', project, audience, kind, format }: Choice): Item[] {
    const wanted = { project, audience, kind, format };
    const asked = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((it) => wanted[it]);
    const matches = matcher(q);
    return this.items.filter(
      (it) =>
        asked.every((name) => it[name] === wanted[name]) && (!matches || matches(this.#textOf(it))),
    );
  }

  #occasions({ occasions }: Item, { year, time }: Choice): Occasion[] {
    const within = year === undefined ? undefined : yearBounds(Number(year), this.#yearKind);
    const { today } = this.#context;
    return occasions.filter(
      (it) =>
        (!within || overlaps(it, within)) &&
        (!this.#bounds || overlaps(it, this.#bounds)) &&
        (!time || isPast(it, today) === (time === 'past')),
    );
  }

  /** What recurs without a month does so in its years; what names no year could be in any of them. */
  #isLoose({ loose }: Item, { year, time }: Choice): boolean {
    if (loose.length === 0 || time) return false;
    if (year === undefined) return true;
    const within = yearBounds(Number(year), this.#yearKind);
    return loose.some((it) => {
      const spans = it.kind === 'yearless' ? [] : spansOf(it);
      return spans.length === 0 || spans.some((span) => overlaps(span, within));
    });
  }

  /** What is found is what the reader can see: the row and all that it opens to. */
  #textOf(item: Item): SearchText {
    let text = this.#texts.get(item);
    if (!text) {
      const lines = factsOf(item, this.#context).map((it) => it.text);
      text = searchText([item.num, item.title, ...subWords(item), ...lines].join(' '));
      this.#texts.set(item, text);
    }
    return text;
  }
}

const MOST_KNOWN = 50;
/** A mistyped year must not make a thousand of them. */
const MOST_YEARS = 60;

export const yearWords = (year: number, kind: YearKind, { map }: EventMapContext): string =>
  kind === 'school' ? map.schoolYear(year) : map.calendarYear(year);

/** What a page's editor asks for by `from` and `to`. */
export function boundsOf(from?: string, to?: string): Bounds | undefined {
  const [start, end] = [parseSpan(from ?? ''), parseSpan(to ?? '')];
  if (!start && !end) return undefined;
  return { first: start?.first ?? -Infinity, last: end?.last ?? Infinity };
}
