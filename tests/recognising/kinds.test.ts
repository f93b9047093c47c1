/** What kind of table each is: in documents of many layouts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recognise } from '../../src/recognising/recognise.js';
import { documentOf } from './document-of.js';
import { SAMPLES } from './samples.js';

describe('kinds of tables', () => {
  for (const { name, kinds, text } of SAMPLES)
    test(name, () => {
      const { parts } = recognise(documentOf(text));
      assert.deepEqual(
        parts.map((it) => it.kind.value),
        kinds,
      );
    });

  test('each says why, how surely and where', () => {
    for (const { text } of SAMPLES)
      for (const { kind } of recognise(documentOf(text)).parts) {
        assert.ok(kind.sure > 0 && kind.sure <= 1);
        assert.notEqual(kind.from.length, 0);
        if (kind.value !== 'table') assert.notEqual(kind.why.code, 'nothing');
      }
  });
});

describe('what may be two things is asked about', () => {
  const kindOf = (text: string) => recognise(documentOf(text)).parts[0]!.kind;
  const unsure = (name: string, text: string): void => {
    test(name, () => {
      const kind = kindOf(text);
      assert.ok(kind.value === 'table' || kind.sure < 0.8, `${kind.value} ${kind.sure}`);
    });
  };
  unsure(
    'stages with what is done in them',
    `
| Этапы | Мероприятия | Сроки |
| Первый | Изучение опыта | 2024 |
| Второй | Внедрение | 2025 |`,
  );
  unsure(
    'a timetable of lessons',
    `
| Тема занятия | Дата | Часы |
| Медиация | 12.03.2024 | 4 |
| Рефлексия | 19.03.2024 | 2 |`,
  );
  unsure(
    'conferences that were attended',
    `
| Название конференции | Год | Количество участников |
| Чтения | 2021 | 30 |
| Форум | 2022 | 41 |`,
  );
  unsure(
    'numbers and times without a header',
    `
| 1 | Семинар для завучей | май 2024 |
| 2 | Семинар для методистов | июнь 2024 |`,
  );
  unsure(
    'lines of money',
    `
| Направление расходов | Сроки | Сумма |
| Ремонт | 2024 | 100 |
| Мебель | 2025 | 200 |`,
  );
});

describe('a table is often several', () => {
  test('a card, stages and a plan in one table of four columns', () => {
    const { parts } = recognise(
      documentOf(`
| Название проекта | «Точка роста» | < | < |
| Цель | Обновить практики | < | < |
| Задачи | Найти, описать, передать | < | < |
| Этап | < | Период | < |
| Поиск | < | 2024 | < |
| Описание | < | 2025 | < |
| № | Мероприятие | Когда | Исполнитель |
| 1 | Конкурс заявок | март 2024 | Оргкомитет |
| 2 | Экспертиза | май 2024 | Эксперты |
| Ожидаемые результаты проекта | Сборник практик | < | < |
| Источники финансирования | Грант | < | < |`),
    );
    assert.deepEqual(
      parts.map((it) => [it.kind.value, it.segment.from, it.segment.to]),
      [
        ['passport', 0, 3],
        ['stages', 3, 6],
        ['plan', 6, 9],
        ['passport', 9, 11],
      ],
    );
  });

  test('a row of a passport that speaks of an indicator is no header', () => {
    const { parts } = recognise(
      documentOf(`
| Заказчик программы | Комитет по образованию |
| Цель программы | Поддержать наставников |
| Индикаторы программы | Число обученных наставников |
| Сроки реализации | 2025–2027 годы |
| Порядок финансирования | Субсидия |`),
    );
    assert.deepEqual(
      parts.map((it) => it.kind.value),
      ['passport'],
    );
  });

  test('a page cuts one: places are those of the pieces', () => {
    const { parts } = recognise(
      documentOf(`
| № | Мероприятие | Срок | Исполнитель |
| 1 | Смотр | 2024 | Совет |

Продолжение таблицы

| 2 | Слёт | 2025 | Совет |
| 3 | Сбор | 2026 | Совет |`),
    );
    assert.equal(parts.length, 1);
    assert.equal(parts[0]!.segment.body.length, 3);
    assert.deepEqual(parts[0]!.segment.table.pieces, [
      { row: 0, block: 0 },
      { row: 2, block: 2 },
    ]);
  });
});

describe('columns', () => {
  const columns = (text: string) =>
    recognise(documentOf(text)).parts[0]!.columns.map(
      (it) => it.role?.value ?? (it.period ? JSON.stringify(it.period) : '-'),
    );

  test('quarters under years', () => {
    assert.deepEqual(
      columns(`
| Работы | 2024 г. | < | < | < | 2025 г. | < | < | < |
| ^ | I кв. | II кв. | III кв. | IV кв. | 1 | 2 | 3 | 4 |
| Ремонт | + | | | | | | | + |`),
      [
        'title',
        ...[1, 2, 3, 4].map((quarter) => `{"year":2024,"quarter":${quarter}}`),
        ...[1, 2, 3, 4].map((quarter) => `{"year":2025,"quarter":${quarter}}`),
      ],
    );
  });

  test('plan and fact under a year', () => {
    assert.deepEqual(
      columns(`
| Наименование индикатора | Ед. изм. | 2024 | < | 2025 | < |
| ^ | ^ | план | факт | план | факт |
| Доля | % | 1 | 2 | 3 | 4 |`),
      [
        'indicator',
        'unit',
        ...[2024, 2025].flatMap((year) =>
          ['plan', 'fact'].map((says) => `{"year":${year},"says":"${says}"}`),
        ),
      ],
    );
  });

  test('a word at the beginning is surer than one in the middle; the next best is offered', () => {
    const { role } = recognise(
      documentOf(`
| № | Результат мероприятия | Сроки | Исполнитель |
| 1 | Сборник | 2024 | Совет |`),
    ).parts[0]!.columns[1]!;
    assert.equal(role?.value, 'result');
    assert.equal(role.why.words, 'Результат мероприятия');
  });
});
