/** A number as a sheet shows it in Russia: «81 %», «1 200,50», «01.06.2021». */
import { dateOf, isMidnight, isoOf } from './dates.js';
import { sectionsOf, type Token } from './format-tokens.js';

export interface Shown {
  text: string;
  /** The day, if it is shown as one. */
  date?: string;
  maybeNoDate?: boolean;
}

/** Those that a file names by number alone. */
const BUILT_IN: Record<number, string> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{ 14: 'dd.mm.yyyy', 15: 'd mmm yy', 16: 'dd.mm', 17: 'mm.yyyy', 18: 'h:mm', 19: 'h:mm:ss' },
  ...{ 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd.mm.yyyy h:mm', 37: '#,##0', 38: '#,##0' },
  ...{ 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss', 48: '0.0E+0' },
};
/** Dates of other countries. */
const FAR_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
/** What Excel makes of «01.06» and of «1.10», of «06.21»: nobody has chosen it. */
const GUESSED = new Set([16, 17]);
const GUESSED_CODES = /^(?:\[\$-[\dA-F]+\])?(?:d{1,2}[-.\\ ]{1,3}mmm|mmm[-.\\ ]{1,3}yy);?@?$/i;

export class NumberFormat {
  readonly #sections: Token[][];
  readonly #isGuessed: boolean;

  constructor(id: number, code: string | undefined) {
    this.#isGuessed = code === undefined ? GUESSED.has(id) : GUESSED_CODES.test(code);
    const guessed = /^\W*(?:\[\$-[\dA-F]+\])?m/i.test(code ?? '') ? BUILT_IN[17] : BUILT_IN[16];
    const known = FAR_DATES.has(id) ? BUILT_IN[14] : BUILT_IN[id];
    this.#sections = sectionsOf(
      (code !== undefined && this.#isGuessed ? guessed : code) ?? known ?? '',
    );
  }

  show(value: number, is1904: boolean): Shown {
    const tokens = this.#sectionFor(value);
    if (tokens.some(({ kind }) => kind === 'date')) {
      const date = dateOf(value, is1904);
      const isDay = tokens.some(({ kind, text }) => kind === 'date' && /[dy]/.test(text));
      if (date)
        return {
          text: withDate(tokens, date, value),
          ...(isDay && { date: isoOf(date) }),
          ...(isDay && this.#isGuessed && isMidnight(date) && { maybeNoDate: true }),
        };
      // A time of day has no day.
      if (value >= 0 && value < 1 && !isDay)
        return { text: withDate(tokens, new Date(Math.round(value * 86_400) * 1000), value) };
      return { text: general(value) };
    }
    const isAbsolute = value < 0 && this.#sections.length > 1;
    const shown = withNumber(tokens, Math.abs(value));
    return { text: value < 0 && !isAbsolute ? `-${shown}` : shown };
  }

  #sectionFor(value: number): Token[] {
    const [more, less, nothing] = this.#sections as [Token[], Token[]?, Token[]?];
    if (value < 0) return less ?? more;
    return value === 0 ? (nothing ?? more) : more;
  }
}

const comma = (text: string): string => text.replace('.', ',');

/** As many digits as a cell has room for. */
const general = (value: number): string => comma(String(Number(value.toPrecision(11))));

function withNumber(tokens: Token[], value: number): string {
  if (!tokens.some(({ kind }) => kind === 'digits'))
    return (
      tokens
        .map(({ kind, text }) => (kind === 'text' ? general(value) : text))
        .join('')
        .trim() || general(value)
    );
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const scaled = value * 100 ** percents;
  const isExponent = tokens.some(({ kind }) => kind === 'exponent');
  let isWritten = false;
  const pieces = tokens.map(({ kind, text }) => {
    if (kind === 'literal') return text;
    if (kind === 'percent') return ' %';
    if (kind !== 'digits' || isWritten) return '';
    isWritten = true;
    return isExponent ? comma(scaled.toExponential(decimalsIn(text).least)) : digits(text, scaled);
  });
  return pieces.join('').replace(/ {2,}/g, ' ').trim();
}

const MOST_DECIMALS = 20;

function decimalsIn(pattern: string): { least: number; most: number } {
  const behind = pattern.split('.')[1] ?? '';
  const most = Math.min(behind.replace(/[^0#?]/g, '').length, MOST_DECIMALS);
  return { least: Math.min(behind.replace(/[^0]/g, '').length, most), most };
}

function digits(pattern: string, value: number): string {
  const { least, most } = decimalsIn(pattern);
  // A comma at the end leaves thousands out.
  const thousands = pattern.length - pattern.replace(/,{1,9}$/, '').length;
  const [whole = '', behind = ''] = (value / 1000 ** thousands).toFixed(most).split('.');
  const [before = ''] = pattern.split('.');
  const padded = whole.padStart(before.replace(/[^0]/g, '').length, '0');
  const isGrouped = /[0#?],[0#?]/.test(before);
  const kept = behind.slice(0, least) + behind.slice(least).replace(/0{1,20}$/, '');
  return (isGrouped ? grouped(padded) : padded) + (kept && `,${kept}`);
}

function grouped(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(' ');
}

const MONTHS = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];
const DAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const SHORT_DAYS = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];

/** «июня»: of a day. */
const ofMonth = (name: string): string =>
  /[ьй]$/.test(name) ? `${name.slice(0, -1)}я` : `${name}а`;

function withDate(tokens: Token[], date: Date, serial: number): string {
  const hasDay = tokens.some(({ kind, text }) => kind === 'date' && /^d{1,2}$/.test(text));
  const letters = tokens.map(({ kind, text }) => (kind === 'date' ? text[0]! : ''));
  const neighbour = (index: number, step: 1 | -1): string => {
    for (let at = index + step; at >= 0 && at < letters.length; at += step)
      if (letters[at]) return letters[at]!;
    return '';
  };
  const pieces = tokens.map(({ kind, text }, index) => {
    if (kind !== 'date') return kind === 'literal' || kind === 'digits' ? text : '';
    const isMinute =
      text[0] === 'm' &&
      text.length < 3 &&
      (neighbour(index, -1) === 'h' || neighbour(index, 1) === 's');
    return pieceOf(isMinute ? 'n' : text[0]!, text.length, { date, hasDay, serial });
  });
  return pieces.join('').replace(/ {2,}/g, ' ').trim();
}

function pieceOf(
  letter: string,
  length: number,
  { date, hasDay, serial }: { date: Date; hasDay: boolean; serial: number },
): string {
  const two = (value: number): string => String(value).padStart(Math.min(length, 2), '0');
  const month = MONTHS[date.getUTCMonth()]!;
  switch (letter) {
    case 'y':
      return length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(2);
    case 'm':
      if (length < 3) return two(date.getUTCMonth() + 1);
      if (length === 3) return month.slice(0, 3);
      return length === 5 ? month[0]! : hasDay ? ofMonth(month) : month;
    case 'd':
      if (length < 3) return two(date.getUTCDate());
      return (length === 3 ? SHORT_DAYS : DAYS)[date.getUTCDay()]!;
    case 'h':
      return two(serial < 1 ? Math.floor(serial * 24) : date.getUTCHours());
    case 'n':
      return two(date.getUTCMinutes());
    case 's':
      return two(date.getUTCSeconds());
    default:
      return '';
  }
}
