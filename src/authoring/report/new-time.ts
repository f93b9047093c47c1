/** A new time as a person says it: a date of the format, words that can be read in one way, or words that stay words. */
import { Reading } from '../../programme/reading/reading.js';
import { takeWhen } from '../../programme/reading/take-time.js';
import type { Programme, When } from '../../programme/schema.js';
import { parseSpan } from '../../programme/time/span.js';

/** Undefined of words that are none. */
export function newTime(to: When, { period }: Pick<Programme, 'period'>): When | undefined {
  if (typeof to !== 'string') return to;
  const words = to.trim();
  if (words === '' || parseSpan(words)) return words || undefined;
  const reading = new Reading();
  reading.timeContext = { period };
  return takeWhen(words, 'when', reading) ?? { kind: 'stated', label: words };
}
