/** What a header's words mean: roles by the vocabulary, years, quarters, months, dates. */
import { Phrases, type Match } from '../phrases.js';
import { wordsOf } from '../text.js';
import { COLUMNS, type Role } from '../words.js';

const columns = new Phrases<Role>(COLUMNS);

export const rolesIn = (text: string): Match<Role>[] => columns.match(text);

/** Of a column that stands for a time. */
export interface Period {
  year?: number;
  /** «2023–2024»: the last one. */
  toYear?: number;
  school?: boolean;
  quarter?: number;
  half?: number;
  month?: number;
  /** A day or month is said, as dates of an assessment are. */
  dated?: boolean;
  says?: 'plan' | 'fact' | 'baseline';
}

const MONTHS = 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' ');
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const BESIDE =
  /^(?:год[аыу]?|г|гг|на|в|к|уч|учебн\p{Ll}+|план|планов\p{Ll}+|факт|фактическ\p{Ll}+|прогноз|оценка|отчетн\p{Ll}+|конец|начало|значени\p{Ll}+|базов\p{Ll}+|целев\p{Ll}+|по|до|с|кв|квартал\p{Ll}*|полугоди\p{Ll}+|месяц\p{Ll}*|текущ\p{Ll}+|итог|показател\p{Ll}+|числ\p{Ll}+)$/u;

const monthOf = (word: string): number => {
  if (!/^\p{Ll}{3,9}$/u.test(word)) return 0;
  const at = MONTHS.findIndex((it) => word.startsWith(it));
  if (at === 4) return /^ма[йея]$/.test(word) ? 5 : 0;
  return at === 2 && !/^март?/.test(word) ? 0 : at + 1;
};

/** A header that is a time and nothing else. */
export function periodIn(text: string): Period | undefined {
  if (text.length > 48) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 7) return undefined;
  const period: Period = {};
  for (const [at, word] of words.entries()) {
    const year = /^((?:19|20)\d\d)(?:г|гг)?$/.exec(word);
    const month = monthOf(word);
    const next = words[at + 1] ?? '';
    const number = /^[1-4]$/.test(word) ? Number(word) : ROMAN.indexOf(word) + 1;
    if (year && !period.year) period.year = Number(year[1]);
    else if (year) period.toYear = Number(year[1]);
    else if (/^\d\d$/.test(word) && period.year && at > 0) period.toYear = 2000 + Number(word);
    else if (month && !period.month) period.month = month;
    else if (number && number <= 4 && /^(?:кв|квартал)/.test(next)) period.quarter = number;
    else if (number && number <= 2 && next.startsWith('полуг')) period.half = number;
    else if (/^\d{1,2}$/.test(word)) period.dated = true;
    else if (!BESIDE.test(word)) return undefined;
    if (/^план/.test(word)) period.says = 'plan';
    else if (/^факт|^отчетн/.test(word)) period.says = 'fact';
    else if (/^базов/.test(word)) period.says = 'baseline';
    if (/^уч/.test(word)) period.school = true;
  }
  if (period.dated && !period.year) return undefined;
  if (period.toYear && period.toYear === (period.year ?? 0) + 1 && /уч|\d[/\\]\d/.test(text))
    period.school = true;
  return period.year || period.month || period.quarter || period.half ? period : undefined;
}

/** Under a year or beside its like: «1», «I», «IV кв.», «09». */
export function partOfYear(text: string): number | undefined {
  const [word, more] = wordsOf(text);
  if (word === undefined || (more !== undefined && !/^(?:кв|квартал)/.test(more))) return undefined;
  const number = /^\d{1,2}$/.test(word) ? Number(word) : ROMAN.indexOf(word) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}
