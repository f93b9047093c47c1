/** No word says more than the file does: of shares, signatures, approvals, directions, slips of the pen and small counts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviseOn } from '../../src/programme/reading/advise.js';
import { recoverProgramme } from '../../src/programme/reading/recover.js';
import { indicatorStatus } from '../../src/programme/indicator-status.js';
import { dayOf, readProgramme, type Programme } from '../../src/programme/index.js';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import { displayView } from '../../src/elements/tags/display/display.view.js';
import { indicatorsView } from '../../src/elements/tags/indicators/indicators.view.js';
import { indicatorView } from '../../src/elements/tags/indicator/indicator.view.js';
import { courseOf } from '../../src/elements/figures/course.view.js';
import { trendView } from '../../src/elements/tags/indicator/trend.view.js';
import { passportView } from '../../src/elements/tags/passport/passport.view.js';
import { itemsOf } from '../../src/elements/tags/event-map/items.view.js';
import { factsOf } from '../../src/elements/tags/event-map/facts.view.js';
import { roadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { PlanIndex } from '../../src/elements/tags/roadmap/tools/facets.view.js';
import { wallView } from '../../src/elements/promises/wall.view.js';
import { summaryView } from '../../src/elements/tags/summary/summary.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { ru } from '../i18n/all-words.js';
import { contextOf, demo, withIndicators } from './measure-support.js';
import { on, oneRow, plain, programmeOf } from './roadmap-support.js';

const TODAY = dayOf(2023, 11, 22);
const file = (more: object): object => ({
  formatVersion: '1.0',
  title: 'Программа',
  period: { from: '2021', to: '2025' },
  ...more,
});
const read = (more: object): Programme => readProgramme(file(more)).programme!;
const advice = (more: object): string[] =>
  adviseOn(recoverProgramme(file(more))).map((it) => it.code);

describe('a share written as a fraction is told of, and nobody is said to have failed by it', () => {
  const ROWS: [what: string, indicator: object, point: object, isSlip: boolean][] = [
    ['the fact', {}, { target: 80, actual: 0.81 }, true],
    ['the fact, under a bound', {}, { target: { op: '>=', value: 80 }, actual: 0.81 }, true],
    ['all of it', {}, { target: 95, actual: 1 }, true],
    ['the plan', {}, { target: 0.8, actual: 81 }, true],
    ['the unit in words', { unit: 'процентов' }, { target: 80, actual: 0.81 }, true],
    ['percents', {}, { target: 80, actual: 81 }, false],
    ['a small plan', {}, { target: 2, actual: 0.81 }, false],
    ['nothing at all', {}, { target: 80, actual: 0 }, false],
    ['people', { unit: 'чел.' }, { target: 80, actual: 0.81 }, false],
    ['below a ceiling', { direction: 'decrease' }, { target: 15, actual: 0.8 }, false],
    [
      'a fall that nobody had',
      { direction: 'decrease', baseline: { value: 40 } },
      { target: 15, actual: 0.8 },
      true,
    ],
  ];
  for (const [what, more, point, isSlip] of ROWS)
    test(what, () => {
      const indicator = {
        ...{ id: 'i', title: 'Доля', unit: '%', direction: 'increase' },
        ...more,
        points: [{ period: '2022', ...point }],
      };
      const { indicators } = read({ indicators: [indicator] });
      const { code, reason } = indicatorStatus(indicators![0]!, TODAY);
      assert.equal(code === 'notComparable' && reason.code === 'perhapsFraction', isSlip);
      assert.equal(advice({ indicators: [indicator] }).includes('percentAsFraction'), isSlip);
      if (isSlip) assert.equal(isInOrder(file({ indicators: [indicator] })), false);
    });
});

describe('a slip of a year is told of, and is no headline', () => {
  const ROWS: [what: string, more: object][] = [
    ['an activity', { activities: [{ id: 'a', title: 'Форум', when: '2204' }] }],
    ['one of two', { activities: [{ id: 'a', title: 'Форум', when: ['2021', '2204'] }] }],
    ['a range', { activities: [{ id: 'a', title: 'Форум', when: '2022/2204' }] }],
    [
      'an object',
      { activities: [{ id: 'a', title: 'Форум', when: { every: 'P1Y', to: '2204' } }] },
    ],
    ['a mark', { activities: [{ id: 'a', title: 'Форум', marks: [{ at: '2204-Q1' }] }] }],
    ['a part', { activities: [{ id: 'a', parts: [{ title: 'Форум', when: '2204-05' }] }] }],
    ['an event', { events: [{ id: 'e', title: 'Форум', when: '2204-05-01' }] }],
    ['a stage', { stages: [{ id: 's', title: 'Первый', when: '2204' }] }],
    ['long ago', { events: [{ id: 'e', title: 'Форум', when: '1204-05-01' }] }],
  ];
  for (const [what, more] of ROWS)
    test(what, () => {
      assert.deepEqual(advice(more), ['farOff']);
      const { verdict, lists } = summaryView(read(more), { say: ru, today: TODAY });
      assert.doesNotMatch(
        JSON.stringify([verdict, lists.filter((it) => it.id === 'next')]),
        /2204/,
      );
    });
  test('the programme before and the outlook are no slips', () => {
    const events = ['2012', '2035'].map((when) => ({ id: when, title: 'Форум', when }));
    assert.deepEqual(advice({ events }), []);
  });
});

describe('a direction within another says whose it is, wherever it stands alone', () => {
  const programme = read({
    projects: [
      { id: 'p1', num: '1', title: 'Кадры' },
      { id: 'p11', title: 'Действующие мероприятия', parent: 'p1' },
      { id: 'p2', num: '2', title: 'Среда' },
      { id: 'p21', num: '2.1', title: 'Действующие мероприятия', parent: 'p2' },
    ],
    activities: ['p1', 'p11', 'p2', 'p21'].map((project) => ({
      id: `a-${project}`,
      title: 'Семинар',
      project,
      when: '2022-03',
    })),
    indicators: ['p11', 'p21'].map((project) => ({
      id: `i-${project}`,
      title: 'Доля',
      direction: 'increase',
      project,
      points: [{ period: '2022', target: 1 }],
    })),
  });
  const PATHS = ['1 Кадры → Действующие мероприятия', '2 Среда → 2.1 Действующие мероприятия'];
  const view = roadmapView(programme, on('2023-11-22'));
  const context = programmeContext(programme, ru, TODAY);
  test('in the headings of the roadmap', () =>
    assert.deepEqual(
      view.groups.map((it) => [it.num, it.title].filter(Boolean).join(' ')),
      ['1 Кадры', PATHS[0], '2 Среда', PATHS[1]],
    ));
  test('in its filter', () =>
    assert.deepEqual(
      new PlanIndex(view, ru.tools).valuesOf('project').map((it) => it.label),
      ['1 Кадры', PATHS[0], '2 Среда', PATHS[1]],
    ));
  test('in the groups of indicators', () =>
    assert.deepEqual(
      indicatorsView(contextOf(programme)).groups.map((it) => it.title),
      PATHS,
    ));
  test('in the facts of events', () =>
    assert.deepEqual(
      itemsOf(context)
        .filter((it) => it.project !== 'p1' && it.project !== 'p2')
        .map((it) => factsOf(it, context).find((line) => line.to?.part === 'projects')?.text),
      PATHS,
    ));
});

describe('who approved, and whether anybody signed', () => {
  const ROWS: [approval: object, kind: string, lines: string[]][] = [
    [
      { position: 'Директор', by: 'ИМЦ', date: '2019-01-28' },
      'Утверждаю',
      ['ИМЦ', 'Директор', '28.01.2019'],
    ],
    [
      { by: 'ИМЦ', document: 'Приказ от 13.03.2024 № 65', date: '2024-03-13' },
      'Утверждено',
      ['ИМЦ', 'Приказ от 13.03.2024 № 65'],
    ],
    [
      { document: 'Постановление от 4 июня 2019 г. № 5', position: 'Мэр', date: '2019-06-04' },
      'Утверждено',
      ['Мэр', 'Постановление от 4 июня 2019 г. № 5'],
    ],
    [{ document: 'Приказ № 65', date: '2024-03-13' }, 'Утверждено', ['Приказ № 65', '13.03.2024']],
    [{ by: 'Администрация', date: '2024' }, 'Утверждено', ['Администрация', '2024']],
  ];
  for (const [approval, kind, lines] of ROWS)
    test(JSON.stringify(approval), () => {
      const { approvals } = passportView(
        read({ approvals: [{ kind: 'approved', ...approval }] }),
        ru,
      );
      assert.deepEqual(approvals, [{ kind, lines }]);
    });
  test('a document is signed where the file says so', () => {
    const labels = (more: object): string[] =>
      passportView(
        read({ documents: [{ id: 'd', title: 'Программа', official: true, ...more }] }),
        ru,
      ).original.map((it) => it.label);
    assert.deepEqual(labels({}), ['Официальный документ']);
    assert.deepEqual(labels({ signature: { position: 'Директор' } }), ['Подписанный документ']);
  });
});

test('a term in words is said in those words, and by one name where it is counted', () => {
  const words = 'в течение 60 дней после утверждения';
  for (const kind of ['stated', 'notStated', 'byPlan']) {
    const when = { kind, label: words };
    assert.equal(oneRow({ when }).when[0], words, kind);
    assert.equal(oneRow({ when: ['2022', when] }).when[0], `2022; ${words}`, kind);
    assert.equal(plain(oneRow({ when }).status.label), 'Без срока');
    const context = programmeContext(programmeOf([{ when }, { when: '2030' }]), ru, TODAY);
    assert.match(JSON.stringify(wallView(context)!.legend), /без срока/);
  }
  assert.deepEqual(advice({ activities: [{ id: 'a', title: 'б', when: { kind: 'stated' } }] }), []);
});

test('a year that is planned beside its quarters stands after them, and on no curve with them', () => {
  const points = [
    { period: '2022', target: 40 },
    ...[1, 2, 3, 4].map((n) => ({ period: `2022-Q${n}`, target: 10, actual: 9 + n })),
    { period: '2023-Q1', target: 10, actual: 14 },
  ];
  const indicator = { id: 'i', title: 'Доля', direction: 'increase', points };
  const context = contextOf(withIndicators(indicator));
  const { columns, groups } = indicatorsView(context);
  assert.deepEqual(
    columns.map((it) => it.period),
    ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2022', '2023-Q1'],
  );
  const [row] = groups[0]!.rows;
  const drawn = courseOf(context.indicators.get('i')!, row!.series, context)!;
  assert.equal(drawn.series[0]!.slope.points.length, 5);
  const { series } = indicatorView('i', context)!;
  const trend = trendView(context.indicators.get('i')!, series, context).course!;
  assert.equal(trend.columns.length, 5);
});

describe('the screen of a forum', () => {
  const slides = (programme: Programme, slide: string) =>
    displayView(programme, { say: ru, today: TODAY, slides: [slide] }).slides;
  test('a year with a fact shows its plan; one that still runs is told apart', () => {
    const points = [
      { period: '2022', target: 80, actual: 66 },
      { period: '2023', target: 80, actual: 70 },
    ];
    const [slide] = slides(
      withIndicators({ id: 'i', title: 'Доля', unit: '%', direction: 'increase', points }),
      'indicator:i',
    );
    assert.deepEqual(
      slide!.bars!.map((it) => [it.label, plain(it.plan!.value), it.plan!.height]),
      [
        ['2022', '80 %', 1],
        ['2023*', '80 %', 1],
      ],
    );
  });
  test('what the programme before reached is called so, with a verdict', () => {
    const [slide] = slides(demo('rybinsk-2021'), 'indicators');
    assert.equal(slide!.title, 'Показатели предыдущей программы');
    assert.ok(slide!.rows!.some((it) => it.status?.label === 'План не выполнен'));
  });
});

test('the day that an archive shows is not called today', () => {
  const view = (isTodayGiven: boolean, day = '2022-03-01') =>
    roadmapView(programmeOf([{ when: '2022' }]), on(day, { isTodayGiven }));
  assert.equal(view(true).todayWords, '01.03.2022');
  assert.equal(view(false).todayWords, 'сегодня');
  assert.equal(view(false, '2026-01-01').today, undefined, 'after the last day that is drawn');
  assert.equal(view(false, '2020-12-31').today, undefined);
});
