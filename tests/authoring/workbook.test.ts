import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { broughtBack, languageOfBook } from '../../src/authoring/workbook/bring-back.js';
import { workbookOf } from '../../src/authoring/workbook/export.js';
import { fieldsLeft } from '../../src/authoring/workbook/fields-left.js';
import type { BookContext } from '../../src/authoring/workbook/model.js';
import { sheetsOf } from '../../src/authoring/workbook/sheets.js';
import { bookWords } from '../../src/cli/book-words.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { changesBetween } from '../../src/programme/changes.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';
import type { Cell, Document, Table } from '../../src/reading-files/document.js';
import { readFile } from '../../src/reading-files/index.js';
import { PROGRAMMES } from '../demo/names.js';

const load = (name: string): Programme =>
  readProgramme(JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8'))).programme!;

const say = await bookWords.load('ru');
const contextOf = (programme: Programme): BookContext => programmeContext(programme, say, 0);

function bookOf(programme: Programme, context = contextOf(programme)): Document {
  const { document } = readFile(workbookOf(programme, context));
  return document!;
}
const tableOf = ({ blocks }: Document, name: string): Table =>
  blocks.find((it): it is Table => it.kind === 'table' && it.name === name)!;
const textOf = (cell: Cell | undefined): string =>
  cell?.lines.map((it) => it.text).join('\n') ?? '';

/** Rows of texts, as an editor sees them; written back as the cells of the table. */
function edit(table: Table, change: (rows: string[][]) => string[][]): void {
  const rows = Array.from({ length: table.height }, () => new Array<string>(table.width).fill(''));
  for (const cell of table.cells) rows[cell.row]![cell.col] = textOf(cell);
  const now = change(rows);
  table.height = now.length;
  table.cells = now.flatMap((cells, row) =>
    cells.flatMap((text, col): Cell[] =>
      text
        ? [
            {
              row,
              col,
              rowSpan: 1,
              colSpan: 1,
              lines: text.split('\n').map((it) => ({ text: it })),
            },
          ]
        : [],
    ),
  );
}
const set = (rows: string[][], title: string, heading: string, text: string): string[][] => {
  const row = rows.find((cells) => cells.some((it) => it.startsWith(title)))!;
  row[rows[0]!.indexOf(heading)] = text;
  return rows;
};
const differences = (before: Programme, after: Programme): unknown[] =>
  changesBetween(before, after).map(({ kind, field, before: was, after: is }) => [
    kind,
    field,
    ...(kind === 'changed' ? [was, is] : [is ?? was]),
  ]);

for (const name of PROGRAMMES)
  test(`${name}: out and in unchanged is the very same programme, and nothing is told`, () => {
    const programme = load(name);
    const result = broughtBack(programme, bookOf(programme), contextOf(programme));
    assert.equal(result.programme, programme);
    assert.deepEqual(result.told, []);
  });

test('every activity, indicator, result, SWOT item, risk and event of a programme is a row', () => {
  const programme = load('example');
  const book = bookOf(programme);
  const heights = Object.fromEntries(
    book.blocks.flatMap((it) => (it.kind === 'table' ? [[it.name!, it.height - 1]] : [])),
  ) as Record<string, number>;
  assert.equal(heights['Мероприятия'], programme.activities!.length);
  assert.equal(heights['SWOT'], programme.swot!.flatMap((it) => it.items ?? []).length);
  assert.equal(heights['Самооценка'], programme.assessments!.flatMap((it) => it.items).length);
  assert.equal(heights['Риски'], programme.risks!.length);
  assert.equal(heights['События'], programme.events!.length);
  assert.ok(heights['Показатели']! >= programme.indicators!.length);
});

test('one cell changed is exactly one difference, whatever kind of cell it is', () => {
  const programme = load('example');
  const [activity] = programme.activities!;
  const indicator = programme.indicators!.find((it) =>
    it.points?.some((one) => one.actual != null),
  )!;
  const point = indicator.points!.find((it) => it.actual != null)!;
  const [assessment] = programme.assessments!;
  const cases: [
    sheet: string,
    row: string,
    heading: string,
    text: string,
    field: string,
    value: unknown,
  ][] = [
    [
      'Мероприятия',
      activity!.title!,
      'Название',
      'Другое название',
      'activities[].title',
      'Другое название',
    ],
    ['Мероприятия', activity!.title!, 'Статус', 'перенесено', 'activities[].status', 'postponed'],
    [
      'Мероприятия',
      activity!.title!,
      'Статус',
      'выполнено частично',
      'activities[].status',
      'partlyDone',
    ],
    [
      'Мероприятия',
      activity!.title!,
      'Ответственные',
      'Директор\nКто-то ещё',
      'activities[].responsible',
      undefined,
    ],
    ['Мероприятия', activity!.title!, 'Проект, направление', 'Среда', 'activities[].project', '2'],
    [
      'Показатели',
      indicator.title,
      `${point.period}: факт`,
      '77,5',
      'indicators[].points[].actual',
      77.5,
    ],
    ['Показатели', indicator.title, 'Ед. изм.', 'чел.', 'indicators[].unit', 'чел.'],
    [
      'Самооценка',
      assessment!.items[0]!.title,
      `Балл: ${assessment!.dates[0]!}`,
      '3',
      'assessments[].items[].scores',
      undefined,
    ],
    ['Риски', programme.risks![0]!.risk, 'Вероятность, 1–5', '5', 'risks[].probability', 5],
    [
      'Риски',
      programme.risks![0]!.risk,
      'Меры',
      'Одна\nДругая',
      'risks[].measures',
      ['Одна', 'Другая'],
    ],
    [
      'SWOT',
      programme.swot![0]!.items[0]!.text,
      'Что это',
      'угрозы',
      'swot[].items[].quadrant',
      'T',
    ],
    ['События', programme.events![0]!.title, 'Место', 'Дворец', 'events[].place.name', 'Дворец'],
  ];
  for (const [sheet, row, heading, text, field, value] of cases) {
    const book = bookOf(programme);
    const table = tableOf(book, sheet);
    const known = table.cells.filter((it) => it.row === 0).map(textOf);
    const column = known.find((it) => it === heading) ?? known.find((it) => it.startsWith('Балл'))!;
    edit(table, (rows) => set(rows, row, column, text));
    const { programme: after, told } = broughtBack(programme, book, contextOf(programme));
    const changes = changesBetween(programme, after);
    assert.equal(changes.length, 1, `${sheet}, ${heading}: ${JSON.stringify(changes)}`);
    assert.equal(changes[0]!.field, field);
    if (value !== undefined) assert.deepEqual(changes[0]!.after, value);
    assert.deepEqual(told, []);
  }
});

test('a time is written as people write it, and its words stay', () => {
  const programme = load('rybinsk-2021');
  const book = bookOf(programme);
  const { title } = programme.activities![0]!;
  edit(tableOf(book, 'Мероприятия'), (rows) => set(rows, title!, 'Срок', 'III квартал 2023 г.'));
  const { programme: after } = broughtBack(programme, book, contextOf(programme));
  const { when } = after.activities![0]!;
  assert.ok(JSON.stringify(when).includes('2023-Q3'), JSON.stringify(when));
  assert.equal(differences(programme, after).length, 1);
});

test('columns moved, left out and added, rows sorted: nothing is lost and no more is changed', () => {
  const programme = load('ivanovo-2023');
  const book = bookOf(programme);
  const { title } = programme.activities![3]!;
  edit(tableOf(book, 'Мероприятия'), (rows) => {
    const note = rows[0]!.indexOf('Примечание');
    const changed = set(rows, title!, 'Срок', '2025');
    return [changed[0]!, ...changed.slice(1).sort((a, b) => (a[2]! < b[2]! ? 1 : -1))].map(
      (cells, at) => [
        at ? 'моё' : 'Мой столбец',
        ...cells.filter((_, col) => col !== note).reverse(),
      ],
    );
  });
  const { programme: after, told } = broughtBack(programme, book, contextOf(programme));
  assert.deepEqual(
    changesBetween(programme, after).map(({ field, of }) => [field, of[0]!.title]),
    [['activities[].when', title]],
  );
  assert.deepEqual(told, [say.workbook.told.unknownColumn('Мероприятия', 'Мой столбец')]);
});

test('a new row is a new item behind the one above it; a copied one too; a deleted one stays and is named', () => {
  const programme = load('rybinsk-2021');
  const book = bookOf(programme);
  const [first, second, third] = programme.activities!;
  edit(tableOf(book, 'Мероприятия'), ([heading, one, two, , ...rest]) => {
    const fresh = heading!.map(() => '');
    fresh[heading!.indexOf('Название')] = 'Новый семинар';
    fresh[heading!.indexOf('Срок')] = 'октябрь 2024';
    return [heading!, one!, fresh, two!, [...two!], ...rest];
  });
  const { programme: after, told } = broughtBack(programme, book, contextOf(programme));
  const titles = after.activities!.map((it) => it.title);
  assert.deepEqual(titles.slice(0, 4), [
    first!.title,
    'Новый семинар',
    second!.title,
    second!.title,
  ]);
  assert.equal(after.activities!.length, programme.activities!.length + 2);
  assert.equal(new Set(after.activities!.map((it) => it.id)).size, after.activities!.length);
  assert.ok(told.some((it) => it.includes('такой код уже был')));
  assert.ok(told.some((it) => it.includes(third!.title!)));
});

test('what the programme has got meanwhile is not taken back by cells that were left alone', () => {
  const before = load('rybinsk-2021');
  const book = bookOf(before);
  const now = structuredClone(before);
  now.activities![0]!.status = 'done';
  now.activities!.push({ id: 'later', title: 'Добавлено потом' });
  const result = broughtBack(now, book, contextOf(now));
  assert.equal(result.programme, now);
  assert.deepEqual(result.told, []);
});

test('what nobody can read is told with its cell', () => {
  const programme = load('rybinsk-2021');
  const book = bookOf(programme);
  const { title } = programme.activities![1]!;
  edit(tableOf(book, 'Мероприятия'), (rows) => set(rows, title!, 'Статус', 'бог весть'));
  const { problems, placeOf } = broughtBack(programme, book, contextOf(programme));
  const [problem] = problems;
  assert.equal(placeOf(problem!), 'лист «Мероприятия», ячейка K3');
});

test('a workbook of another language, of nobody, and one without codes', async () => {
  const programme = load('example');
  const english = programmeContext(programme, await bookWords.load('en'), 0);
  const book = bookOf(programme, english);
  assert.equal(languageOfBook(book), 'en');
  assert.equal(broughtBack(programme, book, english).programme, programme);
  const { told } = broughtBack(programme, book, contextOf(programme));
  assert.ok(told.includes(say.workbook.told.noSheets) || told.length > 0);
  const own = bookOf(programme);
  edit(tableOf(own, 'Мероприятия'), (rows) => rows.map((cells) => cells.slice(1)));
  assert.ok(
    broughtBack(programme, own, contextOf(programme)).told.includes(
      say.workbook.told.noCodes('Мероприятия'),
    ),
  );
});

test('what XML and Excel have no place for does no harm', () => {
  const programme = load('example');
  const odd = structuredClone(programme);
  odd.activities![0]!.title = '=1+1 <b>&amp;</b> "x" \u0007 конец';
  odd.activities![0]!.deliverable = 'о'.repeat(40_000);
  const { programme: same } = readProgramme(odd);
  const result = broughtBack(same!, bookOf(same!), contextOf(same!));
  assert.equal(result.programme, same);
});

const without = (programme: Programme, sheet: string, ...titles: string[]): Document => {
  const book = bookOf(programme);
  edit(tableOf(book, sheet), (rows) =>
    rows.filter((cells) => !titles.some((title) => cells.includes(title))),
  );
  return book;
};

test('what has no row any more leaves the programme only when that is asked for, and is named', () => {
  const programme = load('example');
  const sheets: [string, (it: Programme) => { title: string }[]][] = [
    ['Мероприятия', (it) => it.activities!.map(({ title = '' }) => ({ title }))],
    ['Показатели', (it) => it.indicators!.map(({ title = '' }) => ({ title }))],
    ['Риски', (it) => it.risks!.map(({ risk = '' }) => ({ title: risk }))],
    [
      'SWOT',
      (it) => it.swot!.flatMap(({ items = [] }) => items.map(({ text }) => ({ title: text }))),
    ],
    ['Самооценка', (it) => it.assessments!.flatMap(({ items }) => items as { title: string }[])],
  ];
  for (const [sheet, all] of sheets) {
    const [, gone, ...others] = all(programme).map(({ title }) => title);
    const book = without(programme, sheet, gone!);
    const kept = broughtBack(programme, book, contextOf(programme));
    assert.equal(kept.programme, programme, sheet);
    assert.ok(kept.told.some((it) => it.includes(gone!) && it.includes('--deletions apply')));
    const { programme: after, told } = broughtBack(programme, book, contextOf(programme), 'apply');
    assert.ok(
      told.some((it) => it.includes(gone!)),
      sheet,
    );
    const titles = all(after).map(({ title }) => title);
    assert.deepEqual(titles.slice(1), others, sheet);
  }
});

test('of an indicator with parallel series one may go, and the indicator with the last', () => {
  const programme = structuredClone(load('example'));
  const [indicator] = programme.indicators!;
  indicator!.points = [
    { period: '2024', group: 'город', actual: 1 },
    { period: '2024', group: 'село', actual: 2 },
  ];
  const groups = (book: Document) =>
    broughtBack(programme, book, contextOf(programme), 'apply').programme.indicators!.flatMap(
      (it) => (it.id === indicator!.id ? [it.points?.map(({ group }) => group)] : []),
    );
  assert.deepEqual(groups(without(programme, 'Показатели', 'село')), [['город']]);
  assert.deepEqual(groups(without(programme, 'Показатели', 'село', 'город')), []);
});

test('the sheet about the workbook names each field that has no column, and none that has one', () => {
  const programme = load('example');
  const left = fieldsLeft(programme, sheetsOf(programme, contextOf(programme)));
  assert.ok(left.includes('governance') && left.includes('activities[].marks'), left.join());
  for (const held of ['when', 'title', 'id', 'responsible'])
    assert.ok(!left.includes(`activities[].${held}`));
  assert.ok(!left.some((it) => /points|baseline|scores|dates|\.items$/.test(it)), left.join());
});
