/** Values of indicators as people write them: «не менее 80 %», «до 30», «да», «10–15», «–». */
import type { Place } from '../../reading-files/document.js';
import { tidy, wordsOf } from '../text.js';

export interface Value {
  /** As the document writes it. */
  text: string;
  at: Place;
  number?: number;
  /** «10–15»: the upper end. */
  max?: number;
  op?: '>=' | '<=' | '>' | '<' | 'upTo' | 'range';
  yes?: boolean;
  unit?: string;
  /** «ежегодно», «в год». */
  per?: 'year';
  /** A dash, «нет данных», «уточняется»: why there is no value. */
  missing?: 'notStated' | 'toBeDetermined';
  /** Words beside the number that nothing was made of. */
  more: boolean;
}

const NUMBER = /[-−]?\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?/;
const UNITS =
  /^ ?(%|процент\p{Ll}*|чел(?:овек\p{Ll}*|\.)?|ед(?:иниц\p{Ll}*|\.)?|шт(?:ук\p{Ll}*|\.)?|балл\p{Ll}*|(?:тыс\.|млн|тысяч|миллион\p{Ll}*)? ?руб(?:л\p{Ll}+|\.)?|раз\p{Ll}?|час\p{Ll}*|лет|год\p{Ll}?|мест\p{Ll}?|документ\p{Ll}*|програм\p{Ll}*)(?![\p{L}])/u;
const LEAST = ['не менее', 'не ниже', 'минимум', 'от'];
const MOST = ['не более', 'не выше', 'не превышает', 'максимум'];
const MORE = ['более', 'свыше', 'больше', 'выше'];
const LESS = ['менее', 'ниже', 'меньше'];

const numberOf = (text: string): number =>
  Number(
    text
      .replace(/[ \u00a0]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );

export function valueOf(raw: string, at: Place): Value | undefined {
  const text = tidy(raw);
  if (text === '' || text.length > 300) return undefined;
  const words = wordsOf(text).join(' ');
  const value: Value = { text, at, more: false };
  if (words === '' || /^(?:нет данных|нд|н д|не определено|отсутствуют данные|x|х)$/.test(words))
    return /^\+/.test(text) ? { ...value, yes: true } : { ...value, missing: 'notStated' };
  if (/^(?:уточняется|определяется|будет определен\p{Ll}*|по факту)/u.test(words))
    return { ...value, missing: 'toBeDetermined' };
  if (/^(?:да|есть|имеется|наличие|в наличии|выполнено)$/.test(words))
    return { ...value, yes: true };
  if (/^(?:нет|отсутствует|отсутствие|не имеется|не выполнено)$/.test(words))
    return { ...value, yes: false };
  const found = NUMBER.exec(text);
  if (!found) return { ...value, more: true };
  value.number = numberOf(found[0]);
  const before = text.slice(0, found.index).toLowerCase();
  let after = text.slice(found.index + found[0].length);
  const unit = UNITS.exec(after);
  const range = /^ ?%? ?(?:[-–—]|до) ?(\d+(?:[.,]\d+)?)/.exec(after);
  if (range && !/\d/.test(before) && !/^(?:до|к) $/.test(before)) {
    value.op = 'range';
    value.max = numberOf(range[1]!);
    after = after.slice(range[0].length);
  } else {
    const op = opOf(before);
    if (op) value.op = op;
  }
  const named = UNITS.exec(after) ?? unit;
  if (named) value.unit = named[1]!.startsWith('процент') ? '%' : named[1]!;
  if (/ежегодн|в год|за год/.test(text.toLowerCase())) value.per = 'year';
  const left = (before + after.slice(named ? named[0].length : 0)).replace(
    /ежегодно|в год|не менее|не более|не ниже|не выше|свыше|более|менее|до|от|[<>≥≤=+().,;%]/g,
    '',
  );
  value.more = wordsOf(left).length > 0;
  return value;
}

function opOf(before: string): Value['op'] | undefined {
  const said = before.trimEnd();
  const has = (list: string[]): boolean =>
    list.some((it) => said === it || said.endsWith(` ${it}`) || said.endsWith(`(${it}`));
  if (has(LEAST) || /(?:≥|>=)$/.test(said)) return '>=';
  if (has(MOST) || /(?:≤|<=)$/.test(said)) return '<=';
  if (has(MORE) || said.endsWith('>')) return '>';
  if (has(LESS) || said.endsWith('<')) return '<';
  if (has(['до'])) return 'upTo';
  return undefined;
}

export interface YearValue {
  year: number;
  value: Value;
}

/** «2024 – 5 %, 2025 – 10 %»: a value for each year, in one sentence. Two years or more. */
export function seriesIn(text: string, at: Place): YearValue[] {
  if (text.length > 2000) return [];
  const out: YearValue[] = [];
  const pattern =
    /((?:19|20)\d\d)(?: ?(?:гг?\.|год[уа]?))?(?: ?[-–—:] ?| )(?:не менее |до |не более )?(\d+(?:[.,]\d+)?) ?(%|чел|ед|шт|балл)/g;
  for (const found of text.matchAll(pattern)) {
    const value = valueOf(`${found[2]} ${found[3]}`, at);
    if (value) out.push({ year: Number(found[1]), value });
  }
  return out.length >= 2 ? out : [];
}
