import { dayWords } from '../../i18n/formats.js';
import type { Words } from '../../i18n/contract/words.js';
import { parseMoment } from '../../programme/time/moment.js';

/** A date of the file in the reader's words: «28.01.2019», or coarser («январь 2019»), or what was written. */
export function dateWords(text: string, say: Words): string {
  const moment = parseMoment(text);
  if (!moment) return text;
  return moment.precision === 'day' ? dayWords(moment.first, say.locale) : say.time.moment(moment);
}
