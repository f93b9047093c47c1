/**
 * The first file of somebody who has a plan in Word and an hour: written by hand, with the slips that hands make. One round
 * of messages must do: nothing vanishes, and mending what is told brings up nothing new.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkFile, fixedText } from '../../src/checking/check.js';

const check = (text: string) => checkFile(Buffer.from(text), 'программа.json', 'ru');

const PASSPORT = [
  ['Название', 'Программа развития МБУ ДПО "Центр «Ориентир»" на 2024–2028 годы'],
  ['Основания', 'Закон об образовании;\nмуниципальное задание'],
  ['Заказчик', 'Управление образования'],
  ['Разработчики', 'Рабочая группа центра'],
  ['Цель', 'Непрерывный рост мастерства педагогов'],
  ['Задачи', '1) сопровождение молодых;\n2) цифровая среда'],
  ['Сроки', '2024–2028 гг.'],
  ['Этапы', 'I — 2024, II — 2025–2027, III — 2028'],
  ['Ресурсы', 'Бюджет города и гранты'],
  ['Контроль', 'Отчёт на совете в декабре'],
];
const TIMES = [
  ...[
    '2024',
    '2024 г.',
    '2025 год',
    '2024–2025 гг.',
    'январь 2025',
    'янв.–март 2025 г.',
    'I кв. 2026 г.',
  ],
  ...[
    'III квартал 2024',
    'ежегодно',
    'ежегодно, август',
    'ежегодно, октябрь–февраль',
    '2 полугодие 2025 г.',
  ],
  ...[
    'до 01.09.2026',
    '15.03.2025',
    '15 марта 2025 г.',
    'сентябрь 2024 г. – май 2025 г.',
    'в течение года',
  ],
  ...['постоянно', 'ежеквартально', 'ежемесячно', 'май 2026', 'ноябрь 2027 г.', '2027', '2028 год'],
  ...[
    'апрель 2028',
    'II кв. 2027 г.',
    'до декабря 2025 г.',
    'весь период',
    'по запросу',
    '2026–2028',
  ],
];
const DIRECTIONS = ['рост', 'рост', 'снижение', 'сохранение', 'рост', 'рост', 'снижение', 'рост'];
const VALUES = [
  '52,3 %',
  'не менее 55 %',
  '≥ 60',
  '12 публикаций',
  '8–12',
  'н/д',
  '1 200',
  'до 10',
];

/** As it comes from under the hands: Russian names, no ids, one text for a list, numbers as the plan has them. */
const meant = {
  formatVersion: '1.0',
  название: PASSPORT[0]![1],
  срок: { from: '2024 г.', to: '2028 г.' },
  паспорт: PASSPORT.map(([label, value]) => ({ название: label, значение: value })),
  мероприятия: TIMES.map((when, at) => ({
    номер: at + 1,
    название: `Дело ${at + 1}`,
    срок: when,
    ответственные: at % 2 ? 'Методист' : 'Заместитель директора',
    ...(at === 4 && { статус: 'выполнено' }),
  })),
  показатели: DIRECTIONS.map((direction, at) => ({
    название: `Показатель ${at + 1}`,
    направление: direction,
    значения: [2024, 2025, 2026, 2027, 2028].map((year, place) => ({
      период: String(year),
      план: VALUES[at],
      ...(place === 0 && { факт: at === 5 ? 'н/д' : '50' }),
    })),
  })),
  swot: [
    {
      строки: ['S', 'слабые стороны', 'О', 'угрозы'].flatMap((вид) =>
        [1, 2, 3].map((at) => ({ вид, текст: `Пункт ${at}` })),
      ),
    },
  ],
};

/** Pasted from Word into Notepad: an Enter in a text, quotation marks, commas, comments. */
const WRITTEN = JSON.stringify(meant, null, 2)
  .replace('\\nмуниципальное', '\nмуниципальное')
  .replace('\\"Центр «Ориентир»\\"', '"Центр «Ориентир»"')
  .replace('"Управление образования"', '«Управление образования»')
  .replace('"название": "Дело 2"', '"название": "Дело 2",')
  .replace('"статус": "выполнено"', '"статус": "выполнено",')
  .replace('"название": "Дело 9",', '"название": "Дело 9"')
  .replace('"название": "Дело 12",', '"название": "Дело 12"; // уточнить')
  .replace('"номер": 14', '"номер":\u00a014');

describe('a newcomer’s file', () => {
  test('is no JSON as it was written, and is all told of at once', async () => {
    assert.throws(() => JSON.parse(WRITTEN));
    const { findings, programme } = await check(WRITTEN);
    const faults = findings.filter((it) => it.code === 'badJson');
    assert.deepEqual(
      faults.map((it) => it.params['cause']).sort(),
      [
        'comment',
        'commaLeft',
        'commaLeft',
        'commaMissing',
        'lineBreak',
        'oddSpace',
        // The opening one and the closing one.
        'quoteInside',
        'quoteInside',
        'semicolon',
        'wrongQuotes',
      ].sort(),
    );
    assert.equal(programme?.activities?.length, 30);
  });

  test('is understood as it was meant: nothing vanishes, and no date is made up', async () => {
    const { programme, findings } = await check(WRITTEN);
    assert.equal(programme?.passport?.length, 10);
    assert.equal(programme?.indicators?.length, 8);
    assert.equal(programme?.swot?.[0]?.items.length, 12);
    assert.deepEqual(programme?.swot?.[0]?.items.map((it) => it.quadrant).join(''), 'SSSWWWOOOTTT');
    assert.deepEqual(programme?.period, { from: '2024', to: '2028' });
    assert.deepEqual(
      programme?.indicators?.map((it) => it.direction),
      [
        'increase',
        'increase',
        'decrease',
        'maintain',
        'increase',
        'increase',
        'decrease',
        'increase',
      ],
    );
    const first = programme?.indicators?.map((it) => it.points?.[0]?.target);
    assert.equal(first?.[0], 52.3);
    assert.equal(first?.[3], 12);
    assert.equal(programme?.indicators?.[3]?.unit, 'публикаций');
    assert.equal(programme?.activities?.[4]?.status, 'done');
    assert.deepEqual(programme?.activities?.[0]?.responsible, ['Заместитель директора']);
    // Each activity keeps the words of the plan, where it is not a date of the format already.
    programme?.activities?.forEach(({ title }, at) => assert.equal(title, `Дело ${at + 1}`));
    assert.deepEqual(
      findings
        .filter((it) => it.level === 'error' && it.code !== 'badJson')
        .map((it) => it.message),
      [],
    );
    assert.deepEqual(
      findings.filter((it) => it.code === 'unknownKey'),
      [],
    );
  });

  test('takes one round: what was told is mended, and nothing new is told', async () => {
    const before = await check(WRITTEN);
    const told = new Set(before.findings.map((it) => it.code));
    const fixed = await check(fixedText(WRITTEN));
    assert.deepEqual(fixed.programme, before.programme);
    assert.equal(fixed.errors, 0);
    assert.equal(fixed.advice, 0);
    assert.deepEqual(
      fixed.findings.filter((it) => !told.has(it.code)),
      [],
    );
  });

  test('is told of in a list that can be read to its end', async () => {
    const { groups, findings } = await check(WRITTEN);
    assert.ok(findings.length > 150, String(findings.length));
    assert.ok(groups.length < 30, String(groups.length));
  });
});
