import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  columnLabels,
  spreadLabels,
  widthOf,
  withoutTouching,
  type SlopeLabel,
} from '../../src/drawing/slope-labels.js';
import { endsOf } from '../../src/drawing/slope-ends.js';
import { slope, type Slope, type SlopeFrame, type SlopePoint } from '../../src/drawing/slope.js';
import { examples } from '../volume.js';

const FRAME: SlopeFrame = { width: 200, height: 50, columns: 5, ends: [0, 10] };
const of = (points: SlopePoint[], more: Partial<SlopeFrame> = {}): Slope =>
  slope({ points }, { ...FRAME, ...more });
const moves = (path: string): number => path.match(/M/g)?.length ?? 0;

test('the line goes between known facts of neighbouring years, and stops where one is missing', () => {
  const { line, facts, unknown } = of([
    { at: 0, fact: 5 },
    { at: 1, fact: 7 },
    { at: 2, plan: 8, isUnknown: true },
    { at: 3, fact: 6 },
  ]);
  assert.equal(moves(line), 1);
  assert.equal(facts.length, 3);
  assert.equal(unknown.length, 1);
});

test('the baseline is a ring, and the line begins there where the next year is known', () => {
  const start = { at: 0, value: 2 };
  const near = slope({ start, points: [{ at: 1, fact: 5 }] }, FRAME);
  assert.equal(moves(near.start), 1);
  assert.equal(moves(near.line), 1);
  assert.equal(slope({ start, points: [{ at: 2, fact: 5 }] }, FRAME).line, '');
});

test('a missed plan is a diamond with a ladder, a better one a dot with a filled gap, the rest a ring with a dot', () => {
  const missed = of([{ at: 1, plan: 9, fact: 3, mark: 'missed' }]);
  assert.ok(missed.missed && missed.short && !missed.met && !missed.better && !missed.open);
  assert.ok(moves(missed.short) > 3, 'rungs');
  const met = of([{ at: 1, plan: 3, fact: 9, mark: 'met' }]);
  assert.ok(met.met && met.better && !met.missed && !met.short);
  assert.equal(moves(met.better), 1);
  const open = of([{ at: 1, plan: 3, fact: 9 }]);
  assert.ok(open.open && !open.met && !open.missed && !open.short && !open.better);
});

test('of a plan with two bounds the gap begins at the nearer one; between them there is none', () => {
  const plan = { at: 1, plan: 2, planMax: 6 };
  assert.equal(of([{ ...plan, fact: 4, mark: 'met' }]).better, '');
  const [above, below] = [10, 0].map((fact) => of([{ ...plan, fact, mark: 'missed' }]).short);
  assert.match(above!, /^M[\d.]+ 5h8v15\.6h-8z/); // from 10 down to 6
  assert.match(below!, /^M[\d.]+ 36\.2h8v7\.8h-8z/); // from 2 down to 0
});

test('more is higher, later is further right; lying down, more is further right', () => {
  const [a, b] = of([
    { at: 0, fact: 1 },
    { at: 4, fact: 9 },
  ]).facts;
  assert.ok(b!.x > a!.x && b!.y < a!.y);
  const lying = (fact: number): { x: number; y: number } =>
    of([{ at: 0, fact }], { isLying: true }).facts[0]!;
  assert.ok(lying(9).x > lying(1).x);
  assert.equal(lying(9).y, lying(1).y);
});

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324),
);

test('any numbers are drawn inside the picture', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record(
          {
            plan: number,
            planMax: number,
            fact: number,
            mark: fc.constantFrom('met' as const, 'missed' as const),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 30 },
      ),
      fc.boolean(),
      (all, isLying) => {
        const points = all.map((it, at) => ({ ...it, at }));
        const ends = endsOf([{ points }]);
        if (!ends) return;
        const drawn = of(points, { ends, isLying, columns: points.length });
        assert.doesNotMatch(JSON.stringify(drawn), /NaN|Infinity|undefined|null/);
        for (const { x, y } of drawn.facts)
          assert.ok(x >= 9 && x <= 191 && y >= 5 && y <= 44, `${x} ${y}`);
        assert.ok(drawn.short.length + drawn.better.length < 1200 * points.length);
      },
    ),
    examples(500),
  );
});

const sides = ({ x, text, anchor }: SlopeLabel): [number, number] => {
  const left = anchor === 'start' ? x : x - widthOf(text) * (anchor === 'end' ? 1 : 0.5);
  return [left, left + widthOf(text)];
};
const overlaps = (labels: SlopeLabel[]): string[] =>
  labels.flatMap((a, at) =>
    labels.slice(at + 1).flatMap((b) => {
      const [[la, ra], [lb, rb]] = [sides(a), sides(b)];
      return Math.abs(a.y - b.y) < 13 && la < rb && lb < ra ? [`${a.text} / ${b.text}`] : [];
    }),
  );

test('of the years the last with a fact, the first and the last have their words, and none touch', () => {
  const years = ['2020', '2021', '2022', '2023', '2024', '2025'];
  const labels = columnLabels(years, [1, 2], 230, 60);
  assert.deepEqual(
    labels.map((it) => [it.text, it.isStrong ?? false]),
    [
      ['2022', true],
      ['2020', false],
      ['2025', false],
      ['2021', true],
    ].filter(([text]) => text !== '2021' || labels.some((it) => it.text === '2021')),
  );
  for (let count = 1; count <= 40; count++)
    for (const width of [120, 230, 640]) {
      const all = Array.from({ length: count }, (_, at) => String(2000 + at));
      const made = columnLabels(
        all,
        [count - 1, count - 2, 0].filter((it) => it >= 0).sort((a, b) => a - b),
        width,
        60,
      );
      assert.deepEqual(overlaps(made), [], `${count} in ${width}`);
      for (const it of made)
        assert.ok(sides(it)[0] >= -0.1 && sides(it)[1] <= width + 0.1, it.text);
      assert.equal(made[0]!.text, all.at(-1));
    }
});

test('values at the ends of lines never collide, and keep their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 3 }),
      (ys) => {
        const placed = spreadLabels(
          ys.map((y) => ({ x: 0, y, text: 'ДОУ', anchor: 'start' as const })),
          56,
        );
        assert.deepEqual(overlaps(placed.map((it) => ({ ...it, y: it.y * (1 + 1e-9) }))), []);
        const order = (all: number[]): number[] =>
          all.map((_, at) => at).sort((a, b) => all[a]! - all[b]! || a - b);
        assert.deepEqual(order(placed.map((it) => it.y)), order(ys));
      },
    ),
    examples(500),
  );
  const kept = withoutTouching([0, 5, 60].map((x) => ({ x, y: 0, text: '12', anchor: 'middle' })));
  assert.deepEqual(
    kept.map((it) => it.x),
    [0, 60],
  );
});
