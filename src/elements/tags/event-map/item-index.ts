/** Which items a choice leaves, and at which of their times. */
import type { FacetName } from '../../../i18n/contract/events.js';
import { spelling } from '../../../programme/folding.js';
import { yearBounds, yearOn, type YearKind } from '../../../programme/time/calendar.js';
import { overlaps, type Occasion } from '../../../programme/time/occasions.js';
import { spansOf } from '../../../programme/time/resolve.js';
import { parseSpan, type Bounds } from '../../../programme/time/span.js';
import { ChoiceIndex, type Facet, type FacetValue } from '../../choice/choice-index.js';
import { FACETS, TIMES, type Choice } from './choice.js';
import { factsOf } from './facts.view.js';
import { projectName, subWords, type EventMapContext, type Item } from './items.view.js';
import { isPast } from './when.view.js';

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

/** When the items are asked for. */
interface Times {
  yearKind: YearKind;
  /** What the page's editor asks for. */
  bounds?: Bounds | undefined;
  context: EventMapContext;
}

export class ItemIndex extends ChoiceIndex<Item> {
  /** Those in which something stands, without gaps. */
  readonly years: number[];
  readonly #times: Times;
  /** A drawing asks for the same several times. */
  readonly #selections = new Map<string, Selection>();

  constructor(all: Item[], context: EventMapContext, yearKind: YearKind, bounds?: Bounds) {
    const times = { yearKind, bounds, context };
    const items = bounds
      ? all.filter((it) => it.loose.length > 0 || occasionsOf(it, {}, times).length > 0)
      : all;
    const years = yearsOf(items, yearKind);
    super({
      items,
      facets: FACETS.map((name) => facetOf(name, items, years, times)),
      textOf: (item) => textOf(item, context),
    });
    this.#times = times;
    this.years = years;
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

  #select(choice: Choice): Selection {
    const items = this.kept(choice);
    const entries = items
      .flatMap((item) =>
        occasionsOf(item, choice, this.#times).map((occasion) => ({ item, occasion })),
      )
      .sort((a, b) => a.occasion.first - b.occasion.first || a.occasion.last - b.occasion.last);
    const loose = items.filter((it) => isLoose(it, choice, this.#times));
    return { entries, loose, items: [...new Set([...entries.map((it) => it.item), ...loose])] };
  }
}

const MOST_KNOWN = 50;
/** A mistyped year must not make a thousand of them. */
const MOST_YEARS = 60;

function facetOf(name: FacetName, items: Item[], years: number[], times: Times): Facet<Item> {
  const { context, yearKind } = times;
  const has = (item: Item, _: string, choice: Choice): boolean =>
    occasionsOf(item, choice, times).length > 0 || isLoose(item, choice, times);
  if (name === 'year') {
    const label = (year: number): string => yearWords(year, yearKind, context);
    return {
      name,
      has,
      values: () => years.map((it) => ({ value: String(it), label: label(it) })),
    };
  }
  if (name === 'time') {
    const { times: words } = context.say.events;
    return { name, has, values: () => TIMES.map((it) => ({ value: it, label: words[it] })) };
  }
  return {
    name,
    has: (item, value) => {
      const own = item[name];
      return own !== undefined && (own === value || spelling(own) === spelling(value));
    },
    keysOf: (item) => (item[name] === undefined ? [] : [spelling(item[name])]),
    values: () =>
      valuesOf(
        items.flatMap((it) => it[name] ?? []),
        (it) => (name === 'project' ? projectName(it, context) : it),
      ),
  };
}

const valuesOf = (values: string[], labelOf: (value: string) => string): FacetValue[] =>
  // The first spelling stands for those that a reader can't tell from it.
  [...new Map([...values].reverse().map((it) => [spelling(it), it])).values()]
    .map((value) => ({ value, label: labelOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));

function yearsOf(items: Item[], kind: YearKind): number[] {
  let [first, last] = [Infinity, -Infinity];
  for (const { occasions } of items)
    for (const it of occasions) {
      first = Math.min(first, yearOn(it.first, kind));
      last = Math.max(last, yearOn(it.last, kind));
    }
  const count = Math.max(0, Math.min(last - first + 1, MOST_YEARS));
  return Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, i) => first + i);
}

function occasionsOf(
  { occasions }: Item,
  { year, time }: Choice,
  { yearKind, bounds, context }: Times,
): Occasion[] {
  const within = year === undefined ? undefined : yearBounds(Number(year), yearKind);
  return occasions.filter(
    (it) =>
      (!within || overlaps(it, within)) &&
      (!bounds || overlaps(it, bounds)) &&
      (!time || isPast(it, context.today) === (time === 'past')),
  );
}

/** What recurs without a month does so in its years; what names no year could be in any of them. */
function isLoose({ loose }: Item, { year, time }: Choice, { yearKind }: Times): boolean {
  if (loose.length === 0 || time) return false;
  if (year === undefined) return true;
  const within = yearBounds(Number(year), yearKind);
  return loose.some((it) => {
    const spans = it.kind === 'yearless' ? [] : spansOf(it);
    return spans.length === 0 || spans.some((span) => overlaps(span, within));
  });
}

function textOf(item: Item, context: EventMapContext): string {
  const lines = factsOf(item, context).map((it) => it.text);
  return [item.num, item.title, ...subWords(item), ...lines].join(' ');
}

export const yearWords = (year: number, kind: YearKind, { say }: EventMapContext): string =>
  kind === 'school' ? say.events.schoolYear(year) : say.events.calendarYear(year);

/** What a page's editor asks for by `from` and `to`. */
export function boundsOf(from?: string, to?: string): Bounds | undefined {
  const [start, end] = [parseSpan(from ?? ''), parseSpan(to ?? '')];
  if (!start && !end) return undefined;
  return { first: start?.first ?? -Infinity, last: end?.last ?? Infinity };
}
