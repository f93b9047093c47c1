import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Line } from '../../src/elements/line.js';
import type { Block, Fact, TableView } from '../../src/elements/page/block.js';
import { pageContext, type PageContext } from '../../src/elements/page/context.js';
import { pageView, type PageView } from '../../src/elements/page/page.view.js';
import { hashAfter, placeOf } from '../../src/elements/page/places.js';
import { loadWords } from '../../src/i18n/language.js';
import { pageWords } from '../../src/i18n/page-words.js';
import { pageRu } from '../../src/i18n/ru/page.js';
import { ru } from '../../src/i18n/ru/index.js';
import { dayOf, readProgramme, type Programme } from '../../src/programme/index.js';
import { PROGRAMMES } from '../demo/names.js';

const folder = new URL('../../demo/programmes/', import.meta.url);
const TODAY = dayOf(2023, 11, 22);

const demo = (name: string): Programme =>
  readProgramme(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))).programme!;

const small = (more: object): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа развития',
    period: { from: '2021', to: '2025' },
    ...more,
  }).programme!;

const contextOf = (programme: Programme): PageContext => pageContext(programme, ru, pageRu, TODAY);
const viewOf = (programme: Programme): PageView => pageView(contextOf(programme));
const blocksOf = (programme: Programme, part: string): Block[] =>
  viewOf(programme).parts.find((it) => it.id === part)?.blocks ?? [];
const idsOf = (programme: Programme): string[] => viewOf(programme).parts.map((it) => it.id);

const wordsOf = (lines: Line[] = []): string[] =>
  lines.map((it) => [it.label && `${it.label}:`, it.num, it.text].filter(Boolean).join(' '));
const labelOf = (fact: Fact): string[] => wordsOf(fact.label);
const rowsOf = (table: TableView): string[][] =>
  table.rows.map((row) =>
    'heading' in row ? [row.heading] : row.cells.map((cell) => wordsOf(cell.lines).join(' | ')),
  );

test('the list of programmes for browser tests is that of the folder', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.deepEqual(PROGRAMMES.map((it) => `${it}.json`).sort(), files.sort());
});

test('only the parts that the file has, in a sensible order', () => {
  assert.deepEqual(idsOf(small({})), []);
  assert.deepEqual(idsOf(small({ passport: [{ label: 'Цель', value: 'Рост' }] })), ['passport']);
  assert.deepEqual(idsOf(demo('ivanovo-2023')), [
    'summary',
    'passport',
    'projects',
    'roadmap',
    'indicators',
    'events',
    'swot',
    'risks',
    'governance',
    'sections',
    'tables',
    'roles',
  ]);
});

test('a part that is there and empty is not there', () => {
  const empty = { stages: [], projects: [], events: [], swot: [], risks: [], sections: [] };
  const more = { tables: [], roles: [], governance: { bodies: [] }, marksLegend: {} };
  assert.deepEqual(idsOf(small({ ...empty, ...more })), []);
});

test('the headline says whose programme it is, for which years, and how old the data is', () => {
  const view = viewOf(demo('krasnoselsky-2023'));
  assert.equal(view.organization, 'ГБУ ИМЦ Красносельского района Санкт-Петербурга');
  assert.deepEqual(view.facts, ['2020–2024', 'данные на 13.03.2024']);
  assert.deepEqual(viewOf(demo('rybinsk-2021')).facts.slice(0, 2), [
    '2021–2025',
    'с перспективой до 2027',
  ]);
});

test('a project holds its stages, its own rows and the projects within it', () => {
  const projects = [
    { id: 'p', num: '1', title: 'Наставник', passport: [{ label: 'Идея', value: 'Рядом' }] },
    { id: 'q', title: 'Школа наставника', parent: 'p', lead: ['r', 'Методисты УМ'] },
  ];
  const programme = small({
    projects,
    roles: [{ id: 'r', title: 'Директор', unit: 'ИОЦ' }],
    stages: [
      { id: 's', project: 'p', when: '2021', results: ['Отобраны пары'] },
      { id: 't', title: 'Краткосрочный', when: '2022' },
    ],
  });
  const [block, ...rest] = blocksOf(programme, 'projects');
  assert.equal(rest.length, 0);
  assert.deepEqual(block!.facts!.map(labelOf), [['Идея'], ['Этапы']]);
  assert.deepEqual(block!.facts![1]!.facts!.map(labelOf), [['Этап 1']]);
  assert.equal(block!.blocks![0]!.title, 'Школа наставника');
  assert.deepEqual(wordsOf(block!.blocks![0]!.facts![0]!.items), ['Директор, ИОЦ', 'Методисты УМ']);
  const stages = blocksOf(programme, 'stages')[0]!.facts!;
  assert.deepEqual(
    stages.map((it) => [...labelOf(it), ...wordsOf(it.lines)]),
    [['Краткосрочный', '2022']],
  );
});

test('projects that hold each other do not make an endless page', () => {
  const projects = [
    { id: 'p', title: 'Один', parent: 'q' },
    { id: 'q', title: 'Другой', parent: 'p' },
    { id: 'r', title: 'Третий' },
  ];
  const titles = JSON.stringify(blocksOf(small({ projects }), 'projects'));
  for (const { title } of projects) assert.match(titles, new RegExp(title));
});

test('events stand in time; a report is dated, and a day that has passed without one says so', () => {
  const events = [
    { id: 'u', title: 'Без срока' },
    { id: 'b', title: 'Форум', when: '2023-05-24' },
    { id: 'a', title: 'Семинар', when: '2023-03-29', status: 'done', asOf: '2023-04-01' },
  ];
  const { facts } = blocksOf(small({ events }), 'events')[0]!;
  assert.deepEqual(
    facts!.map((it) => [...labelOf(it), wordsOf(it.lines).at(-1)]),
    [
      ['29 марта 2023', 'Статус: Выполнено на 01.04.2023'],
      ['24 мая 2023', 'Статус: Срок прошёл, нет отчёта'],
      ['срок в документе не указан', 'Статус: Нет сведений'],
    ],
  );
});

test('the words of a time are the document’s where they hold ours, and both where they do not', () => {
  const events = [
    { id: 'a', title: 'А', when: { from: '2023', to: '2023', label: '2023 год – продолжение' } },
    { id: 'b', title: 'Б', when: { byMonth: [9, 10], label: 'осенний праздник' } },
  ];
  const { facts } = blocksOf(small({ period: { from: '2023', to: '2024' }, events }), 'events')[0]!;
  assert.deepEqual(facts!.map(labelOf), [
    ['2023 год – продолжение'],
    ['сентябрь – октябрь, год не указан', 'в документе: «осенний праздник»'],
  ]);
});

test('every item of the matrix is in its quadrant, by aspect, with what answers it', () => {
  const [block] = blocksOf(demo('ivanovo-2023'), 'swot');
  assert.deepEqual(
    block!.columns!.map((it) => [it.title, it.items!.length]),
    [
      ['Сильные стороны', 14],
      ['Слабые стороны', 15],
      ['Возможности', 9],
      ['Угрозы', 9],
    ],
  );
  const items = [{ quadrant: 'W', text: 'Много отчётности', aspect: 'Иное', links: ['a', 'p'] }];
  const programme = small({
    swot: [{ id: 's', aspects: ['Кадры'], items }],
    activities: [{ id: 'a', num: '1.3', title: 'Стандарты' }],
    projects: [{ id: 'p', title: 'Новые силы' }],
  });
  const item = blocksOf(programme, 'swot')[0]!.columns![0]!.items![0]!;
  assert.deepEqual(wordsOf(item), [
    'Иное',
    'Много отчётности',
    'Отвечает: 1.3 Стандарты',
    'Отвечает: Новые силы',
  ]);
  assert.deepEqual(
    item.slice(2).map((it) => it.href),
    ['#prog:roadmap?item=a', '#prog:projects?item=p'],
  );
});

test('risks show the columns that something fills', () => {
  const plain = blocksOf(demo('ivanovo-2023'), 'risks')[0]!.table!;
  assert.deepEqual(wordsOf(plain.columns), ['Риск', 'Меры']);
  const risks = [
    { id: 'a', risk: 'Нет денег', probability: 2, impact: 5 },
    { id: 'b', risk: 'Нет людей', measures: ['Учить', 'Звать'] },
  ];
  const { table } = blocksOf(small({ risks }), 'risks')[0]!;
  assert.deepEqual(rowsOf(table!), [
    ['Нет денег', 'не указано', '2 из 5', '5 из 5'],
    ['Нет людей', 'Учить | Звать', 'не оценивалось', 'не оценивалось'],
  ]);
});

test('a table keeps its cells: 0, no, and what is empty', () => {
  const tables = [
    {
      id: 't',
      title: 'Услуги',
      columns: ['Услуга', '2016', '2017'],
      rows: [{ heading: 'Платные' }, ['Курсы', 0, null], ['Аудит', false, 2016, 'сверх']],
    },
  ];
  const { table } = blocksOf(small({ tables }), 'tables')[0]!;
  assert.ok(table!.hasRowHeads);
  assert.deepEqual(rowsOf(table!), [
    ['Платные'],
    ['Курсы', '0', 'не указано', 'не указано'],
    ['Аудит', 'нет', '2016', 'сверх'],
  ]);
});

test('a first column of values names no rows', () => {
  const blocks = blocksOf(demo('mosk-2019'), 'tables');
  assert.deepEqual(
    blocks.map((it) => it.table!.hasRowHeads),
    [true, true, true, true, false],
  );
});

test('an address that could run something is no link', () => {
  const url = 'javascript:alert(1)';
  const programme = small({
    projects: [{ id: 'p', title: 'Проект', links: [{ title: 'Нацпроект', url }] }],
    events: [{ id: 'e', title: 'Форум', url }],
    documents: [{ id: 'd', title: 'Устав', url }],
  });
  assert.doesNotMatch(JSON.stringify(viewOf(programme)), /javascript/);
});

test('an address names a part, or an item of it; what a tag shows is left to the tag', () => {
  const parts = [{ id: 'roadmap', isTag: true }, { id: 'swot' }, { id: 'projects' }];
  assert.deepEqual(placeOf(parts, '#prog:swot'), { part: 'swot' });
  assert.deepEqual(placeOf(parts, '#prog:projects?item=sp1'), { part: 'projects', item: 'sp1' });
  assert.deepEqual(placeOf(parts, '#prog:roadmap'), { part: 'roadmap' });
  assert.equal(placeOf(parts, '#prog:roadmap?item=3.4'), undefined);
  assert.equal(placeOf(parts, '#prog:display'), undefined);
  assert.equal(placeOf(parts, '#swot'), undefined);
});

test('a click keeps what was chosen in the tags, and nothing else', () => {
  const parts = [{ id: 'roadmap', isTag: true }, { id: 'swot' }, { id: 'projects' }];
  const at = '#prog:projects?item=p;roadmap?status=done';
  assert.equal(hashAfter('#prog:swot', parts, at), '#prog:swot;roadmap?status=done');
  assert.equal(hashAfter('#prog:roadmap?item=a', parts, at), '#prog:roadmap?item=a');
  assert.equal(hashAfter('#prog:roadmap', parts, at), '#prog:roadmap?status=done');
  assert.equal(hashAfter('#prog:swot', parts, '#contacts'), '#prog:swot');
});

test('English says the same parts', async () => {
  const programme = demo('ivanovo-2023');
  const context = pageContext(programme, await loadWords('en'), await pageWords.load('en'), TODAY);
  const view = pageView(context);
  assert.equal(view.ownLang, 'en');
  assert.deepEqual(
    view.parts.map((it) => it.id),
    idsOf(programme),
  );
  const cyrillic = Object.values(context.page.parts).filter((it) => /[а-я]/i.test(it));
  assert.deepEqual(cyrillic, []);
});
