/** How often: «ежегодно», «не менее 2 раз в год», «каждый четверг», «раз в четверть», "every two years". */
import * as say from './names.js';
import type { Node, Rule } from './node.js';
import { pattern, type Reader } from './pattern.js';

const LEFT: Partial<Node> = { is: 'left', isWrong: true };

const UNIT =
  '(?:(учебн(?:ый год|ого года|ом году)|уч\\.? год|school year|(?:учебн(?:ое|ом) )?полугоди(?:е|и)|полгода|семестр|(?:учебн(?:ую|ой) )?четверт(?:ь|и)|(?:календарн(?:ый|ом|ого) )?год(?:а|у)?|лет|years?|квартала?|кв\\.?|quarters?|месяц(?:а|ев)?|мес\\.?|months?|недел(?:ю|и|ь)|нед\\.?|weeks?|дн(?:я|ей|и)|день|days?))';

const UNITS: [RegExp, number, string][] = [
  [/^(?:кал.*)?(?:год|лет|year)/, 1, 'Y'],
  [/^(?:кв|quarter)/, 3, 'M'],
  [/^пол/, 6, 'M'],
  [/^(?:мес|month)/, 1, 'M'],
  [/^(?:нед|week)/, 1, 'W'],
  [/^(?:д|day)/, 1, 'D'],
];

/** @param step every second year: 2 */
function ruleOf(unit: string, step: number): Rule | undefined {
  if (/семестр|учебн.*полу/.test(unit)) return step === 1 ? { every: 'schoolHalf' } : undefined;
  // School years have four of them, though not on the same days.
  if (/четверт/.test(unit)) return step === 1 ? { every: 'schoolYear', atLeast: 4 } : undefined;
  if (/^(?:уч|school)/.test(unit)) return step === 1 ? { every: 'schoolYear' } : undefined;
  const [, size, letter] = UNITS.find(([names]) => names.test(unit)) ?? [];
  return letter === undefined ? undefined : { every: `P${size! * step}${letter}` };
}

const every = (rule: Rule | undefined, saysMore?: boolean): Partial<Node> =>
  rule ? { is: 'every', ...rule, ...(saysMore && { saysMore }) } : LEFT;

function timesIn(
  rule: Rule | undefined,
  bound: string | undefined,
  times: number,
  most: number,
): Partial<Node> {
  if (!rule || times === 0) return LEFT;
  const { every: unit, atLeast: each = 1 } = rule;
  const saysMore = each > 1;
  if (bound && /^(?:до|не более|не чаще|at most|up to)/.test(bound))
    return every({ every: unit, atMost: most * each }, saysMore);
  if (bound || saysMore) return every({ every: unit, atLeast: times * each }, saysMore);
  return every(times === 1 && most === 1 ? rule : { every: unit, atLeast: times, atMost: most });
}

const ADVERBS: [string, Rule][] = [
  ['ежегодн(?:о|ый|ая|ое|ые)|annual(?:ly)?|yearly', { every: 'P1Y' }],
  ['ежеквартальн(?:о|ый|ая|ое|ые)|поквартально|по кварталам|quarterly', { every: 'P3M' }],
  ['по полугодиям', { every: 'P6M' }],
  ['ежемесячн(?:о|ый|ая|ое|ые)|помесячно|по месяцам|monthly', { every: 'P1M' }],
  ['еженедельн(?:о|ый|ая|ое|ые)|понедельно|weekly', { every: 'P1W' }],
  ['ежедневн(?:о|ый|ая|ое|ые)|daily', { every: 'P1D' }],
];

const DAYS = `${say.WEEKDAY}(?: ?(?:,|и|или) (?:по )?${say.WEEKDAY}){0,6}`;
const NTH = `(?:${say.NUMERAL}${say.ORDINAL}|последн(?:юю|ий|яя|ее))`;

export const REPETITION: readonly Reader[] = [
  pattern(
    `(?:(не менее|не меньше|не реже|минимум|до|не более|не чаще|at least|at most|up to)(?:,? чем)? )?(?:(${say.COUNT})(?: ?(?:-|или) ?(${say.COUNT}))?(?:-?х)? ?)?(раза?|р\\.?|дважды|трижды|times?|once|twice) ?(?:в|за|/|a|an|per|every|in) ?(?:(?:каждый|каждую) )?(?:(${say.COUNT}) )?${UNIT}`,
    ([, bound, first, second, word, step, unit]) => {
      const inWords = { дважды: 2, twice: 2, трижды: 3 }[word!];
      const times = first === undefined ? (inWords ?? 1) : say.countNamed(first);
      const most = second === undefined ? times : say.countNamed(second);
      const rule = ruleOf(unit!, step === undefined ? 1 : say.countNamed(step));
      return most < times ? LEFT : timesIn(rule, bound, times, most);
    },
  ),
  pattern(`(?:кажд(?:ый|ую|ое|ые)|every|each) (?:(${say.COUNT}) )?${UNIT}`, ([, step, unit]) =>
    every(ruleOf(unit!, step === undefined ? 1 : say.countNamed(step))),
  ),
  pattern(
    `(?:в )?(?:начал(?:е|о)|середине|кон(?:це|ец)) кажд(?:ого|ой) (год|квартал|месяц|полугоди|недел|(?:учебной )?четверт)(?:а|я|и)`,
    ([, unit]) => every(ruleOf(unit === 'полугоди' ? 'пол' : unit!, 1), true),
  ),
  pattern('по (?:учебным )?четвертям', () => every({ every: 'schoolYear', atLeast: 4 }, true)),
  // Which days of a week or a month, the format can't say.
  pattern(
    `(?:кажд(?:ый|ая|ую|ое) )?${NTH} ${say.WEEKDAY} (?:(?:каждого )?месяца|ежемесячно)|кажд(?:ый|ая|ую|ое) ${NTH} ${say.WEEKDAY}`,
    () => every({ every: 'P1M' }, true),
  ),
  pattern(
    `(?:до|к|не позднее|не позже) \\d{1,2}${say.ORDINAL}(?: числ(?:а|у))? каждого месяца|\\d{1,2}${say.ORDINAL}(?: числа)? каждого месяца`,
    () => every({ every: 'P1M' }, true),
  ),
  pattern(
    `(?:(?:еженедельно|ежедневно),? )?(?:кажд(?:ый|ая|ую|ое)|по|every) (?:${DAYS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: каждой недели)?`,
    () => every({ every: 'P1W' }, true),
  ),
  ...ADVERBS.map(([words, rule]) => pattern(words, () => every(rule))),
];
