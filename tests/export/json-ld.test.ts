/** What machines read of time is ISO 8601, however the file writes it; or it is left out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemsOf } from '../../src/elements/tags/event-map/items.view.js';
import { eventsJsonLd } from '../../src/elements/tags/event-map/json-ld.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { dayOf } from '../../src/programme/time/days.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';
import { TIMES } from '../hostile/values.js';
import { ru } from '../i18n/all-words.js';

const PARTS = ['', '-Q1', '-Q4', '-H1', '-H2', '-02', '-12', '-31', '-02-29', '-12-31'];
const CODES = ['21', '22', '23', '24', '33', '36', '40', '41'].map((code) => `-${code}`);
const dates = ['0001', '1900', '2023', '2024', '9999'].flatMap((year) =>
  [...PARTS, ...CODES].map((part) => year + part),
);
const FORMS: unknown[] = [
  ...dates,
  ...dates.flatMap((it) => [`${it}/2024-Q2`, `2020-24/${it}`, `../${it}`, `${it}/..`]),
  ...['../..', '', 'осенью', '30.09.2021', ' 2021-11 '],
  ...TIMES,
  ...[{ schoolYear: '2020/2021' }, { from: '2021-Q3', to: '2022' }, { byMonth: [9] }],
  ...['P1Y', 'P2Y', 'P3M', 'P1W', 'schoolHalf'].flatMap((every) => [
    { every },
    { every, byMonth: [10, 11, 12, 1, 2], from: '2021-Q3' },
    { every, until: '--06-01' },
  ]),
];
const HOURS = ['10:00', '10:00–12:30', '23:00-01:00', '25:00', 'вечером'];
const ZONES = ['Europe/Moscow', 'Asia/Vladivostok', 'Mars/Base'];

const read = (fields: object): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    ...fields,
  }).programme!;

/** A day that there is, a month, a year. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year!, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
const isTime = (text: string): boolean =>
  isDate(text) ||
  (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/.test(text) && isDate(text.slice(0, 10)));
const isCoverage = (text: string): boolean => {
  const ends = text.split('/');
  return ends.length === 2 && ends.every((it) => it === '..' || isDate(it)) && text !== '../..';
};

const CHECKS: Record<string, (text: string) => boolean> = {
  temporalCoverage: isCoverage,
  dateModified: isDate,
  startDate: isTime,
  endDate: isTime,
  repeatFrequency: (text) => /^P\d+[YM]$/.test(text),
};

/** All that is said of time, by its name. */
function timesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(timesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => {
    const check = CHECKS[key];
    if (!check) return timesIn(it);
    assert.ok(typeof it === 'string' && check(it), `${key}: ${String(it)}`);
    return [`${key} ${it}`];
  });
}

const eventsOf = (events: object[]): unknown => {
  const context = programmeContext(read({ events }), ru, dayOf(2023, 12, 10));
  return eventsJsonLd(itemsOf(context), context);
};

test('whatever a file writes as its date and its period', () => {
  for (const it of FORMS) {
    timesIn(jsonLd(read({ asOf: it })));
    timesIn(jsonLd(read({ period: { from: it, to: '2030' } })));
    timesIn(jsonLd(read({ period: { from: '1950', to: it } })));
  }
  // As a view is given them that nobody has read.
  for (const from of dates)
    timesIn(jsonLd({ formatVersion: '1.0', title: 'П', period: { from, to: 'нет' }, asOf: from }));
});

test('whenever an event is', () => {
  let found = 0;
  for (const when of FORMS)
    for (const more of [
      {},
      ...HOURS.flatMap((hours) => ZONES.map((timeZone) => ({ hours, timeZone }))),
    ])
      found += timesIn(eventsOf([{ id: 'e', title: 'Форум', when, ...more }])).length;
  assert.ok(found > 200, String(found));
});

test('in any words at all', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: fc.constantFrom(...'0129-/.QHX ') }), (a, b) => {
      for (const it of [a, b]) {
        const period = { from: it, to: it };
        timesIn(jsonLd({ formatVersion: '1.0', title: 'П', period, asOf: it }));
        timesIn(eventsOf([{ id: 'e', title: 'Форум', when: it }]));
      }
    }),
  );
});

test('no finer than it is known, where ISO has a form for that', () => {
  const said = (asOf: string, from = '2021', to = '2025'): string[] =>
    timesIn(jsonLd(read({ asOf, period: { from, to } })));
  assert.deepEqual(said('2023-12-01'), ['temporalCoverage 2021/2025', 'dateModified 2023-12-01']);
  assert.deepEqual(said('2023-12', '2021-09', '2024-06-30'), [
    'temporalCoverage 2021-09/2024-06-30',
    'dateModified 2023-12',
  ]);
  assert.deepEqual(said('2023-Q3', '2021-Q3', '2024-H1'), [
    'temporalCoverage 2021-07-01/2024-06-30',
    'dateModified 2023-09-30',
  ]);
  assert.deepEqual(said('2023-35', '2020-24', '2021-21'), [
    'temporalCoverage 2020-12-01/2021-05-31',
    'dateModified 2023-09-30',
  ]);
  assert.deepEqual(said('9999-24'), ['temporalCoverage 2021/2025']);
});

test('a description is the verdict, of the day that was asked for', async () => {
  const { staticHtml } = await import('../../src/export/static-html.js');
  const programme = read({
    activities: [{ id: 'a', title: 'А', when: '2022', status: 'done', asOf: '2023-05-01' }],
  });
  const html = staticHtml({
    programme,
    say: ru,
    part: 'page',
    today: dayOf(2023, 6, 1),
    headingLevel: 2,
    hasJsonLd: true,
  });
  const [, data] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)!;
  const { description } = JSON.parse(data!) as { description: string };
  assert.equal(description.replaceAll('\u00a0', ' '), 'Сделано всё: 1 из 1.');
  assert.ok(html.includes(description), 'it stands in the text too');
  assert.equal('description' in jsonLd(read({})), false);
});
