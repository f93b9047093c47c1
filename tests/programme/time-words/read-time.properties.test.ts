/** The other way round: a value, words for it by a generator that knows nothing of the grammar, and the value again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TimeObject, When } from '../../../src/programme/schema.js';
import { parseSpan } from '../../../src/programme/time/span.js';
import { readTime } from '../../../src/programme/time/words/read-time.js';
import { growsInProportion } from '../../growth.js';
import { examples } from '../../volume.js';

const NAMES =
  'январь января янв.|февраль февраля февр.|март марта мар.|апрель апреля апр.|май мая май|июнь июня июнь|июль июля июль|август августа авг.|сентябрь сентября сент.|октябрь октября окт.|ноябрь ноября нояб.|декабрь декабря дек.'
    .split('|')
    .map((forms) => forms.split(' '));
const ROMAN = ['I', 'II', 'III', 'IV'];
const FIRST = ['первый', 'второй', 'третий', 'четвёртый'];
const SEASONS = ['весна', 'лето', 'осень', 'зима'];
const two = (n: number): string => String(n).padStart(2, '0');

const any = <T>(...of: T[]): fc.Arbitrary<T> => fc.constantFrom(...of);
const year = fc.integer({ min: 1990, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });
const yearWord = any('', '', ' г.', ' года', 'г.', ' год');
const dash = any('-', ' - ', '–', ' – ', ' — ');

interface Said {
  value: string;
  words: string;
}
type Part = Said & { bare: string };

/** A time within a year: `bare` is what it is called without the year. */
const inYear = (bare: fc.Arbitrary<[code: string, words: string]>): fc.Arbitrary<Part> =>
  fc.tuple(year, bare, yearWord).map(([y, [code, words], word]) => ({
    value: `${y}-${code}`,
    words: `${words} ${y}${word}`,
    bare: words,
  }));

const ofMonth = inYear(
  fc.tuple(month, any(0, 2)).map(([m, form]) => [two(m), NAMES[m - 1]![form]!]),
);
const ofQuarter = inYear(
  fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      any('квартал', 'кв.', 'кварт'.slice(0, 2)),
      any(0, 1, 2, 3),
    )
    .map(([n, unit, form]) => [
      `Q${n}`,
      form === 3 ? `${FIRST[n - 1]} квартал` : `${[ROMAN[n - 1], n, `${n}-й`][form]} ${unit}`,
    ]),
);
const ofHalf = inYear(
  fc
    .tuple(any(1, 2), any(0, 1))
    .map(([n, form]) => [`H${n}`, `${form ? ROMAN[n - 1] : n} полугодие`]),
);
const ofSeason = inYear(any(0, 1, 2, 3).map((n) => [String(21 + n), SEASONS[n]!]));
const ofYear: fc.Arbitrary<Said> = fc
  .tuple(year, yearWord)
  .map(([y, word]) => ({ value: String(y), words: `${y}${word}` }));
const ofDay: fc.Arbitrary<Said> = fc
  .tuple(year, month, fc.integer({ min: 1, max: 28 }), any(0, 1, 2, 3), yearWord)
  .map(([y, m, d, form, word]) => ({
    value: `${y}-${two(m)}-${two(d)}`,
    words: [
      `${two(d)}.${two(m)}.${y}${word}`,
      `${d}.${m}.${y}`,
      `${d} ${NAMES[m - 1]![1]} ${y}${word}`,
      `${d} ${NAMES[m - 1]![2]} ${y}`,
    ][form]!,
  }));
const dotted: fc.Arbitrary<Said> = fc
  .tuple(year, month)
  .map(([y, m]) => ({ value: `${y}-${two(m)}`, words: `${two(m)}.${y}` }));

const moment = fc.oneof(ofMonth, ofQuarter, ofHalf, ofSeason, ofYear, ofDay, dotted);

const span = fc
  .tuple(moment, moment, dash, any(0, 1))
  .map(([a, b, sign, form]) => ({
    value: `${a.value}/${b.value}`,
    words: form ? `с ${a.words} по ${b.words}` : `${a.words}${sign}${b.words}`,
  }))
  .filter(({ value }) => {
    const [from, to] = value.split('/') as [string, string];
    return parseSpan(value) !== undefined && from !== to;
  });

/** «Сентябрь – ноябрь 2021»: the year is said once, over New Year it is the second. */
const spanOfOneYear = fc
  .tuple(fc.oneof(fc.tuple(ofMonth, ofMonth), fc.tuple(ofQuarter, ofQuarter)), dash)
  .filter(([[a, b]]) => a.value.slice(5) !== b.value.slice(5))
  .map(([[a, b], sign]) => {
    const y = Number(b.value.slice(0, 4));
    const from = `${a.value.slice(5) > b.value.slice(5) ? y - 1 : y}-${a.value.slice(5)}`;
    return { value: `${from}/${b.value}`, words: `${a.bare}${sign}${b.words}` };
  });

const open = fc
  .tuple(moment, any('до ', 'не позднее ', 'к ', 'с ', 'начиная с '))
  .map(([it, word]) => ({
    value: /с /.test(word) ? `${it.value}/..` : `../${it.value}`,
    words: word + it.words,
  }));

const schoolYear = fc
  .tuple(
    year,
    any('/', '-', '–', ' – '),
    fc.boolean(),
    any('учебный год', 'уч. год', 'уч.г.', 'учебного года'),
  )
  .map(([y, sign, isShort, word]) => ({
    value: { schoolYear: `${y}/${y + 1}` },
    words: `${y}${sign}${isShort ? String(y + 1).slice(2) : y + 1} ${word}`,
  }));

const runOf = (from: number, to: number): number[] => {
  const months = [from];
  while (months.at(-1) !== to) months.push((months.at(-1)! % 12) + 1);
  return months;
};
const rule: fc.Arbitrary<{ value: TimeObject; words: string }> = fc
  .tuple(
    any(
      { every: 'P1Y', words: 'ежегодно' },
      { every: 'P1Y', words: 'раз в год' },
      { every: 'P1M', words: 'ежемесячно' },
    ),
    fc.option(fc.tuple(month, month, dash)),
    fc.option(fc.tuple(year, fc.integer({ min: 1, max: 9 }))),
    any(', ', ' '),
  )
  .map(([{ every, words }, months, years, comma]) => {
    const [from, to, sign] = months ?? [];
    const [first, count] = years ?? [];
    const named =
      from && to && from !== to ? `${NAMES[from - 1]![0]}${sign}${NAMES[to - 1]![0]}` : '';
    return {
      value: {
        every,
        ...(first && { from: String(first), to: String(first + count!) }),
        ...(named && { byMonth: runOf(from!, to!) }),
      },
      words: `${first ? `${first}–${first + count!}${comma}` : ''}${words}${named && comma + named}`,
    };
  });

const single: fc.Arbitrary<{ value: string | TimeObject; words: string }> = fc.oneof(
  moment,
  span,
  spanOfOneYear,
  open,
  schoolYear,
  rule,
);
const list = fc
  .uniqueArray(fc.oneof(ofMonth, ofQuarter, ofDay, span), {
    minLength: 2,
    maxLength: 4,
    selector: (it) => it.value,
  })
  .chain((all) =>
    any('\n', '; ', ', ').map((between) => ({
      value: all.map((it) => it.value),
      words: all.map((it) => it.words).join(between),
    })),
  );

const told = (words: string): string => `«${words}» is read as ${JSON.stringify(readTime(words))}`;

describe('value → words → value', () => {
  const check = (all: fc.Arbitrary<{ value: When; words: string }>): void =>
    fc.assert(
      fc.property(all, fc.boolean(), ({ value, words }, isLoud) => {
        const { readings, isSure, left } = readTime(isLoud ? words.toUpperCase() : words);
        assert.deepEqual([readings, isSure, left], [[value], true, ''], told(words));
      }),
      examples(12_000),
    );
  test('one time', () => check(single));
  test('several in one cell', () => check(list));

  test('a word more, and it is not taken', () =>
    fc.assert(
      fc.property(
        moment,
        any('ориентировочно', 'кроме', 'или', 'примерно', '±', 'не'),
        (it, word) => {
          const { isSure } = readTime(`${word} ${it.words}`);
          assert.equal(isSure, false, told(`${word} ${it.words}`));
        },
      ),
      examples(2000),
    ));
});

describe('whatever is written', () => {
  /** Pieces of phrases in any order, which come nearer to the grammar than letters do. */
  const piece = any(
    ...[
      'ежегодно',
      'до',
      'с',
      'по',
      '–',
      '-',
      ',',
      '; ',
      '\n',
      'и',
      '2021',
      '2025 г.',
      'сентябрь',
      'мая',
      'III',
    ],
    ...[
      'кв.',
      'квартал',
      'полугодие',
      '15',
      '01.09',
      '31.02',
      '2021/2022',
      'уч. год',
      'раз в',
      'неделя',
      '1',
      '(',
    ],
    ...[
      'декада',
      'конец',
      'месяца',
      'следующего года',
      'числа',
      'в течение',
      'кроме',
      'каникулы',
      'по плану',
      '/',
    ],
    ...[
      'при',
      'МЦ',
      'Q3',
      'every',
      'by',
      'осень',
      'постоянно',
      'каждый',
      'четверг',
      '2024-09-01',
      '24',
      '\u0000',
    ],
  );
  const phrase = fc
    .array(fc.tuple(piece, any(' ', ' ', '')), { maxLength: 12 })
    .map((pieces) => pieces.flat().join(''));
  const isValue = (words: string): void => {
    const { readings, isSure } = readTime(words);
    for (const value of readings.flatMap((it) => it))
      if (typeof value === 'string') assert.ok(parseSpan(value), told(words));
      else
        for (const end of [value.from, value.to])
          assert.ok(end === undefined || parseSpan(end), told(words));
    if (isSure) assert.equal(readings.length, 1, told(words));
  };

  test('there is no exception, and what is offered is a value', () => {
    fc.assert(fc.property(phrase, isValue), examples(100_000));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isValue), examples(20_000));
  });

  for (const [name, hostile] of [
    ['one letter', 'и'],
    ['numbers', '1, '],
    ['dates', '01.09.2021, '],
    ['words of a condition', 'при подготовке '],
    ['dashes', '2021 – '],
    ['plans', 'по плану и '],
    ['spaces', ' '],
    ['lines', 'март\n'],
  ] as const)
    test(`${name}: twice as much takes twice as long, and too much is no time`, () => {
      growsInProportion(3600, (amount) => readTime(hostile.repeat(amount / hostile.length)));
      assert.equal(readTime(hostile.repeat(80_000)).isSure, false);
    });
});
