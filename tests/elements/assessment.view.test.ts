import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  assessmentsView,
  type AssessmentView,
} from '../../src/elements/tags/assessment/assessment.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { en, ru } from '../i18n/all-words.js';
import { readProgramme, type Programme } from '../../src/programme/index.js';
import { demo, TODAY, wordsOf } from './measure-support.js';
import { examples } from '../volume.js';

const viewOf = (programme: Programme, more: object = {}): AssessmentView[] =>
  assessmentsView(programmeContext(programme, ru, TODAY), more);

const withAssessment = (assessment: object): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа развития',
    period: { from: '2021', to: '2025' },
    assessments: [{ id: 'a', scale: { min: 0, max: 10 }, dates: [], items: [], ...assessment }],
  }).programme!;

test('every score of the report, three of them not given', () => {
  const programme = demo('krasnoselsky-2023');
  const views = viewOf(programme);
  assert.deepEqual(
    views.map((it) => it.items.length),
    [9, 3, 5, 3, 4],
  );
  const shown = views.flatMap((it) => it.items.flatMap((item) => item.scores));
  const written = programme.assessments!.flatMap((it) => it.items.flatMap((item) => item.scores));
  assert.equal(shown.length, 24 * 4);
  assert.deepEqual(
    shown.map((it) => it.text),
    written.map((it) => (it === null ? 'не оценивалось' : String(it))),
  );
  assert.equal(shown.filter((it) => it.isMissing).length, 3);
});

test('the mean is of what was assessed, and says of how much', () => {
  const [first] = viewOf(demo('krasnoselsky-2023'));
  assert.deepEqual(first!.sums.at(-1), { mean: '7,4', assessed: 'оценено 8\u00a0из\u00a09' });
  assert.deepEqual(wordsOf(first!.sub).slice(0, 2), [
    'шкала от 0 до 10',
    'декабрь 2023: среднее 7,4, оценено 8\u00a0из\u00a09',
  ]);
});

test('a change has a sign and a sentence; from nothing there is no change', () => {
  const { items } = viewOf(demo('krasnoselsky-2023'))[0]!;
  assert.deepEqual(
    items.map((it) => it.change?.short),
    ['0', '+2', '+2', undefined, '0', '0', '+1', '+3', '+1'],
  );
  assert.equal(items[1]!.change!.heard, 'на 2 больше, чем в прошлый раз');
});

test('0 is a score and what is missing is not: the tint and the mean tell them apart', () => {
  const [view] = viewOf(
    withAssessment({
      dates: ['2021', '2022'],
      items: [
        { title: 'Среда открыта', scores: [0, null] },
        { title: 'Кураторы обучены', scores: [7.5] },
      ],
    }),
  );
  const [[zero, gap], [, short]] = view!.items.map((it) => it.scores) as never as [
    { text: string; tenths?: number }[],
    { text: string }[],
  ];
  assert.deepEqual([zero!.text, zero!.tenths], ['0', 0]);
  assert.deepEqual([gap!.text, gap!.tenths], ['не оценивалось', undefined]);
  assert.equal(short!.text, 'нет данных');
  assert.deepEqual(view!.sums, [
    { mean: '3,8', assessed: 'оценено 2\u00a0из\u00a02' },
    { assessed: 'оценено 0\u00a0из\u00a02' },
  ]);
});

test('other scales: three points, percentages as they are written, yes and no', () => {
  const [three, percent, yes] = viewOf(demo('example'));
  assert.deepEqual(
    three!.items[1]!.scores.map((it) => it.tenths),
    [0, 0, 5],
  );
  assert.equal(percent!.items[0]!.scores[1]!.text, '81,55');
  assert.equal(percent!.items[0]!.change!.short, '+44,05');
  assert.deepEqual(
    yes!.items[0]!.scores.map((it) => [it.text, it.tenths]),
    [
      ['нет', 0],
      ['да', 10],
    ],
  );
  assert.deepEqual(yes!.sums[0], {
    mean: 'да: 1\u00a0из\u00a02',
    assessed: 'оценено 2\u00a0из\u00a03',
  });
  assert.equal(yes!.chart, undefined);
});

test('a gap stays a gap in the lines', () => {
  const { chart } = viewOf(demo('krasnoselsky-2023'))[0]!;
  assert.deepEqual(chart!.lines[3]!.values, [0, 3, 5, null]);
  assert.deepEqual(
    chart!.lines.map((it) => it.label),
    ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  );
});

test('notes stand beside what they speak of', () => {
  const [view] = viewOf(
    withAssessment({
      dates: ['2023'],
      items: [{ title: 'Результат', scores: [null], note: 'примечание к строке' }],
      note: 'примечание к самооценке',
    }),
  );
  assert.equal(view!.items[0]!.note, 'примечание к строке');
  assert.deepEqual(wordsOf(view!.text), ['примечание к самооценке']);
});

test('one of them, or those of a project', () => {
  const programme = demo('krasnoselsky-2023');
  assert.deepEqual(
    viewOf(programme, { id: 'as-3' }).map((it) => it.id),
    ['as-3'],
  );
  assert.deepEqual(
    viewOf(programme, { project: 'p4' }).map((it) => it.id),
    ['as-4'],
  );
  assert.deepEqual(viewOf(programme, { id: 'nobody' }), []);
});

test('English says all of it', () => {
  const context = programmeContext(
    withAssessment({ title: 'Results', dates: ['2022'], items: [{ title: 'A', scores: [null] }] }),
    en,
    TODAY,
  );
  assert.doesNotMatch(JSON.stringify(assessmentsView(context)), /[а-яё]/i);
});

const score = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, 0, 1e308, -1e308, 5e-324),
);

test('of no assessment there is an exception, a NaN, an Infinity, or a gap that is counted', () => {
  fc.assert(
    fc.property(
      fc.record({
        scale: fc.record({ min: fc.double(), max: fc.double() }),
        dates: fc.array(fc.constantFrom('2021', '2022-06', '2023'), { maxLength: 5 }),
        items: fc.array(
          fc.record({ title: fc.constant('Результат'), scores: fc.array(score, { maxLength: 7 }) }),
          { maxLength: 6 },
        ),
      }),
      (assessment) => {
        const programme = withAssessment(JSON.parse(JSON.stringify(assessment)) as object);
        for (const view of viewOf(programme)) {
          assert.doesNotMatch(JSON.stringify(view), /NaN|Infinity|undefined/);
          const items = programme.assessments![0]!.items;
          view.items.forEach((it, index) =>
            it.scores.forEach((shown, at) => {
              const written = items[index]!.scores[at];
              assert.equal(shown.isMissing, written === null || written === undefined);
            }),
          );
        }
      },
    ),
    examples(500),
  );
});
