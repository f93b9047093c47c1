/** The legend of the picture: what is drawn and no word of the row explains, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapesIn } from '../../src/elements/tags/roadmap/reports/key.js';
import { roadmapView, type RoadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../../src/elements/tags/roadmap/row.view.js';
import { demo, NAMES, on, programmeOf } from './roadmap-support.js';

const shapesOf = ({ planned, context }: RoadmapView): string[] =>
  shapesIn(planned, (it) => rowView(it, context).bars);
const yearly = (...told: object[]): object => ({ when: { every: 'P1Y', occurrences: told } });

const ROWS: [what: string, activities: object[], more: object, shapes: string[]][] = [
  ['a plan', [{ when: '2022' }, { when: { every: 'P1Y' } }], {}, []],
  ['statuses are words', [{ when: '2022', status: 'done' }], {}, []],
  ['a slip is words', [{ when: '2022', movedTo: '2024', status: 'postponed' }], {}, []],
  ['what really was', [{ when: '2022', actual: '2023' }], {}, ['actual']],
  ['times that were kept', [yearly({ at: '2021', status: 'done' })], {}, ['kept']],
  [
    'each once, in one order',
    [
      yearly({ at: '2021', status: 'notDone' }, { at: '2022', status: 'partlyDone' }),
      yearly({ at: '2021', status: 'done' }, { at: '2022', status: 'cancelled' }),
      { when: '2022', actual: '2022' },
    ],
    {},
    ['actual', 'kept', 'partly', 'missed'],
  ],
  ['of which nobody has spoken', [yearly({ at: '2021', note: 'будет' })], {}, []],
  [
    'outside the years that are shown',
    [yearly({ at: '2021', status: 'done' })],
    { from: '2023' },
    [],
  ],
  ['without a place on the scale', [{ actual: { kind: 'byPlan' } }], {}, []],
];

for (const [what, activities, more, shapes] of ROWS)
  test(`${what}: ${shapes.join(', ') || 'no legend'}`, () => {
    assert.deepEqual(
      shapesOf(roadmapView(programmeOf(activities), on('2023-11-22', more))),
      shapes,
    );
  });

test('a plan of a real programme needs none', () => {
  const shapes = NAMES.map((name) => shapesOf(roadmapView(demo(name), on('2023-11-22'))));
  assert.deepEqual(shapes, [[], [], [], [], [], ['actual', 'kept', 'partly', 'missed']]);
});
