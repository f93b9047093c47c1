import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailsView } from '../../src/elements/tags/roadmap/details.view.js';
import { roadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../../src/elements/tags/roadmap/row.view.js';
import { planCsv } from '../../src/elements/tags/roadmap/tools/csv.view.js';
import { tools as toolsEn } from '../../src/i18n/en/tools.js';
import { words as en } from '../../src/i18n/en/words.js';
import { tools as toolsRu } from '../../src/i18n/ru/tools.js';
import { plainText } from '../../src/documents/plain-text.js';
import type { Programme } from '../../src/programme/index.js';
import { demo, NAMES, on, plain, programmeOf } from './roadmap-support.js';

const HEAD =
  '№;Мероприятие;Проект, направление;Срок;Перенесено;Не раньше;Не позже;Статус;Статус на дату;На деле;' +
  'Было ли сделано;Отметки;План;Результат;Состав;Показатели;Этап;Ответственные;Участники;' +
  'Финансирование;Пояснение к статусу;Подтверждение;Документы;Примечание';

function csvOf(programme: Programme, today = '2023-11-22'): string {
  const { planned, context } = roadmapView(programme, on(today));
  return planCsv(planned, context, toolsRu);
}

/** RFC 4180 with `;`, and no kinder than that: throws where Excel would guess. */
function parse(csv: string): string[][] {
  assert.equal(csv[0], '\uFEFF');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 1; at < csv.length;) {
    const cell = /"((?:[^"]|"")*)"|([^";\r\n]*)/y;
    cell.lastIndex = at;
    const found = cell.exec(csv)!;
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    at += found[0].length;
    if (csv[at] === ';') at++;
    else {
      assert.equal(csv.slice(at, at + 2), '\r\n', `at ${at}: ${csv.slice(at, at + 20)}`);
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Rows as records, by the words of the head. */
function records(csv: string): Record<string, string>[] {
  const [head, ...rows] = parse(csv);
  return rows.map((row) => Object.fromEntries(head!.map((name, index) => [name, row[index]!])));
}

const cellOf = (activity: object, column: string, more: object = {}): string =>
  records(csvOf(programmeOf([activity], more)))[0]![column]!;

test('a mark of the byte order, Russian heads, lines that end as Excel’s do', () => {
  for (const name of NAMES) {
    const csv = csvOf(demo(name));
    assert.ok(csv.startsWith(`\uFEFF${HEAD}\r\n`), name);
    assert.ok(csv.endsWith('\r\n'), name);
    assert.ok(!/[^\r]\n/.test(csv.replace(/"(?:[^"]|"")*"/g, '')), name);
  }
});

test('every activity of every programme is a row with all its cells, in the order of the file', () => {
  const counts = [55, 69, 33, 48, 68, 14];
  NAMES.forEach((name, index) => {
    const programme = demo(name);
    const rows = parse(csvOf(programme));
    assert.equal(rows.length, counts[index]! + 1, name);
    assert.ok(rows.every((row) => row.length === 24));
    assert.deepEqual(
      rows.slice(1).map((row) => row[0]),
      programme.activities!.map((it) => it.num ?? ''),
    );
  });
});

test('numbers that repeat and end in a zero are text as it stands', () => {
  const numbers = records(csvOf(demo('rybinsk-2021'))).map((it) => it['№']);
  assert.equal(numbers.filter((it) => it === '1.13').length, 2);
  assert.ok(numbers.includes('1.10'));
});

test('what the file says of each activity is in its row', () => {
  for (const name of NAMES) {
    const programme = demo(name);
    const rows = records(csvOf(programme));
    const flat = (text = ''): string => text.replaceAll(/\s+/g, ' ');
    programme.activities!.forEach((activity, index) => {
      const row = rows[index]!;
      const at = `${name} ${activity.id}`;
      const says = (column: string, text: string | undefined): void =>
        assert.ok(flat(row[column]).includes(flat(text)), `${at} ${column}: ${text}`);
      if (activity.title) says('Мероприятие', activity.title);
      if (activity.title) says('План', activity.targetText);
      says('Результат', activity.deliverable);
      says('Примечание', activity.note);
      says(
        'Проект, направление',
        programme.projects!.find((it) => it.id === activity.project)?.title,
      );
      for (const mark of activity.marks ?? []) says('Отметки', mark.text);
      for (const id of activity.responsible ?? [])
        says('Ответственные', programme.roles?.find((it) => it.id === id)?.title ?? id);
    });
  }
});

test('whatever a row opens to is in its line of the table', () => {
  for (const name of NAMES) {
    const { planned, context } = roadmapView(demo(name), on('2023-11-22'));
    const rows = records(planCsv(planned, context, toolsRu));
    planned.forEach((it, index) => {
      for (const { name: detail, label, lines } of detailsView(it, rowView(it, context), context)) {
        if (detail === 'when') continue;
        const cell = rows[index]![detail === 'status' ? 'Пояснение к статусу' : label]!;
        for (const line of lines.flatMap(({ text }) => text.split('\n')))
          assert.ok(cell.includes(plainText(line)), `${name} ${label}: ${line}`);
      }
    });
  }
});

test('money, indicators and documents have columns of their own', () => {
  const more = {
    indicators: [{ id: 'i', title: 'Доля школ', direction: 'increase' }],
    documents: [{ id: 'd', title: 'Приказ № 1' }],
  };
  const activity = { funding: '100 тыс. руб.', indicators: ['i'], documents: ['d'] };
  for (const [column, text] of [
    ['Финансирование', '100 тыс. руб.'],
    ['Показатели', 'Доля школ'],
    ['Документы', 'Приказ № 1'],
  ] as const)
    assert.equal(cellOf(activity, column, more), text);
});

test('the lines of a row are all there: what, when, who, with what result', () => {
  const row = records(csvOf(demo('ivanovo-2023'))).find((it) =>
    it['Мероприятие']!.startsWith('Разработка плана ПК'),
  )!;
  for (const text of [
    'Пересмотр должностных инструкций',
    '2023–2024',
    'План ПК и развития новых профессиональных компетенций персонала',
    'Новые должностные инструкции',
  ])
    assert.ok(row['Состав']!.includes(text), text);
});

test('dates are those of the plan, in the form that sorts', () => {
  const rows = records(csvOf(demo('example')));
  const dates = Object.fromEntries(
    rows.map((it) => [it['№'], [it['Не раньше'], it['Не позже'], it['Статус на дату']].join(' ')]),
  );
  assert.deepEqual(dates, {
    '1.1': '2021-01-01 2021-12-31 2021-12-01',
    '1.2': '2021-01-01 2025-12-31 2023-12-01',
    '1.3': '2021-01-01 2025-12-31 ',
    '1.4': '2022-09-01 2023-06-30 2023-12-01',
    '1.5': '2023-04-01 2023-09-30 ',
    '1.6': '2021-10-01 2024-12-31 ',
    '2.1': '2021-01-01 2021-06-30 2021-07-01',
    '2.2': '2021-01-01 2025-12-31 2023-12-01',
    // Of what was moved, those that count now.
    '2.3': '2025-01-01 2025-12-31 2023-09-01',
    '2.4': '2022-01-01 2025-12-31 2022-12-01',
    '2.5': '  ',
    '2.6': '2023-03-01 2023-05-31 2023-12-01',
    '2.7': '2025-01-01 2025-12-31 2023-12-01',
    '2.8': '  ',
  });
  const real = NAMES.flatMap((name) => records(csvOf(demo(name))));
  for (const column of ['Не раньше', 'Не позже', 'Статус на дату'])
    for (const row of real) assert.match(row[column]!, /^(?:\d{4}-\d\d-\d\d)?$/);
});

test('a row in full', () => {
  const [row] = records(csvOf(demo('example')));
  assert.deepEqual(
    Object.fromEntries(Object.entries(row!).map(([name, text]) => [name, plain(text)])),
    {
      '№': '1.1',
      Мероприятие: 'Входная диагностика компетенций',
      'Проект, направление': '1 Кадры',
      Срок: '2021',
      Перенесено: '',
      'Не раньше': '2021-01-01',
      'Не позже': '2021-12-31',
      Статус: 'Сделано',
      'Статус на дату': '2021-12-01',
      'На деле': 'март – октябрь 2021',
      'Было ли сделано': '',
      Отметки: '',
      План: '',
      Результат: 'Аналитическая справка',
      Состав: '',
      Показатели: '',
      Этап: 'Подготовительный этап, январь – август 2021',
      Ответственные: 'Отдел мониторинга и оценки',
      Участники: '',
      Финансирование: '',
      'Пояснение к статусу': 'Сделано по данным на 01.12.2021.',
      Подтверждение: 'Справка по итогам диагностики, 15.11.2021 /archive.html',
      Документы: '',
      Примечание: '',
    },
  );
});

test('marks stand with their quarters; a mark without one says so', () => {
  const rows = records(csvOf(demo('mosk-2019')));
  assert.equal(
    rows.find((it) => it['№'] === '3.4')!['Отметки'],
    'III квартал 2019: 15%; III квартал 2020: 50%; III квартал 2021: 84%; III квартал 2023: 100%',
  );
  assert.match(rows.find((it) => it['№'] === '6.18')!['Отметки']!, /квартал не указан: /);
});

test('separators and quotes stay inside their cell', () => {
  for (const note of ['a;b', '"', 'сказано: "да"', '";"', ';', '""'])
    assert.equal(cellOf({ note }, 'Примечание'), note);
});

test('lines of a text stay apart', () => {
  for (const note of ['одна\nдве', 'одна\r\nдве'])
    assert.match(cellOf({ note }, 'Примечание'), /^одна\s+две$/);
  assert.match(
    cellOf({ note: 'Темы:\n- одна\n- две' }, 'Примечание'),
    /^Темы:\s+(?:- )?одна\W+две$/,
  );
});

test('nothing in a file becomes a formula', () => {
  for (const note of [
    '=1+1',
    '=HYPERLINK("https://example.org";"отчёт")',
    '@SUM(A1)',
    '+cmd|\u0027 /C calc\u0027!A0',
    '-2+3+cmd|\u0027 /C calc\u0027!A0',
  ])
    assert.equal(cellOf({ note }, 'Примечание'), `'${note}`);
  // Where a tab or a line begins a cell, the apostrophe has to stand behind it.
  for (const note of ['\t=1+1', '\r=1+1'])
    assert.match(cellOf({ note }, 'Примечание'), /^\s*'=1\+1$/);
  for (const [column, activity] of [
    ['№', { num: '=1' }],
    ['Мероприятие', { title: '=1' }],
    ['Ответственные', { responsible: ['=1'] }],
    ['Срок', { when: { kind: 'byPlan', label: '=1' } }],
  ] as const)
    assert.equal(cellOf(activity, column), "'=1");
});

test('numbers with a sign, a lone plus and a dash are no formulas', () => {
  for (const note of ['+', '-', '-5', '+10 %', '+1,5', '– с 2021 года', "'"])
    assert.equal(cellOf({ note }, 'Примечание'), note);
});

test('the marks of the inline subset are not in a table, wherever the text stands', () => {
  for (const [column, activity] of [
    ['Мероприятие', { title: '**Аудит** сайтов' }],
    ['Результат', { deliverable: '**Аудит** сайтов' }],
    ['План', { targetText: '**Аудит** сайтов' }],
    ['Примечание', { note: '**Аудит** сайтов' }],
  ] as const)
    assert.equal(cellOf(activity, column), 'Аудит сайтов', column);
});

test('a table of no rows has its head', () => {
  const { context } = roadmapView(demo('example'), on('2023-11-22'));
  assert.equal(planCsv([], context, toolsRu), `\uFEFF${HEAD}\r\n`);
});

test('in English, English heads', () => {
  const { planned, context } = roadmapView(demo('example'), on('2023-11-22', { say: en }));
  const [row] = records(planCsv(planned, context, toolsEn));
  assert.equal(row!['Status'], 'Done');
  assert.equal(row!['Not before'], '2021-01-01');
});

test('what was moved has both its times, and a status that can be counted', () => {
  const moved = { when: '2022', movedTo: '2024-Q1', status: 'postponed' };
  const [row] = records(csvOf(programmeOf([moved])));
  assert.deepEqual(
    ['Срок', 'Перенесено', 'Не раньше', 'Не позже', 'Статус'].map((it) => row![it]),
    ['2022', 'I квартал 2024', '2024-01-01', '2024-03-31', 'Перенесено'],
  );
});
