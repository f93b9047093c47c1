/** What somebody types as a value, read as a file's values are: «55,25», «55,25 %», «да», «н/д». */
import { Reading } from '../../programme/reading/reading.js';
import { measureMeant } from '../../programme/reading/values-meant.js';
import type { Missing, Point } from '../../programme/schema.js';

export interface Typed {
  /** Words that are no number stay as they are. */
  actual?: NonNullable<Point['actual']>;
  missing?: Missing;
  /** Typed behind the number of something without a unit. */
  unit?: '%';
}

/** Undefined where nothing was typed, or nothing but a dash. @param unit that of the indicator */
export function typedValue(text: string, unit = ''): Typed | undefined {
  const words = text.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const reading = new Reading();
  const measured: NonNullable<Reading['measured']> = { unit };
  reading.measured = measured;
  const bare = withoutUnit(words, unit);
  const read = measureMeant(bare, false, reading);
  if (read === null) return { missing: (reading.reason ?? 'notCollected') as Missing };
  const actual = (read ?? words) as NonNullable<Point['actual']>;
  return { actual, ...(measured.seen === '%' && !unit && { unit: '%' as const }) };
}

/** «7 чел.» of what is counted in «чел.». */
function withoutUnit(words: string, unit: string): string {
  const end = unit.trim().toLowerCase();
  const isBehind = end !== '' && /\d/.test(words) && words.toLowerCase().endsWith(end);
  return isBehind ? words.slice(0, -end.length).trimEnd() : words;
}
