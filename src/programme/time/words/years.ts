/** The year that was said once: for both ends of a span, for all months of a list, for whatever a heading holds for. */
import { isYear } from './join.js';
import type { Point } from './node.js';
import type { Heading, Item, Time } from './times.js';

type TimeItem = Extract<Item, { is: 'time' }>;

const isBare = (point: Point | undefined): boolean => point?.year === undefined;
/** «Начало» of nothing that is named: a year makes no time of it. */
const isNothing = (point: Point): boolean =>
  Object.keys(point).every((key) => key === 'part' || key === 'isOfMonth');
const namesNothing = ({ from, to }: Time): boolean =>
  [from, to].some((end) => end !== undefined && isNothing(end));
const isBareTime = (it: Time): boolean => isBare(it.from) && isBare(it.to) && !namesNothing(it);

export function withYears(items: readonly Item[], heading: Heading): Item[] {
  return lentInList(lentByOne(items)).map((it) =>
    it.is === 'time' ? placed(lentInside(it), heading) : it,
  );
}

/** «2021 г.: сентябрь, ноябрь»; «март, октябрь, 2021». */
function lentByOne(items: readonly Item[]): readonly Item[] {
  const times = items.filter((it): it is TimeItem => it.is === 'time');
  const years = times.filter(
    ({ from, to, isWithin }) => from && from === to && isYear(from) && !isWithin,
  );
  const [only] = years;
  const others = times.filter((it) => it !== only);
  const stands = only && (times[0] === only || times.at(-1) === only);
  if (!stands || years.length > 1 || only.after === 'and' || !others.length) return items;
  if (!others.every((it) => isBareTime(it) && !it.isRelative)) return items;
  return items.flatMap((it) => {
    if (it === only) return [];
    if (it.is !== 'time') return it;
    const doubt = only.isDoubtful && { isDoubtful: true as const };
    return { ...withEnds(it, (end) => ({ ...end, ...only.from })), ...doubt };
  });
}

/** «Сентябрь, ноябрь 2021»: back from the one that has it. */
function lentInList(items: readonly Item[]): Item[] {
  const out = [...items];
  for (let index = out.length - 2; index >= 0; index--) {
    const [it, next] = [out[index]!, out[index + 1]!];
    if (it.is !== 'time' || next.is !== 'time' || next.after === undefined) continue;
    const lender = next.from ?? next.to;
    if (!isBareTime(it) || it.isRelative || !lender || isBare(lender) || isYear(lender)) continue;
    const { year, isSchool } = lender;
    // «Ноябрь, март 2022»: of which year is the November?
    const last = it.to ?? it.from;
    const isBefore = !isSchool && last !== undefined && orderOf(last) > orderOf(lender);
    const lent = { year: year! - (isBefore ? 1 : 0), ...(isSchool && { isSchool }) };
    out[index] = {
      ...withEnds(it, (end) => ({ ...end, ...lent })),
      ...(isBefore && { isDoubtful: true as const }),
    };
  }
  // «Сентябрь 2021, ноябрь» is probably of the same year.
  for (let index = 1; index < out.length; index++) {
    const [before, it] = [out[index - 1]!, out[index]!];
    if (it.is !== 'time' || before.is !== 'time' || it.after === undefined) continue;
    const lender = before.to ?? before.from;
    if (!isBareTime(it) || it.isRelative || !lender || isBare(lender)) continue;
    const { year, isSchool } = lender;
    out[index] = {
      ...withEnds(it, (end) => ({ ...end, year: year!, ...(isSchool && { isSchool }) })),
      isDoubtful: true,
    };
  }
  return out;
}

/** «Сентябрь – ноябрь 2021»; over New Year the first year is one less. */
function lentInside(item: TimeItem): TimeItem {
  const { from, to } = item;
  if (!from || !to || from === to || isBare(from) === isBare(to) || namesNothing(item)) return item;
  if (isBare(from)) {
    if (to.isSchool) return { ...item, from: { ...from, year: to.year!, isSchool: true } };
    if (isYear(to)) return { ...item, isDoubtful: true, from: { ...from, year: to.year! } };
    const isOver = orderOf(from) > orderOf(to);
    return { ...item, from: { ...from, year: to.year! - (isOver ? 1 : 0) } };
  }
  if (from.isSchool) return { ...item, to: { ...to, year: from.year!, isSchool: true } };
  if (isYear(from)) return { ...item, isDoubtful: true, to: { ...to, year: from.year! } };
  const isOver = orderOf(from) > orderOf(to);
  return { ...item, to: { ...to, year: from.year! + (isOver ? 1 : 0) } };
}

/** Where in a year it begins: the month, and the day after it. */
export const orderOf = (point: Point): number => monthOf(point) + (point.day ?? 0) / 100;

export function monthOf({ month, quarter, season, half }: Point): number {
  if (month !== undefined) return month;
  if (quarter !== undefined) return quarter * 3 - 2;
  if (season !== undefined) return (season - 20) * 3;
  return half === undefined ? 1 : half * 6 - 5;
}

/** With the year of the heading, and a year of the calendar for what lies in a school year. */
function placed(item: TimeItem, heading: Heading): TimeItem {
  let isDoubtful = item.isDoubtful;
  const place = (end: Point): Point => {
    const { month, ...noMonth } = heading;
    const needsMonth = end.isOfMonth ?? (end.decade !== undefined || end.day !== undefined);
    const it =
      needsMonth && month !== undefined && end.month === undefined ? { ...end, month } : end;
    if (isNothing(it)) return it;
    const dated = it.year === undefined && !item.isRelative ? withHeading(it, noMonth) : it;
    if (!dated.isSchool || isYear(dated) || dated.half !== undefined) return dated;
    const first = monthOf(dated);
    // In August one school year has ended and the next is being prepared.
    if (first === 8 || dated.quarter === 3) isDoubtful = true;
    const isNext = dated.season === undefined ? first < 8 : dated.season < 23;
    return { ...ofCalendar(dated), year: dated.year! + (isNext && dated.quarter !== 3 ? 1 : 0) };
  };
  const out = withEnds(item, place);
  return isDoubtful ? { ...out, isDoubtful } : out;
}

const ofCalendar = ({ isSchool: _, ...point }: Point): Point => point;

function withHeading(point: Point, { year, schoolYear }: Heading): Point {
  if (schoolYear !== undefined) return { ...point, year: schoolYear, isSchool: true };
  return year === undefined ? point : { ...point, year };
}

/** One point stays one: both ends are the same object. */
function withEnds(item: TimeItem, change: (end: Point) => Point): TimeItem {
  const { from, to } = item;
  const first = from && change(from);
  const last = to === from ? first : to && change(to);
  return { ...item, ...(first && { from: first }), ...(last && { to: last }) };
}
