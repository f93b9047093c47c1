/**
 * Recurring occasions as RFC 5545 wants them: one beginning, one rule, and the few that differ from it. Derived from the
 * occasions, so that a calendar shows the same times as the page; never stored.
 */
import { isoOf, partsOf, yearOf, type Day } from './days.js';
import type { Occasion } from './occasions.js';
import type { Bounds } from './span.js';

export interface Series extends Bounds {
  placing: Occasion['placing'];
  /** Absent for what happens once. */
  rule?: YearlyRule;
  /** The ones that are longer or shorter than the first: February, or the programme's own end. */
  others: Bounds[];
}

export interface YearlyRule {
  interval: number;
  byMonth: number;
  /** -1 is the last day of the month. */
  byMonthDay: number;
  /** The beginning of the last one. */
  until: Day;
}

/** What names no month («ежемесячно» names all of them) is no entry of a calendar. */
export function seriesOf(occasions: Occasion[]): Series[] {
  const groups = new Map<unknown, Occasion[]>();
  for (const it of occasions) {
    if (it.rule && !it.rule.months && !it.rule.until) continue;
    const key = it.rule ? keyOf(it) : it;
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return [...groups.values()].map(seriesOfGroup);
}

/** Those of one rule that begin on the same day of the year. */
function keyOf({ rule, first }: Occasion): string {
  return JSON.stringify([rule, ...dayInYear(rule!, first)]);
}

function dayInYear(rule: NonNullable<Occasion['rule']>, day: Day): [month: number, day: number] {
  const { month, day: date } = partsOf(day);
  const isLastOfFebruary = rule.until?.month === 2 && rule.until.day === 29;
  return [month, isLastOfFebruary ? -1 : date];
}

function seriesOfGroup(group: Occasion[]): Series {
  const [begun] = group as [Occasion];
  const { first, last, placing, rule } = begun;
  if (!rule || group.length === 1) return { first, last, placing, others: [] };
  const length = mostCommon(group.map((it) => it.last - it.first));
  const [byMonth, byMonthDay] = dayInYear(rule, first);
  const ends = group.at(-1)!;
  return {
    first,
    last: first + length,
    placing,
    rule: {
      interval: yearOf(group[1]!.first) - yearOf(first),
      byMonth,
      byMonthDay,
      until: ends.first,
    },
    others: group
      .filter((it) => it.last - it.first !== length)
      .map((it) => ({ first: it.first, last: it.last })),
  };
}

function mostCommon(values: number[]): number {
  const counts = new Map<number, number>();
  for (const it of values) counts.set(it, (counts.get(it) ?? 0) + 1);
  return [...counts].reduce((best, it) => (it[1] > best[1] ? it : best))[0];
}

/** `FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1;UNTIL=20231001` */
export function ruleText({ interval, byMonth, byMonthDay, until }: YearlyRule): string {
  return [
    'FREQ=YEARLY',
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    `BYMONTH=${byMonth}`,
    `BYMONTHDAY=${byMonthDay}`,
    `UNTIL=${isoOf(until).replaceAll('-', '')}`,
  ].join(';');
}
