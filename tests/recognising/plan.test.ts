/** Rows of a plan become activities, in the words of the document. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recognise } from '../../src/recognising/recognise.js';
import type { Activity, Plan } from '../../src/recognising/parts/activity.js';
import { periodCode, type Mark } from '../../src/recognising/parts/grid-times.js';
import { documentOf } from './document-of.js';

const planIn = (text: string): Plan => {
  const found = recognise(documentOf(text)).parts.find((it) => it.content.plan);
  assert.ok(found, 'no plan');
  return found.content.plan!;
};
const path = (plan: Plan, it: Activity): string =>
  it.sections
    .map(
      (at) =>
        `${plan.sections[at]!.kind} ${plan.sections[at]!.num ?? ''} ${plan.sections[at]!.title}`,
    )
    .join(' > ');
const codes = (it: Activity): string[] => it.doubts.map((doubt) => doubt.code);
const at = ({ from, to }: Pick<Mark, 'from' | 'to'>): string =>
  [...new Set([periodCode(from), periodCode(to)])].join('/');

describe('activities', () => {
  const plan = planIn(`
| № п/п | Что будет сделано | Когда | Кто отвечает | Что получим | Бюджет |
| Направление 1. «Тёплая школа» | < | < | < | < | < |
| Задача 1.1. Помочь новичкам | < | < | < | < | < |
| [1.] | Клуб молодых учителей | ежемесячно | Методист; председатель совета наставников | Банк решений | 10 |
| 2. | Неделя открытых дверей | март 2025 / октябрь 2025 | Зам. директора по УВР, ВР, методисты | Не менее 5 занятий | |
| Второе направление. Среда | < | < | < | < | < |
| 3. | Медиатека | 2025–2026 гг. | Библиотекарь / лаборант | Фонд обновлён: 2025 – 20 %, 2026 – 40 % | 15 |`);

  test('numbers, titles, times and results stay as they are written', () => {
    assert.deepEqual(
      plan.activities.map((it) => [
        it.num,
        it.title,
        it.when.map((words) => words.text),
        it.result?.text,
      ]),
      [
        ['1', 'Клуб молодых учителей', ['ежемесячно'], 'Банк решений'],
        ['2', 'Неделя открытых дверей', ['март 2025', 'октябрь 2025'], 'Не менее 5 занятий'],
        ['3', 'Медиатека', ['2025–2026 гг.'], 'Фонд обновлён: 2025 – 20 %, 2026 – 40 %'],
      ],
    );
    assert.deepEqual(plan.activities[1]!.when[1]!.at, { block: 0, row: 4, col: 2, line: 1 });
  });

  test('sections hold for the rows below them', () => {
    assert.deepEqual(
      plan.activities.map((it) => path(plan, it)),
      [
        'project 1 Тёплая школа > task 1.1 Помочь новичкам',
        'project 1 Тёплая школа > task 1.1 Помочь новичкам',
        'project 2 Среда',
      ],
    );
  });

  test('who answers is cut into positions', () => {
    assert.deepEqual(
      plan.activities.map((it) => it.roles),
      [
        ['Методист', 'председатель совета наставников'],
        ['Зам. директора по УВР, ВР', 'методисты'],
        ['Библиотекарь', 'лаборант'],
      ],
    );
  });

  test('a column without a place of its own is kept with its heading', () => {
    assert.deepEqual(
      plan.activities.map((it) => it.extra.map(({ label, said }) => [label, said.text])),
      [[['Бюджет', '10']], [], [['Бюджет', '15']]],
    );
  });

  test('values by year in a result are offered', () => {
    assert.deepEqual(
      plan.activities.map((it) =>
        it.hidden[0]?.value.values.map(({ year, value }) => [year, value.number, value.unit]),
      ),
      [
        undefined,
        [[undefined, 5, undefined]],
        [
          [2025, 20, '%'],
          [2026, 40, '%'],
        ],
      ],
    );
  });
});

describe('merged cells', () => {
  const plan = planIn(`
| Показатель | Действие | Срок | Исполнитель | Итог |
| Доля обученных | Курсы | 2025 | Кафедра ИКТ | Удостоверения |
| ^ | Стажировки | 2026 | ^ | ^ |
| Доля участников | Форум | 2026 | Оргкомитет | Резолюция |
| ^ | ^ | 2027 | ^ | Сборник |
| Число площадок | | | | 5 площадок |`);

  test('one target for several activities, one person for two rows', () => {
    assert.deepEqual(
      plan.activities.map((it) => [
        it.title,
        plan.targets[it.target!]?.title,
        it.roles,
        it.result?.text,
      ]),
      [
        ['Курсы', 'Доля обученных', ['Кафедра ИКТ'], 'Удостоверения'],
        ['Стажировки', 'Доля обученных', ['Кафедра ИКТ'], 'Удостоверения'],
        ['Форум', 'Доля участников', ['Оргкомитет'], 'Резолюция'],
        [undefined, 'Число площадок', [], '5 площадок'],
      ],
    );
    assert.deepEqual(codes(plan.activities[1]!), ['sharedByRows']);
  });

  test('a title over two rows is one activity of two parts', () => {
    assert.deepEqual(
      plan.activities[2]!.parts.map((it) => [it.when[0]!.text, it.result?.text]),
      [['2027', 'Сборник']],
    );
  });
});

describe('grids', () => {
  const plan = planIn(`
| Содержание работ | 2024–2025 учебный год | < | < | < | < | Кто ведёт |
| ^ | сентябрь | октябрь | ноябрь | январь | февраль | ^ |
| Школа тьютора | + | | Т | < | | Тьюторы |
| Ремонт | | {ffcc00} | {ffcc00} | | {ffcc00} | Завхоз |
| Опрос | П | Л | А | Н | | Аналитики |`);

  test('marks stand where they stand, over as many months as their cell covers', () => {
    assert.deepEqual(
      plan.activities[0]!.grid!.marks.map((it) => [at(it), it.text]),
      [
        ['2024-09', '+'],
        ['2024-11/2025-01', 'Т'],
      ],
    );
  });

  test('colour alone is a time, with a doubt', () => {
    assert.deepEqual(plan.activities[1]!.grid!.shaded.map(at), ['2024-10/2024-11', '2025-02']);
    assert.deepEqual(codes(plan.activities[1]!), ['timeByShading']);
  });

  test('a word spelt across is one word, with a doubt', () => {
    assert.deepEqual(
      plan.activities[2]!.grid!.marks.map((it) => [at(it), it.text]),
      [['2024-09/2025-01', 'ПЛАН']],
    );
    assert.deepEqual(codes(plan.activities[2]!), ['lettersApart']);
  });

  test('a row with a cell too few: who answers is no mark', () => {
    const [first] = planIn(`
| Работы | 2024 | < | < | < | Отв. |
| ^ | 1 | 2 | 3 | 4 | ^ |
| Сайт | + | | | Заведующий лабораторией | |
| Чат | | + | | | Методист |`).activities;
    assert.deepEqual(
      [first!.roles, first!.grid!.marks.length, codes(first!)],
      [['Заведующий лабораторией'], 1, ['cellsShifted']],
    );
  });
});

describe('several in one row', () => {
  const first = (text: string): Activity => planIn(text).activities[0]!;

  test('lists that pair up are offered as so many', () => {
    const { split, doubts } = first(`
| Содержание деятельности | Сроки проведения | Кто проводит | Выход |
| [1.] Заседание совета / [2.] Мастер-класс / [3.] Смотр кабинетов | 12.09.2024 / 20.10.2024 / ноябрь 2024 | Председатель совета / Методист / Комиссия | Отчёт |`);
    assert.deepEqual(
      split!.value.map((it) => [it.title, it.when[0]!.text, it.roles[0], it.result?.text]),
      [
        ['Заседание совета', '12.09.2024', 'Председатель совета', 'Отчёт'],
        ['Мастер-класс', '20.10.2024', 'Методист', 'Отчёт'],
        ['Смотр кабинетов', 'ноябрь 2024', 'Комиссия', 'Отчёт'],
      ],
    );
    assert.deepEqual(
      doubts.map((it) => [it.code, it.count]),
      [['manyInOne', 3]],
    );
  });

  test('blank lines pair them too', () => {
    const { split } = first(`
| Содержание деятельности | Сроки | Кто проводит |
| Сбор заявок / и их разбор / {} / Выезд в школы | до 1.10.2024 / {} / ноябрь 2024 | Совет |`);
    assert.deepEqual(
      split!.value.map((it) => [it.title, it.when[0]!.text]),
      [
        ['Сбор заявок и их разбор', 'до 1.10.2024'],
        ['Выезд в школы', 'ноябрь 2024'],
      ],
    );
  });

  test('two times of one thing are not two things', () => {
    const { split, when } = first(`
| Содержание деятельности | Сроки | Кто проводит |
| Семинар для завучей | март 2025 / май 2025 | Совет |`);
    assert.equal(split, undefined);
    assert.equal(when.length, 2);
  });
});

describe('what a person has to settle', () => {
  const doubtsOf = (row: string): string[] =>
    codes(
      planIn(`
| № | Мероприятие | Срок | Ответственный |
${row}
| 8 | Смотр | 2025 | Совет |`).activities[0]!,
    );

  test('positions without a sign between them', () => {
    assert.deepEqual(doubtsOf('| 1 | Сбор | 2024 | Директор центра Методисты |'), [
      'rolesRunTogether',
    ]);
  });
  test('a name of a person', () => {
    assert.deepEqual(doubtsOf('| 1 | Сбор | 2024 | Петрова А. А., методист |'), ['personNamed']);
  });
  test('words that are no time', () => {
    assert.deepEqual(doubtsOf('| 1 | Сбор | когда сможем | Совет |'), ['timeUnread']);
  });

  test('the heading of a section is lost', () => {
    const plan = planIn(`
| Мероприятие | Срок | Ответственный |
| Раздел 1. Кадры | < | < |
| 1.1. Курсы | 2024 | Совет |
| 1.2. Сборы | 2024 | Совет |
| 2.1. Ремонт | 2025 | Завхоз |`);
    assert.deepEqual(codes(plan.activities[2]!), ['sectionMissing']);
    assert.equal(path(plan, plan.activities[2]!), 'project 2 ');
  });

  test('months over rows are times, two columns are one time', () => {
    const plan = planIn(`
| Дела | Начало | Окончание | Ответственные |
| СЕНТЯБРЬ | < | < | < |
| Линейка | 01.09.2024 | 02.09.2024 | Организатор |
| Поход | 10.09.2024 | 12.09.2024 | Организатор |`);
    assert.equal(path(plan, plan.activities[0]!), 'time  СЕНТЯБРЬ');
    assert.deepEqual(
      [plan.activities[1]!.begins?.text, plan.activities[1]!.ends?.text],
      ['10.09.2024', '12.09.2024'],
    );
  });
});
