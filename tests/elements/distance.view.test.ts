/** How far what was reached is from what was planned, in the words of a parent. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { courseOf, type SlopeView } from '../../src/elements/figures/course.view.js';
import { saidsOf, type SaidView } from '../../src/elements/figures/said.view.js';
import type { CourseContext } from '../../src/elements/figures/context.js';
import type { Indicator } from '../../src/programme/schema.js';
import { measureContext } from '../../src/elements/figures/context.js';
import { seriesOf } from '../../src/elements/figures/series.view.js';
import { en, ru } from '../i18n/all-words.js';
import { dayOf } from '../../src/programme/index.js';
import { demo, withIndicators } from './measure-support.js';

const TODAY = dayOf(2023, 12, 10);

interface CourseView {
  said: SaidView[];
  drawing?: SlopeView | undefined;
}

function bothOf(indicator: Indicator, context: CourseContext): CourseView {
  const series = seriesOf(indicator, context);
  return {
    said: saidsOf(indicator, series, context),
    drawing: courseOf(indicator, series, context),
  };
}

function courseIn(indicator: object, say = ru): CourseView {
  const programme = withIndicators({ id: 'i', title: 'Охват', ...indicator });
  const context = measureContext<'distance'>(programme, say, TODAY);
  const own = programme.indicators![0]!;
  return bothOf(own, context);
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

interface Case {
  direction?: string;
  unit?: string;
  target?: unknown;
  actual?: unknown;
  period?: string;
  baseline?: unknown;
  more?: object[];
}
type Row = [Case, ru: string, mark: string, en: string];

const CASES: Record<string, Row[]> = {
  'more is better': [
    [{ target: 45, actual: 41.5 }, 'не хватило 3,5 пункта', 'missed', '3.5 points short'],
    [{ target: 45, actual: 44 }, 'не хватило 1 пункта', 'missed', '1 point short'],
    [{ target: 50, actual: 45 }, 'не хватило 5 пунктов', 'missed', '5 points short'],
    [{ target: 66, actual: 45 }, 'не хватило 21 пункта', 'missed', '21 points short'],
    [{ target: 45, actual: 47 }, 'на 2 пункта лучше плана', 'met', '2 points better than planned'],
    [{ target: 45, actual: 45 }, 'ровно по плану', 'met', 'exactly as planned'],
    [
      { target: 0.3, actual: 0.1, unit: 'балл' },
      'не хватило 0,2 балла',
      'missed',
      '0.2 балл short',
    ],
    [
      { target: 5, actual: 4, unit: 'программ' },
      'не хватило 1 программы',
      'missed',
      '1 программ short',
    ],
    [
      { target: 4, actual: 5, unit: 'программ' },
      'на 1 программу лучше плана',
      'met',
      '1 программ better than planned',
    ],
    [{ target: 9, actual: 5, unit: 'шт.' }, 'не хватило 4 шт.', 'missed', '4 шт. short'],
    [
      { target: 9, actual: 5, unit: 'зрителей' },
      'не хватило 4 зрителей',
      'missed',
      '4 зрителей short',
    ],
    [
      { target: { op: '>', value: 5 }, actual: 5, unit: 'шт.' },
      'ровно столько, а обещано больше',
      'missed',
      'exactly that, but more was promised',
    ],
    [
      { target: { op: '>', value: 5 }, actual: 3 },
      'не хватило больше 2 пунктов',
      'missed',
      'more than 2 points short',
    ],
  ],
  'less is better': [
    [
      { direction: 'decrease', target: 8, actual: 6 },
      'на 2 пункта лучше плана',
      'met',
      '2 points better than planned',
    ],
    [
      { direction: 'decrease', target: 10, actual: 10.5 },
      'больше плана на 0,5 пункта',
      'missed',
      '0.5 points more than planned',
    ],
    [
      { direction: 'decrease', unit: 'шт.', target: { op: '<=', value: 5 }, actual: 12 },
      'больше предела на 7 шт.',
      'missed',
      '7 шт. over the limit',
    ],
    [
      { direction: 'decrease', unit: 'шт.', target: { op: '<=', value: 5 }, actual: 0 },
      'в пределе: меньше на 5 шт.',
      'met',
      '5 шт. below the limit',
    ],
    [
      { direction: 'decrease', unit: 'шт.', target: { op: '<=', value: 5 }, actual: 5 },
      'ровно на пределе',
      'met',
      'exactly at the limit',
    ],
    [
      { direction: 'decrease', unit: 'шт.', target: { op: '<', value: 5 }, actual: 5 },
      'ровно столько, а обещано меньше',
      'missed',
      'exactly that, but less was promised',
    ],
  ],
  'not to fall': [
    [
      { direction: 'maintain', target: 81.55, actual: 80.9 },
      'не удержали: ниже на 0,65 пункта',
      'missed',
      'not kept: 0.65 points lower',
    ],
    [{ direction: 'maintain', target: 81.55, actual: 81.55 }, 'удержали', 'met', 'kept'],
    [
      { direction: 'maintain', target: 80, actual: 82 },
      'удержали, выше на 2 пункта',
      'met',
      'kept, 2 points higher',
    ],
    [
      {
        direction: 'notStated',
        target: { op: 'notBelow' },
        actual: 80,
        baseline: { period: '2021', value: 81 },
      },
      'не удержали: ниже на 1 пункт',
      'missed',
      'not kept: 1 point lower',
    ],
    [
      { direction: 'notStated', target: { op: 'notBelow' }, actual: 80 },
      'прежнего значения нет, сравнить не с чем',
      'open',
      'no earlier value to compare with',
    ],
  ],
  'within bounds': [
    [
      { direction: 'range', unit: 'чел.', target: { op: 'range', value: 8, max: 12 }, actual: 15 },
      'больше верхней границы на 3 человека',
      'missed',
      '3 чел. over the upper bound',
    ],
    [
      { direction: 'range', unit: 'чел.', target: { op: 'range', value: 8, max: 12 }, actual: 7 },
      'меньше нижней границы на 1 человека',
      'missed',
      '1 чел. below the lower bound',
    ],
    [
      { direction: 'range', unit: 'чел.', target: { op: 'range', value: 8, max: 12 }, actual: 10 },
      'в пределах плана',
      'met',
      'within the plan',
    ],
    [
      { direction: 'increase', target: { op: 'range', value: 8, max: 12 }, actual: 15 },
      'лучше верхней границы на 3 пункта',
      'met',
      '3 points better than the upper bound',
    ],
  ],
  'the document does not say which way is better': [
    [
      { direction: 'notStated', target: 80, actual: 66 },
      'документ не говорит, хорошо ли больше',
      'open',
      'the document doesn’t say whether more is good',
    ],
    [
      { direction: 'notStated', target: { op: 'upTo', value: 30 }, actual: 20 },
      'документ не говорит, хорошо ли больше',
      'open',
      'the document doesn’t say whether more is good',
    ],
    [
      { direction: 'notStated', target: { op: 'upTo', value: 30 }, actual: 43 },
      'план выполнен: на 13 пунктов больше',
      'met',
      'plan met: 13 points more',
    ],
    [
      { direction: 'notStated', target: { op: '>=', value: 40 }, actual: 47 },
      'план выполнен: на 7 пунктов больше',
      'met',
      'plan met: 7 points more',
    ],
    [
      { direction: 'notStated', target: { op: '=', value: 40 }, actual: 47 },
      'больше плана на 7 пунктов',
      'missed',
      '7 points more than planned',
    ],
    [
      { direction: 'notStated', target: { op: '=', value: 40 }, actual: 30 },
      'меньше плана на 10 пунктов',
      'missed',
      '10 points less than planned',
    ],
  ],
  growth: [
    [
      {
        unit: 'программ',
        target: { op: 'growth', value: 5 },
        actual: 109,
        baseline: { period: '2021', value: 106 },
      },
      'рост на 2,8 %, обещан рост на 5 %',
      'missed',
      'grew by 2.8%, 5% of growth promised',
    ],
    [
      {
        unit: 'программ',
        target: { op: 'growth', value: 5 },
        actual: 104.99,
        baseline: { period: '2021', value: 100 },
      },
      'рост на 4,99 %, обещан рост на 5 %',
      'missed',
      'grew by 4.99%, 5% of growth promised',
    ],
    [
      {
        unit: 'программ',
        target: { op: 'growth', value: 5 },
        actual: 90,
        baseline: { period: '2021', value: 100 },
      },
      'снижение на 10 %, обещан рост на 5 %',
      'missed',
      'fell by 10%, 5% of growth promised',
    ],
    [
      {
        direction: 'decrease',
        target: { op: 'growth', value: 5 },
        actual: 90,
        baseline: { period: '2021', value: 100 },
      },
      'снижение на 10 %, обещано снижение на 5 %',
      'met',
      'fell by 10%, 5% less promised',
    ],
    [
      { target: { op: 'growth', value: 5 }, actual: 90 },
      'прошлогоднего значения нет, рост не посчитать',
      'open',
      'no value of the year before: growth can’t be counted',
    ],
  ],
  'words, yes and no': [
    [{ direction: 'notStated', target: true, actual: true }, 'как обещано', 'met', 'as promised'],
    [
      { direction: 'notStated', target: true, actual: false },
      'не так, как обещано',
      'missed',
      'not as promised',
    ],
    [
      { direction: 'notStated', target: 'пройдена', actual: 'Пройдена' },
      'как обещано',
      'met',
      'as promised',
    ],
    [
      { direction: 'notStated', target: 'пройдена', actual: 'частично' },
      'план и факт записаны словами',
      'open',
      'plan and result are written in words',
    ],
    [
      { target: 45, actual: 'много' },
      'план и факт записаны по-разному',
      'open',
      'plan and result are written in different ways',
    ],
    [
      { target: 50, actual: 0.45 },
      'одно похоже на долю, другое на проценты',
      'open',
      'one looks like a fraction, the other like a percentage',
    ],
  ],
  'the year is not over': [
    [
      { period: '2023', target: 60, actual: 55.25 },
      'не хватает 4,75 пункта, год не кончился',
      'open',
      '4.75 points short so far, the year is not over',
    ],
    [
      { period: '2023-Q4', target: 60, actual: 55 },
      'не хватает 5 пунктов, срок не вышел',
      'open',
      '5 points short so far, the time is not over',
    ],
    [
      { period: '2023', target: 60, actual: 62 },
      'на 2 пункта лучше плана',
      'met',
      '2 points better than planned',
    ],
    [
      { period: '2023', direction: 'decrease', target: 8, actual: 6 },
      'пока на 2 пункта лучше плана, год не кончился',
      'open',
      '2 points better than planned so far, the year is not over',
    ],
    [
      { period: '2023', direction: 'maintain', target: 80, actual: 79 },
      'пока ниже прежнего на 1 пункт, год не кончился',
      'open',
      '1 point lower than before so far, the year is not over',
    ],
    [
      {
        period: '2023',
        direction: 'decrease',
        unit: 'шт.',
        target: { op: '<=', value: 5 },
        actual: 12,
      },
      'больше предела на 7 шт.',
      'missed',
      '7 шт. over the limit',
    ],
  ],
  'no plan': [[{ actual: 5 }, 'плана на это время нет', 'open', 'nothing planned for this time']],
};

describe('the distance to the plan', () => {
  for (const [name, rows] of Object.entries(CASES))
    for (const [
      { direction = 'increase', unit = '%', period = '2022', baseline, ...point },
      words,
      mark,
      english,
    ] of rows)
      test(`${name}: ${words}`, () => {
        const indicator = { direction, unit, baseline, points: [{ period, ...point }] };
        const [said] = courseIn(indicator).said;
        assert.equal(plain(said!.verdict), words);
        assert.equal(said!.mark, mark);
        assert.equal(plain(courseIn(indicator, en).said[0]!.verdict), english);
        // The picture says the same.
        const drawn = courseIn(indicator).drawing?.series[0]?.slope.points.find(
          (it) => it.fact !== undefined,
        );
        if (drawn) assert.equal(drawn.mark ?? 'open', mark);
      });
});

describe('what stands beside the chart', () => {
  const linesOf = ({ said }: CourseView): string[] =>
    said.map(({ group, value, unit, rest, verdict, notes }) =>
      plain(
        [group, `${value} ${unit} ${rest}`.replace(/ +/g, ' ').trim(), verdict, ...notes]
          .filter(Boolean)
          .join(' | '),
      ),
    );
  const ofDemo = (name: string, id: string, today = TODAY): string[] => {
    const programme = demo(name);
    const context = measureContext<'distance'>(programme, ru, today);
    const indicator = programme.indicators!.find((it) => it.id === id)!;
    return linesOf(bothOf(indicator, context));
  };

  for (const [name, id, expected] of [
    [
      'example',
      'trained',
      [
        '55,25 % в 2023, план 60 % | не хватает 4,75 пункта, год не кончился | 2022: 41,5 % при плане 45 %, не хватило 3,5 пункта',
      ],
    ],
    [
      'example',
      'vacancies',
      ['6 % в 2022, план 8 % | на 2 пункта лучше плана | 2023: время ещё не пришло'],
    ],
    [
      'example',
      'satisfaction',
      ['80,9 % в 2022, план 81,55 % | не удержали: ниже на 0,65 пункта | 2023: не оценивалось'],
    ],
    [
      'example',
      'group-size',
      ['15 чел. в 2022, план 8–12 чел. | больше верхней границы на 3 человека'],
    ],
    ['example', 'accreditation', ['пройдена к 2025 году | только план, фактов пока нет']],
    [
      'ivanovo-2023',
      'y-1-6',
      [
        'ДОУ | 5 → 25 % к 2028 году',
        'школы | 15 → 33 % к 2028 году',
        'ДОП | 20 → 50 % к 2028 году',
      ],
    ],
    ['rybinsk-2021', 'prev-1', ['66 % 2015–2020, план 80 % | не хватило 14 пунктов']],
    [
      'rybinsk-2021',
      'prev-5',
      ['43 % 2015–2020, план «до 30% ежегодно» | план выполнен: на 13 пунктов больше'],
    ],
  ] as [string, string, string[]][])
    test(`${name}, ${id}`, () => assert.deepEqual(ofDemo(name, id), expected));

  test('a year that is over without a report is told of, and nobody is said to have failed', () => {
    const points = [
      { period: '2021', target: 5, actual: 6 },
      { period: '2022', target: 6 },
    ];
    assert.deepEqual(linesOf(courseIn({ direction: 'increase', unit: '%', points })), [
      '6 % в 2021, план 5 % | на 1 пункт лучше плана | 2022: нет отчёта',
    ]);
    const silent = {
      id: 'b',
      title: 'Другой',
      direction: 'increase',
      points: [{ period: '2022', target: 6 }],
    };
    const programme = withIndicators(
      { id: 'a', title: 'Охват', direction: 'increase', points },
      silent,
    );
    const context = measureContext<'distance'>(programme, ru, TODAY);
    const own = programme.indicators![1]!;
    assert.deepEqual(linesOf(bothOf(own, context)), ['6 к 2022 году | отчёта нет']);
  });
});
