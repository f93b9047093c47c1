/** What sentences and headings say in a firm form. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recognise } from '../../src/recognising/recognise.js';
import type { Told } from '../../src/recognising/prose/prose.js';
import { documentOf } from './document-of.js';

const told = (text: string): Told => recognise(documentOf(text)).prose;

describe('approvals', () => {
  test('above each other, with dates as people write them', () => {
    const { approvals, title, period } = told(`
# РАССМОТРЕНО
на заседании совета, протокол от 12.01.2025 № 3
# УТВЕРЖДАЮ
Заведующий центром
«15» января 2025 г.
# Концепция развития службы
# «Точки роста»
# на 2025–2028 годы`);
    assert.deepEqual(
      approvals.map(({ value }) => [value.kind, value.date?.text, value.lines.length]),
      [
        ['adopted', '12.01.2025', 2],
        ['approved', '15» января 2025', 3],
      ],
    );
    assert.equal(title?.value.text, 'Концепция развития службы «Точки роста»');
    assert.equal(period?.value.text, 'на 2025–2028 годы');
  });

  test('side by side in a table without borders', () => {
    const { approvals } = told(`
| Согласовано / Председатель профкома / 01.02.2025 | УТВЕРЖДЕНО / приказом директора / от 02.02.2025 № 7 |`);
    assert.deepEqual(
      approvals.map(({ value, from }) => [value.kind, value.date?.text, from[0]]),
      [
        ['agreed', '01.02.2025', { block: 0, row: 0, col: 0, line: 0 }],
        ['approved', '02.02.2025', { block: 0, row: 0, col: 1, line: 0 }],
      ],
    );
  });

  test('a sentence that speaks of approving is none', () => {
    assert.deepEqual(told('Утверждённый план рассмотрен директором 01.02.2025.').approvals, []);
  });
});

test('terms: a list, in a sentence by its initials, else with a doubt', () => {
  const { terms } = told(`
# Условные обозначения
РМО – районное методическое объединение;
ЦНППМ — центр непрерывного повышения мастерства
# О центре
Работает Школа молодого педагога (далее – ШМП), есть и новая площадка обмена опытом (далее – Площадка).`);
  assert.deepEqual(
    terms.map(({ value, sure }) => [value.short, value.full, sure >= 0.8]),
    [
      ['РМО', 'районное методическое объединение', true],
      ['ЦНППМ', 'центр непрерывного повышения мастерства', true],
      ['ШМП', 'Школа молодого педагога', true],
      ['Площадка', 'есть и новая площадка обмена опытом', false],
    ],
  );
});

test('stages: the time before, in brackets, after a dash', () => {
  const { stages } = told(`
I этап (2025 год) – подготовительный
2026–2027 гг. (внедренческий этап)
Основная задача: передать опыт.
Третий этап – 2028 год
На этом этапе центр (и его друзья) работает много.`);
  assert.deepEqual(
    stages.map(({ value }) => [value.title, value.when.text, value.task?.text]),
    [
      ['I этап', '2025 год', 'подготовительный'],
      ['внедренческий этап', '2026–2027 гг.', 'передать опыт.'],
      ['Третий этап', '2028 год', undefined],
    ],
  );
});

test('bodies with what they do, only under a heading that says so', () => {
  const { bodies } = told(`
# Приоритеты
Мы ценим:
- дружбу;
# Органы управления программой
1. Проектный офис:
- ведёт график;
- готовит отчёты.
Экспертный совет
- оценивает проекты.`);
  assert.deepEqual(
    bodies.map(({ value }) => [value.title, value.functions.map((it) => it.text)]),
    [
      ['Проектный офис', ['ведёт график', 'готовит отчёты']],
      ['Экспертный совет', ['оценивает проекты']],
    ],
  );
});

test('targets that are a list', () => {
  const { targets } = told(`
# Целевые индикаторы
Проект 1:
1. Доля слушателей (не менее 80 %).
2. Выпуск сборника;
Проект 2:
1. Число площадок до 12.
Далее рассказывается о том, как это считают.
1. Это уже не показатель.`);
  assert.deepEqual(
    targets.map(({ value }) => [
      value.group,
      value.num,
      value.title,
      value.value?.op,
      value.value?.number,
    ]),
    [
      ['Проект 1', '1', 'Доля слушателей (не менее 80 %)', '>=', 80],
      ['Проект 1', '2', 'Выпуск сборника', undefined, undefined],
      ['Проект 2', '1', 'Число площадок до 12', 'upTo', 12],
    ],
  );
});

test('a passport without a table; tables know the project that was named before them', () => {
  const { prose, parts } = recognise(
    documentOf(`
Наименование проекта: «Мост»
Цель проекта: связать школы.
# Ожидаемые результаты
- связь есть;
- опыт описан.
| № | Мероприятие | Срок |
| 1 | Слёт | 2025 |
| 2 | Сбор | 2026 |`),
  );
  assert.deepEqual(
    prose.facts.map(({ value }) => [
      value.label,
      value.lines.map((it) => it.text),
      value.project?.text,
    ]),
    [
      ['Наименование проекта', ['«Мост»'], 'Мост'],
      ['Цель проекта', ['связать школы.'], 'Мост'],
      ['Ожидаемые результаты', ['связь есть;', 'опыт описан.'], 'Мост'],
    ],
  );
  assert.equal(parts[0]!.project?.text, 'Мост');
});
