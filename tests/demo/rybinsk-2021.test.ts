import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Programme, When } from '../../src/programme/schema.js';
import { parseSpan } from '../../src/programme/time/span.js';

const file = new URL('../../demo/programmes/rybinsk-2021.json', import.meta.url);
const programme = JSON.parse(readFileSync(file, 'utf8')) as Programme;
const { activities = [], indicators = [], projects = [], stages = [] } = programme;
const { passport = [], documents = [], roles = [], terms = [], sections = [] } = programme;
const bodies = programme.governance?.bodies ?? [];

const TWICE_A_YEAR: When = { every: 'P1Y', atLeast: 2, label: 'Не менее 2 раз в год' };

/** The column «Сроки реализации», read from the document row by row. */
const WHEN: Record<string, When> = {
  'a-1-1': '2021',
  'a-1-2': '2021/2023',
  'a-1-3': '2021/2022',
  'a-1-4': '2021/2022',
  'a-1-5': '2021',
  'a-1-6': '2021/2023',
  'a-1-7': ['2022', '2022/2023'],
  'a-1-8': ['2022', '2022/2023'],
  'a-1-9': '2021/2025',
  'a-1-10': '2021/2022',
  'a-1-11': '2022/2023',
  'a-1-12': '2022/2024',
  'a-1-13': '2021/2022',
  'a-1-14': '2021',
  'a-1-15': '2021/2022',
  'a-1-16': '2021',
  'a-1-13b': '2021',
  'a-1-14b': '2022',
  'a-1-15b': '2021/2025',
  'a-1-16b': '2021/2025',
  'a-1-17': '2021/2024',
  'a-1-18': '2023',
  'a-1-19': '2021',
  'a-1-20': '2021',
  // Before the programme's own period, as the document says.
  'a-1-21': '2020/2023',
  'a-2-1': ['2021', '2021'],
  'a-2-2': '2021',
  'a-2-3': '2021',
  'a-2-4': '2021',
  'a-2-5': '2021',
  'a-2-6': '2021',
  'a-2-7': '2021',
  'a-2-8': '2021/2023',
  'a-2-9': '2021/2023',
  'a-2-10': '2021',
  'a-2-11': ['2021', '2021'],
  'a-2-12': '2021/2025',
  'a-2-13': '2021/2025',
  'a-2-14': '2021/2025',
  'a-3-1': '2021',
  'a-3-2': '2021',
  'a-3-3': '2021',
  'a-3-4': '2021/2023',
  'a-3-5': TWICE_A_YEAR,
  'a-3-6': TWICE_A_YEAR,
  'a-3-7': TWICE_A_YEAR,
  'a-3-8': { kind: 'onRequest', label: 'По запросу руководителя ОО' },
  'a-3-9': '2021',
  'a-3-10': '2021',
  'a-3-11': '2021',
  'a-3-12': '2021',
  'a-3-13': '2022/2024',
  'a-3-14': '2021/2022',
  'a-4-1': '2021/2024',
  'a-4-2': '2021/2024',
  'a-4-3': '2021',
  'a-4-4': '2021',
  'a-4-5': '2021/2024',
  'a-4-6': '2021',
  'a-4-7': '2021/2022',
  'a-4-8': '2021/2022',
  'a-4-9': '2021/2024',
  'a-4-10': '2021/2024',
  'a-4-11': '2021/2024',
  'a-4-12': ['2021/2023', '2021', '2022', '2023'],
  'a-4-13': '2025',
  'a-4-14': '2025',
  'a-4-15': '2025',
};

test('it is the second revision, for 2021–2025 with an outlook to 2027', () => {
  assert.deepEqual(programme.period, { from: '2021', to: '2025', outlook: '2027' });
  assert.equal(programme.revision, 'вторая');
  const original = documents.filter((it) => it.official);
  assert.deepEqual(
    original.map((it) => [it.number, it.date]),
    [['053-01-09/3', '2021-01-14']],
  );
});

test('four directions have 68 measures: 25, 14, 14 and 15', () => {
  assert.equal(activities.length, 68);
  const perProject = projects.map(({ id }) => activities.filter((it) => it.project === id).length);
  assert.deepEqual(perProject, [25, 14, 14, 15]);
  for (const { num, tasks } of projects) assert.equal(tasks?.length, 1, num);
});

test('every measure has the dates of the document', () => {
  const found = activities.map(({ id, when }) => [id, when]);
  assert.deepEqual(found, Object.entries(WHEN));
});

test('lines of one cell keep their own dates', () => {
  const found = activities.flatMap(({ id, parts = [] }) => {
    const dates = parts.flatMap(({ when }) => (typeof when === 'string' ? [when] : []));
    return dates.length ? [[id, ...dates]] : [];
  });
  assert.deepEqual(found, [
    ['a-1-7', '2022', '2022/2023'],
    ['a-1-8', '2022', '2022/2023'],
    ['a-2-11', '2021', '2021'],
    ['a-4-12', '2021', '2022', '2023'],
  ]);
});

test('lists inside a cell are whole', () => {
  const counts = activities.flatMap(({ id, parts }) => (parts ? [`${id} ${parts.length}`] : []));
  assert.deepEqual(counts, [
    ...['a-1-7 2', 'a-1-8 2', 'a-1-13b 3', 'a-1-20 4'],
    ...['a-2-1 3', 'a-2-11 2'],
    ...['a-3-2 3', 'a-3-5 2', 'a-3-8 5', 'a-3-9 2', 'a-3-13 4'],
    'a-4-12 3',
  ]);
});

test('numbers 1.13–1.16 stand twice, for different measures', () => {
  const nums = activities.map((it) => it.num);
  const repeated = nums.filter((num, i) => nums.indexOf(num) !== i);
  assert.deepEqual(repeated, ['1.13', '1.14', '1.15', '1.16']);
  assert.deepEqual(nums.slice(12, 21).join(' '), '1.13 1.14 1.15 1.16 1.13 1.14 1.15 1.16 1.17');
  for (const num of repeated) {
    const titles = activities.filter((it) => it.num === num).map((it) => it.title);
    assert.equal(new Set(titles).size, 2, num);
  }
});

test('every measure has a title, a responsible and one planned result', () => {
  for (const { id, title, responsible, targetText, deliverable } of activities) {
    assert.ok(title && responsible?.length, id);
    assert.equal([targetText, deliverable].filter(Boolean).length, 1, id);
  }
});

test('a result with a number is a planned value, in the words of the document', () => {
  const isNumeric = (words: string): boolean => /\d|тр[её]х|одного|одной/.test(words);
  for (const { id, targetText, deliverable } of activities) {
    assert.equal(isNumeric(targetText ?? deliverable ?? ''), targetText !== undefined, id);
  }
  const inWords = activities.filter((it) => it.deliverable).map((it) => it.num);
  assert.deepEqual(inWords, ['1.17', '2.9', '3.9', '4.3', '4.4', '4.5', '4.6', '4.7']);
  const valueOf = (id: string) => activities.find((it) => it.id === id)?.targetText;
  assert.equal(valueOf('a-1-10'), 'Обучено не менее трёх методистов ИОЦ');
  assert.equal(valueOf('a-4-8'), 'Проведено 3–4 сетевые мастерские в год');
  assert.match(valueOf('a-4-12') ?? '', /^Разработана.*\nВовлеченность.*100%.*\nСоздана.*30% ОО$/);
});

test('shifted and cut cells are back in their place', () => {
  for (const num of ['2.10', '2.11', '2.12']) {
    const activity = activities.find((it) => it.num === num);
    assert.deepEqual(activity?.responsible, ['r-methodist-upbringing'], num);
  }
});

test('nothing is reported: the document is a plan', () => {
  assert.deepEqual(
    activities.filter((it) => it.status ?? it.asOf ?? it.actual ?? it.evidence),
    [],
  );
  assert.equal(programme.asOf, undefined);
});

test('eight indicators of the previous programme: planned and reached', () => {
  const found = indicators.map(({ title, unit, direction, points = [] }) => {
    const [point] = points;
    assert.equal(points.length, 1, title);
    return [title.split(' ')[0], point?.target, point?.actual, unit, direction];
  });
  const yearly = (op: string, value: number, text: string) => ({
    op,
    value,
    per: 'ежегодно',
    text,
  });
  assert.deepEqual(found, [
    ['Рост', 80, 66, '%', 'increase'],
    ['Охват', yearly('>=', 40, 'не менее 40% ежегодно'), 47, '%', 'notStated'],
    ['Охват', yearly('>=', 60, 'Не менее 60% ежегодно'), 72, '%', 'notStated'],
    ['Расширение', true, true, undefined, 'notStated'],
    ['Вовлеченность', yearly('upTo', 30, 'до 30% ежегодно'), 43, '%', 'notStated'],
    ['Устойчивость', 85, 66, '%', 'increase'],
    ['Отсутствие', true, false, undefined, 'notStated'],
    ['Включенность', 100, 47, '%', 'increase'],
  ]);
});

test('the indicators are not taken for those of this programme', () => {
  for (const { id, project, note, points = [] } of indicators) {
    assert.match(id, /^prev-[1-8]$/);
    assert.equal(project, undefined);
    assert.match(note ?? '', /предыдущей программы/);
    assert.deepEqual(
      points.map((it) => it.period),
      ['2015/2020'],
    );
  }
});

test('three stages overlap, each with its task', () => {
  const times = stages.map((it) => it.when);
  assert.deepEqual(times, ['2021', '2021/2022', '2021/2025']);
  const spans = stages.map(({ when }) => parseSpan(typeof when === 'string' ? when : ''));
  for (const [i, span] of spans.entries())
    for (const other of spans.slice(i + 1))
      assert.ok(span && other && span.first <= other.last && other.first <= span.last);
  for (const { id, title, task } of stages) assert.ok(title && task, id);
});

test('the passport has 12 rows, the second of them eight acts', () => {
  assert.deepEqual(
    passport.map((it) => it.label),
    [
      'Наименование программы',
      'Основания разработки Программы',
      'Заказчик Программы',
      'Руководитель Программы',
      'Основные разработчики Программы',
      'Цели Программы',
      'Основные направления преобразований',
      'Сроки реализации Программы',
      'Основные исполнители Программы',
      'Исполнители Программы',
      'Источники финансирования программы',
      'Ожидаемые результаты реализации Программы',
    ],
  );
  const lengths = passport.map(({ value }) => {
    if (typeof value === 'string') return 1;
    return Array.isArray(value) ? value.length : value.documents.length;
  });
  assert.deepEqual(lengths, [1, 8, 1, 1, 3, 2, 4, 1, 3, 1, 3, 10]);
});

test('acts have the numbers and dates of the document', () => {
  const acts = documents.map(({ number, date }) => (number ? `${number} ${date}` : '—'));
  assert.deepEqual(acts, [
    '053-01-09/3 2021-01-14',
    '273-ФЗ 2012-12-29',
    '474 2020-07-21',
    '—',
    '204 2018-05-07',
    '—',
    '—',
    '703 2017-07-26',
    '1985 2020-09-07',
    '053-01-03/278-2 2015-08-18',
    '1662-р 2008-11-17',
    '3241п-П8 2014-05-28',
    '2227-р 2011-12-08',
  ]);
});

test('eleven abbreviations are explained', () => {
  const short = terms.map((it) => it.short).join(' ');
  assert.equal(short, 'ДО ОО ИОЦ МСП СтП УМ ППС МОСиА НМР ИТ ПОС');
  for (const { short, full } of terms) assert.ok(full.length > short.length, short);
});

test('six bodies have 34 functions', () => {
  const counts = bodies.map((it) => it.functions?.length);
  assert.deepEqual(counts, [9, 7, 6, 5, 2, 5]);
  assert.deepEqual(
    bodies.flatMap(({ id, reportsTo }) => (reportsTo ? [`${id} → ${reportsTo}`] : [])),
    ['g-directorate → g-department'],
  );
});

test('positions are named, not people', () => {
  assert.deepEqual(
    roles.filter((it) => it.name),
    [],
  );
});

test('every reference leads somewhere, and every id is the only one', () => {
  const ids = (items: { id: string }[]): string[] => items.map((it) => it.id);
  const lists = [activities, indicators, projects, stages, roles, documents, bodies, sections];
  const all = lists.flatMap(ids);
  assert.equal(new Set(all).size, all.length);

  // A collective that is no single position stands in words.
  const responsible = activities.flatMap((it) => it.responsible ?? []);
  const codes = responsible.filter((it) => it.startsWith('r-'));
  assert.deepEqual(new Set(codes), new Set(ids(roles)));
  const inWords = responsible.filter((it) => !it.startsWith('r-'));
  assert.deepEqual([...new Set(inWords)].sort(), [
    'ДО',
    'Заместители директора ИОЦ по НМР, ИТ',
    'Заместитель директора по НМР, УВР',
    'Методисты УМ, ППС',
    'Методисты отделов ППС и УМ',
    'Руководители отделов ИОЦ',
    'Руководители отделов ППС и УМ',
    'Руководители отделов ППС и УМ ИОЦ',
    'Руководители отделов УМ',
    'Руководители отделов УМ и ППС',
  ]);
  assert.deepEqual(new Set(activities.map((it) => it.project)), new Set(ids(projects)));
  const acts = passport.flatMap(({ value }) =>
    typeof value === 'object' && 'documents' in value ? value.documents : [],
  );
  assert.deepEqual(acts, ids(documents).slice(1, 9));
});
