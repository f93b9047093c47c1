import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countsOf,
  GROUPINGS,
  keysOf,
  stageTitle,
  type Grouping,
} from '../../src/elements/tags/roadmap/groups.view.js';
import { roadmapView, type RoadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { words as ru } from '../../src/i18n/ru/words.js';
import type { Programme } from '../../src/programme/index.js';
import { yearsOf } from '../../src/programme/planned-times.js';
import { parseSpan } from '../../src/programme/time/span.js';
import { demo, NAMES, on, plain, programmeOf } from './roadmap-support.js';

const DAY = '2023-11-22';

const by = (programme: Programme, group: Grouping): RoadmapView =>
  roadmapView(programme, on(DAY, { group }));

/** Every group as «title: how many». */
const said = (view: RoadmapView): string[] =>
  view.groups.map((it) => `${it.title}: ${it.activities.length}`);

const counted = (view: RoadmapView, at: number): string[] =>
  countsOf(view.groups[at]!.activities, ru).map((it) => plain(it.words));

test('stages stand in the order of the file, with owner and time; those without activities are left out', () => {
  assert.deepEqual(said(by(demo('cascade-2021'), 'stage')), [
    '«Школа Лидеров образования»: основной, 2019–2024: 16',
    '«Траектория развития»: Проектировочный, 2020-2021 учебный год: 1',
    '«Траектория развития»: Основной, сентябрь 2021 – октябрь 2024: 7',
    '«Траектория развития»: Итоговый, ноябрь – декабрь 2024: 1',
    'Этап не указан: 23',
  ]);
  assert.deepEqual(said(by(demo('example'), 'stage')), [
    'Подготовительный этап, январь – август 2021: 2',
    'Основной этап, сентябрь 2021 – июнь 2025: 7',
    'Итоговый этап, 2025: 2',
    'Этап не указан: 3',
  ]);
});

test('a stage without a title is called by its number, its owner or its time', () => {
  const { context } = by(programmeOf([], { projects: [{ id: 'p', title: 'Кадры' }] }), 'stage');
  const title = (stage: object): string => stageTitle({ id: 's', ...stage }, context);
  assert.equal(title({ num: '2', when: '2022/2023' }), 'Этап 2, 2022–2023');
  assert.equal(title({ num: '2', project: 'p' }), 'Кадры: Этап 2');
  assert.equal(title({ project: 'p', when: '2022' }), 'Кадры, 2022');
  assert.equal(title({ when: '2022' }), '2022');
  assert.equal(title({ title: 'Основной', project: 'unknown' }), 'Основной');
});

test('by role: everyone who answers, in the order of the file; an activity stands under each of them', () => {
  const view = by(demo('mosk-2019'), 'role');
  assert.deepEqual(said(view), [
    'Директор ИМЦ: 4',
    'Заместитель директора по ОМР: 12',
    'Заместитель руководителя по ОМР: 4',
    'Заместитель руководителя по ИД СР: 19',
    'Заместитель руководителя по ИД и СР: 1',
    'Научный консультант по вопросам управления: 4',
    'Руководитель УМО: 13',
    'Начальник ЦИО ИМЦ: 8',
    'Руководитель ЦИО: 1',
    'Руководители структурных подразделений: 10',
    'Кураторы (ответственные) за проекты: 3',
    'Специалист по кадрам: 1',
    'Ответственный не назван: 9',
  ]);
  const all = new Set(view.groups.flatMap((it) => it.activities));
  assert.equal(all.size, 55);
});

test('who is named in words and not in the list of roles has a group too, after the list', () => {
  const titles = by(demo('rybinsk-2021'), 'role').groups.map((it) => it.title);
  assert.equal(titles[1], 'Заместитель директора по НМР, ИОЦ');
  assert.equal(titles[28], 'Руководители профессиональных объединений');
  assert.equal(titles[29], 'Руководители отделов УМ');
  assert.equal(titles.length, 39);
  assert.ok(!titles.includes('Ответственный не назван'));
});

test('an activity named twice under one role stands there once', () => {
  const view = by(programmeOf([{ responsible: ['ДО', 'ДО'] }]), 'role');
  assert.deepEqual(said(view), ['ДО: 1']);
});

test('by year: in order, each year in which something is planned, the undated last', () => {
  assert.deepEqual(said(by(demo('rybinsk-2021'), 'year')), [
    '2020 год: 1',
    '2021 год: 57',
    '2022 год: 37',
    '2023 год: 29',
    '2024 год: 18',
    '2025 год: 12',
    'Год не указан: 1',
  ]);
  // Marks are the only dates that this document gives; nothing is planned for 2024.
  assert.deepEqual(said(by(demo('mosk-2019'), 'year')), [
    '2019 год: 17',
    '2020 год: 10',
    '2021 год: 15',
    '2022 год: 9',
    '2023 год: 12',
    'Год не указан: 33',
  ]);
});

test('the years of a row: its own, those of its marks and of its lines', () => {
  const period = parseSpan('2021/2025')!;
  const years = (row: Parameters<typeof yearsOf>[0]): number[] => yearsOf(row, period);
  assert.deepEqual(years({ when: '2022' }), [2022]);
  assert.deepEqual(years({ when: ['2024', '2021/2022'] }), [2021, 2022, 2024]);
  assert.deepEqual(years({ when: { schoolYear: '2022/2023' } }), [2022, 2023]);
  assert.deepEqual(years({ when: '../2022-06' }), [2021, 2022]);
  assert.deepEqual(years({ when: '2024/..' }), [2024, 2025]);
  assert.deepEqual(years({ when: { every: 'P2Y', byMonth: [5] } }), [2021, 2023, 2025]);
  assert.deepEqual(years({ when: { kind: 'continuous' } }), [2021, 2022, 2023, 2024, 2025]);
  assert.deepEqual(years({ marks: [{ at: '2023-Q4' }, { at: '2021-Q1' }] }), [2021, 2023]);
  assert.deepEqual(years({ parts: [{ title: 'Отбор', when: '2024' }] }), [2024]);
  assert.deepEqual(years({ when: '2021', marks: [{ at: '2023-Q1' }] }), [2021, 2023]);
});

test('over New Year both years are planned, within the period', () => {
  const over = { every: 'P1Y', byMonth: [12, 1], from: '2021', to: '2022' };
  assert.deepEqual(yearsOf({ when: over }, parseSpan('2021/2025')), [2021, 2022]);
  assert.deepEqual(yearsOf({ when: '2021-12/2022-01' }), [2021, 2022]);
});

test('no year is made up where the words name none', () => {
  const period = parseSpan('2021/2025')!;
  for (const when of [
    undefined,
    'осенью',
    { kind: 'onRequest' } as const,
    { kind: 'byPlan' } as const,
    // It could be any year of the five.
    { byMonth: [9] },
  ])
    assert.deepEqual(yearsOf({ when }, period), [], JSON.stringify(when));
  assert.deepEqual(yearsOf({ when: { byMonth: [9] } }, parseSpan('2021/2021')), [2021]);
});

test('a mistyped year makes no thousand groups', () => {
  assert.ok(yearsOf({ when: '2021/9999' }).length <= 61);
});

test('by project: without one, at the end and under its own name; without any, under none', () => {
  const some = programmeOf([{}, { project: 'p' }], { projects: [{ id: 'p', title: 'Кадры' }] });
  assert.deepEqual(said(by(some, 'project')), ['Кадры: 1', 'Вне направлений: 1']);
  assert.deepEqual(said(by(programmeOf([{}, {}]), 'project')), [': 2']);
  // The file has directions, and its activities name stages instead.
  const none = programmeOf([{}, {}], { projects: [{ id: 'p', title: 'Кадры' }] });
  assert.deepEqual(said(by(none, 'project')), [': 2']);
  assert.deepEqual(said(by(demo('mosk-2019'), 'stage')), [': 55']);
});

test('in each group activities keep the order of the file, and none is lost', () => {
  for (const name of NAMES)
    for (const group of GROUPINGS) {
      const view = by(demo(name), group);
      const order = new Map(view.planned.map((it, index) => [it, index]));
      for (const { activities, title } of view.groups) {
        const places = activities.map((it) => order.get(it)!);
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
          `${name} ${group} ${title}`,
        );
      }
      const all = new Set(view.groups.flatMap((it) => it.activities));
      assert.equal(all.size, view.planned.length, `${name} ${group}`);
      const ids = view.groups.map((it) => it.id);
      assert.equal(new Set(ids).size, ids.length, `${name} ${group}`);
    }
});

test('an activity stands in a group for each of its keys', () => {
  for (const name of NAMES)
    for (const group of GROUPINGS) {
      const view = by(demo(name), group);
      const rows = view.groups.reduce((sum, it) => sum + it.activities.length, 0);
      const keys = view.planned.reduce(
        (sum, it) => sum + keysOf(it, group, view.context).length,
        0,
      );
      assert.equal(rows, keys, `${name} ${group}`);
    }
});

test('counts follow the order from reached to not, and add up in every group of every file', () => {
  const example = by(demo('example'), 'project');
  assert.deepEqual(counted(example, 0), [
    'сделано 1',
    'сделано частично 1',
    'идёт 1',
    'срок идёт 2',
    'срок прошёл, отчёта нет 1',
  ]);
  assert.deepEqual(counted(example, 1), [
    'сделано 1',
    'идёт 1',
    'запланировано 1',
    'перенесено 1',
    'не сделано 1',
    'отменено 1',
    'без срока 2',
  ]);
  for (const name of NAMES)
    for (const group of GROUPINGS)
      for (const { activities, title } of by(demo(name), group).groups)
        assert.equal(
          countsOf(activities, ru).reduce((sum, it) => sum + it.count, 0),
          activities.length,
          `${name} ${title}`,
        );
});

test('counts of what a filter leaves are those of what it leaves', () => {
  const { activities } = by(demo('example'), 'project').groups[0]!;
  const words = ru;
  assert.deepEqual(countsOf([], words), []);
  assert.deepEqual(
    countsOf(activities.slice(0, 2), words).map((it) => [it.code, it.count]),
    [
      ['done', 1],
      ['inProgress', 1],
    ],
  );
});

test('a page that asks for groups which there are not gets those by project', () => {
  for (const group of ['projects', ''] as unknown as Grouping[])
    assert.deepEqual(said(by(demo('example'), group)), ['Кадры: 6', 'Среда: 8'], group);
});
