import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planTime as planTimeEn } from '../../src/i18n/en/plan-time.js';
import { planTime as planTimeRu } from '../../src/i18n/ru/plan-time.js';
import { parseSpan, resolveWhen, type When } from '../../src/programme/index.js';

const period = parseSpan('2021/2025')!;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const inRussian = (when: When | undefined): string =>
  plain(planTimeRu.when(resolveWhen(when, period)));
const inEnglish = (when: When | undefined): string =>
  plain(planTimeEn.when(resolveWhen(when, period)));

const TABLE: [when: When | undefined, russian: string, english: string][] = [
  ['2021', '2021', '2021'],
  ['2021-09-30', '30 сентября 2021', '30 September 2021'],
  ['2021-11', 'ноябрь 2021', 'November 2021'],
  ['2021-Q3', 'III квартал 2021', 'Q3 2021'],
  ['2021-35', 'III квартал 2021', 'Q3 2021'],
  ['2021-H1', 'I полугодие 2021', 'first half of 2021'],
  ['2023-21', 'весна 2023', 'spring 2023'],
  ['2023-24', 'зима 2023/2024', 'winter 2023/2024'],
  [{ schoolYear: '2020/2021' }, '2020–2021 учебный год', 'school year 2020–2021'],
  ['2021/2025', '2021–2025', '2021–2025'],
  ['2021-11/2024-12', 'ноябрь 2021 – декабрь 2024', 'November 2021 – December 2024'],
  ['2021-01/2021-03', 'январь – март 2021', 'January 2021 – March 2021'],
  ['2019-Q3/2020-Q1', 'III квартал 2019 – I квартал 2020', 'Q3 2019 – Q1 2020'],
  ['../2024-08', 'до августа 2024', 'by August 2024'],
  ['../2024-Q2', 'до II квартала 2024', 'by Q2 2024'],
  ['../2024-06-01', 'до 1 июня 2024', 'by 1 June 2024'],
  ['2021/..', 'с 2021 года', 'from 2021'],
  [['2022', '2022/2023'], '2022; 2022–2023', '2022; 2022–2023'],
  [{ every: 'P1Y' }, 'ежегодно', 'every year'],
  [
    { every: 'P1Y', byMonth: [10, 11] },
    'ежегодно, октябрь – ноябрь',
    'every year, October – November',
  ],
  [
    { every: 'P1Y', byMonth: [10, 11, 12, 1, 2] },
    'ежегодно, октябрь – февраль',
    'every year, October – February',
  ],
  [{ every: 'P1Y', until: '--06-01' }, 'ежегодно до 1 июня', 'every year by 1 June'],
  [{ every: 'P3M' }, 'один раз в квартал', 'every quarter'],
  [{ every: 'P2Y' }, 'один раз в 2 года', 'every 2 years'],
  [{ every: 'P5Y' }, 'один раз в 5 лет', 'every 5 years'],
  [{ every: 'P1Y', atLeast: 2 }, 'не менее 2 раз в год', 'at least 2 times every year'],
  [
    { every: 'schoolHalf', atLeast: 1 },
    'не менее 1 раза в учебном полугодии',
    'at least once every school half-year',
  ],
  [{ every: 'P1Y', atLeast: 21 }, 'не менее 21 раза в год', 'at least 21 times every year'],
  [{ byMonth: [9] }, 'сентябрь, год не указан', 'September, year not stated'],
  [{ byMonth: [1, 2, 3] }, 'январь – март, год не указан', 'January – March, year not stated'],
  [
    ['2023/2024', { kind: 'asNeeded', label: 'и по мере необходимости' }],
    '2023–2024; и по мере необходимости',
    '2023–2024; и по мере необходимости',
  ],
  [{ kind: 'continuous' }, 'постоянно', 'continuously'],
  [
    { kind: 'continuous', from: '2022', to: '2024' },
    '2022–2024, постоянно',
    '2022–2024, continuously',
  ],
  [{ kind: 'onRequest' }, 'по запросу', 'on request'],
  [{ kind: 'asNeeded' }, 'по мере необходимости', 'as needed'],
  [{ kind: 'byPlan', label: 'по плану МЦ' }, 'по плану МЦ', 'по плану МЦ'],
  [{ kind: 'notStated' }, 'срок в документе не указан', 'no date in the document'],
  [undefined, 'срок в документе не указан', 'no date in the document'],
  ['осенью', 'срок не распознан: «осенью»', 'date not understood: “осенью”'],
];

for (const [when, russian, english] of TABLE)
  test(`words for ${JSON.stringify(when)}`, () => {
    assert.equal(inRussian(when), russian);
    assert.equal(inEnglish(when), english);
  });

test('a month without a year is named with its year where the period has only one', () => {
  const words = planTimeRu.when(resolveWhen({ byMonth: [9] }, parseSpan('2023')));
  assert.equal(words, 'сентябрь 2023');
});

test('under a mark the quarter is short, and no month', () => {
  assert.equal(plain(planTimeRu.momentShort(parseSpan('2021-Q3')!.from!)), 'III кв. 2021');
  assert.equal(planTimeRu.momentShort(parseSpan('2021-09-30')!.from!), '30.09.2021');
});
