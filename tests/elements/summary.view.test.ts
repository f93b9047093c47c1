/** How the real programmes go, on days before, within and after each: counts as the roadmap's, nothing guessed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wallView } from '../../src/elements/promises/wall.view.js';
import { roadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import type { SummaryView } from '../../src/elements/tags/summary/model.js';
import { summaryView } from '../../src/elements/tags/summary/summary.view.js';
import { en, ru } from '../i18n/all-words.js';
import { readProgramme, type Programme } from '../../src/programme/index.js';
import { parseMoment } from '../../src/programme/time/moment.js';
import { PROGRAMMES } from '../demo/names.js';

const noteOf = ({ note, who }: { note?: string; who?: string }): string =>
  [note, who].filter(Boolean).join(' · ');

const demo = (name: string): Programme =>
  readProgramme(
    JSON.parse(
      readFileSync(new URL(`../../demo/programmes/${name}.json`, import.meta.url), 'utf8'),
    ),
  ).programme!;

const small = (more: object): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа развития',
    period: { from: '2021', to: '2025' },
    ...more,
  }).programme!;

const dayOf = (text: string): number => parseMoment(text)!.first;

const viewOf = (programme: Programme, today: string, project?: string): SummaryView =>
  summaryView(programme, { say: ru, today: dayOf(today), project });

/** Spaces that do not break are for the screen. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const legend = (view: SummaryView, label: string): string[] =>
  (view.counts.find((it) => it.label === label)?.shares ?? []).map((it) =>
    plain(`${it.count} ${it.label}`),
  );
const note = (view: SummaryView, label: string): string =>
  plain(view.counts.find((it) => it.label === label)?.note ?? '');
const list = (view: SummaryView, id: string): string[] =>
  (view.lists.find((it) => it.id === id)?.items ?? []).map((it) =>
    plain([it.when, it.num, it.title, it.group, noteOf(it)].filter(Boolean).join(' | ')),
  );
const everyWord = (view: SummaryView): string => plain(JSON.stringify(view));

/** Before, within and after each programme. */
const DAYS: Record<string, [string, string, string]> = {
  'cascade-2021': ['2018-06-01', '2021-11-22', '2026-03-01'],
  example: ['2020-06-01', '2023-12-10', '2026-03-01'],
  'ivanovo-2023': ['2022-06-01', '2024-05-01', '2029-03-01'],
  'krasnoselsky-2023': ['2019-06-01', '2024-03-20', '2025-06-01'],
  'mosk-2019': ['2018-06-01', '2021-11-22', '2025-06-01'],
  'rybinsk-2021': ['2020-06-01', '2023-11-22', '2026-03-01'],
};

/** All numbers that the wall's words say, with what stands below them. */
const counted = (programme: Programme, today: string): number[] => {
  const context = programmeContext(programme, ru, dayOf(today));
  const view = wallView(context)!;
  const said = `${view.words.map((it) => it.note ?? '').join()} ${view.besides ?? ''}`;
  return [...view.words.map((it) => it.count ?? 0), ...[...said.matchAll(/\d+/g)].map(Number)];
};

for (const name of PROGRAMMES)
  for (const day of DAYS[name]!)
    test(`${name} on ${day}: verdict, words, squares and rows of the roadmap count the same`, () => {
      const programme = demo(name);
      const road = roadmapView(programme, { say: ru, marks: undefined, today: dayOf(day) });
      const all = road.planned.length;
      const sum = counted(programme, day).reduce((a, b) => a + b, 0);
      assert.equal(sum, all);
      const wall = wallView(programmeContext(programme, ru, dayOf(day)))!;
      assert.equal(wall.rows.flatMap((it) => it.cells.flat()).length, all);
      assert.ok(plain(viewOf(programme, day).verdict).length <= 110);
      assert.match(viewOf(programme, day).verdict, new RegExp(`\\D${all}\\D`));
    });

test('Moskovsky: a plan of 55, of which nobody has reported anything', () => {
  const view = viewOf(demo('mosk-2019'), '2021-11-22');
  assert.deepEqual(view.facts.map(plain), ['Дата данных не указана', '2019–2024']);
  assert.equal(
    plain(view.verdict),
    'Идёт 3-й год программы из 6. Отчёта нет ни об одном из 55 мероприятий.',
  );
  assert.deepEqual(legend(view, 'Показатели'), ['17 срок впереди', '10 без числового плана']);
  assert.equal(note(view, 'Показатели'), '24 показателя; с группами внутри них — 27');
  assert.match(view.aim!.text[0]!, /^Создание организационных условий/);
});

test('a plan without reports never alarms, whatever day it is', () => {
  for (const name of ['mosk-2019', 'rybinsk-2021', 'ivanovo-2023', 'cascade-2021'])
    for (const day of DAYS[name]!) {
      const view = viewOf(demo(name), day);
      assert.doesNotMatch(everyWord(view), /просроч|опазд|сорван|сделано/i);
      assert.doesNotMatch(everyWord(view), /"late"|overdue/);
    }
});

test('after the end of a plan without reports: its time is over, and that is all that is known', () => {
  const view = viewOf(demo('cascade-2021'), '2026-03-01');
  assert.deepEqual(view.facts.at(-1), '2019–2025');
  assert.equal(
    plain(view.verdict),
    'Срок программы вышел в 2025 году. Отчёта нет ни об одном из 48 мероприятий.',
  );
  assert.deepEqual(view.counts, []);
  assert.deepEqual(view.lists, []);
});

test('before its beginning everything lies ahead', () => {
  const view = viewOf(demo('cascade-2021'), '2018-06-01');
  assert.equal(plain(view.verdict), 'Программа начнётся в 2019 году. В плане 48 мероприятий.');
});

test('Rybinsk: eight indicators of the programme before, four met and four not', () => {
  const view = viewOf(demo('rybinsk-2021'), '2023-11-22');
  assert.deepEqual(legend(view, 'Показатели'), []);
  assert.deepEqual(legend(view, 'Показатели предыдущей программы'), [
    '4 план выполнен',
    '4 план не выполнен',
  ]);
  // They say nothing of how this programme goes.
  assert.doesNotMatch(view.verdict, /показател/);
  const behind = view.lists.find((it) => it.id === 'behind')!;
  assert.equal(behind.title, 'Предыдущая программа: где план не выполнен');
  // Three on the screen, all on paper.
  assert.equal(behind.items.length, 4);
  assert.equal(behind.rest!.words, 'ещё 1 — в полном списке');
  assert.match(list(view, 'behind')[2]!, /план: да; достигнуто: нет \(2015–2020\)/);
  assert.equal(plain(view.facts[1]!), '2021–2025, с перспективой до 2027');
});

test('Ivanovo: events come next, and an activity that an event speaks of is said once', () => {
  const view = viewOf(demo('ivanovo-2023'), '2024-05-01');
  const [meeting, forum, next] = list(view, 'next');
  assert.equal(meeting, 'август 2024 | Общее собрание работников МБУ МЦ');
  assert.equal(forum, 'октябрь – ноябрь 2024 | Муниципальный Форум инноваций');
  assert.match(next!, /^2025–2028 \| Апробация модели/);
  assert.match(view.verdict, /69/);
  assert.deepEqual(legend(view, 'Показатели'), [
    '12 нет данных',
    '2 срок впереди',
    '7 с планом не сравнить',
    '39 без числового плана',
  ]);
});

test('Krasnoselsky: three reported, most without a date, and 24 results assessed', () => {
  const view = viewOf(demo('krasnoselsky-2023'), '2024-03-20');
  assert.equal(plain(view.facts[0]!), 'Данные на 13.03.2024');
  assert.match(plain(view.verdict), /^Сделано 3 из 33, .*неизвестно 28\./);
  assert.equal(
    note(view, 'Самооценка'),
    '24 результата, последняя — декабрь 2023; оценено 23 из 24',
  );
  assert.equal(view.aim, undefined);
  assert.deepEqual(list(view, 'running').length, 2);
});

test('the example: what was reported, what nobody speaks of, what comes next', () => {
  const view = viewOf(demo('example'), '2023-12-10');
  assert.equal(plain(view.verdict), 'Сделано 2 из 14, опаздывает 3. Ближайшее — 14 декабря.');
  // Who answers for it stands beside it.
  assert.deepEqual(list(view, 'overdue'), [
    '2.3 | Переезд в новое здание | срок — 2022; 2022–2023 → 2025, перенесено · Директор',
    '1.5 | Выходная диагностика компетенций | срок — II квартал 2023 – III квартал 2023, нет отчёта · Отдел мониторинга и оценки',
    '2.6 | Фестиваль открытых уроков | срок — весна 2023, не сделано · ответственный не назван',
  ]);
  assert.deepEqual(list(view, 'next'), [
    '14 декабря 2023 | Вебинар «Данные в работе методиста»',
    '20 декабря 2023 | Практикум «Первый урок»',
    '2024 | Обмен опытом с соседним районом',
  ]);
  const plan = { ...demo('example'), events: [] };
  assert.deepEqual(list(viewOf(plan, '2023-12-10'), 'next'), [
    'IV квартал 2024 | 1.6 | Доля педагогов, прошедших обучение',
    'октябрь 2024 – февраль 2025 | 1.2 | Школа наставников',
    '2025 | 2.3 | Переезд в новое здание',
    '2025 | 2.7 | Удовлетворённость пользователей',
  ]);
  assert.equal(
    list(view, 'behind')[0],
    '1 | Доля педагогов, прошедших обучение по индивидуальному маршруту | план: 45 %; достигнуто: 41,5 % (2022)',
  );
  assert.deepEqual(view.lists[2]!.rest, {
    words: 'ещё 4 — в полном списке',
    to: { part: 'indicators' },
  });
});

test('the example later: what was reported once is not taken for news', () => {
  const view = viewOf(demo('example'), '2026-03-01');
  assert.equal(
    plain(view.stale!),
    // With the one that was put off until 2025.
    'У 4 мероприятий срок вышел уже после отчёта; чем кончилось, неизвестно.',
  );
  assert.match(plain(view.verdict), /^По данным на 01\.12\.2023: сделано 2 из 14/);
  // The latest end first.
  assert.deepEqual(
    list(view, 'overdue').map((it) => it.split(' | ')[0]),
    ['1.3', '2.3', '1.6', '1.5', '2.6'],
  );
});

test('more than three overdue: the rest is a link to all of that status', () => {
  const activities = ['2021', '2021-Q1', '2022-03-01', '2021-05', '2023'].map((when, index) => ({
    id: `a${index}`,
    title: `Мероприятие ${index}`,
    when,
    ...(when === '2023' && { status: 'done' }),
  }));
  const view = viewOf(small({ activities }), '2024-02-01');
  const overdue = view.lists.find((it) => it.id === 'overdue')!;
  assert.deepEqual(
    overdue.items.map((it) => plain(it.note!).split(', ')[0]),
    // Three on the screen, all on paper.
    ['срок — 1 марта 2022', 'срок — 2021', 'срок — май 2021', 'срок — I квартал 2021'],
  );
  assert.deepEqual(overdue.rest, {
    words: 'ещё 1 — в полном списке',
    to: { part: 'roadmap', status: 'noReport' },
  });
  assert.equal(view.facts[0], 'Дата данных не указана');
});

test('a report dates the data of a file that does not', () => {
  const activities = [
    { id: 'a', title: 'А', when: '2022', status: 'done', asOf: '2022-12-01' },
    { id: 'b', title: 'Б', when: '2023', status: 'inProgress', asOf: '2023-06' },
  ];
  const view = viewOf(small({ activities }), '2023-07-01');
  assert.equal(view.facts[0], 'Последний отчёт на июнь 2023');
});

test('no finer than the document: the next quarter, month, day or year', () => {
  const next = (when: unknown): string => {
    const view = viewOf(small({ activities: [{ id: 'a', title: 'А', when }] }), '2021-12-20');
    return list(view, 'next')[0] ?? '';
  };
  assert.equal(next('2022-Q3'), 'III квартал 2022 | А');
  assert.equal(next('2021-12-28'), '28 декабря 2021 | А');
  assert.equal(next('2022-01-12'), '12 января 2022 | А');
  assert.equal(next('2023/2024'), '2023–2024 | А');
  assert.equal(next({ every: 'P1Y', byMonth: [3] }), 'март 2022 | А');
  // «До» names no beginning, «ежегодно» has begun already.
  assert.equal(next('../2024-08'), '');
  assert.equal(next({ every: 'P1Y' }), '');
  assert.equal(next({ kind: 'onRequest' }), '');
});

test('what was given up, moved or done does not come next', () => {
  const activities = ['done', 'cancelled', 'postponed', 'notDone', 'planned'].map((status) => ({
    id: status,
    title: status,
    when: '2024',
    status,
  }));
  assert.deepEqual(list(viewOf(small({ activities }), '2023-05-01'), 'next'), ['2024 | planned']);
});

test('what was moved comes, runs and is late by its new time', () => {
  const at = (today: string, more: object, id: string): string[] => {
    const moved = {
      id: 'm',
      title: 'Переезд',
      when: '2022',
      movedTo: '2023-Q3',
      responsible: ['Директор'],
    };
    const other = { id: 'o', title: 'Отчёт', when: '2021', status: 'done' };
    const view = viewOf(small({ activities: [{ ...moved, ...more }, other] }), today);
    const { items = [] } = view.lists.find((it) => it.id === id) ?? {};
    return items.map((it) => plain([it.when, it.title, noteOf(it)].filter(Boolean).join(' | ')));
  };
  const postponed = { status: 'postponed' };
  for (const [today, more, id, said] of [
    ['2023-05-01', postponed, 'next', ['III квартал 2023 | Переезд']],
    ['2023-05-01', {}, 'next', ['III квартал 2023 | Переезд']],
    ['2023-08-01', {}, 'running', ['III квартал 2023 | Переезд']],
    [
      '2024-01-01',
      {},
      'overdue',
      ['Переезд | срок — 2022 → III квартал 2023, нет отчёта · Директор'],
    ],
    ['2023-05-01', {}, 'overdue', []],
    [
      '2023-05-01',
      postponed,
      'overdue',
      ['Переезд | срок — 2022 → III квартал 2023, перенесено · Директор'],
    ],
  ] as const)
    assert.deepEqual(at(today, more, id), said, `${today} ${id}`);
});

test('a missing value is no missed plan, and a falling one that fell has met its own', () => {
  const indicators = [
    {
      id: 'fall',
      title: 'Вакансии',
      direction: 'decrease',
      points: [{ period: '2022', target: 10, actual: 6 }],
    },
    {
      id: 'gap',
      title: 'Охват',
      direction: 'increase',
      points: [{ period: '2022', target: 10, actual: null, missing: 'notCollected' }],
    },
  ];
  const view = viewOf(small({ indicators }), '2023-05-01');
  assert.equal(plain(view.verdict), 'План выполнен у 1 из 2 показателей.');
  assert.deepEqual(legend(view, 'Показатели'), ['1 план выполнен', '1 нет данных']);
  assert.deepEqual(list(view, 'behind'), []);
});

test('«Целевые показатели» is no aim, «Цели Программы» is, and a list is a paragraph each', () => {
  const aim = (label: string): string[] | undefined =>
    viewOf(small({ passport: [{ label, value: ['Рост', 'Качество'] }] }), '2023-05-01').aim?.text;
  assert.deepEqual(aim('Цели Программы'), ['Рост', 'Качество']);
  assert.deepEqual(aim('ЦЕЛЬ'), ['Рост', 'Качество']);
  assert.deepEqual(aim('Goal of the programme'), ['Рост', 'Качество']);
  assert.deepEqual(aim('Целью программы является'), ['Рост', 'Качество']);
  assert.equal(aim('Целевые показатели'), undefined);
  assert.equal(aim('Целина как тема года'), undefined);
});

test('a title and a period are enough for a small summary', () => {
  const view = viewOf(small({}), '2023-07-01');
  assert.deepEqual(view.facts.map(plain), ['Дата данных не указана', '2021–2025']);
  assert.deepEqual([view.verdict, view.counts, view.lists], ['', [], []]);
  assert.equal(view.nothing, 'Мероприятий, показателей и событий в программе нет.');
});

test('on the first day nothing has passed yet, on the last one not all', () => {
  const activities = [{ id: 'a', title: 'А', status: 'done', asOf: '2021' }];
  const elapsed = (day: string): string => plain(viewOf(small({ activities }), day).facts[1]!);
  assert.equal(elapsed('2021-01-01'), 'прошло 0 % срока (2021–2025)');
  assert.equal(elapsed('2025-12-31'), 'прошло 99 % срока (2021–2025)');
  assert.equal(elapsed('2026-01-01'), '2021–2025');
});

test('what has its time now: this very day lies in it, and it says so in its own words', () => {
  const activities = [
    { id: 'a', title: 'А', when: '2021/2025' },
    { id: 'b', title: 'Б', when: { kind: 'continuous', to: '2024', label: 'регулярно' } },
    { id: 'c', title: 'В', marks: [{ at: '2023-Q1' }, { at: '2023-Q4' }] },
    // In November nobody can say that these run.
    { id: 'd', title: 'Г', when: { byMonth: [1, 2, 3] } },
    { id: 'e', title: 'Д', when: '2020/2022', status: 'inProgress', asOf: '2021-12-01' },
  ];
  const view = viewOf(small({ activities }), '2023-11-22');
  assert.deepEqual(list(view, 'running'), [
    'IV квартал 2023 | В',
    'регулярно | Б',
    '2021–2025 | А',
  ]);
  assert.deepEqual(list(viewOf(demo('cascade-2021'), '2021-11-22', 'p4'), 'running'), []);
});

test('of one project: its activities, its indicators, its own goal', () => {
  const programme = demo('cascade-2021');
  const view = viewOf(programme, '2021-11-22', 'p4');
  const own = programme.activities!.filter((it) => it.project === 'p4').length;
  assert.match(view.verdict, new RegExp(`\\D${own}\\D`));
  assert.match(view.name.title, /Школа – Школе/);
  assert.match(view.aim!.text[0]!, /^Организация сетевого взаимодействия/);
  const unknown = viewOf(programme, '2021-11-22', 'нет такого');
  assert.equal(unknown.nothing, 'В программе нет направления или проекта «нет такого».');
});

test('in English too, within a Russian file', () => {
  for (const name of PROGRAMMES)
    for (const day of DAYS[name]!) {
      const view = summaryView(demo(name), { say: en, today: dayOf(day), isTodayGiven: true });
      const ours = [
        ...view.facts,
        view.verdict,
        view.stale ?? '',
        ...view.counts.flatMap((it) => [it.label, ...it.shares.map((one) => one.label)]),
        ...view.counts.map((it) => it.note ?? ''),
        ...view.lists.flatMap((it) => [it.title, it.rest?.words ?? '']),
      ];
      assert.doesNotMatch(ours.join(' '), /[а-яё]/i);
    }
});
