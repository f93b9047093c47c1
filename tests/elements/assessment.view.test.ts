import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  assessmentsView,
  headView,
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
  assert.equal(wordsOf(first!.sub)[0], 'шкала от 0 до 10');
  assert.equal(first!.latest, 'декабрь 2023: среднее 7,4, оценено 8\u00a0из\u00a09');
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
  assert.equal(yes!.frame, undefined);
});

test('each result says how it was assessed first and last, and how far apart that is', () => {
  const said = (name: string): string[] =>
    viewOf(demo(name)).flatMap((it) =>
      it.items.map(({ result: { from, to, words } }) =>
        [from && `${from} →`, to, ...words].filter(Boolean).join(' · '),
      ),
    );
  assert.deepEqual(said('krasnoselsky-2023').slice(0, 5), [
    '9 → · 10 · выше на\u00a01',
    '4 → · 8 · выше на\u00a04',
    '3 → · 7 · выше на\u00a04',
    '0 → · ? · декабрь 2022: 5 · декабрь 2023: не оценивалось',
    '8 → · 8 · без изменений',
  ]);
  assert.equal(
    said('krasnoselsky-2023')[15],
    '2 → · 6 · выше на\u00a04 · июнь 2021: не оценивалось',
  );
  assert.deepEqual(said('example'), [
    '1 → · 2 · выше на\u00a01',
    '0 → · 1 · выше на\u00a01',
    '1 → · 0 · ниже на\u00a01',
    '? · не оценивалось',
    '37,5 → · 81,55 · выше на\u00a044,05',
    '92 → · 88 · ниже на\u00a04',
    'нет → · да',
    'да → · да',
    'нет · 2022: не оценивалось',
  ]);
});

test('what has come of it is said of each assessment, and of all that can be counted together', () => {
  const context = programmeContext(demo('krasnoselsky-2023'), ru, TODAY);
  const views = assessmentsView(context);
  assert.deepEqual(
    views.map((it) => it.finding),
    [
      'выше стало у\u00a07\u00a0из\u00a09, не\u00a0оценено 1',
      'выше стало у\u00a03\u00a0из\u00a03',
      'выше стало у\u00a05\u00a0из\u00a05',
      'выше стало у\u00a03\u00a0из\u00a03',
      'выше стало у\u00a04\u00a0из\u00a04',
    ],
  );
  const head = headView(views, context);
  assert.equal(
    head.title,
    'Самооценка результатов: выше стало у\u00a022\u00a0из\u00a024, не\u00a0оценено 1',
  );
  assert.deepEqual(wordsOf(head.sub), [
    'шкала от 0 до 10',
    'июнь 2021, декабрь 2021, декабрь 2022, декабрь 2023',
  ]);
  // Yes and no do not rise; scales and dates that differ stay with each.
  const example = programmeContext(demo('example'), ru, TODAY);
  const others = assessmentsView(example);
  assert.deepEqual(headView(others, example), { title: 'Самооценка результатов', sub: [] });
  assert.deepEqual(
    others.map((it) => it.finding),
    [
      'выше стало у\u00a02\u00a0из\u00a04, ниже у\u00a01, не\u00a0оценено 1',
      'выше стало у\u00a01\u00a0из\u00a02, ниже у\u00a01',
      undefined,
    ],
  );
});

test('a gap stays a gap in the small chart, and half a year is half as wide as a year', () => {
  const [first, , third] = viewOf(demo('krasnoselsky-2023'));
  assert.deepEqual(first!.items[3]!.result.course, {
    start: { at: 0, value: 0 },
    points: [
      { at: 1, fact: 3, mark: 'dot' },
      { at: 2, fact: 5, mark: 'dot' },
      { at: 3, isUnknown: true },
    ],
  });
  assert.deepEqual(third!.items[3]!.result.course, {
    start: { at: 1, value: 2 },
    points: [
      { at: 0, isUnknown: true },
      { at: 2, fact: 6, mark: 'dot' },
      { at: 3, fact: 6, mark: 'dot' },
    ],
  });
  const { steps, ends } = first!.frame!;
  assert.deepEqual(
    steps!.map((it) => Math.round(it * 10) / 10),
    [0, 0.2, 0.6, 1],
  );
  assert.deepEqual(ends, [0, 10]);
});

test('what can be no course of numbers is a table alone', () => {
  const frameOf = (more: object): unknown => viewOf(withAssessment(more))[0]!.frame;
  const items = [{ title: 'Результат', scores: [1, 2] }];
  assert.ok(frameOf({ dates: ['2021', '2022'], items }));
  assert.equal(frameOf({ dates: ['2021'], items }), undefined);
  assert.equal(
    frameOf({ dates: ['2021', '2022'], items: new Array(61).fill(items[0]) }),
    undefined,
  );
  assert.equal(
    frameOf({ dates: ['2021', '2022'], items: [{ title: 'Результат', scores: [true, false] }] }),
    undefined,
  );
  // Dates that are in no order, or nearly the same day, keep equal steps.
  for (const dates of [
    ['2022', '2021'],
    ['2021-03-01', '2021-03-02', '2025-01-01'],
  ])
    assert.equal((frameOf({ dates, items }) as { steps?: unknown }).steps, undefined);
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
          view.items.forEach(({ result: { course } }, index) => {
            const { scores } = items[index]!;
            for (const it of course?.points ?? [])
              assert.equal(it.isUnknown ? null : it.fact, scores[it.at] ?? null);
          });
        }
      },
    ),
    examples(500),
  );
});
