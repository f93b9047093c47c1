/** No picture says more of a time than the file does: not which quarter, not which day, not how often, not how surely. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { cycleView } from '../../src/elements/tags/event-map/cycle/cycle.view.js';
import { ItemIndex } from '../../src/elements/tags/event-map/item-index.js';
import { itemsOf, type EventMapContext } from '../../src/elements/tags/event-map/items.view.js';
import { wholeWords } from '../../src/elements/tags/event-map/when.view.js';
import { dayOf, readProgramme } from '../../src/programme/index.js';
import { en, ru } from '../i18n/all-words.js';
import { oneRow, plain } from './roadmap-support.js';

describe('a mark stands below the years only where its time is one stretch of them', () => {
  const ROWS: [at: unknown, isPlaced: boolean, words: string][] = [
    ['2021-Q3', true, 'III квартал 2021'],
    ['2021/2022', true, '2021–2022'],
    [{ kind: 'continuous', from: '2021', to: '2022' }, true, '2021–2022, постоянно'],
    [{ kind: 'notStated' }, false, 'квартал не указан'],
    [{ kind: 'notStated', label: 'по графику' }, false, 'по графику'],
    [{ kind: 'onRequest' }, false, 'по запросу'],
    [{ kind: 'byPlan' }, false, 'по плану организации'],
    [{ kind: 'continuous' }, false, 'постоянно'],
    [{ every: 'P1Y' }, false, 'ежегодно'],
    [{ every: 'P3M' }, false, 'один раз в квартал'],
    [{ byMonth: [9] }, false, 'сентябрь, год не указан'],
    ['осенью', false, 'срок не распознан: «осенью»'],
  ];
  for (const [at, isPlaced, words] of ROWS)
    test(JSON.stringify(at), () => {
      const row = oneRow({ marks: [{ at, text: 'ТЗ' }] });
      assert.equal(row.marks.length, isPlaced ? 1 : 0);
      assert.equal(plain(row.allMarks[0]!.when), words);
      assert.deepEqual(row.lines.map(plain), isPlaced ? [] : [`${words}: ТЗ`]);
    });
});

const contextOf = (more: object, say = ru): EventMapContext =>
  programmeContext(
    readProgramme({
      formatVersion: '1.0',
      title: 'Программа',
      period: { from: '2023', to: '2024' },
      ...more,
    }).programme!,
    say,
    dayOf(2023, 11, 22),
  );
const eventAt = (when: unknown) => ({ events: [{ id: 'e', title: 'Семинар', when }] });

describe('how often something comes is said as it is written', () => {
  const SCHOOL_MONTHS = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6];
  const ROWS: [when: object, russian: string, english: string, inAYear: number][] = [
    [{ every: 'P1Y', byMonth: [10] }, 'ежегодно', 'every year', 1],
    [{ every: 'P1Y', byMonth: [10, 11] }, 'ежегодно', 'every year', 1],
    [{ every: 'P1Y', until: '--06-01' }, 'ежегодно', 'every year', 1],
    [{ every: 'P2Y', byMonth: [10] }, 'один раз в 2 года', 'every 2 years', 1],
    [{ every: 'P1M' }, 'ежемесячно', 'every month', 12],
    [{ every: 'P1M', byMonth: SCHOOL_MONTHS }, 'ежемесячно', 'every month', 10],
    [{ every: 'P3M', byMonth: [3, 6, 9, 12] }, 'один раз в квартал', 'every quarter', 4],
    [{ every: 'P1W', byMonth: [10] }, 'еженедельно', 'every week', 1],
  ];
  for (const [when, russian, english, inAYear] of ROWS)
    test(russian + JSON.stringify(when), () => {
      for (const [say, words] of [
        [ru, russian],
        [en, english],
      ] as const) {
        const context = contextOf(eventAt(when), say);
        const [item] = itemsOf(context);
        const of2023 = item!.occasions.filter((it) => it.first < dayOf(2024, 1, 1));
        assert.equal(of2023.length, inAYear);
        assert.match(plain(wholeWords(item!.occasions[0]!, context)), new RegExp(`, ${words}$`));
      }
    });
});

test('windows that are too narrow to be told apart and touch are one band; those with a gap are not', () => {
  const bars = (when: object): number => oneRow({ when }).bars.length;
  assert.equal(bars({ every: 'P1M' }), 1);
  assert.equal(bars({ every: 'P2M' }), 1);
  assert.equal(bars({ every: 'P3M' }), 20);
  assert.equal(bars({ every: 'P1M', byMonth: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] }), 6);
  const occurrences = [{ at: '2021-03', status: 'done' }];
  assert.equal(bars({ every: 'P1M', occurrences }), 3, 'what was reported stays to be seen');
});

test('a deadline is a line at its day and fills no month', () => {
  const ROWS: [when: unknown, edge: number | undefined][] = [
    ['../2023-06-01', 1 / 30],
    ['../2023-06-15', 15 / 30],
    ['../2023-06', 1],
    [{ every: 'P1Y', until: '--06-01' }, 1 / 30],
    ['2023-06-01', undefined],
    ['2023-06', undefined],
  ];
  for (const [when, edge] of ROWS) {
    const context = contextOf(eventAt(when));
    const index = new ItemIndex(itemsOf(context), context, 'calendar');
    const view = cycleView(index, {}, { kind: 'calendar', group: 'project' }, context);
    const [bar] = view.groups[0]!.rows[0]!.bars;
    assert.deepEqual([bar!.from, bar!.to, bar!.edge], [6, 6, edge], JSON.stringify(when));
  }
});

test('what was cancelled or postponed is told apart wherever it comes from', () => {
  for (const status of ['cancelled', 'postponed'] as const) {
    const sources = [
      { events: [{ id: 'e', title: 'Семинар', when: '2023-06-01', status }] },
      { activities: [{ id: 'a', title: 'Семинар', when: '2023-06-01', status }] },
      {
        activities: [
          { id: 'a', title: 'Цикл', parts: [{ title: 'Семинар', when: '2023-06-01', status }] },
        ],
      },
    ];
    for (const source of sources) assert.equal(itemsOf(contextOf(source))[0]!.off, status);
  }
  const sure = { events: [{ id: 'e', title: 'Семинар', when: '2023-06-01', status: 'done' }] };
  assert.equal(itemsOf(contextOf(sure))[0]!.off, undefined);
});
