/** Keys and codes in the words of whoever writes the file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProgramme } from '../../src/programme/read.js';
import { activity, indicator, read, toldAs } from './reading-support.js';

describe('Russian keys', () => {
  test('a whole file of them is read, and its places are told as they are written', () => {
    const { programme, problems } = readProgramme({
      'Версия формата': '1.0',
      Наименование: 'Программа развития методического кабинета',
      'Сроки реализации': { с: '2026', по: '2029' },
      Направления: [{ код: 'k', название: 'Кадры', Цель: 'Обучить', цвет: 'синий' }],
      'План мероприятий': [
        {
          код: 'a',
          '№ п/п': '1.1',
          Мероприятие: 'Клуб молодых педагогов',
          Направление: 'k',
          Срок: { с: '2026', до: '2027' },
          Исполнители: ['Методист'],
          'Ожидаемый результат': 'Клуб работает',
        },
      ],
      'Целевые показатели': [
        {
          код: 'i',
          показатель: 'Охват',
          'Ед. изм.': 'чел.',
          направление: 'увеличение',
          'По годам': [{ Год: '2027', План: 40, Факт: 44 }],
        },
      ],
    });
    assert.deepEqual(programme, {
      formatVersion: '1.0',
      title: 'Программа развития методического кабинета',
      period: { from: '2026', to: '2029' },
      projects: [{ id: 'k', title: 'Кадры', goal: 'Обучить', цвет: 'синий' }],
      activities: [
        {
          id: 'a',
          num: '1.1',
          title: 'Клуб молодых педагогов',
          project: 'k',
          when: { from: '2026', to: '2027' },
          responsible: ['Методист'],
          deliverable: 'Клуб работает',
        },
      ],
      indicators: [
        {
          id: 'i',
          title: 'Охват',
          unit: 'чел.',
          direction: 'increase',
          points: [{ period: '2027', target: 40, actual: 44 }],
        },
      ],
    });
    const told = problems.map(toldAs);
    assert.ok(told.includes('advice keyMeant Направления[0].Цель'));
    assert.ok(told.includes('advice unknownKey Направления[0].цвет'));
    assert.ok(told.includes('advice wordMeant ["Целевые показатели"][0].направление'));
    assert.deepEqual([...new Set(problems.map((it) => it.code))].sort(), [
      'keyMeant',
      'unknownKey',
      'wordMeant',
    ]);
  });

  for (const [key, meant] of [
    ['Target-Text', 'targetText'],
    ['DELIVERABLE', 'deliverable'],
    ['stаtus', 'status'],
  ] as const)
    test(`«${key}» is ${meant}`, () => {
      const value = meant === 'status' ? 'done' : 'Да';
      const { programme } = read({ activities: [{ ...activity, [key]: value }] });
      assert.equal(programme.activities?.[0]?.[meant], value);
    });

  test('what is there already is not written over', () => {
    const { programme, problems } = read({
      activities: [{ ...activity, название: 'Другое', Title: 'Третье' }],
    });
    assert.equal(programme.activities?.[0]?.title, activity.title);
    assert.deepEqual(
      problems.map(({ code, params }) => [code, params['suggestion']]),
      [
        ['unknownKey', 'title'],
        ['unknownKey', 'title'],
      ],
    );
  });

  test('a misspelt one is told with what it may be', () => {
    const { problems } = read({ activities: [{ ...activity, ответсвенные: 'Методист' }] });
    assert.deepEqual(
      problems.map((it) => [it.code, it.params['suggestion']]),
      [['unknownKey', 'responsible']],
    );
  });

  test('names of objects are no doors', () => {
    const file = JSON.parse('{"activities":[{"id":"a","title":"Б","__proto__":{"num":"1"}}]}');
    const { programme } = read(file as object);
    assert.equal(programme.activities?.[0]?.num, undefined);
    for (const key of ['toString', 'valueOf', 'hasOwnProperty'])
      assert.ok(
        read({ activities: [{ ...activity, [key]: 'x' }] }).told[0]?.includes('unknownKey'),
      );
  });
});

describe('Russian words for codes', () => {
  const CASES: [written: string, read: unknown, file: (code: string) => object, at: string][] = [];
  const add = (file: (code: string) => object, at: string, ...words: [string, string][]): void =>
    void CASES.push(...words.map(([word, code]) => [word, code, file, at] as (typeof CASES)[0]));
  add(
    (status) => ({ activities: [{ ...activity, status }] }),
    'activities.0.status',
    ['Выполнена', 'done'],
    ['исполнено', 'done'],
    ['не выполнено', 'notDone'],
    ['Выполнено частично', 'partlyDone'],
    ['В работе', 'inProgress'],
    ['перенесён', 'postponed'],
    ['Отменено', 'cancelled'],
    ['Done', 'done'],
  );
  add(
    (direction) => ({ indicators: [{ ...indicator, direction }] }),
    'indicators.0.direction',
    ['Рост', 'increase'],
    ['снижается', 'decrease'],
    ['Сохранение', 'maintain'],
    ['в пределах', 'range'],
    ['не указано', 'notStated'],
  );
  add(
    (quadrant) => ({ swot: [{ id: 's', items: [{ quadrant, text: 'А' }] }] }),
    'swot.0.items.0.quadrant',
    ['Сильные стороны', 'S'],
    ['С', 'S'],
    ['слабые стороны', 'W'],
    ['Возможности', 'O'],
    ['О', 'O'],
    ['угроза', 'T'],
    ['Т', 'T'],
  );
  add((kind) => ({ approvals: [{ kind, by: 'Совет' }] }), 'approvals.0.kind', [
    'УТВЕРЖДЕНО',
    'approved',
  ]);
  add((kind) => ({ activities: [{ ...activity, when: { kind } }] }), 'activities.0.when.kind', [
    'по мере необходимости',
    'asNeeded',
  ]);
  for (const [written, code, file, at] of CASES)
    test(`${at}: «${written}» is ${String(code)}`, () => {
      const { programme, problems } = read(file(written));
      const found = at
        .split('.')
        .reduce<unknown>((it, key) => (it as Record<string, unknown>)[key], programme);
      assert.equal(found, code);
      assert.deepEqual(
        problems.map((it) => [it.severity, it.params['read']]),
        [['advice', code]],
      );
    });
});
