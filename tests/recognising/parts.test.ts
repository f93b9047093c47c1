/** What else tables hold: passports, indicators, SWOT, risks, stages, assessments, events, bodies, terms. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recognise } from '../../src/recognising/recognise.js';
import type { Content } from '../../src/recognising/parts/content.js';
import { valueOf } from '../../src/recognising/parts/values.js';
import { documentOf } from './document-of.js';

const contents = (text: string): Content[] =>
  recognise(documentOf(text)).parts.map((it) => it.content);
const first = (text: string): Content => contents(text)[0]!;

test('a passport: labels, lists, what is merged or cut', () => {
  const { rows, doubts } = first(`
# Паспорт
| 1. | Полное наименование программы: | Программа «Рост» |
| 2. | Задачи | 1. Обновить. 2. Поддержать. 3. Измерить. |
| 3. | Основные разработчики | – центр; / – школы. |
| 4. | Срок реализации | 2025–2029 годы |
| 5. | Источники финансирования | Субсидия |
| | | и гранты |`).passport!;
  assert.deepEqual(
    rows.map((it) => [it.label, it.role, it.listed, it.lines.length]),
    [
      ['Полное наименование программы', 'title', false, 1],
      ['Задачи', 'tasks', true, 3],
      ['Основные разработчики', 'makers', true, 2],
      ['Срок реализации', 'term', false, 1],
      ['Источники финансирования', 'money', false, 2],
    ],
  );
  assert.deepEqual(
    doubts.map((it) => [it.code, it.words]),
    [['joinedToAbove', 'и гранты']],
  );
});

test('indicators: plan and fact by year, baseline, unit, groups, what is over', () => {
  const { indicators, sections } = first(`
| № | Индикатор | Ед. изм. | Базовое значение (2023) | 2025 | < | 2026 | < | Источник данных |
| ^ | ^ | ^ | ^ | план | факт | план | факт | ^ |
| Кадры | < | < | < | < | < | < | < | < |
| 1.1 | Доля педагогов с категорией | % | 34,5 | не менее 36 | 35,8 | 40–45 | | Отчёт |
| 1.2 | Есть ли медиатека | да/нет | нет | да | – | да | | |`).indicators!;
  assert.deepEqual(
    sections.map((it) => it.title),
    ['Кадры'],
  );
  assert.deepEqual(
    indicators.map((it) => [
      it.num,
      it.title,
      it.unit,
      it.baseline?.value.number ?? it.baseline?.value.yes,
      it.baseline?.period?.year,
    ]),
    [
      ['1.1', 'Доля педагогов с категорией', '%', 34.5, 2023],
      ['1.2', 'Есть ли медиатека', 'да/нет', false, 2023],
    ],
  );
  assert.deepEqual(
    indicators[0]!.points.map((it) => [
      it.period!.year,
      it.target?.op,
      it.target?.number,
      it.target?.max,
      it.actual?.number,
    ]),
    [
      [2025, '>=', 36, undefined, 35.8],
      [2026, 'range', 40, 45, undefined],
    ],
  );
  assert.equal(indicators[1]!.points[0]!.actual!.missing, 'notStated');
  assert.deepEqual(
    indicators[0]!.extra.map((it) => [it.label, it.said.text]),
    [['Источник данных', 'Отчёт']],
  );
});

describe('values', () => {
  const at = { block: 0 };
  const rows: [string, object | undefined][] = [
    ['80%', { number: 80, unit: '%', more: false }],
    ['1 250,5 тыс. рублей', { number: 1250.5, unit: 'тыс. рублей', more: false }],
    ['не ниже 4,2 балла', { op: '>=', number: 4.2, unit: 'балла', more: false }],
    ['до 30 % ежегодно', { op: 'upTo', number: 30, unit: '%', per: 'year', more: false }],
    ['более 12', { op: '>', number: 12, more: false }],
    ['не более 5', { op: '<=', number: 5, more: false }],
    ['менее 7 %', { op: '<', number: 7, unit: '%', more: false }],
    ['10–15 %', { op: 'range', number: 10, max: 15, unit: '%', more: false }],
    ['да', { yes: true, more: false }],
    ['Отсутствует', { yes: false, more: false }],
    ['—', { missing: 'notStated', more: false }],
    ['уточняется', { missing: 'toBeDetermined', more: false }],
    ['высокий', { more: true }],
    ['3 школы из 8', { number: 3, more: true }],
    ['0', { number: 0, more: false }],
    ['', undefined],
  ];
  for (const [text, expected] of rows)
    test(`«${text}»`, () => {
      assert.deepEqual(valueOf(text, at), expected && { text, at, ...expected });
    });
});

describe('SWOT', () => {
  const swot = (text: string): [string, string, string?][] =>
    first(text).swot!.items.map(
      (it) => [it.quadrant, it.text, ...(it.aspect ? [it.aspect] : [])] as [string, string],
    );

  test('labels inside, beside, above, below', () => {
    const same: [string, string][] = [
      ['S', 'Опытный коллектив'],
      ['S', 'Своя типография'],
      ['W', 'Тесное здание'],
      ['O', 'Гранты'],
      ['T', 'Отток молодёжи'],
    ];
    assert.deepEqual(
      swot(`
| Сильные стороны: / – Опытный коллектив / – Своя типография | Слабые стороны: / – Тесное здание |
| Возможности: / – Гранты | Угрозы: / – Отток молодёжи |`),
      same,
    );
    assert.deepEqual(
      swot(`
| Преимущества | Опытный коллектив / Своя типография |
| Недостатки | Тесное здание |
| Возможности | Гранты |
| Угрозы | Отток молодёжи |`),
      same,
    );
    assert.deepEqual(
      swot(`
| Сильные стороны | Слабые стороны |
| Опытный коллектив / Своя типография | Тесное здание |
| Возможности | Угрозы |
| Гранты | Отток молодёжи |`),
      same,
    );
  });

  test('labels below their texts are a doubt; so are letters that contradict', () => {
    const long = 'очень длинный текст о том, что есть в центре и чего в нём нет, и почему это так';
    const { items, doubts } = first(`
| Опыт: ${long}. | Теснота: ${long}. |
| Сильные стороны (W) | Слабые стороны (S) |
| Возможности | Угрозы |
| Гранты | Отток |`).swot!;
    assert.deepEqual(
      items.map((it) => [it.quadrant, it.text.slice(0, 6)]),
      [
        ['S', 'Опыт: '],
        ['W', 'Теснот'],
        ['O', 'Гранты'],
        ['T', 'Отток'],
      ],
    );
    assert.deepEqual(doubts.map((it) => it.code).sort(), ['labelsBelow', 'lettersContradict']);
  });

  test('aspects stand at the left', () => {
    assert.deepEqual(
      swot(`
| Аспект | Сильные стороны | Слабые стороны | Возможности | Угрозы |
| Кадры | опыт | возраст | вузы | отток |
| Среда | здание | | гранты | |`).filter((it) => it[0] === 'S'),
      [
        ['S', 'опыт', 'Кадры'],
        ['S', 'здание', 'Среда'],
      ],
    );
  });
});

test('risks, stages, events, bodies, terms: what has no place of its own is kept beside', () => {
  const [risks, stages, events, bodies, terms] = contents(`
| Возможные трудности | Вероятность | Пути преодоления | Кто следит |
| Мало средств | высокая | Гранты; партнёры | Бухгалтер |

# Этапы
| Этап | Период | Итоги |
| 1. Разведка | май 2025 | Справка |

# Афиша
| Дата | Событие | Площадка | Для кого | Формат |
| 14.11.2024 | Форум | Лицей | Учителя | очно |

# Управление
| Орган управления | Функции |
| Совет | Принимает; слушает |

# Сокращения
| Сокращение | Расшифровка |
| РМО | районное объединение |`);
  const [risk] = risks!.risks!;
  assert.deepEqual(
    [risk!.risk, risk!.measures, risk!.probability?.text, risk!.extra[0]?.said.text],
    ['Мало средств', ['Гранты', 'партнёры'], 'высокая', 'Бухгалтер'],
  );
  const [stage] = stages!.stages!;
  assert.deepEqual(
    [stage!.num, stage!.title, stage!.when[0]?.text, stage!.extra[0]?.label],
    ['1', 'Разведка', 'май 2025', 'Итоги'],
  );
  const [event] = events!.events!;
  assert.deepEqual(
    [
      event!.title,
      event!.when[0]?.text,
      event!.place?.text,
      event!.audience?.text,
      event!.form?.text,
    ],
    ['Форум', '14.11.2024', 'Лицей', 'Учителя', 'очно'],
  );
  assert.deepEqual(
    bodies!.bodies!.map((it) => [it.title, it.functions]),
    [['Совет', ['Принимает', 'слушает']]],
  );
  assert.deepEqual(
    terms!.terms!.map((it) => [it.short, it.full]),
    [['РМО', 'районное объединение']],
  );
});

test('assessments: a dash is no zero', () => {
  const { dates, items, scale } = first(`
| № | Ожидаемый результат | Самооценка по пятибалльной шкале | < | < |
| ^ | ^ | май 2023 | май 2024 | май 2025 |
| 1 | Школа наставника | 0 | – | 4,5 |`).assessment!;
  assert.deepEqual(
    dates,
    [2023, 2024, 2025].map((year) => ({ year, month: 5 })),
  );
  assert.deepEqual(
    [items[0]!.num, items[0]!.scores, items[0]!.words],
    ['1', [0, null, 4.5], ['0', '–', '4,5']],
  );
  assert.deepEqual(scale, { min: 0, max: 5 });
});
