/** Parts of the calendar as they are written: «30.09.2021», «III кв. 2021 г.», «2020–2021 учебный год», «1 декада марта». */
import type { Node, Point } from './node.js';
import * as say from './names.js';
import { pattern, type Reader } from './pattern.js';

const YEAR = '((?:19|20|21)\\d\\d)';
const NUMERAL = `(${say.NUMERAL})${say.ORDINAL} ?`;

const point = (
  it: Point,
  more: { to?: Point; saysMore?: true; isDoubtful?: true; orElse?: string } = {},
): Partial<Node> => ({ is: 'point', point: it, ...more });

const LEFT: Partial<Node> = { is: 'left', isWrong: true };

/** «24», «2024». */
const yearOf = (digits: string): number => Number(digits.length === 4 ? digits : `20${digits}`);

/** «1999/00», «2024–25»: the next one that ends so. */
function yearAfter(first: string, digits: string): number {
  if (digits.length === 4) return Number(digits);
  const near = Number(`${first.slice(0, 2)}${digits}`);
  return near < Number(first) ? near + 100 : near;
}

const schoolYear: Reader['make'] = ([, first, second]) => {
  const year = Number(first);
  // «2024/27» is a slip of something else.
  return yearAfter(first!, second!) === year + 1 ? point({ year, isSchool: true }) : LEFT;
};

const date = (day: string, month: string, year?: string): Partial<Node> =>
  point({
    day: Number(day),
    month: Number(month),
    ...(year !== undefined && { year: yearOf(year) }),
  });

/** «Осенью», «в начале сентября»: nobody knows which days these are. */
const PARTS: [RegExp, string][] = [
  [/^(?:начал|beginning|start|early)/, 'start'],
  [/^(?:кон|end|late)/, 'end'],
  [/^перв.*полов/, 'half1'],
  [/^втор.*полов/, 'half2'],
];

const partNamed = (name: string): string =>
  PARTS.find(([starts]) => starts.test(name.replace('the ', '')))?.[1] ?? 'part';

export const POINTS: readonly Reader[] = [
  // Programs write midnight behind a day; of another hour nobody knows whose day it is.
  ...['-', '\\.', '/'].map((sign) =>
    pattern(
      `(\\d{4})${sign}(\\d{1,2})${sign}(\\d{1,2})(?:[t ]0?0:00(?::00(?:\\.0{1,9})?)?z?)?(?![:./-]\\d)`,
      ([, year, month, day]) => date(day!, month!, year),
    ),
  ),
  pattern('\\d{4}-\\d\\d-\\d\\d[t ]\\d\\d:[\\d:.]{2,20}(?:z|[+-]\\d\\d:?\\d\\d)?', () => LEFT),
  // School years, and what may be one.
  pattern(`${YEAR}(?: ?г\\.?)? ?[-/] ?(\\d{4}|\\d\\d)${say.ORDINAL} ?${say.SCHOOL}`, schoolYear),
  pattern(`(?:${say.SCHOOL}) ${YEAR} ?[-/] ?(\\d{4}|\\d\\d)`, schoolYear),
  pattern(`${YEAR}/(\\d{4}|\\d\\d)(?: ?${say.YEAR_WORD})?`, ([, first, second]) => {
    const [year, next] = [Number(first), yearAfter(first!, second!)];
    if (next === year + 1)
      return point({ year, isSchool: true }, { isDoubtful: true, orElse: `${year}/${next}` });
    return second!.length === 4 ? point({ year }, { to: { year: next } }) : LEFT;
  }),
  // As the format writes them.
  pattern(`${YEAR}-?(?:q|кв\\.?)([1-4])`, ([, year, n]) =>
    point({ year: Number(year), quarter: Number(n) }),
  ),
  pattern(`${YEAR}-?h([12])`, ([, year, n]) => point({ year: Number(year), half: Number(n) })),
  pattern(`${YEAR}-(0[1-9]|1[0-2])(?![-.]\\d| ?г| ?${say.MONTH})`, ([, year, month]) =>
    point({ year: Number(year), month: Number(month) }),
  ),
  pattern(
    `${YEAR}-(\\d\\d)(?![-.]\\d| ?${say.MONTH})(?: ?(${say.YEAR_WORD}))?`,
    ([, first, second, word]) => {
      const [year, next] = [Number(first), yearAfter(first!, second!)];
      if (next <= year) return LEFT;
      return point({ year }, { to: { year: next }, ...(!word && { isDoubtful: true }) });
    },
  ),
  // Days in numbers.
  ...['\\.', ' ?\\. '].map((sign) =>
    pattern(
      `(\\d{1,2})${sign}(\\d{1,2})${sign}((?:19|20|21)\\d\\d|\\d\\d)(?:\\.(?!\\d))?(?: ?${say.YEAR_WORD})?`,
      ([, day, month, year]) => date(day!, month!, year),
    ),
  ),
  pattern(`(\\d{1,2})/(\\d{1,2})/${YEAR}`, ([, first, second, year]) => {
    // «09/01/2024» may come from a spreadsheet that puts the month first.
    if (Number(second) > 12) return LEFT;
    if (Number(first) > 12 || Number(first) === Number(second)) return date(first!, second!, year);
    const two = (digits: string): string => digits.padStart(2, '0');
    return {
      ...date(first!, second!, year),
      isDoubtful: true,
      orElse: `${year}-${two(first!)}-${two(second!)}`,
    };
  }),
  pattern(`(\\d{1,2})[./]${YEAR}(?: ?${say.YEAR_WORD})?`, ([, month, year]) =>
    point({ year: Number(year), month: Number(month) }),
  ),
  pattern('(\\d{1,2})\\.(\\d\\d)(?!\\.\\d)\\.?', ([, day, month]) => {
    // «05.24» is May 2024, and «30.20» nothing.
    const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) <= 31;
    if (isDay) return date(day!, month!);
    if (Number(day) > 12 || Number(month) < 13) return LEFT;
    return point({ year: yearOf(month!), month: Number(day) }, { isDoubtful: true });
  }),
  // Days and months in words.
  pattern(`(\\d{1,2})${say.ORDINAL} ?(?:of )?(${say.MONTH})\\.?`, ([, day, month]) =>
    point({ day: Number(day), month: say.monthNamed(month!) }),
  ),
  pattern(`(${say.MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, ([, month, day, year]) =>
    point({ day: Number(day), month: say.monthNamed(month!), year: Number(year) }),
  ),
  pattern(`(${say.MONTH})\\.?(?: мес(?:яц(?:ах|ев|а|е|ы))?\\.?)?`, ([, month]) =>
    point({ month: say.monthNamed(month!) }),
  ),
  pattern(`(${say.SEASON})`, ([, season]) => point({ season: say.seasonNamed(season!) })),
  // Parts of a year and of a month.
  pattern(`${NUMERAL}${say.QUARTER}`, ([, n]) => point({ quarter: say.numeralNamed(n!) })),
  pattern('(?:q([1-4])|([1-4])q)', ([, a, b]) => point({ quarter: Number(a ?? b) })),
  pattern(`${NUMERAL}${say.HALF}`, ([, n]) => {
    const half = say.numeralNamed(n!);
    return half > 2 ? LEFT : point({ half });
  }),
  pattern('h([12])', ([, n]) => point({ half: Number(n) })),
  pattern(`(?:${NUMERAL}|(последн(?:яя|ей|юю)) )${say.DECADE}`, ([, n, last]) => {
    const decade = last ? 3 : say.numeralNamed(n!);
    return decade > 3 ? LEFT : point({ decade });
  }),
  // «2 недели» is how long it takes, unless a list or a month makes it the second.
  pattern(`[2-4] недели`, () => point({ part: 'week', isOfMonth: true }, { isDoubtful: true })),
  pattern(`(?:${NUMERAL}|5${say.ORDINAL} ?|последн(?:яя|ей|юю) )${say.WEEK}`, () =>
    point({ part: 'week', isOfMonth: true }),
  ),
  pattern(`(?:${NUMERAL}|последн(?:яя|ий|юю|ее) )${say.WEEKDAY}`, () =>
    point({ part: 'weekday', isOfMonth: true }),
  ),
  pattern('(начал(?:о|е|а|у)|середин(?:а|е|ы|у)|кон(?:ец|це|ца|цу)) месяца', ([, part]) =>
    point({ part: partNamed(part!), isOfMonth: true }),
  ),
  pattern(
    '(начал(?:о|е|а|у)|середин(?:а|е|ы|у)|кон(?:ец|це|ца|цу)|(?:перв|втор)(?:ая|ой|ую) половин(?:а|е|ы|у)|(?:the )?(?:beginning|start|middle|end) of|early|mid|late)',
    ([, part]) => point({ part: partNamed(part!) }),
  ),
  pattern(`${YEAR}(?: ?${say.YEAR_WORD})?`, ([, year]) => point({ year: Number(year) })),
  pattern(`(\\d{1,2})${say.ORDINAL} чис(?:ла|ло|лу)`, ([, day]) => point({ day: Number(day) })),
  // Of what, the next one says.
  pattern(`(\\d{1,2}|${say.NUMERAL})${say.ORDINAL}`, ([, n]) => ({
    is: 'number',
    number: /^\d+$/.test(n!) ? Number(n) : say.numeralNamed(n!),
  })),
];
