/** Which years the picture has, what lies outside them, what rises between marks, how much of the time has passed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roadmapView, type RoadmapOptions } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../../src/elements/tags/roadmap/row.view.js';
import type { Programme } from '../../src/programme/index.js';
import { demo, on, oneRow, plain, programmeOf } from './roadmap-support.js';

const rybinsk = demo('rybinsk-2021');

/** «2022–2023 ‹2020 2024›»: the years that are drawn, and where earlier and later ones begin. */
function years(more: Partial<RoadmapOptions>, programme: Programme = rybinsk): string {
  const { context, pages } = roadmapView(programme, on('2023-11-22', more));
  const { firstYear, lastYear } = context.scale!;
  const ways = [pages.earlier && `‹${pages.earlier}`, pages.later && `${pages.later}›`];
  return [`${firstYear}–${lastYear}`, ...ways].filter(Boolean).join(' ');
}

test('without a unit, or before the width is known, all years are drawn', () => {
  assert.equal(years({}), '2021–2025');
  assert.equal(years({ width: 100 }), '2021–2025');
  assert.equal(years({ unit: 'month' }), '2021–2025');
  assert.equal(years({ unit: 'month', width: 0 }), '2021–2025');
});

test('a unit that was asked for gets the years for which there is room, this year first', () => {
  // A month takes 34 px, half a year 42, a quarter 17 in Russian, a year 38.
  assert.equal(years({ unit: 'month', width: 408 }), '2023–2023 ‹2022 2024›');
  assert.equal(years({ unit: 'month', width: 815 }), '2023–2023 ‹2022 2024›');
  assert.equal(years({ unit: 'month', width: 816 }), '2023–2024 ‹2021 2025›');
  assert.equal(years({ unit: 'half', width: 252 }), '2023–2025 ‹2021');
  assert.equal(years({ unit: 'quarter', width: 339 }), '2022–2025 ‹2021');
  assert.equal(years({ unit: 'quarter', width: 340 }), '2021–2025');
  assert.equal(years({ unit: 'year', width: 190 }), '2021–2025');
});

test('where not even one year has room, one is drawn', () => {
  assert.equal(years({ unit: 'month', width: 10 }), '2023–2023 ‹2022 2024›');
});

test('from part to part, to both ends and not beyond', () => {
  const at = (firstYear: number): string => years({ unit: 'month', width: 816, firstYear });
  assert.equal(at(2021), '2021–2022 2023›');
  assert.equal(at(2022), '2022–2023 ‹2021 2024›');
  assert.equal(at(1900), '2021–2022 2023›');
  // The last part is as wide as the others: the year before fills it.
  assert.equal(at(2025), '2024–2025 ‹2022');
  assert.equal(at(2100), '2024–2025 ‹2022');
});

test('today outside the programme leads to its nearest end', () => {
  const on2031 = roadmapView(rybinsk, { ...on('2031-01-01'), unit: 'month', width: 408 });
  assert.equal(on2031.context.scale!.firstYear, 2025);
  const on2019 = roadmapView(rybinsk, { ...on('2019-01-01'), unit: 'month', width: 408 });
  assert.equal(on2019.context.scale!.firstYear, 2021);
});

test('whoever steps through the parts sees every year', () => {
  for (const unit of ['half', 'quarter', 'month'] as const)
    for (let width = 40; width < 1000; width += 60) {
      const seen = new Set<number>();
      let firstYear: number | undefined = 2021;
      for (let steps = 0; firstYear !== undefined; steps++) {
        assert.ok(steps < 7, `${unit} at ${width} never ends`);
        const view = roadmapView(rybinsk, on('2023-11-22', { unit, width, firstYear }));
        const scale = view.context.scale!;
        for (let year = scale.firstYear; year <= scale.lastYear; year++) seen.add(year);
        firstYear = view.pages.later;
      }
      assert.deepEqual([...seen], [2021, 2022, 2023, 2024, 2025], `${unit} at ${width}`);
    }
});

test('from and to: the years drawn, and only what may lie in them', () => {
  const asked = (from?: string, to?: string): [string, number] => [
    years({ from, to }),
    roadmapView(rybinsk, on('2023-11-22', { from, to })).planned.length,
  ];
  assert.deepEqual(asked('2022', '2023'), ['2022–2023', 39]);
  assert.deepEqual(asked('2025'), ['2025–2025', 13]);
  assert.deepEqual(asked(undefined, '2020'), ['2021–2021', 2]);
  // The measure without a date stays in any years; nothing else is planned for 2030.
  assert.deepEqual(asked('2030'), ['2030–2030', 1]);
  assert.deepEqual(asked('когда-нибудь', '20'), ['2021–2025', 68]);
});

test('from and to bound the parts too', () => {
  const more = { unit: 'month', width: 408, from: '2022', to: '2024' } as const;
  assert.equal(years({ ...more, firstYear: 2022 }), '2022–2022 2023›');
  assert.equal(years({ ...more, firstYear: 2024 }), '2024–2024 ‹2023');
});

test('what lies before or after the years that are drawn says so in words, on that side', () => {
  const away = (when: string | string[]): unknown => {
    const row = oneRow({ when }, {}, { unit: 'month', width: 408, firstYear: 2023 });
    return [row.away, row.when[0], row.words];
  };
  const [atBegin, atEnd] = ['after', 'before'].map((side) => ({ side, from: 0 }));
  assert.deepEqual(away('2022'), ['before', '2022', atBegin]);
  assert.deepEqual(away('2022-12-31'), ['before', '31 декабря 2022', atBegin]);
  assert.deepEqual(away('2024'), ['after', '2024', atEnd]);
  assert.deepEqual(away('2024-01-01'), ['after', '1 января 2024', atEnd]);
  // Within, the words stand beside the bar, which ends with the picture.
  assert.deepEqual(
    [away('2023-12-31')].flat().map((it) => (it as { side?: string } | undefined)?.side ?? it),
    [undefined, '31 декабря 2023', 'before'],
  );
  // Some before, some after: neither way is the whole truth.
  assert.deepEqual(away(['2021', '2025']), [undefined, '2021; 2025', atBegin]);
});

test('marks outside the years that are drawn lead there as well', () => {
  const marks = [{ at: '2021-Q3', text: 'ТЗ' }];
  const row = oneRow({ marks }, {}, { unit: 'month', width: 408, firstYear: 2023 });
  assert.deepEqual([row.away, row.when[0]], ['before', 'III квартал 2021']);
});

test('undated is neither before nor after', () => {
  assert.equal(oneRow({ when: { kind: 'onRequest' } }, {}, { from: '2023' }).away, undefined);
});

const share = (at: string, value: number): object => ({ at, text: `${value}%`, value, unit: '%' });

test('percentages rise from the end of one quarter to the beginning of the next', () => {
  const view = roadmapView(demo('mosk-2019'), on('2023-11-22'));
  const planned = view.planned.find((it) => it.activity.num === '3.4')!;
  const rises = rowView(planned, view.context).rises.map(({ start, end, from, to }) => [
    Math.round(start * 24),
    Math.round(end * 24),
    from,
    to,
  ]);
  assert.deepEqual(rises, [
    [3, 6, 0.15, 0.5],
    [7, 10, 0.5, 0.84],
    [11, 18, 0.84, 1],
  ]);
});

test('no line leads across a letter, nor from a number that is no percentage', () => {
  const rises = (...marks: object[]): number[][] =>
    oneRow({ marks }).rises.map(({ from, to }) => [from, to]);
  const letter = { at: '2021-Q3', text: 'ТЗ' };
  assert.deepEqual(rises(share('2021-Q1', 10), letter, share('2022-Q1', 20)), []);
  assert.deepEqual(rises(share('2021-Q1', 10), { at: '2022-Q1', text: '2', value: 2 }), []);
  assert.deepEqual(rises(share('2021-Q1', 10)), []);
  assert.deepEqual(rises(letter, share('2022-Q1', 10), share('2023-Q1', 30)), [[0.1, 0.3]]);
  // In the next quarter there is no way between them to draw.
  assert.deepEqual(rises(share('2021-Q1', 10), share('2021-Q2', 20)), []);
  assert.deepEqual(rises(share('2021-Q1', 60), share('2022-Q1', 40)), [[0.6, 0.4]]);
  // 112 % stays 112 % in words; the picture is full.
  assert.deepEqual(rises(share('2021-Q1', 60), share('2022-Q1', 112)), [[0.6, 1]]);
  const unplaced = { at: { kind: 'notStated' }, text: 'ТЗ' };
  assert.deepEqual(rises(share('2021-Q1', 10), unplaced, share('2022-Q1', 20)), [[0.1, 0.2]]);
});

test('the summary says how much of the period has passed by the beginning of today', () => {
  const passed = (date: string, more: object = {}): string =>
    plain(roadmapView(programmeOf([{}], more), on(date)).summary.at(-1)!);
  assert.equal(passed('2020-12-31'), 'срок впереди');
  assert.equal(passed('2021-01-01'), 'срок впереди');
  assert.equal(passed('2021-01-02'), 'прошло 0 % срока');
  assert.equal(passed('2023-07-02'), 'прошло 49 % срока');
  assert.equal(passed('2023-11-22'), 'прошло 57 % срока');
  assert.equal(passed('2025-12-31'), 'прошло 99 % срока');
  assert.equal(passed('2026-01-01'), 'срок вышел');
  // Of a period of which half is unreadable nothing can be said.
  assert.equal(passed('2023-11-22', { period: { from: '2021', to: '?' } }), '1 мероприятие');
});

test('the summary names the day only where the page gave one', () => {
  const last = (isTodayGiven: boolean): string =>
    plain(roadmapView(rybinsk, on('2023-11-22', { isTodayGiven })).summary.at(-1)!);
  assert.equal(last(true), 'показано на 22.11.2023');
  assert.equal(last(false), 'прошло 57 % срока');
});
