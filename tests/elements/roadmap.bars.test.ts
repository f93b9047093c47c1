import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BarView } from '../../src/elements/tags/roadmap/bars.model.js';
import { roadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView, type RowView } from '../../src/elements/tags/roadmap/row.view.js';
import { demo, on, oneRow, plain, quarters } from './roadmap-support.js';

/** «span 0–4» in quarters since the beginning of the picture, «<» and «>» where it fades; its track from 0. */
const drawn = ({ bars }: RowView, years = 5): string[] =>
  bars.map((bar) => {
    const [start, end] = quarters(bar, years);
    return `${bar.kind} ${bar.fadesBefore ? '<' : ''}${start}–${end}${bar.fadesAfter ? '>' : ''} ${bar.track}`;
  });

const part = (title: string, when?: string | object): object => ({ title, when });

/** A row of a real programme, by its id. */
function rowOf(name: Parameters<typeof demo>[0], id: string, more: object = {}): RowView {
  const view = roadmapView(demo(name), on('2023-11-22', more));
  return rowView(
    view.planned.find((it) => it.activity.id === id)!,
    view.context,
  );
}

test('lines of a row lie below its own time, each in a track of its own', () => {
  const row = rowOf('example', 'a-1-4');
  assert.deepEqual(drawn(row), ['span 6.67–10 0', 'span 6.67–8 1', 'span 8–10 2', 'actual 8–12 3']);
  assert.equal(row.tracks, 4);
  assert.deepEqual(
    row.bars.map((it) => it.hint),
    [undefined, 'Отбор площадок', 'Стажировки на площадках', 'фактически: январь – декабрь 2023'],
  );
});

test('a row that gathers the dates of its lines is drawn once', () => {
  // «2022 / 2022–2023»: one year for the expertise, two for the coaching. The picture begins with 2021.
  const row = rowOf('rybinsk-2021', 'a-1-7');
  assert.deepEqual(drawn(row), ['span 4–8 0', 'span 4–12 1']);
  assert.match(row.bars[0]!.hint!, /^Организация экспертизы/);
  assert.match(row.bars[1]!.hint!, /^Проведение методического коучинга/);
});

test('lines without a time draw nothing and change nothing', () => {
  const row = oneRow({
    when: '2022',
    parts: [part('Отбор'), part('Показ', { kind: 'onRequest' })],
  });
  assert.deepEqual(drawn(row), ['span 4–8 0']);
  assert.equal(row.bars[0]!.hint, undefined);
});

test('a row without a time of its own shows that of its lines', () => {
  const row = oneRow({ parts: [part('Отбор', '2021'), part('Показ', '2022-Q1')] });
  assert.deepEqual(drawn(row), ['span 0–4 0', 'span 4–5 1']);
  assert.equal(row.isUndated, false);
  assert.equal(row.when[0], '2021; I квартал 2022');
});

test('lines whose time is cut by the picture do not stand in for a row that began earlier', () => {
  const row = oneRow(
    { when: '2021/2023', parts: [part('Показ', '2022/2023')] },
    {},
    { from: '2022' },
  );
  assert.deepEqual(drawn(row, 4), ['span <0–8 0', 'span 0–8 1']);
});

test('two spans that end alike but not both begin where the picture does are two bars', () => {
  for (const when of [
    ['2021/2024', '../2024'],
    ['../2024', '2021/2024'],
  ]) {
    const bars = drawn(oneRow({ when })).map((it) => it.slice(0, -2));
    assert.deepEqual([...bars].sort(), ['span 0–16', 'span <0–16'], String(when));
  }
});

test('what was really done lies below the plan, where it was, and says so', () => {
  const { bars, tracks, when } = rowOf('example', 'a-1-1');
  assert.deepEqual(drawn({ bars } as RowView), ['span 0–4 0', 'actual 0.66–3.34 1']);
  assert.equal(tracks, 2);
  assert.equal(bars[1]!.hint, 'фактически: март – октябрь 2021');
  assert.deepEqual(when, ['2021', 'фактически: март – октябрь 2021']);
});

test('done exactly as planned is still both', () => {
  assert.deepEqual(drawn(oneRow({ when: '2022', actual: '2022' })), ['span 4–8 0', 'actual 4–8 1']);
});

test('done without a plan is drawn, and the words still say that the plan is silent', () => {
  const row = oneRow({ actual: '2022-10-14' });
  assert.equal(row.bars.length, 1);
  assert.equal(row.bars[0]!.kind, 'actual');
  assert.deepEqual(row.when, ['срок в документе не указан', 'фактически: 14 октября 2022']);
});

/** «✓ 3–6.67»: what a window says and where it lies. */
const windows = (bars: BarView[]): string[] =>
  bars.map((bar) => {
    const [start, end] = quarters(bar);
    const ends = `${bar.fadesBefore ? '<' : ''}${start}–${end}${bar.fadesAfter ? '>' : ''}`;
    return [bar.fate ?? '', plain(bar.label ?? ''), ends].join(' ').trim();
  });

test('over New Year: kept, partly kept, missed; the last window is cut by the period', () => {
  const row = rowOf('example', 'a-1-2');
  assert.deepEqual(windows(row.bars), [
    '0–0.66',
    'kept ✓ 3–4.66',
    'partly ½ 7–8.66',
    'missed ✕ 11–12.66',
    '15–16.66',
    '19–20',
  ]);
  assert.deepEqual(
    row.bars.map((it) => it.hint && plain(it.hint)),
    [
      undefined,
      '2021: сделано, ноябрь 2021 – февраль 2022',
      '2022: сделано частично · прошла только осенняя часть',
      '2023: не сделано',
      undefined,
      undefined,
    ],
  );
  assert.equal(plain(row.status.dated!), 'на 01.12.2023; состоялось 1 из 3');
  assert.equal(row.tracks, 1);
});

test('a month that a window’s beginning names is that window, also where the period cut it', () => {
  const occurrences = [{ at: '2021-01', status: 'done' }];
  const over = { every: 'P1Y', byMonth: [10, 11, 12, 1, 2], occurrences };
  assert.equal(oneRow({ when: over }).bars[0]!.fate, 'kept');
});

test('one report of two that were promised is not the promise kept', () => {
  const occurrences = [{ at: '2022-03', status: 'done' }];
  const row = oneRow({ when: { every: 'P1Y', atLeast: 2, occurrences } });
  assert.notEqual(row.bars[1]!.fate, 'kept');
});

test('one of two kept is kept in part, whichever the file names first', () => {
  const done = { at: '2022-03', status: 'done' };
  const missed = { at: '2022-10', status: 'notDone' };
  for (const occurrences of [
    [done, missed],
    [missed, done],
  ])
    assert.equal(oneRow({ when: { every: 'P1Y', occurrences } }).bars[1]!.fate, 'partly');
});

test('windows of a real programme that asks for years of its own', () => {
  // «ежегодно, октябрь–февраль», 2019–2024, in a project that lasts until 2025.
  const row = rowOf('cascade-2021', 'a-2-2-5');
  assert.equal(row.bars.length, 7);
  assert.ok(row.bars.every((it) => it.kind === 'window' && !it.label && !it.fate));
  const last = quarters(row.bars.at(-1)!, 7);
  assert.deepEqual(last, [23, 24]);
  assert.equal(row.when[0], 'ежегодно, октябрь-февраль');
});

test('windows are cut by the years that are drawn, and fade there', () => {
  const when = { every: 'P1Y', byMonth: [10, 11, 12, 1, 2] };
  assert.deepEqual(drawn(oneRow({ when }, {}, { from: '2022', to: '2022' }), 1), [
    'window <0–0.66 0',
    'window 3–4> 0',
  ]);
});

test('«не менее» is said once beside the windows, which have only the signs of what was reported', () => {
  const said = (when: object): unknown => {
    const row = oneRow({ when });
    return [plain(row.when[0]), [...new Set(row.bars.map((it) => it.label))]];
  };
  assert.deepEqual(said({ every: 'P1Y', atLeast: 2 }), ['не менее 2 раз в год', [undefined]]);
  const occurrences = [{ at: '2021', status: 'done' }];
  assert.deepEqual(said({ every: 'P1Y', atLeast: 2, occurrences }), [
    'не менее 2 раз в год',
    ['✓', undefined],
  ]);
});

test('open ends fade, and do not reach beyond what the programme lasts', () => {
  assert.deepEqual(drawn(rowOf('example', 'a-2-4')), ['span 4–20> 0']);
  assert.deepEqual(drawn(rowOf('example', 'a-2-1')), ['span <0–2 0']);
  assert.deepEqual(drawn(rowOf('example', 'a-2-2')), ['continuous 0–20 0']);
  assert.deepEqual(drawn(oneRow({ when: { kind: 'continuous', from: '2022' } })), [
    'continuous 4–20 0',
  ]);
});

test('two times of one row lie under each other only where they overlap', () => {
  assert.deepEqual(drawn(oneRow({ when: ['2022', '2022/2023'] })), ['span 4–8 0', 'span 4–12 1']);
  assert.deepEqual(drawn(oneRow({ when: ['2021', '2022'] })), ['span 0–4 0', 'span 4–8 0']);
});

test('a row that gathers its lines’ years beside its own time draws each of them once', () => {
  // «2021–2023» for the whole, «2021», «2022», «2023» for its three lines, all in one cell.
  const row = rowOf('rybinsk-2021', 'a-4-12');
  assert.deepEqual(
    row.bars.map((it) => quarters(it)),
    [
      [0, 12],
      [0, 4],
      [4, 8],
      [8, 12],
    ],
  );
});

test('what a line draws in place of its row loses nothing of the row', () => {
  const occurrences = [{ at: '2022', status: 'done' }];
  const parts = [part('Осенняя сессия', { every: 'P1Y' })];
  const { bars } = oneRow({ when: { every: 'P1Y', occurrences }, parts });
  assert.ok(bars.some((it) => it.fate === 'kept'));
  // Nor does it leave an empty track where the row's own bar would have been.
  assert.deepEqual(drawn(oneRow({ when: ['2021', '2021/2023'], parts: [part('Отбор', '2021')] })), [
    'span 0–12 0',
    'span 0–4 1',
  ]);
});

/** From 2021 to 2025, in quarters. */
const SLIPS: [what: string, activity: object, drawn: string[]][] = [
  [
    'with years between',
    { when: '2022', movedTo: '2025' },
    ['old 4–8 0', 'slip 8–16> 0', 'moved 16–20 0'],
  ],
  [
    'to the next year: out of the old',
    { when: '2022', movedTo: '2023' },
    ['old 4–8 0', 'slip 6–8> 0', 'moved 8–12 0'],
  ],
  ['times that overlap', { when: '2022', movedTo: '2022-Q4/2023' }, ['old 4–8 0', 'moved 7–12 1']],
  ['brought forward', { when: '2024', movedTo: '2022' }, ['old 12–16 0', 'moved 4–8 1']],
  ['to nobody knows when', { when: '2022', movedTo: { kind: 'byPlan' } }, ['old 4–8 0']],
  ['from nobody knows when', { when: { kind: 'byPlan' }, movedTo: '2022' }, ['moved 4–8 0']],
  ['without an old time', { movedTo: '2022' }, ['moved 4–8 0']],
  [
    'its lines, and what really was',
    { parts: [part('Отбор', '2021')], movedTo: '2023', actual: '2024' },
    ['old 0–4 0', 'slip 4–8> 0', 'moved 8–12 0', 'actual 12–16 1'],
  ],
  [
    'of what recurs, the times that were reported stay',
    {
      when: {
        every: 'P1Y',
        to: '2022',
        from: '2021',
        occurrences: [{ at: '2021', status: 'done' }],
      },
      movedTo: '2025',
    },
    ['window 0–4 0', 'old 4–8 0', 'slip 8–16> 0', 'moved 16–20 0'],
  ],
];

for (const [what, activity, bars] of SLIPS)
  test(`a slip: ${what}`, () => {
    assert.deepEqual(drawn(oneRow(activity)), bars);
    assert.deepEqual(
      drawn(oneRow({ ...activity, status: 'postponed' })),
      bars,
      'whatever its status',
    );
  });

test('a slip beyond the years that are shown points there; the picture grows for one by itself', () => {
  const slip = { when: '2022', movedTo: '2027' };
  assert.deepEqual(drawn(oneRow(slip, {}, { to: '2024' }), 4), ['old 4–8 0', 'slip 8–16> 0']);
  assert.deepEqual(drawn(oneRow(slip), 7), ['old 4–8 0', 'slip 8–24> 0', 'moved 24–28 0']);
});
