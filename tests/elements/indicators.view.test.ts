import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FacetView } from '../../src/elements/choice/choice-index.js';
import { readChoice, writeChoice, type Choice } from '../../src/elements/choice/choice.js';
import {
  chosenRows,
  INDICATORS_CHOICE,
  indicatorsIndex,
} from '../../src/elements/tags/indicators/choice.js';
import { indicatorsCsv } from '../../src/elements/tags/indicators/csv.view.js';
import {
  indicatorsView,
  type IndicatorsView,
  type RowView,
} from '../../src/elements/tags/indicators/indicators.view.js';
import { measureContext } from '../../src/elements/figures/context.js';
import { courseOf, type SlopeView } from '../../src/elements/figures/course.view.js';
import { en } from '../i18n/all-words.js';
import { dayOf, type Programme } from '../../src/programme/index.js';
import { contextOf, demo, TODAY, withIndicators, wordsOf } from './measure-support.js';
import { examples } from '../volume.js';

const viewOf = (programme: Programme, today = TODAY): IndicatorsView =>
  indicatorsView(contextOf(programme, today));
const rowsOf = (view: IndicatorsView): RowView[] => view.groups.flatMap((it) => it.rows);
const drawingOf = (row: RowView, programme: Programme): SlopeView | undefined => {
  const context = contextOf(programme);
  return courseOf(context.indicators.get(row.id)!, row.series, context);
};
const only = (...indicators: object[]): RowView =>
  rowsOf(viewOf(withIndicators(...indicators)))[0]!;

test('nobody is said to have reached what nobody reported', () => {
  const programme = withIndicators({
    id: 'i',
    title: 'Охват',
    unit: '%',
    direction: 'increase',
    points: [
      { period: '2021', target: 80, actual: 66 },
      { period: '2022', target: 80 },
      { period: '2023', target: 80, actual: null, missing: 'notCollected' },
      { period: '2024', target: 80 },
    ],
  });
  const row = rowsOf(viewOf(programme))[0]!;
  const { periods } = row.series[0]!;
  assert.deepEqual(
    periods.map((it) => it.actual?.text),
    ['66\u00a0%', 'нет отчёта', 'данные не собирали', 'впереди'],
  );
  const { points } = drawingOf(row, programme)!.series[0]!.slope;
  assert.deepEqual(
    points.map((it) => it.fact ?? (it.isUnknown ? '?' : undefined)),
    [66, '?', '?', undefined],
  );
});

test('a file with plans alone says so once, above, and in no cell', () => {
  const view = viewOf(demo('ivanovo-2023'));
  assert.equal(view.isOnlyPlan, true);
  const periods = rowsOf(view).flatMap((it) => it.series.flatMap((one) => one.periods));
  assert.ok(periods.length > 0);
  assert.deepEqual(
    periods.filter((it) => it.actual),
    [],
  );
});

test('results of the programme before are results: nobody is told that there are none', () => {
  const view = viewOf(demo('rybinsk-2021'), dayOf(2022, 1, 10));
  assert.equal(view.isOnlyPlan, false);
  assert.equal(view.isPast, true);
  assert.equal(viewOf(demo('example')).isPast, false);
});

test('every value of the yearly series stands at its year', () => {
  const programme = demo('ivanovo-2023');
  const view = viewOf(programme);
  assert.deepEqual(
    view.columns.map((it) => it.label),
    ['2022', '2023', '2024', '2025', '2026', '2027', '2028'],
  );
  const series = programme.indicators!.filter((it) => (it.points?.length ?? 0) > 1);
  const names = series.map((it) => new Set(it.points!.map((point) => point.group)).size);
  assert.equal(
    names.reduce((a, b) => a + b),
    12,
  );
  for (const it of series) {
    const row = rowsOf(view).find((one) => one.id === it.id)!;
    const { series: drawn, columns } = drawingOf(row, programme)!;
    const shown = drawn.flatMap(({ group, slope }) =>
      slope.points.map(({ at, plan }) => `${group ?? ''} ${columns[at]!} ${plan!}\u00a0%`),
    );
    const written = it.points!.map(
      (point) => `${point.group ?? ''} ${point.period} ${point.target as number}\u00a0%`,
    );
    assert.deepEqual(shown.sort(), written.sort(), it.title);
  }
});

test('three series in one indicator stay three, each with its target without a date', () => {
  const row = rowsOf(viewOf(demo('ivanovo-2023'))).find((it) => it.id === 'y-1-6')!;
  assert.deepEqual(
    row.series.map((it) => it.group),
    ['ДОУ', 'школы', 'ДОП'],
  );
  const undated = row.series[2]!.periods.at(-1)!;
  assert.deepEqual(
    [undated.label, ...wordsOf(undated.plan)],
    [
      'срок не указан',
      'не менее 40\u00a0%',
      'в документе: «не менее 30% школ и 20% ДОУ, 40 % ДОП от общего числа»',
    ],
  );
});

test('the previous programme of Rybinsk: four were met, four were missed, as the document says', () => {
  const view = viewOf(demo('rybinsk-2021'), dayOf(2022, 1, 10));
  const verdicts = rowsOf(view).map((it) => it.series[0]!.verdict.code);
  assert.deepEqual(verdicts, ['notMet', 'met', 'met', 'met', 'met', 'notMet', 'notMet', 'notMet']);
  const [, atLeast, , yes, upTo] = rowsOf(view).map((it) => it.series[0]!.verdict.sentence);
  assert.equal(
    atLeast,
    '2015–2020: достигнуто 47\u00a0% при плане «не менее 40% ежегодно»: не меньше плана; выполнено 118\u00a0% плана.',
  );
  assert.match(yes!, /достигнуто «да» при плане «да»: так и обещано/);
  assert.match(upTo!, /достигнуто 43\u00a0% при плане «до 30% ежегодно».*это достигнуто/);
});

test('what all indicators say alike is said once, above them', () => {
  const view = viewOf(demo('rybinsk-2021'));
  assert.equal(view.shared.length, 2);
  assert.match(view.shared[0]!.text, /предыдущей программы/);
  assert.ok(!JSON.stringify(view.groups).includes('предыдущей программы'));
});

test('groups are the projects in their order, key indicators first', () => {
  const { groups } = viewOf(demo('example'));
  assert.deepEqual(
    groups.map((it) => [it.title, ...it.rows.map((row) => row.id)]),
    [
      ['1 Кадры', 'trained', 'vacancies', 'seminars', 'group-size'],
      [
        '2 Среда',
        'platform',
        'complaints',
        'courses',
        'online',
        'groups',
        'satisfaction',
        'accreditation',
        'budget',
      ],
    ],
  );
  assert.equal(viewOf(demo('mosk-2019')).groups.length, 6);
});

test('a promise is said in words where it stands beside its year', () => {
  const planned = (target: object, unit = 'чел.'): string =>
    only({
      id: 'i',
      title: 'Группа',
      unit,
      direction: 'notStated',
      points: [
        { period: '2021', target },
        { period: '2022', target },
      ],
    }).series[0]!.periods[0]!.plan[0]!.text;
  assert.equal(planned({ op: '>=', value: 4 }), 'не менее 4\u00a0чел.');
  assert.equal(planned({ op: 'range', value: 8, max: 12.5 }), '8–12,5\u00a0чел.');
  assert.equal(planned({ op: 'growth', value: 5 }, 'программ'), 'рост на 5\u00a0%');
  assert.equal(planned({ op: '<=', value: 5 }, 'мероприятий'), 'не более 5');
});

test('filters hold together; a series that is met keeps its indicator among the met', () => {
  const programme = demo('example');
  const view = viewOf(programme);
  const index = indicatorsIndex(view, contextOf(programme));
  const ids = (choice: object): string[] =>
    chosenRows(view, index, choice).flatMap((it) => it.rows.map((row) => row.id));
  assert.deepEqual(ids({ project: '2', status: 'met' }), ['platform', 'online', 'groups']);
  assert.deepEqual(ids({ year: '2025', project: '1' }), ['trained', 'vacancies', 'seminars']);
  assert.deepEqual(ids({ project: '1', sort: 'title' }), [
    'trained',
    'vacancies',
    'seminars',
    'group-size',
  ]);
  const [{ options }] = index.facets({ project: '1' }, ['status']) as [FacetView];
  assert.deepEqual(
    options.map((it) => [it.value, it.count]),
    [
      ['notMet', 2],
      ['met', 2],
    ],
  );
});

test('the address says the choice, and what it says wrongly is left out', () => {
  const write = (choice: Choice, item?: string): URLSearchParams =>
    writeChoice({ choice, ...(item && { item }) }, INDICATORS_CHOICE);
  const read = (params: URLSearchParams): Choice => readChoice(params, INDICATORS_CHOICE).choice;
  const params = write({ status: 'met', sort: 'title' }, 'trained');
  assert.equal(params.toString(), 'status=met&sort=title&item=trained');
  assert.deepEqual(read(params), { status: 'met', sort: 'title' });
  assert.deepEqual(read(new URLSearchParams('sort=evil')), {});
  // The order of the document goes without saying; a project of that name does not.
  assert.equal(write({ project: 'document', sort: 'document' }).toString(), 'project=document');
});

test('the file for a spreadsheet has a line for each value', () => {
  const programme = demo('example');
  const context = contextOf(programme);
  const lines = indicatorsCsv(viewOf(programme).groups, context).trim().split('\r\n');
  const values = rowsOf(viewOf(programme)).flatMap((it) => it.series.flatMap((one) => one.periods));
  assert.equal(lines.length, 1 + values.length);
  const line = lines.find((it) => it.includes('школы') && it.includes('2022'))!;
  assert.match(line, /;35\u00a0%;данные не собирали;/);
});

test('English says all of it', () => {
  const programme = withIndicators({
    id: 'i',
    title: 'Coverage',
    direction: 'increase',
    points: [{ period: '2022', target: 5, actual: 6 }],
  });
  const view = indicatorsView(measureContext<'distance'>(programme, en, TODAY));
  assert.equal(
    rowsOf(view)[0]!.series[0]!.verdict.sentence,
    '2022: 6 reached, 5 planned: not less than planned; 120% of the plan.',
  );
  assert.doesNotMatch(JSON.stringify(view), /[а-яё]/i);
});

const value = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324),
  fc.boolean(),
  fc.string(),
  fc.constant(null),
);
const target = fc.oneof(
  value,
  fc.record(
    {
      op: fc.constantFrom('>=', '<=', '=', 'upTo', 'range', 'growth'),
      value: fc.oneof(fc.double(), fc.integer()),
      max: fc.double(),
      per: fc.string(),
    },
    { requiredKeys: ['op', 'value'] },
  ),
);
const period = fc.constantFrom('2020', '2021', '2022', '2023-Q2', '2025', '2019/2024', 'когда-то');
const point = fc.record(
  {
    period,
    target,
    actual: value,
    missing: fc.constantFrom('notYet', 'notAssessed'),
    group: fc.constantFrom('ДОУ', 'школы'),
  },
  { requiredKeys: ['period'] },
);
const anyIndicator = fc.record(
  {
    id: fc.constant('i'),
    title: fc.constant('Охват'),
    unit: fc.constantFrom('%', 'чел.', 'мероприятий'),
    direction: fc.constantFrom('increase', 'decrease', 'maintain', 'range', 'notStated'),
    baseline: fc.record({ period, value }),
    points: fc.array(point, { maxLength: 12 }),
    final: fc.array(fc.record({ period, target }, { requiredKeys: ['target'] }), { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'title', 'direction'] },
);

test('of no indicator there is an exception, a NaN, an Infinity, or a gap that is drawn', () => {
  fc.assert(
    fc.property(anyIndicator, (indicator) => {
      // As it comes from a file: JSON knows no NaN.
      const programme = withIndicators(JSON.parse(JSON.stringify(indicator)) as object);
      const view = viewOf(programme);
      const text = JSON.stringify({ ...view, groups: rowsOf(view).map((it) => it.series) });
      assert.doesNotMatch(text, /NaN|Infinity|undefined/);
      const known = numbersIn(programme.indicators);
      for (const row of rowsOf(view)) {
        // One chart is of years or of quarters.
        const { columns = [], series: drawn = [] } = drawingOf(row, programme) ?? {};
        for (const { slope } of drawn) {
          assert.deepEqual(
            slope.points.map((it) => it.at),
            [...new Set(slope.points.map((it) => it.at))].sort((a, b) => a - b),
          );
          for (const { at, plan, fact } of slope.points) {
            assert.ok(at < columns.length || columns.length === 0);
            assert.ok(plan === undefined || known.has(plan), String(plan));
            assert.ok(fact === undefined || known.has(fact), String(fact));
          }
        }
      }
    }),
    examples(500),
  );
});

const numbersIn = (value: unknown): Set<unknown> =>
  new Set(
    JSON.stringify(value)
      .match(/-?\d+(\.\d+)?(e[+-]?\d+)?/g)
      ?.map(Number),
  );

test('thousands of points are no trouble', () => {
  const points = Array.from({ length: 5000 }, (_, n) => ({
    period: String(1000 + n),
    target: n,
    actual: n % 3 ? n : null,
  }));
  const view = viewOf(withIndicators({ id: 'i', title: 'Охват', direction: 'increase', points }));
  assert.deepEqual(view.columns, []);
  assert.equal(rowsOf(view)[0]!.series[0]!.periods.length, 5000);
});
