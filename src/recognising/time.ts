/** Whether words say a time. What time they say is asked of the grammar of times; until then the words stand as they are. */
import { wordsOf } from './text.js';
import { TIMES } from './words.js';

const isYear = (word: string): boolean => /^(?:19|20)\d\d(?:г|гг)?$/.test(word);
const DAY_AND_MONTH = /(?:^|[^\d.])\d{1,2}\.(?:0?[1-9]|1[0-2])(?:\.(?:\d\d){1,2})?(?:$|[^\d])/;

/** From 0 to 1. */
export function timeLike(text: string): number {
  if (text.length > 160) return 0;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 24) return 0;
  let known = 0;
  let strong = DAY_AND_MONTH.test(text);
  for (const word of words) {
    const isStrong = isYear(word) || TIMES.strong.some((it) => word.startsWith(it));
    if (isStrong) strong = true;
    if (
      isStrong ||
      /^\d+$/.test(word) ||
      TIMES.other.some((it) => (it.length < 4 ? word === it : word.startsWith(it)))
    )
      known++;
  }
  return strong ? known / words.length : 0;
}

/** A table's row or heading that is a time for what is below: «Сентябрь», «2024 год», «I квартал». */
export const isTime = (text: string): boolean => timeLike(text) >= 0.8;
