import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { readProgramme } from '../../src/programme/read.js';
import { adviseOnMeasures } from '../../src/programme/reading/advise-on-measures.js';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import { mayHaveSlips } from '../../src/programme/reading/may-have-slips.js';
import { recoverProgramme } from '../../src/programme/reading/recover.js';
import { programmeSchema } from '../../src/programme/schema.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { activity, head, indicator } from './reading-support.js';
import { examples } from '../volume.js';

const rich = {
  ...head,
  subtitle: 'Вторая редакция',
  organization: { name: 'ИМЦ', site: 'https://imc.example', location: { lat: 59.8, lon: 30.3 } },
  revision: 2,
  approvals: [{ kind: 'approved', by: 'Совет', date: '2019-09-01' }],
  asOf: '2023-06-01',
  roles: [{ id: 'r-1', title: 'Директор' }],
  documents: [{ id: 'd-1', title: 'Приказ', url: '/prikaz.pdf', signature: { key: 'a1' } }],
  terms: [{ short: 'ТЗ', full: 'техническое задание' }],
  passport: [
    { label: 'Основание', value: { documents: ['d-1'] } },
    { label: 'Цель', value: ['а', 'б'] },
  ],
  stages: [{ id: 's-1', title: 'Подготовка', when: '2019' }],
  projects: [
    { id: 'p-1', title: 'Кадры', tasks: ['а'], links: ['НП «Образование»', { url: '/np' }] },
  ],
  activities: [
    {
      ...activity,
      project: 'p-1',
      stage: 's-1',
      when: ['2021', { every: 'P1Y', byMonth: [10, 11], occurrences: [{ at: '2021-10' }] }],
      marks: [{ at: '2021-Q3', text: '15%', value: 15, unit: '%' }],
      responsible: ['r-1'],
      parts: [{ title: 'Отчёт', when: { kind: 'byPlan' } }],
      evidence: [{ title: 'Отчёт', url: '/otchet.pdf' }],
    },
    { ...activity, id: 'a-2', parent: 'a-1', indicators: ['i-1'] },
  ],
  indicators: [
    {
      ...indicator,
      baseline: { period: '2018', value: 60 },
      points: [
        {
          period: '2021',
          target: { op: 'range', value: 10, max: 50 },
          actual: null,
          missing: 'notYet',
        },
      ],
      final: [{ period: '2024', target: 90 }],
    },
  ],
  assessments: [
    {
      id: 'as',
      scale: { min: 0, max: 10 },
      dates: ['2023'],
      items: [{ title: 'а', scores: [0, null] }],
    },
  ],
  swot: [{ id: 'sw', items: [{ quadrant: 'S', text: 'Опыт', links: ['p-1'] }] }],
  risks: [{ id: 'x', risk: 'Отток', measures: ['Набор'], probability: 3 }],
  events: [
    { id: 'e', title: 'Форум', when: '2021-03-15', place: { name: 'ИМЦ', lat: 59.8, lon: 30.3 } },
  ],
  governance: { bodies: [{ id: 'b', title: 'Совет', functions: ['а'] }] },
  sections: [{ id: 'se', title: 'Введение', body: 'Текст' }],
  tables: [{ id: 't', columns: ['а', 'б'], rows: [['1', 2], { heading: 'в' }, [null, true]] }],
  marksLegend: { ТЗ: 'техническое задание' },
};

/** Every place of a value, as its path. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}
const places = placesIn(rich).filter((path) => path.length > 0);

/** What an author, or a program, may have put into a place. */
const slip = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      undefined,
      null,
      '',
      0,
      -1,
      2021,
      1e21,
      true,
      [],
      {},
      [null],
      ['а'],
      [[]],
      'а',
      'a-1',
      'p-1',
      'i-1',
    ],
    ...[
      '2021/2020',
      '2021',
      'осенью',
      '81,55 %',
      'javascript:x',
      '[а](javascript:x)',
      '\ud800',
      'done',
    ],
    ...[
      { id: 'a-1' },
      { every: 'P1Y' },
      { kind: 'unreadable' },
      { from: 2021, to: '2020' },
      { documents: 'd-1' },
    ],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

const spoilt = fc
  .array(fc.tuple(fc.constantFrom(...places), slip), { minLength: 1, maxLength: 6 })
  .map((slips) => {
    const file = structuredClone(rich) as Record<string, unknown>;
    for (const [path, value] of slips) {
      let at: unknown = file;
      for (const key of path.slice(0, -1))
        at = (at as Record<string, unknown> | undefined | null)?.[key];
      if (typeof at === 'object' && at !== null)
        (at as Record<string, unknown>)[path.at(-1)!] = structuredClone(value);
    }
    return file;
  });

const anything = fc.oneof(
  { weight: 4, arbitrary: spoilt },
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...Object.keys(rich)), fc.jsonValue()),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);

const runs = examples(1500);

test('the file that the others are made from is in order', () => {
  assert.deepEqual(readProgramme(rich), { programme: rich, problems: [] });
});

test('whatever is read, what comes out fits the schema or is refused', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const { programme, problems } = readProgramme(value);
      if (!programme) {
        assert.equal(problems.length, 1);
        assert.equal(problems[0]?.severity, 'refused');
        return;
      }
      assert.ok(problems.every((problem) => problem.severity !== 'refused'));
      const checked = z.safeParse(programmeSchema, programme);
      assert.deepEqual(checked.error?.issues ?? [], []);
      for (const { when } of programme.activities ?? []) resolveWhen(when);
    }),
    runs,
  );
});

test('what came out is in order: reading it again changes nothing', () => {
  // Words that nobody can read stay words, and are told of each time.
  const stays = new Set(['unreadableTime', 'titleAssumed', 'periodAssumed']);
  fc.assert(
    fc.property(anything, (value) => {
      const { programme } = readProgramme(value);
      if (!programme) return;
      const again = readProgramme(programme);
      assert.deepEqual(again.programme, programme);
      const losses = again.problems.filter(
        ({ severity, code }) => severity === 'loss' && !stays.has(code),
      );
      assert.deepEqual(losses, []);
    }),
    runs,
  );
});

test('what was in order before stays as it was', () => {
  fc.assert(
    fc.property(spoilt, (file) => {
      // An empty text stands for no address and for an empty list, without a word.
      fc.pre(!JSON.stringify(file).includes('""'));
      const { programme, problems } = readProgramme(file);
      if (!programme) return;
      // `undefined` is nothing that a file could say, on either side.
      if (problems.length === 0)
        assert.deepEqual(withoutUndefined(programme), withoutUndefined(file));
      const spoiltKeys = new Set(problems.map((problem) => String(problem.path[0])));
      for (const key of Object.keys(rich) as (keyof typeof rich)[])
        if (!spoiltKeys.has(key) && file[key] !== undefined)
          assert.deepEqual(
            withoutUndefined(programme[key as 'title']),
            withoutUndefined(file[key]),
          );
    }),
    runs,
  );
});

/**
 * Nothing was mended and nothing is to be said.
 * @param isNoted whether what is noted on the way counts: `](` in a text, which may turn out to be nothing
 */
function isClean(value: unknown, isNoted = true): boolean {
  const { programme, problems, reading } = recoverProgramme(value);
  let slips = 0;
  if (programme) adviseOnMeasures(programme, () => slips++);
  const isSame = programme !== undefined && isDeepStrictEqual(programme, value);
  return isSame && problems.length + (isNoted ? reading.oddities.length : 0) + slips === 0;
}

test('a page that takes a file as it stands is right to do so', () => {
  assert.ok(isInOrder(rich));
  let inOrder = 0;
  fc.assert(
    fc.property(anything, (value) => {
      if (!isInOrder(value)) return;
      inOrder++;
      assert.ok(isClean(value, false));
    }),
    // Few of them are in order.
    examples(64_000),
  );
  assert.ok(inOrder > 3, `only ${inOrder} files were in order: the test looks at nothing`);
});

test('a file in order is taken as it stands, unless its numbers are in doubt', () => {
  fc.assert(
    fc.property(spoilt, (file) => {
      if (!isClean(file) || isInOrder(file)) return;
      // «а-1», «нет»: a short word may be a condition, yes or no, or say that nothing is known.
      const mayBeNumber = /"(?:value|target|actual)":"(?:\D{0,20}\d[^"]*|[^"]{1,8})"/.test(
        JSON.stringify(file),
      );
      const isMarked = JSON.stringify(file).includes('{"kind":"unreadable"');
      assert.ok(mayBeNumber || isMarked || mayHaveSlips(file as never));
    }),
    runs,
  );
});

test('the value that was read is never changed', () => {
  fc.assert(
    fc.property(spoilt, (file) => {
      const before = structuredClone(file);
      readProgramme(deepFreeze(file));
      assert.deepEqual(file, before);
    }),
    examples(500),
  );
});

const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
