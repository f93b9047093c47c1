import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { detailsView } from '../../src/elements/tags/roadmap/details.view.js';
import { countsOf } from '../../src/elements/tags/roadmap/groups.view.js';
import * as marks from '../../src/elements/tags/roadmap/marks/marks.view.js';
import * as reports from '../../src/elements/tags/roadmap/reports/reports.view.js';
import { roadmapView, type RoadmapOptions } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView, type RowView } from '../../src/elements/tags/roadmap/row.view.js';
import { statusSentence } from '../../src/elements/status/status.view.js';
import { ru } from '../i18n/all-words.js';
import { parseMoment, readProgramme, type Programme } from '../../src/programme/index.js';

const demo = (name: string): Programme => {
  const url = new URL(`../../demo/programmes/${name}.json`, import.meta.url);
  return readProgramme(JSON.parse(readFileSync(url, 'utf8'))).programme!;
};
const mosk = demo('mosk-2019');
const rybinsk = demo('rybinsk-2021');

const on = (date: string, more: Partial<RoadmapOptions> = {}): RoadmapOptions => ({
  say: ru,
  marks,
  reports,
  today: parseMoment(date)!.first,
  ...more,
});

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A programme of 2021–2025 with one activity. */
function oneRow(activity: object, date = '2023-11-22', more: object = {}): RowView {
  const programme = {
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    activities: [{ id: 'a', title: 'Открытые семинары', ...activity }],
    ...more,
  } as Programme;
  const view = roadmapView(programme, on(date));
  return rowView(view.groups[0]!.activities[0]!, view.context);
}

test('groups are the projects in the order of the document, with all 55 activities', () => {
  const view = roadmapView(mosk, on('2023-11-22'));
  assert.deepEqual(
    view.groups.map((it) => [it.num, it.activities.length]),
    [
      ['СП-1', 11],
      ['СП-2', 12],
      ['СП-3', 7],
      ['СП-4', 13],
      ['СП-5', 4],
      ['СП-6', 8],
    ],
  );
  assert.equal(view.planned.length, 55);
});

test('68 measures in four directions, repeated numbers and all', () => {
  const view = roadmapView(rybinsk, on('2023-11-22'));
  assert.deepEqual(
    view.groups.map((it) => it.activities.length),
    [25, 14, 14, 15],
  );
});

test('a group counts its activities by status, and the counts add up', () => {
  for (const programme of [mosk, rybinsk])
    for (const group of roadmapView(programme, on('2023-11-22')).groups)
      assert.equal(
        countsOf(group.activities, ru).reduce((sum, it) => sum + it.count, 0),
        group.activities.length,
      );
});

test('a row is never without time: bars or marks on the scale, or a place in the list below it', () => {
  for (const programme of [mosk, rybinsk]) {
    const view = roadmapView(programme, on('2023-11-22'));
    for (const planned of view.groups.flatMap((it) => it.activities)) {
      const row = rowView(planned, view.context);
      assert.equal(row.bars.length + row.marks.length === 0, row.isUndated, row.id);
      assert.ok(row.when[0], row.id);
    }
  }
});

test('activities without a project are not lost', () => {
  const view = roadmapView(
    { ...rybinsk, activities: [{ id: 'x', title: 'Вне направлений' }, ...rybinsk.activities!] },
    on('2023-11-22'),
  );
  assert.equal(view.groups.at(-1)!.title, 'Вне направлений');
});

test('only one project, when one is asked for', () => {
  const project = rybinsk.projects![1]!.id;
  const view = roadmapView(rybinsk, on('2023-11-22', { project }));
  assert.equal(view.planned.length, 14);
});

test('the years are those of the period, of what is planned beyond it, or those asked for', () => {
  const years = (options: RoadmapOptions) => {
    const { scale } = roadmapView(rybinsk, options).context;
    return [scale!.firstYear, scale!.lastYear];
  };
  // One measure had begun in 2020 and goes on within the period: it is cut where the plan begins.
  assert.deepEqual(years(on('2023-11-22')), [2021, 2025]);
  assert.deepEqual(years(on('2023-11-22', { from: '2022', to: '2023' })), [2022, 2023]);
});

test('a slip of the pen does not squeeze five years to a line', () => {
  const row = oneRow({ when: '2021/2204' });
  assert.equal(row.bars[0]!.fadesAfter, true);
  assert.ok(row.bars[0]!.end === 1);
});

test('a mark is exactly a quarter wide and says its quarter in words', () => {
  const view = roadmapView(mosk, on('2023-11-22'));
  const planned = view.groups[2]!.activities.find((it) => it.activity.num === '3.4')!;
  const { marks, when } = rowView(planned, view.context);
  assert.deepEqual(
    marks.map((it) => [it.text, it.when, plain(it.short), it.fill]),
    [
      ['15%', 'III квартал 2019', 'III кв. 2019', 0.15],
      ['50%', 'III квартал 2020', 'III кв. 2020', 0.5],
      ['84%', 'III квартал 2021', 'III кв. 2021', 0.84],
      ['100%', 'III квартал 2023', 'III кв. 2023', 1],
    ],
  );
  const quarter = 1 / (view.context.scale!.years * 4);
  for (const mark of marks) assert.ok(Math.abs(mark.end - mark.start - quarter) < 1e-9);
  assert.deepEqual(when, ['III квартал 2019 – III квартал 2023']);
});

test('marks that the document does not place stand with the words, outside the scale', () => {
  const view = roadmapView(mosk, on('2023-11-22'));
  const planned = view.groups[5]!.activities.find((it) => it.activity.num === '6.18')!;
  const row = rowView(planned, view.context);
  assert.equal(row.marks.length, 0);
  assert.equal(row.unplaced.length, 3);
  assert.ok(row.isUndated);
  assert.equal(row.when[0], 'срок в документе не указан');
  assert.deepEqual(row.lines, ['квартал не указан: ОБНОВЛЕНИЕ, ОБНОВЛЕНИЕ, ОБНОВЛЕНИЕ']);
});

test('a mark outside the years that are drawn keeps its quarter in words', () => {
  const view = roadmapView(mosk, on('2023-11-22', { unit: 'month', width: 408, firstYear: 2022 }));
  const planned = view.groups[2]!.activities.find((it) => it.activity.num === '3.6')!;
  const row = rowView(planned, view.context);
  assert.deepEqual([row.marks.length, row.unplaced.length], [0, 0]);
  assert.equal(row.when[0], 'II квартал 2019 – IV квартал 2020');
  assert.ok(!row.isUndated);
  assert.equal(row.allMarks[0]!.when, 'II квартал 2019');
});

test('marks written out of order are said in the order of time', () => {
  const { when } = oneRow({
    marks: [
      { at: '2023-Q1', text: 'б' },
      { at: '2021-Q3', text: 'а' },
    ],
  });
  assert.deepEqual(when, ['III квартал 2021 – I квартал 2023']);
});

test('a condition and an unplaced mark beside a date are not dropped', () => {
  const condition = { kind: 'asNeeded', label: 'и по мере необходимости' };
  assert.equal(
    oneRow({ when: ['2023/2024', condition] }).when[0],
    '2023–2024; и по мере необходимости',
  );
  assert.equal(oneRow({ when: ['2023', 'осенью'] }).when[0], '2023; срок не распознан: «осенью»');
  const marks = [
    { at: '2021-Q3', text: 'ТЗ' },
    { at: { kind: 'notStated' }, text: '2' },
  ];
  const row = oneRow({ marks });
  assert.deepEqual(
    [row.marks.length, row.words, row.lines],
    [1, undefined, ['квартал не указан: 2']],
  );
});

test('a project without reports does not speak for the whole file', () => {
  const activities = [
    { id: 'a', title: 'Семинар', project: 'd1', when: '2021', status: 'done' },
    { id: 'b', title: 'Аудит', project: 'd2', when: '2021' },
  ];
  const view = roadmapView(
    { ...rybinsk, activities } as Programme,
    on('2023-11-22', { project: 'd2' }),
  );
  assert.equal(view.context.hasReports, true);
});

const ivanovo = demo('ivanovo-2023');
function ivanovoRow(id: string): RowView {
  const view = roadmapView(ivanovo, on('2024-05-15'));
  return rowView(
    view.planned.find((it) => it.activity.id === id)!,
    view.context,
  );
}

test('the yearly figures of an activity stand in their years and read as a rising series', () => {
  const { marks, allMarks, status } = ivanovoRow('a-3-7');
  assert.deepEqual(
    marks.map((it) => [plain(it.text), it.when, it.fill]),
    [
      ['20 %', '2023', 0.2],
      ['25 %', '2024', 0.25],
      ['30 %', '2025', 0.3],
      ['50 %', '2026', 0.5],
      ['70 %', '2027', 0.7],
      ['75 %', '2028', 0.75],
    ],
  );
  assert.match(allMarks[0]!.meaning!, /^Доля педагогических работников/);
  // A figure that is planned is no report.
  assert.equal(status.code, 'underway');
  // A year before the period has a figure, but no place in the picture.
  assert.deepEqual(
    ivanovoRow('a-3-1').allMarks.map((it) => plain(it.text)),
    ['5 %', '10 %', '30 %', '50 %', '70 %', '75 %', '80 %'],
  );
  // Three series in one row are no single line; «не менее 20 %» is no number.
  assert.deepEqual(ivanovoRow('a-1-6').marks, []);
  const series = (points: object[]): RowView =>
    oneRow({}, '2023-11-22', {
      indicators: [
        { id: 'i', title: 'Доля', unit: '%', activity: 'a', direction: 'increase', points },
      ],
    });
  const [first, second] = [
    { period: '2022', target: 20 },
    { period: '2023', target: 30 },
  ];
  assert.deepEqual(
    series([first, second]).marks.map((it) => plain(it.text)),
    ['20 %', '30 %'],
  );
  assert.equal(series([first]).marks.length, 0);
  assert.equal(series([first, { ...second, target: { op: '>=', value: 30 } }]).marks.length, 0);
});

test('what a document marks in a row is not overwritten by an indicator’s figures', () => {
  const points = [
    { period: '2022', target: 20 },
    { period: '2023', target: 30 },
  ];
  const indicators = [{ id: 'i', title: 'Доля', activity: 'a', direction: 'increase', points }];
  const { marks } = oneRow({ marks: [{ at: '2022-Q1', text: '+' }] }, '2023-11-22', { indicators });
  assert.deepEqual(
    marks.map((it) => it.text),
    ['+'],
  );
  assert.deepEqual(
    oneRow({}, '2023-11-22', { indicators }).marks.map((it) => it.text),
    ['20', '30'],
  );
});

test('three rows of one title say their target; others do not', () => {
  assert.deepEqual(
    ['a-3-7', 'a-3-8', 'a-3-9'].map((id) => ivanovoRow(id).title),
    ['мониторинг', 'мониторинг', 'мониторинг'],
  );
  assert.deepEqual(ivanovoRow('a-3-7').lines, [
    'Доля педагогов, использующих современные образовательные цифровые технологии',
  ]);
  assert.deepEqual(ivanovoRow('a-3-1').lines, []);
});

test('letters are explained only where the document explains them', () => {
  const marked = {
    marks: [
      { at: '2021-Q1', text: 'ПО' },
      { at: '2021-Q2', text: 'constructor' },
    ],
  };
  const row = oneRow(marked, '2023-11-22', { marksLegend: { ПО: 'практикум-обучение' } });
  assert.deepEqual(
    row.marks.map((it) => it.meaning),
    ['практикум-обучение', undefined],
  );
});

test('two spans in one row lie under each other', () => {
  const { bars, tracks } = oneRow({ when: ['2022', '2022/2023'] });
  assert.deepEqual(
    bars.map((it) => it.track),
    [0, 1],
  );
  assert.equal(tracks, 2);
});

test('the same year twice in one cell is one bar and one word', () => {
  const { bars, tracks, when } = oneRow({ when: ['2021', '2021'] });
  assert.deepEqual([bars.length, tracks, when], [1, 1, ['2021']]);
});

test('open ends fade, known ends do not', () => {
  const [until] = oneRow({ when: '../2024-08' }).bars;
  assert.deepEqual([until!.fadesBefore, until!.fadesAfter], [true, false]);
  const [since] = oneRow({ when: '2022/..' }).bars;
  assert.deepEqual([since!.fadesBefore, since!.fadesAfter], [false, true]);
  const [band] = oneRow({ when: { kind: 'continuous' } }).bars;
  assert.deepEqual([band!.kind, band!.fadesBefore, band!.fadesAfter], ['continuous', false, false]);
});

test('a yearly promise is a window a year, and says how often', () => {
  const { bars, when } = oneRow({ when: { every: 'P1Y', atLeast: 2 } });
  assert.equal(bars.length, 5);
  assert.ok(bars.every((it) => it.kind === 'window' && !it.label));
  assert.equal(plain(when[0]), 'не менее 2 раз в год');
});

test('undated kinds say so in words, in the list below the scale', () => {
  assert.equal(oneRow({ when: { kind: 'onRequest' } }).when[0], 'по запросу');
  assert.equal(oneRow({}).when[0], 'срок в документе не указан');
  for (const when of [{ kind: 'onRequest' }, undefined, 'осенью'])
    assert.ok(oneRow({ when }).isUndated);
  const odd = oneRow({ when: 'осенью' });
  assert.equal(odd.when[0], 'срок не распознан: «осенью»');
  assert.ok(odd.isUnreadable);
});

test('nobody reported: «нет отчёта», never done and never failed', () => {
  for (const programme of [mosk, rybinsk]) {
    const view = roadmapView(programme, on('2031-01-01'));
    for (const { status } of view.groups.flatMap((it) => it.activities)) {
      assert.equal(status.isReported, false);
      assert.ok(['noReport', 'undated'].includes(status.code), status.code);
    }
  }
});

test('a file without any report says so once, and its rows do not alarm', () => {
  const quiet = oneRow({ when: '2021' });
  assert.deepEqual([quiet.status.isLate, quiet.status.icon], [false, 'noReport']);
  const activities = [
    { id: 'a', title: 'Входная диагностика', when: '2021' },
    { id: 'b', title: 'Семинар', when: '2021', status: 'done', asOf: '2021-12-01' },
  ];
  const late = oneRow({}, '2023-11-22', { activities });
  assert.deepEqual([late.status.isLate, late.status.icon], [true, 'late']);
});

test('a status explains itself: the numbers, the rule, the date', () => {
  const activities = [{ id: 'a', title: 'Входная диагностика', when: '2021-Q3' }];
  const view = roadmapView({ ...rybinsk, activities }, on('2023-11-22'));
  const sentence = statusSentence(view.groups[0]!.activities[0]!.status, view.context);
  assert.match(sentence, /30\.09\.2021/);
  assert.match(sentence, /22\.11\.2023/);
  assert.match(sentence, /отчёта нет/i);
});

test('an opened activity says the document’s words beside what was understood', () => {
  const activity = {
    when: { every: 'P1Y', byMonth: [10, 11], label: 'ежегодно осенью' },
    responsible: ['r1', 'Руководители ОО'],
    deliverable: 'Справка по итогам',
    parts: [{ title: 'Экспертиза', when: '2022' }],
    evidence: [{ title: 'Отчёт', url: 'javascript:alert(1)' }],
  };
  const programme = {
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    roles: [{ id: 'r1', title: 'Директор', unit: 'ИОЦ' }],
    activities: [{ id: 'a', title: 'Аудит', ...activity }],
  } as Programme;
  const view = roadmapView(programme, on('2023-11-22'));
  const planned = view.groups[0]!.activities[0]!;
  const details = detailsView(planned, rowView(planned, view.context), view.context);
  const lines = new Map(details.map((it) => [it.label, it.lines.map(({ text }) => plain(text))]));
  assert.deepEqual(lines.get('Срок'), [
    'ежегодно, октябрь – ноябрь',
    'в документе: «ежегодно осенью»',
  ]);
  assert.deepEqual(lines.get('Ответственные'), ['Директор, ИОЦ', 'Руководители ОО']);
  assert.deepEqual(lines.get('Результат'), ['Справка по итогам']);
  assert.deepEqual(lines.get('Состав'), ['Экспертиза · 2022']);
  assert.equal(details.find((it) => it.label === 'Подтверждение')!.lines[0]!.href, undefined);
});

test('ten thousand activities are laid out without an exception', () => {
  const activities = Array.from({ length: 10_000 }, (_, index) => ({
    id: `a${index}`,
    title: 'Методический аудит',
    when: `202${1 + (index % 5)}`,
  }));
  const view = roadmapView({ ...rybinsk, activities }, on('2023-11-22'));
  assert.equal(view.planned.length, 10_000);
});
