import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textView } from '../../src/elements/tags/text/text.view.js';
import { contextOf, demo, linksOf, rowsOf, small, wordsOf } from './parts-support.js';

const viewOf = (programme: ReturnType<typeof small>, options = {}) =>
  textView(contextOf(programme), options);

const tables = [
  {
    id: 't',
    title: 'Услуги',
    columns: ['Услуга', '2016', '2017'],
    rows: [{ heading: 'Платные' }, ['Курсы', 0, null], ['Аудит', false, 2016, 'сверх']],
    note: 'Без учёта филиала',
  },
];

test('a table keeps its cells: 0, no, what is empty, and what is beyond its head', () => {
  const [it] = viewOf(small({ tables }))!.tables;
  assert.ok(it!.table.hasRowHeads);
  assert.deepEqual(rowsOf(it!.table), [
    ['Платные'],
    ['Курсы', '0', 'не указано', 'не указано'],
    ['Аудит', 'нет', '2016', 'сверх'],
  ]);
});

test('Moskovsky: yearly tables and services stand where the text speaks of them', () => {
  const view = viewOf(demo('mosk-2019'))!;
  assert.deepEqual(
    view.sections.filter((it) => it.tables.length).map((it) => [it.id, it.tables.map((t) => t.id)]),
    [
      ['s-organization', ['t-organization']],
      ['s-conditions', ['t-services']],
      ['s-staff', ['t-training', 't-attestation']],
      ['s-training', ['t-programmes']],
    ],
  );
  assert.deepEqual(view.tables, []);
  const all = view.sections.flatMap((it) => it.tables);
  assert.deepEqual(
    all.map((it) => it.table.hasRowHeads),
    [true, true, true, true, false],
  );
});

test('each section and table once, with contents where they are many', () => {
  const sections = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, body: `Раз\n\nДва ${id}` }));
  const programme = small({
    sections: [{ ...sections[0]!, links: ['t'] }, ...sections.slice(1)],
    tables,
  });
  const view = viewOf(programme)!;
  assert.deepEqual(wordsOf(view.contents), ['a', 'b', 'c', 'd']);
  assert.deepEqual(linksOf(view.contents)[1], 'text?item=b');
  assert.deepEqual(view.sections[1]!.paragraphs, ['Раз', 'Два b']);
  assert.equal(view.sections[0]!.tables[0]!.title, 'Услуги');
  assert.deepEqual(viewOf(small({ sections: sections.slice(0, 3) }))!.contents, []);
});

test('what a section speaks of, besides tables, is linked below it', () => {
  const view = viewOf(
    small({
      sections: [{ id: 's', title: 'Введение', body: 'Текст', links: ['a', 'd', 't', 'нет'] }],
      activities: [{ id: 'a', num: '1', title: 'Семинар' }],
      documents: [{ id: 'd', title: 'Устав', number: '5' }],
      tables,
    }),
  )!;
  assert.deepEqual(wordsOf(view.sections[0]!.links), ['1 Семинар', 'Устав № 5']);
  assert.deepEqual(linksOf(view.sections[0]!.links), ['roadmap?item=a', 'passport?item=d']);
});

test('one table or one section alone, under its own title', () => {
  const sections = [{ id: 's', title: 'Введение', body: 'Текст', links: ['t'] }];
  const programme = small({ sections, tables });
  const one = viewOf(programme, { table: 't' })!;
  assert.equal(one.title, 'Услуги');
  assert.equal(one.tables[0]!.title, undefined);
  assert.equal(one.tables[0]!.note, 'Без учёта филиала');
  const section = viewOf(programme, { section: 's' })!;
  assert.equal(section.title, 'Введение');
  assert.equal(section.sections[0]!.tables.length, 1);
  assert.equal(viewOf(programme, { table: 'нет' }), undefined);
  assert.equal(viewOf(programme, { section: 'нет' }), undefined);
});

test('letters are explained here only where no roadmap explains them', () => {
  const marksLegend = { ТЗ: 'техническое задание' };
  const view = viewOf(small({ marksLegend }))!;
  assert.equal(view.title, 'Обозначения');
  assert.deepEqual(
    view.legend.map((it) => wordsOf(it.label)),
    [['ТЗ']],
  );
  const activities = [{ id: 'a', title: 'А' }];
  assert.equal(viewOf(small({ marksLegend, activities })), undefined);
});
