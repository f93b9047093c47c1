import { yearOf } from '../time/days.js';
import { parseSpan, type Span } from '../time/span.js';
import { brief } from './values.js';

/** Recurring promises are counted out over the period: a slip must not make it a thousand years. */
export function spanOfEnd(end: unknown): Span | undefined {
  const span = parseSpan(brief(end));
  const year = span && yearOf(span.first);
  return year !== undefined && year >= 1900 && year <= 2200 ? span : undefined;
}
