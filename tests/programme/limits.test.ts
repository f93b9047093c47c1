/** What a file may hold of one thing: beyond it the page says how many more there are, and the check says where. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkFile } from '../../src/checking/check.js';
import { MOST_OF } from '../../src/programme/limits.js';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import { readProgramme } from '../../src/programme/read.js';
import { periodOf, resolveWhen } from '../../src/programme/time/resolve.js';
import { allWords } from '../i18n/all-words.js';
import { head } from './reading-support.js';

const many = <It>(count: number, item: It): It[] => new Array<It>(count).fill(item);
const activity = (fields: object): object => ({
  ...head,
  activities: [{ id: 'a', title: 'Дело', ...fields }],
});
const indicator = (fields: object): object => ({
  ...head,
  indicators: [{ id: 'i', title: 'Это', direction: 'increase', ...fields }],
});
const named = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `x${index}`, title: 'Это' }));
const assessment = (dates: string[]): object => ({
  ...head,
  assessments: [
    { id: 's', scale: { min: 0, max: 1 }, dates, items: [{ title: 'Итог', scores: [1] }] },
  ],
});

const LISTS: Record<string, [path: string, file: (count: number) => object, more?: unknown]> = {
  when: [
    'activities[0].when',
    (n) => activity({ when: many(n, '2021') }),
    { kind: 'stated', label: '… (+2)' },
  ],
  actual: [
    'activities[0].actual',
    (n) => activity({ actual: many(n, '2021') }),
    { kind: 'stated', label: '… (+2)' },
  ],
  marks: [
    'activities[0].marks',
    (n) => activity({ marks: many(n, { at: '2021', text: '+' }) }),
    { at: { kind: 'notStated' }, text: '… (+2)' },
  ],
  parts: [
    'activities[0].parts',
    (n) => activity({ parts: many(n, { title: 'Строка' }) }),
    { title: '… (+2)' },
  ],
  occurrences: [
    'activities[0].when.occurrences',
    (n) => activity({ when: { every: 'P1Y', occurrences: many(n, { at: '2021' }) } }),
  ],
  points: [
    'indicators[0].points',
    (n) => indicator({ points: many(n, { period: '2021', actual: 1 }) }),
  ],
  final: [
    'indicators[0].final',
    (n) => indicator({ final: many(n, { period: '2021', target: 1 }) }),
  ],
  projects: ['projects', (n) => ({ ...head, projects: named(n) })],
  bodies: ['governance.bodies', (n) => ({ ...head, governance: { bodies: named(n) } })],
  dates: ['assessments[0].dates', (n) => assessment(many(n, '2021'))],
};

const listAt = (value: unknown, path: string): unknown[] =>
  path
    .split(/[.[\]]+/)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value) as unknown[];

describe('lists that are longer than anybody can follow', () => {
  test('all of them are tried', () => {
    assert.deepEqual(Object.keys(LISTS).sort(), [...MOST_OF.keys()].sort());
  });

  for (const [key, [path, file, more]] of Object.entries(LISTS)) {
    const most = MOST_OF.get(key)!;

    test(`${key}: as many as there may be are all shown`, () => {
      assert.ok(isInOrder(file(most)));
      assert.deepEqual(readProgramme(file(most)).problems, []);
    });

    test(`${key}: beyond it the rest is counted, and the check names the place`, async () => {
      const written = file(most + 1);
      assert.ok(!isInOrder(written));
      const { programme, problems } = readProgramme(written);
      const list = listAt(programme, path);
      assert.equal(list.length, most);
      if (more) assert.deepEqual(list.at(-1), more);
      assert.deepEqual(readProgramme(programme).problems, []);
      const limit = more ? most - 1 : most;
      assert.deepEqual(
        problems.map(({ code, params }) => [code, params]),
        [['tooMany', { count: most + 1, limit }]],
      );

      const text = JSON.stringify(written, null, 1);
      const { findings } = await checkFile(new TextEncoder().encode(text), 'a.json', 'ru');
      assert.deepEqual(
        findings.map((it) => [it.level, it.path]),
        [['error', path]],
      );
      const line = text.split('\n').findIndex((it) => it.includes(`"${key}": [`)) + 1;
      assert.equal(findings[0]?.line, line);
    });
  }
});

describe('what recurs more often than is drawn', () => {
  const often = { every: 'P1M', from: '1900', to: '2100' };

  test('is one band, and the page says so', async () => {
    const { planTime } = await allWords.load('ru');
    const time = resolveWhen(often, periodOf(activity({}) as never));
    const [piece] = time.pieces;
    assert.ok(piece?.kind === 'recurring' && piece.windows.length === 1);
    assert.equal(planTime.when(time), 'ежемесячно (показано одной полосой)');
    assert.equal(
      planTime.when(resolveWhen({ every: 'P1M', from: '2019', to: '2024' })),
      'ежемесячно',
    );
  });

  for (const [where, file, path] of [
    ['alone', activity({ when: often }), 'activities[0].when'],
    ['of several', activity({ when: ['2021', often] }), 'activities[0].when[1]'],
    [
      'of a line',
      activity({ parts: [{ title: 'Это', when: often }] }),
      'activities[0].parts[0].when',
    ],
    [
      'of an event',
      { ...head, events: [{ id: 'e', title: 'Это', when: often }] },
      'events[0].when',
    ],
  ] as const)
    test(`${where}: the check names the place`, async () => {
      const { findings } = await checkFile(
        new TextEncoder().encode(JSON.stringify(file)),
        'a.json',
        'en',
      );
      assert.deepEqual(
        findings
          // A year that is mistyped is told of, too.
          .filter((it) => it.code !== 'farOff')
          .map((it) => [it.code, it.level, it.path, it.params]),
        [['oneBand', 'warning', path, { limit: 480 }]],
      );
    });

  test('all together: the first that finds no room is named', () => {
    const monthly = { every: 'P1M', from: '1990', to: '2024' };
    const activities = Array.from({ length: 150 }, (_, index) => ({
      id: `a${index}`,
      title: 'Дело',
      when: { ...monthly },
    }));
    const { problems } = readProgramme({ ...head, activities });
    const [first] = problems;
    assert.deepEqual([first?.code, first?.params], ['oneBand', { limit: 60_000 }]);
    assert.deepEqual(first?.path, ['activities', 142, 'when']);
  });
});
