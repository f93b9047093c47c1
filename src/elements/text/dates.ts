import { dayWords } from '../../i18n/formats.js';
import type { Words } from '../../i18n/contract/words.js';
import type { Document } from '../../programme/schema.js';
import { parseMoment } from '../../programme/time/moment.js';

/** Whether a text holds this date already, in digits or in words: «Приказ от 13.03.2024 № 65». */
export function saysDate(text: string | undefined, date: string, say: Words): boolean {
  const moment = parseMoment(date);
  if (!text || !moment) return false;
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  return [date, dateWords(date, say), say.time.moment(moment)].some((it) =>
    plain.includes(it.toLowerCase().replace(/\s+/g, ' ')),
  );
}

/** A date of the file in the reader's words: «28.01.2019», or coarser («январь 2019»), or what was written. */
export function dateWords(text: string, say: Words): string {
  const moment = parseMoment(text);
  if (!moment) return text;
  return moment.precision === 'day' ? dayWords(moment.first, say.locale) : say.time.moment(moment);
}

/** «№ 273-ФЗ от 29.12.2012», as far as the title does not say it. */
export const referenceWords = ({ title, number, date }: Document, say: Words): string => {
  const { documentNumber, documentDate } = say.passport;
  const named = number ? documentNumber(number) : '';
  return [
    !title.includes(named) && named,
    date && !saysDate(title, date, say) && documentDate(dateWords(date, say)),
  ]
    .filter(Boolean)
    .join(' ');
};
