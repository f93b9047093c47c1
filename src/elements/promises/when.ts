/** Which span of a plan comes next or ended last, and what it is called: no finer than the document says. */
import type { Words } from '../../i18n/contract/words.js';
import type { Day } from '../../programme/time/days.js';
import { partsOf } from '../../programme/time/days.js';
import { months, type Moment } from '../../programme/time/moment.js';
import { spansOf, type ResolvedTime, type TimePiece } from '../../programme/time/resolve.js';
import type { Span } from '../../programme/time/span.js';

/** A span of time whose beginning is known. */
export type Begun = Span & Required<Pick<Span, 'from'>>;

/** The first of the spans that begin after this day; of two that begin together the narrower. */
export function nextSpan(time: ResolvedTime, today: Day): Begun | undefined {
  return time.pieces
    .flatMap((piece) => (namesBeginnings(piece) ? spansOf(piece) : []))
    .filter((it): it is Begun => it.first > today && it.from !== undefined)
    .sort((a, b) => a.first - b.first || a.last - b.last)[0];
}

/** «Ежегодно» is never about to begin: only what recurs in months that are named does. */
const namesBeginnings = (piece: TimePiece): boolean =>
  piece.kind !== 'recurring' || piece.rule.months !== undefined;

export const covers = (time: ResolvedTime, day: Day): boolean =>
  time.pieces.flatMap(spansOf).some((it) => it.first <= day && day <= it.last);

/** The span that ends last. */
export function lastSpan(time: ResolvedTime): Span | undefined {
  return time.pieces.flatMap(spansOf).sort((a, b) => b.last - a.last || a.first - b.first)[0];
}

/** The day, month, quarter … with which a span begins; of a window of several months, the first of them. */
export const beginningOf = (span: Begun): Moment => unitAt(span.first, span.from);

/**
 * «III квартал 2022», «октябрь 2024 – февраль 2025». A window of a recurrence holds several of its units, where a
 * moment of the document is exactly one.
 */
export function spanWords(span: Span, say: Words): string {
  const { from, to } = span;
  if (!from || !to) return say.time.span(span);
  return say.time.span({
    ...span,
    from: unitAt(span.first, from),
    to: from.first === to.first ? unitAt(span.last, to) : to,
  });
}

function unitAt(day: Day, moment: Moment): Moment {
  const { year, month } = partsOf(day);
  if (moment.precision === 'month') return months(year, month, 1, 'month');
  if (moment.precision === 'year') return months(year, 1, 12, 'year');
  return moment;
}
