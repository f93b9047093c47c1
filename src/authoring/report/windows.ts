/** The times of a recurring promise that a report asks about, and how the file names them. */
import { occurrencesIn } from '../../programme/occurrences.js';
import { dayOf, isoOf, partsOf, yearOf, type Day } from '../../programme/time/days.js';
import type { TimePiece } from '../../programme/time/resolve.js';
import { parseSpan, type Bounds } from '../../programme/time/span.js';

type Recurring = Extract<TimePiece, { kind: 'recurring' }>;

const two = (n: number): string => String(n).padStart(2, '0');
const quarterOf = (day: Day): number => Math.ceil(partsOf(day).month / 3);
const nameOfQuarter = (day: Day): string => `${yearOf(day)}-Q${quarterOf(day)}`;

/** What recurs more often than once a quarter is reported on by quarters, up to the next one. */
export function windowsToReport({ windows, rule }: Recurring, today: Day): Bounds[] {
  const begun = new Set(windows.map((it) => nameOfQuarter(it.first)));
  const isBand = rule.unit === 'week' || rule.unit === 'day' || windows.some((it) => it.isBand);
  if (begun.size === windows.length && !isBand) return [...windows];
  const quarters = new Map<string, Bounds>();
  // A band of weeks goes on for years.
  const until = nextQuarter(today);
  for (const { first, last } of windows)
    for (let day = first; day <= Math.min(last, until); day = nextQuarter(day)) {
      const name = nameOfQuarter(day);
      const whole = parseSpan(name)!;
      const known = quarters.get(name) ?? { first: whole.last, last: whole.first };
      quarters.set(name, {
        first: Math.min(known.first, Math.max(first, whole.first)),
        last: Math.max(known.last, Math.min(last, whole.last)),
      });
    }
  return [...quarters.values()];
}

function nextQuarter(day: Day): Day {
  const { year } = partsOf(day);
  return dayOf(year, quarterOf(day) * 3 + 1, 1);
}

/** A text that the format reads as speaking of just this time; undefined where there is none. */
export function nameOfWindow(window: Bounds, piece: Recurring): string | undefined {
  const { first, last } = window;
  const { year, month } = partsOf(last);
  const begin = partsOf(first);
  const names = [
    ...(piece.rule.unit === 'year' && !piece.rule.months && yearOf(first) === year
      ? [String(year)]
      : []),
    ...[String(year), `${year}-H${month > 6 ? 2 : 1}`, `${year}-Q${quarterOf(last)}`].filter((it) =>
      isExactly(it, window),
    ),
    ...(nameOfQuarter(first) === nameOfQuarter(last) && !piece.rule.months
      ? [nameOfQuarter(last)]
      : []),
    ...[`${year}-${two(month)}`, `${begin.year}-${two(begin.month)}/${year}-${two(month)}`].filter(
      (it) => isExactly(it, window),
    ),
    `${isoOf(first)}/${isoOf(last)}`,
  ];
  return names.find((at) => occurrencesIn(window, { ...piece, occurrences: [{ at }] }).length > 0);
}

function isExactly(text: string, { first, last }: Bounds): boolean {
  const span = parseSpan(text);
  return span?.first === first && span.last === last;
}
