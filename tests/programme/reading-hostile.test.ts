import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProgramme } from '../../src/programme/read.js';
import { recoverProgramme } from '../../src/programme/reading/recover.js';
import { activity, head, indicator, read, toldAs } from './reading-support.js';
import { growsInProportion } from '../growth.js';

function nested(depth: number, isList: boolean): unknown {
  const [open, close] = isList ? ['[', ']'] : ['{"внутри":', '}'];
  return JSON.parse(`${open.repeat(depth)}${isList ? '' : '1'}${close.repeat(depth)}`);
}

describe('what could do harm does none', () => {
  for (const isList of [true, false])
    test(`a million levels of ${isList ? 'lists' : 'objects'}`, () => {
      const deep = nested(1_000_000, isList);
      const { told, programme } = read({
        'x-чужое': deep,
        organization: deep,
        activities: [{ ...activity, when: deep }],
      });
      assert.ok(told.some((line) => line.startsWith('loss tooDeep x-чужое')));
      assert.equal(programme.activities?.length, 1);
      assert.ok(JSON.stringify(programme).length < 5000);
      assert.equal(readProgramme(deep).programme, undefined);
    });

  test('64 levels are kept', () => {
    const fields = { 'x-чужое': nested(64, true) };
    assert.deepEqual(read(fields).told, []);
    assert.deepEqual(read(fields).programme, { ...head, ...fields });
    const [problem] = read({ 'x-чужое': nested(65, true) }).problems;
    assert.deepEqual([problem?.code, problem?.params['limit']], ['tooDeep', 64]);
  });

  test('keys that would change what an object is', () => {
    const text = JSON.stringify({
      ...head,
      activities: [{ ...activity, 'x-own': {} }],
      marksLegend: { ТЗ: 'задание' },
    });
    const evil =
      '"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"prototype":1';
    const { programme, problems } = readProgramme(
      JSON.parse(text.replaceAll('{', `{${evil},`).replaceAll(',}', '}')),
    );
    assert.equal(({} as Record<string, unknown>)['isAdmin'], undefined);
    assert.ok(!JSON.stringify(programme).includes('isAdmin'));
    assert.deepEqual(programme, JSON.parse(text));
    assert.ok(problems.every((problem) => problem.code === 'unsafeKey'));
    assert.equal(problems.length, 5 * 3);
    const keys = new Set(problems.map((problem) => problem.params['key']));
    assert.deepEqual([...keys], ['__proto__', 'constructor', 'prototype']);
  });

  test('half a character is replaced, a whole one stays', () => {
    const { programme, told } = read({
      title: 'Программа \ud83d развития 😀',
      'x-tags': ['\udc00'],
      'x-own': 'слово\ud83d',
      marksLegend: { ТЗ: '\udc00\ud83d' },
      activities: [{ ...activity, when: '2021\ud83d', responsible: ['Методист\ud83d'] }],
    });
    assert.equal(programme.title, 'Программа \ufffd развития 😀');
    assert.deepEqual(programme.marksLegend, { ТЗ: '\ufffd\ufffd' });
    assert.equal((programme as unknown as Record<string, unknown>)['x-own'], 'слово\ufffd');
    assert.deepEqual(programme.activities?.[0]?.responsible, ['Методист\ufffd']);
    assert.ok(!/\p{Surrogate}/u.test(JSON.stringify(programme)));
    assert.deepEqual(
      told.filter((line) => !line.includes('loneSurrogate')),
      ['loss unreadableTime activities[0].when'],
    );
  });

  test('what JSON cannot hold', () => {
    const file: Record<string, unknown> = {
      ...head,
      organization: new Date(),
      asOf: new Date(),
      'x-own': {
        when: new Date(),
        big: 1n,
        nan: NaN,
        none: undefined,
        call: () => 1,
        list: [Symbol('x'), new Map()],
      },
      activities: [{ ...activity, deliverable: () => 'Сборник' }],
    };
    file['self'] = file;
    (file['x-own'] as Record<string, unknown>)['up'] = file['x-own'];
    const { programme, told } = read(file);
    const own = { list: [null, null] };
    assert.deepEqual(programme.activities, [activity]);
    assert.deepEqual((programme as unknown as Record<string, unknown>)['x-own'], own);
    assert.doesNotThrow(() => JSON.stringify(programme));
    assert.ok(told.includes('loss notJson x-own.up'));
    assert.ok(told.includes('loss notJson x-own.when'));
    assert.ok(told.includes('loss wrongType asOf'));
  });

  test('one object in a million places is read once', () => {
    let reads = 0;
    let shared: unknown = new Proxy(['Сборник'], {
      get(list, key) {
        assert.ok(++reads < 100, 'read again and again');
        return Reflect.get(list, key) as unknown;
      },
    });
    for (let level = 0; level < 50; level++) shared = [shared, shared];
    assert.deepEqual(read({ 'x-own': shared }).told, []);
    assert.ok(reads > 0);
  });

  test('properties of a page that extends Object.prototype are no keys', () => {
    Object.assign(Object.prototype, { each: () => 1, titel: 1 });
    try {
      assert.deepEqual(read({}).told, []);
    } finally {
      delete (Object.prototype as Record<string, unknown>)['each'];
      delete (Object.prototype as Record<string, unknown>)['titel'];
    }
  });

  test('keys that every object inherits are unknown', () => {
    const { told, problems } = read({
      activities: [{ ...activity, status: 'toString' }],
      indicators: [{ ...indicator, direction: 'hasOwnProperty' }],
    });
    assert.deepEqual(told, [
      'loss unknownValue activities[0].status',
      'loss unknownValue indicators[0].direction',
    ]);
    assert.equal(problems[0]?.params['value'], 'toString');
  });
});

describe('a file with very many mistakes', () => {
  const many = (count: number, item: (index: number) => unknown) =>
    Array.from({ length: count }, (_, index) => item(index));

  test('is told of in 500 sentences and a number, losses first', () => {
    const { programme, problems } = readProgramme({
      ...head,
      activities: many(10_000, (index) => ({
        ...activity,
        id: `a-${index}`,
        num: index,
        deliverable: {},
        project: `p-${index}`,
        when: index % 2 ? 'III квартал 2021' : '2021',
      })),
    });
    assert.equal(programme?.activities?.length, 10_000);
    assert.equal(problems.length, 501);
    assert.ok(problems.slice(0, 500).every((problem) => problem.severity === 'loss'));
    assert.deepEqual(toldAs(problems[500]!), 'loss manyMore');
    assert.equal(problems[500]?.params['count'], 10_000 + 10_000 + 5000 + 10_000 - 500);
  });

  test('slips that lose nothing are no losses when there are many', () => {
    const activities = many(600, (index) => ({ ...activity, id: `a-${index}`, num: index }));
    assert.equal(toldAs(read({ activities }).problems[500]!), 'advice manyMore');
  });

  test('is counted to the last, though not all is kept', () => {
    const broken = {
      activities: many(6000, (index) => ({ ...activity, id: `a-${index}`, deliverable: {} })),
      indicators: [{ num: 1, key: 1, ...indicator, direction: 'куда-то' }],
      risks: [5],
    };
    assert.ok(recoverProgramme({ ...head, ...broken }).problems.length <= 5000);
    assert.equal(read(broken).problems.at(-1)?.params['count'], 6000 + 3 + 1 - 500);
  });

  for (const [name, item] of [
    ['nothing in order', () => ({})],
    ['every id the same', () => activity],
    [
      'every link dead',
      (index: number) => ({
        ...activity,
        id: `a-${index}`,
        project: `p-${index}`,
        indicators: ['i-1', 'i-2'],
      }),
    ],
    [
      'every parent nearly one',
      (index: number) => ({ ...activity, id: `a-${index}`, parent: `a-${index}x` }),
    ],
    [
      'one long chain of parents',
      (index: number) => ({ ...activity, id: `a-${index}`, parent: `a-${index + 1}` }),
    ],
    [
      'one circle of parents',
      (index: number) => ({ ...activity, id: `a-${index}`, parent: `a-${(index + 1) % 10_000}` }),
    ],
    [
      'every role nearly one',
      (index: number) => ({ ...activity, id: `a-${index}`, responsible: [`r-${index}`] }),
    ],
    [
      'every key misspelt',
      (index: number) => ({ ...activity, id: `a-${index}`, [`titl${index % 10}`]: 1 }),
    ],
  ] as const)
    test(`10,000 activities, ${name}: read in time`, () => {
      const roles = many(1000, (index) => ({ id: `r-${index}x`, title: 'Методист' }));
      growsInProportion(10_000, (count) => {
        const { problems } = readProgramme({ ...head, roles, activities: many(count, item) });
        assert.ok(problems.length <= 501);
      });
    });

  test('300,000 items that are none', () => {
    growsInProportion(300_000, (count) => {
      const { programme, problems } = readProgramme({ ...head, activities: many(count, () => 1) });
      assert.deepEqual(programme?.activities, []);
      assert.equal(problems.at(-1)?.params['count'], count - 500);
    });
  });
});
