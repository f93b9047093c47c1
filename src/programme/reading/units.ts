/** A unit behind a number, «81,5 %» or «12 публикаций», beside the one that is written for the whole row. */
import type { Reading } from './reading.js';

const PERCENT = /%|проц/i;
/** They count anything. */
const COUNTS = /^(?:ед|шт|кол|усл\. ?ед|unit|pcs|number)/i;
/** They say how much, too: a number of millions is no number of pieces. */
const SCALE = /тыс|млн|млрд|миллион|миллиард|thousand|million/i;

/**
 * Whether a number with this unit may stand here as a number alone. Where the row has no unit, this becomes its own; a
 * number of something else is left in words.
 */
export function takesUnit(seen: string, { measured }: Reading): boolean {
  const isPercent = PERCENT.test(seen);
  // Nothing here has a unit: a percent sign says no more than how the number is written.
  if (!measured) return isPercent;
  const unit = measured.unit || measured.seen;
  if (!unit) measured.seen = isPercent ? '%' : seen;
  return !unit || isSame(unit, seen) || (!isPercent && COUNTS.test(unit) && !SCALE.test(seen));
}

/** «баллов» and «балл», «чел.» and «человек»: the beginnings of each word. */
function isSame(unit: string, other: string): boolean {
  if (PERCENT.test(unit) || PERCENT.test(other)) return PERCENT.test(unit) && PERCENT.test(other);
  const [own, theirs] = [wordsOf(unit), wordsOf(other)];
  return own.length === theirs.length && own.every((word, at) => isSameWord(word, theirs[at]!));
}

const wordsOf = (unit: string): string[] => unit.toLowerCase().match(/\p{L}+/gu) ?? [];

function isSameWord(word: string, other: string): boolean {
  const length = Math.min(4, word.length, other.length);
  return word.slice(0, length) === other.slice(0, length);
}
