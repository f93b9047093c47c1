/** A year by its months: rows in groups, and in each row its times as bars over the months that they touch. */
import {
  monthBounds,
  yearBounds,
  yearOn,
  type YearKind,
} from '../../../../programme/time/calendar.js';
import { dayOf, partsOf, type Day } from '../../../../programme/time/days.js';
import type { Occasion } from '../../../../programme/time/occasions.js';
import type { Bounds } from '../../../../programme/time/span.js';
import type { Choice, GroupName } from '../choice.js';
import { yearWords, type ItemIndex } from '../item-index.js';
import { projectName, type EventMapContext, type Item } from '../items.view.js';
import { isPast, wholeWords } from '../when.view.js';

export type BarKind = 'exact' | 'due' | 'yearly' | 'once';

export interface BarView {
  /** 1 to 12, both included. */
  from: number;
  to: number;
  kind: BarKind;
  short: string;
  /** For the ear, and where the bar is too short for words. */
  whole: string;
  isPast: boolean;
  /** Of a deadline: how much of its month has passed by the end of its day. */
  edge?: number;
  /** In the second half of its month: the words stand before the line. */
  isLate?: boolean;
  /** It began before this year, or goes on after it. */
  comes: boolean;
  goesOn: boolean;
}

export interface CycleRow {
  item: Item;
  bars: BarView[];
}

export interface CycleView {
  year: number;
  bounds: Bounds;
  title: string;
  before?: number;
  after?: number;
  months: { short: string; whole: string; isNow: boolean }[];
  groups: { title: string; rows: CycleRow[] }[];
  loose: Item[];
  /** «с точной датой 3», each with how many there are. */
  counts: string[];
  kinds: BarKind[];
}

/** The year that is shown where nobody has asked for one: today's, or the nearest that has something. */
export function shownYear(index: ItemIndex, choice: Choice, kind: YearKind, today: Day): number {
  const { years } = index;
  const wanted = choice.year === undefined ? NaN : Number(choice.year);
  if (Number.isInteger(wanted) && wanted > 0 && wanted < 9999) return wanted;
  const now = yearOn(today, kind);
  return Math.min(Math.max(now, years[0] ?? now), years.at(-1) ?? now);
}

export function cycleView(
  index: ItemIndex,
  choice: Choice,
  options: { kind: YearKind; group: GroupName },
  context: EventMapContext,
): CycleView {
  const year = shownYear(index, choice, options.kind, context.today);
  const bounds = yearBounds(year, options.kind);
  const { entries, loose } = index.selection({ ...choice, year: String(year) });
  const rows = new Map<Item, CycleRow>();
  for (const { item, occasion } of entries) {
    const row = rows.get(item) ?? { item, bars: [] };
    row.bars.push(bar(occasion, bounds, context));
    rows.set(item, row);
  }
  const all = [...rows.values()];
  const { years } = index;
  return {
    year,
    bounds,
    title: yearWords(year, options.kind, context),
    ...(years.some((it) => it < year) && { before: year - 1 }),
    ...(years.some((it) => it > year) && { after: year + 1 }),
    months: monthsOf(bounds, context),
    groups: groupsOf(all, options.group, context),
    loose,
    counts: counts(all, loose, context),
    kinds: KINDS.filter((kind) => all.some((row) => row.bars.some((it) => it.kind === kind))),
  };
}

const KINDS: readonly BarKind[] = ['exact', 'due', 'yearly', 'once'];

function monthsOf({ first }: Bounds, { say, today }: EventMapContext): CycleView['months'] {
  const { year, month } = partsOf(first);
  const now = partsOf(today);
  return Array.from({ length: 12 }, (_, i) => {
    const day = dayOf(year, month + i, 1);
    const it = partsOf(day);
    return {
      short: say.events.monthShort(day),
      whole: say.events.months(day, day, true),
      isNow: it.year === now.year && it.month === now.month,
    };
  });
}

function bar(it: Occasion, year: Bounds, context: EventMapContext): BarView {
  const column = (day: Day): number => {
    const [at, start] = [partsOf(day), partsOf(year.first)];
    return (at.year - start.year) * 12 + at.month - start.month + 1;
  };
  const from = Math.max(1, column(it.first));
  const to = Math.min(12, column(it.last));
  // A month's width has room for a date, and for no more of the month's name than the head has.
  const isMonth = from === to && it.placing === 'within';
  return {
    from,
    to,
    kind: kindOf(it),
    short: isMonth
      ? context.say.events.monthShort(Math.max(it.first, year.first))
      : shortWords(it, context),
    whole: wholeWords(it, context),
    isPast: isPast(it, context.today),
    ...edgeOf(it),
    comes: it.first < year.first,
    goesOn: it.last > year.last,
  };
}

function edgeOf({ placing, last }: Occasion): Pick<BarView, 'edge' | 'isLate'> {
  if (placing !== 'due') return {};
  const month = monthBounds(last);
  const edge = (last + 1 - month.first) / (month.last + 1 - month.first);
  return { edge, ...(edge > 0.5 && { isLate: true }) };
}

function kindOf({ placing, isRecurring }: Occasion): BarKind {
  if (placing !== 'within') return placing;
  return isRecurring ? 'yearly' : 'once';
}

function groupsOf(rows: CycleRow[], group: GroupName, context: EventMapContext) {
  const groups = new Map<string | undefined, CycleRow[]>();
  for (const row of rows) {
    const key = row.item[group];
    const all = groups.get(key) ?? [];
    all.push(row);
    groups.set(key, all);
  }
  const order = new Map([...context.projects.keys()].map((key, at) => [key, at]));
  const rank = (key: string | undefined): number => {
    if (key === undefined) return Infinity;
    return group === 'audience' ? 0 : (order.get(key) ?? order.size);
  };
  const titleOf = (key: string | undefined): string =>
    group === 'project' ? projectName(key, context) : (key ?? context.say.events.noAudience);
  return [...groups]
    .map(([key, all]) => ({ key, title: titleOf(key), rows: all }))
    .sort((a, b) => {
      const [first, second] = [rank(a.key), rank(b.key)];
      return first === second ? a.title.localeCompare(b.title) : first - second;
    })
    .map(({ title, rows: all }) => ({ title, rows: all }));
}

/** Each row in one of them: together they are what is drawn, and what stands below. */
function counts(rows: CycleRow[], loose: Item[], { say }: EventMapContext): string[] {
  const once = rows.filter((it) => !recurs(it));
  const exact = once.filter(({ bars }) => bars.some((it) => it.kind === 'exact')).length;
  const { count } = say.events;
  return [
    ...(exact ? [count.exact(exact)] : []),
    ...(rows.length > once.length ? [count.yearly(rows.length - once.length)] : []),
    ...(once.length > exact ? [count.once(once.length - exact)] : []),
    ...(loose.length ? [count.loose(loose.length)] : []),
  ];
}

const recurs = ({ item }: CycleRow): boolean => item.occasions.some((it) => it.isRecurring);

/** «30.09», «до 01.06», «октябрь – февраль». */
function shortWords(it: Occasion, { say }: EventMapContext): string {
  const { first, last, placing, precision, span } = it;
  if (placing === 'exact') return say.events.shortDays(first, last);
  if (placing === 'due')
    return precision === 'day' ? say.events.shortBy(last) : say.events.by(last, true, false);
  if (span && precision !== 'month') return say.time.span(span);
  return say.events.months(first, last, false);
}
