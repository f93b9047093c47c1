/** Nothing hides its neighbours: what is wrong is told at once, and costs no more than itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readProgramme } from '../../src/programme/read.js';
import { examples } from '../volume.js';
import { PROGRAMMES } from '../demo/names.js';
import { mendedAsTold } from './mended-as-told.js';
import { activity, head, indicator, read, toldAs } from './reading-support.js';

describe('ids that nobody wrote', () => {
  test('a roadmap and a matrix without them work', () => {
    const { programme, told } = read({
      projects: [{ num: '1', title: 'Кадры' }, { title: 'Среда' }],
      activities: [
        { num: '1.1', title: 'Клуб «Диалог»', project: 'кадры' },
        { num: '1.1', title: 'Клуб «Диалог»', project: '1' },
        { ...activity, id: '1.1-клуб-диалог-2', project: 'Среда' },
        { targetText: 'Проведено 10 встреч', id: '' },
      ],
      swot: [{ items: [{ quadrant: 'S', text: 'Опыт' }] }, { id: null, items: [] }],
    });
    assert.deepEqual(
      programme.projects?.map((it) => it.id),
      ['1-кадры', 'среда'],
    );
    assert.deepEqual(
      programme.activities?.map((it) => [it.id, it.project]),
      [
        ['1.1-клуб-диалог', '1-кадры'],
        ['1.1-клуб-диалог-3', '1-кадры'],
        ['1.1-клуб-диалог-2', 'среда'],
        ['проведено-10-встреч', undefined],
      ],
    );
    assert.deepEqual(
      programme.swot?.map((it) => it.id),
      ['swot', 'swot-2'],
    );
    assert.deepEqual(
      [...new Set(told.map((line) => line.split(' ').slice(0, 2).join(' ')))],
      ['advice idMade', 'advice wordMeant'],
    );
  });

  test('the same file gets the same ids, and the order of the others is no matter', () => {
    const items = [{ title: 'А' }, { title: 'Б' }, { num: '3', title: 'В' }];
    const ids = (list: object[]): string[] =>
      read({ activities: list }).programme.activities!.map((it) => it.id);
    assert.deepEqual(ids(items), ids(items));
    assert.deepEqual(ids([...items].reverse()), ids(items).reverse());
  });

  test('of two that are called the same nobody says which one a link means', () => {
    const { told } = read({
      projects: [{ title: 'Кадры' }, { title: 'Кадры' }],
      activities: [{ ...activity, project: 'Кадры' }],
    });
    assert.ok(told.includes('loss unknownReference activities[0].project'));
  });
});

describe('a wrong word costs its field', () => {
  for (const [name, direction] of [
    ['another word', 'куда-нибудь'],
    ['a number', 5],
    ['nothing', undefined],
  ] as const)
    test(`a direction that is ${name} costs at most the verdict`, () => {
      const { programme, problems } = read({ indicators: [{ ...indicator, direction }] });
      assert.equal(programme.indicators?.[0]?.direction, 'notStated');
      assert.deepEqual(
        problems.map((it) => [it.severity, it.params['lost']]),
        [['loss', 'judgement']],
      );
    });

  test('what else is wrong in an item that goes is told with it', () => {
    const { told } = read({ indicators: [{ id: 'i', key: 5, direction: 'up', points: [{}] }] });
    assert.deepEqual(told, [
      'loss wrongType indicators[0].key',
      'loss unknownValue indicators[0].direction',
      'loss missing indicators[0].points[0].period',
      'loss missing indicators[0].title',
    ]);
  });
});

/** Mulberry32. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return Math.floor((((it ^ (it >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Holder = Record<string | number, unknown>;

function holdersIn(value: unknown, found: Holder[] = []): Holder[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value as Holder);
  for (const it of Object.values(value)) holdersIn(it, found);
  return found;
}

/** What slips do to a value. */
const SLIPS: ((holder: Holder, key: string, below: (most: number) => number) => void)[] = [
  (holder, key) => void delete holder[key],
  (holder, key) => void (holder[key] = null),
  (holder, key) => void (holder[key] = ''),
  (holder, key) => void (holder[key] = 'как получится'),
  (holder, key) => void (holder[key] = {}),
  (holder, key) => void (holder[key] = [holder[key]]),
  (holder, key) => void (holder[key] = [5, null]),
  (holder, key) => void (holder[key] = String(holder[key])),
  (holder, key, below) => void (holder[key] = below(3000)),
  (holder, key) => {
    if (Array.isArray(holder)) return;
    holder[`${key.slice(0, -2)}${key.slice(-1)}x`] = holder[key];
    delete holder[key];
  },
];

describe('mending what is told brings up no second wave', () => {
  test('of items that lack what they need', () => {
    const points = [{ target: 5 }, { period: '2021', target: {}, missing: 'кто знает' }];
    const indicators = Array.from({ length: 8 }, (_, at) => ({ num: at, key: 'ага', points }));
    const risks = [{ probability: 9, impact: [], project: 'нет такого' }];
    const file = { ...head, indicators, risks, terms: [{ full: {} }] };
    const { problems } = readProgramme(file);
    const after = readProgramme(mendedAsTold(file, problems)).problems;
    assert.ok(after.length * 2 < problems.length, `${problems.length}, then ${after.length}`);
  });

  for (const name of PROGRAMMES) {
    const text = readFileSync(
      new URL(`../../demo/programmes/${name}.json`, import.meta.url),
      'utf8',
    );
    test(name, () => {
      for (let seed = 1; seed <= examples(80).numRuns; seed++) {
        const below = chance(seed);
        const file = JSON.parse(text) as Holder;
        // Some anywhere, and many in one place: there one could hide another.
        const place = Object.values(file).filter((it) => typeof it === 'object' && it !== null);
        for (let slip = below(20); slip >= 0; slip--) {
          const holders = holdersIn(below(2) ? file : place[seed % place.length]);
          const holder = holders[below(Math.min(holders.length, 40))]!;
          const keys = Object.keys(holder);
          if (keys.length > 0)
            SLIPS[below(SLIPS.length)]!(holder, keys[below(keys.length)]!, below);
        }
        const { programme, problems } = readProgramme(file);
        if (!programme) continue;
        const after = readProgramme(mendedAsTold(file, problems)).problems;
        const grown =
          after.length > problems.length || after.some((it) => it.severity === 'refused');
        assert.ok(
          !grown,
          `seed ${seed}: ${problems.map(toldAs).join('; ')} became ${after.map(toldAs).join('; ')}`,
        );
      }
    });
  }
});
