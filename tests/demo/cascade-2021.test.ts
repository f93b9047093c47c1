import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Programme, When } from '../../src/programme/schema.js';
import { partsOf, type Day } from '../../src/programme/time/days.js';
import { periodOf, resolveWhen } from '../../src/programme/time/resolve.js';

const file = new URL('../../demo/programmes/cascade-2021.json', import.meta.url);
const programme = JSON.parse(readFileSync(file, 'utf8')) as Programme;
const { projects = [], stages = [], activities = [], documents = [], roles = [] } = programme;
const { passport = [], sections = [], terms = [], notes = [] } = programme;

/**
 * Every measure, read from the tables of the passports: number | words about time | what they resolve to | first words
 * of the title | first words of the result, where its cell is not empty.
 */
const MEASURES: Record<string, string[]> = {
  p1: [],
  p2: [
    '1 | в течение года | continuous 2019-01-01…2024-12-31 | Реализация цикла | профессионально-личностное',
    '1.1 | ежегодно, ноябрь-декабрь | 6 of 2019-11-01…2024-12-31 | Анализ данных, | адресная поддержка профессионального',
    '1.2 | в течение года | continuous 2019-01-01…2024-12-31 | Участие в городском | содействие адаптации',
    '1.3 | в течение года | continuous 2019-01-01…2024-12-31 | Цикл семинаров по | развитие профессионально',
    '1.4 | в течение года | continuous 2019-01-01…2024-12-31 | Стажировка на базе | -',
    '1.5 | в течение года | continuous 2019-01-01…2024-12-31 | Методическое сопровождение | адресная поддержка по подготовке',
    '2 | в течение года | continuous 2019-01-01…2024-12-31 | Реализация циклограммы | повышение готовности',
    '2.1 | в течение года | continuous 2019-01-01…2024-12-31 | Цикл управленческих | формирование и развитие',
    '2.2 | в течение года | continuous 2019-01-01…2024-12-31 | Цикл семинаров для | -',
    '2.3 | ежегодно, апрель | 6 of 2019-04-01…2024-04-30 | Стажировка победителей | -',
    '2.4 | ежегодно, сентябрь-октябрь | 6 of 2019-09-01…2024-10-31 | Сбор и обработка | актуализация базы',
    // Over New Year: the first and the last winter are cut by the years of the stage.
    '2.5 | ежегодно, октябрь-февраль | 7 of 2019-01-01…2024-12-31 | Профессиональный конкурс | выявление перспективных',
    '2.6 | ежегодно, октябрь-ноябрь | 6 of 2019-10-01…2024-11-30 | Психолого-педагогическая | выявление преимуществ',
    '2.7 | ежегодно, ноябрь-декабрь | 6 of 2019-11-01…2024-12-31 | Анализ отчетов | адресная поддержка профессионального',
    '2.8 | ежегодно, декабрь – март | 7 of 2019-01-01…2024-12-31 | Обновление состава | формирование пула',
    '2.9 | в течение года | continuous 2019-01-01…2024-12-31 | Распространение опыта | тиражирование опыта',
  ],
  p3: [
    '1 | 2020-2021 учебный год | 2020-09-01…2021-08-31 | Мониторинг внедрения целевой | Целевая модель',
    '2 | 30.09.2021 | 2021-09-30…2021-09-30 | Семинар «Внедрение | Информационное',
    '3 | 18.10.2021 | 2021-10-18…2021-10-18 | Семинар «Воспитательная | Презентация',
    '4 | регулярно | continuous 2021-09-01…2024-10-31 | Формирование банка | Внесен',
    '5 | ноябрь 2021-декабрь 2024 | 2021-11-01…2024-12-31 | Создание онлайн-лаборатории | Обеспечено',
    '6 | не менее 1 раза в учебном полугодии | 7 of 2021-09-01…2024-10-31 | Организация и | Участие педагогов',
    '7 | непрерывно | continuous 2021-09-01…2024-10-31 | Индивидуальное и | Выстроена',
    '8 | регулярно | continuous 2021-09-01…2024-10-31 | Мониторинг внедрения различных | ОО организована',
    '9 | ноябрь-декабрь 2024 | 2024-11-01…2024-12-31 | Цикл итоговых | Коллективами',
  ],
  // Months without a year: how many times they occur within the stages.
  p4: [
    '1 | Сентябрь | one of 5 in 2020-09-01…2024-09-30 | Разработка (ежегодная | 1. Постановка',
    '2 | Октябрь-ноябрь | one of 4 in 2020-10-01…2023-11-30 | Создание условий | 1. Реализация',
    '3 | ноябрь - декабрь | one of 4 in 2020-11-01…2023-12-31 | Обмен опытом | 1. Семинар',
    '4 | январь – март | one of 4 in 2021-01-01…2024-03-31 | Обмен опытом | 1. Мастер-класс',
    '5 | апрель – май | one of 4 in 2021-04-01…2024-05-31 | Обмен опытом | 1. Мастер-класс',
    '6 | июнь – сентябрь | one of 5 in 2020-09-01…2024-09-30 | Анализ реализации | 1. Обработка',
  ],
  p5: [
    '1 | 2020 | 2020-01-01…2020-12-31 | Создание организационного | -',
    '2 | 2020-2024 ежегодно | 5 of 2020-01-01…2024-12-31 | Анонс деятельности | -',
    '3 | 2020-2024 ежегодно | 5 of 2020-01-01…2024-12-31 | Экспресс-опрос ДОУ | -',
    '4 | 2020-2024 ежегодно | 5 of 2020-01-01…2024-12-31 | Организационные собрания | -',
    '5 | октябрь 2020 | 2020-10-01…2020-10-31 | Издание приказа | -',
    '6 | 2020-2024 ежегодно | 5 of 2020-01-01…2024-12-31 | Разработка методических | -',
    '7 | 2020-2024 ежегодно | 5 of 2020-01-01…2024-12-31 | Деятельность участников | -',
    '8 | 2020-2024 | 2020-01-01…2024-12-31 | Модерирование сайта | -',
    '9 | 2020-2024 постоянно | continuous 2020-01-01…2024-12-31 | Координация оргкомитетом | -',
    '10 | ежегодно до 01.06. | 6 of 2020-01-01…2025-06-01 | Оформление отчетной | -',
    '11 | ежегодно до 01.06. | 6 of 2020-01-01…2025-06-01 | Проведение итоговых | -',
    '12 | до 30.10.2025 | …2025-10-30 | Оформление итогов | -',
  ],
  p6: [
    '1 | июнь-август 2021 | 2021-06-01…2021-08-31 | Переговоры с партнерами | Программа КПК',
    '2 | сентябрь 2021 | 2021-09-01…2021-09-30 | Набор слушателей | Формирование группы',
    '3 | октябрь-ноябрь 2021 | 2021-10-01…2021-11-30 | Занятия | Освоение программы',
    '4 | ноябрь 2021 | 2021-11-01…2021-11-30 | Стажировка в | Практика',
    '5 | 22 ноября 2021 | 2021-11-22…2021-11-22 | Зачет | Контроль освоения',
  ],
};

/** The stages: project, title, what their dates resolve to. */
const STAGES = [
  'p1 - 2021-08-01…2022-01-31',
  'p1 - …2024-08-31',
  'p2 основной 2019-01-01…2024-12-31',
  'p3 Проектировочный 2020-09-01…2021-08-31',
  'p3 Основной 2021-09-01…2024-10-31',
  'p3 Итоговый 2024-11-01…2024-12-31',
  'p4 подготовительный 2020-09-01…2021-12-31',
  'p4 основной 2022-01-01…2023-12-31',
  'p4 заключительный 2023-01-01…2024-09-30',
  'p5 подготовительный 2020-01-01…2021-12-31',
  'p5 основной 2022-01-01…2024-12-31',
  'p5 заключительный …2025-10-31',
];

/**
 * What each passport says beside its tables: title | period | numbers of tasks, participants and results | leaders |
 * links to the national project | acts.
 */
const PROJECTS = [
  'Коллаборация профессиональных педагогических сообществ района «ПРОкомьюнити в мире VUCA» | 2021-08-01…2024-08-31 | 8 4 7 | Лужецкая Ирина Геннадьевна | «Современная школа» | Р-210 2021-09-01',
  '«Школа Лидеров образования» | 2019-01-01…2024-12-31 | 6 3 3 | Лужецкая Ирина Геннадьевна, Кузьмин Дмитрий Александрович | «Современная школа», «Социальные лифты для каждого» | - -',
  '«Траектория развития» | 2020-09-01…2024-12-31 | 4 2 5 | Лужецкая Ирина Геннадьевна, Быкова Ольга Владимировна | «Современная школа», «Успех каждого ребенка», «Цифровая образовательная среда» | Р-145 2019-12-25, Р-76 2020-08-06, 2116-р 2021-07-23',
  'Проект по работе со школами с низкими образовательными результатами «Школа – Школе» | 2020-09-01…2024-09-30 | 6 3 3 | Лебедева Надежда Михайловна | «Современная школа» | ',
  '«Лаборатория профессиональных компетенций» | 2020-01-01…2025-10-31 | 3 2 1 | Кириченко Екатерина Сергеевна, Скурихина Вера Васильевна | «Современная школа» | - -',
  '«Тьютор в федеральном проекте «Демография» | 2021-06-01…2021-11-30 | 3 3 2 | Лужецкая Ирина Геннадьевна, Олефир Людмила Николаевна | «Современная школа», «Успех каждого ребенка» (включая проект профориентации «Билет в будущее») | - 2017-01-10',
];

const RESULTS = 'Ожидаемые результаты реализации проекта';
const REACHED = 'Результаты реализации проекта';
const NATIONAL = 'НП «Образование»: ';
const CURRENT = /^в рамках текущего финансирования$/;
const FUNDING = [
  /^в рамках текущего финансирования ИМЦ и средств от приносящей .* грантовая поддержка, .*\.$/,
  ...[CURRENT, CURRENT, CURRENT, CURRENT],
  /^средства федерального бюджета, .* «Демография» \(приносящая доход деятельность ИМЦ\)$/,
];

const isoOf = (day: Day | undefined): string => {
  const { year, month, day: date } = partsOf(day!);
  return [year, month, date].map((it) => String(it).padStart(2, '0')).join('-');
};

/** «6 of 2019-11-01…2024-12-31»: how often, from the earliest to the latest day. An open beginning is left out. */
function resolved(when: When | undefined): string {
  const { pieces, first, last } = resolveWhen(when, periodOf(programme));
  assert.equal(pieces.length, 1);
  const [piece] = pieces;
  const days = `${isoOf(first)}…${isoOf(last)}`;
  if (piece?.kind === 'span') return piece.span.from ? days : `…${isoOf(last)}`;
  if (piece?.kind === 'recurring') return `${piece.windows.length} of ${days}`;
  if (piece?.kind === 'yearless') return `one of ${piece.windows.length} in ${days}`;
  return `${piece?.kind} ${days}`;
}

const activity = (id: string) => activities.find((it) => it.id === id);
const project = (id: string) => projects.find((it) => it.id === id);
const ofProject = (id: string) => activities.filter((it) => it.project === id);

/** A row of a project's own passport, as one text. */
const said = (id: string, label: string): string => {
  const value = project(id)?.passport?.find((it) => it.label === label)?.value;
  assert.ok(typeof value === 'string' || Array.isArray(value), `${id}: ${label}`);
  return typeof value === 'string' ? value : value.join('\n');
};

test('it is the cascade of one centre, from the earliest to the latest year of its passports', () => {
  const title = 'Каскад инициативных проектов: гибкое управление развитием образования';
  assert.equal(programme.title, `Проект «${title}»`);
  const name = 'ГБУ ДППО ЦПКС ИМЦ Московского района Санкт-Петербурга';
  assert.deepEqual(programme.organization, { name, shortName: 'ИМЦ' });
  assert.deepEqual(programme.period, { from: '2019', to: '2025' });
});

test('six projects have 48 measures (0, 16, 9, 6, 12, 5) and 12 stages (2, 1, 3, 3, 3, 0)', () => {
  const ids = projects.map((it) => it.id);
  assert.deepEqual(ids, ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  assert.equal(projects.map((it) => it.num).join(' '), '1 2 3 4 5 6');
  assert.equal(activities.length, 48);
  const measures = ids.map((id) => ofProject(id).length);
  assert.deepEqual(measures, [0, 16, 9, 6, 12, 5]);
  const ownStages = ids.map((id) => stages.filter((it) => it.project === id).length);
  assert.deepEqual(ownStages, [2, 1, 3, 3, 3, 0]);
});

for (const [id, rows] of Object.entries(MEASURES))
  test(`every measure of ${id} has its number, its words about time and its result`, () => {
    const found = ofProject(id).map(({ num, title = '', when, deliverable = '' }, i) => {
      const [, words = '', , begin = '', result = ''] = rows[i]?.split(' | ') ?? [];
      // A plain date says the same as the words; whatever is more than that keeps them.
      const label = typeof when === 'object' && !Array.isArray(when) ? when.label : words;
      return [
        num,
        label,
        resolved(when),
        title.startsWith(begin) ? begin : title,
        deliverable && deliverable.startsWith(result) ? result : deliverable || '-',
      ].join(' | ');
    });
    assert.deepEqual(found, rows);
  });

test('months stand in the order of the school year, halves and years as often as promised', () => {
  const rules = activities.flatMap(({ id, when }) => {
    if (typeof when !== 'object' || Array.isArray(when)) return [];
    const { every, byMonth, atLeast, until } = when;
    return every || byMonth ? [[id, every, byMonth?.join(), atLeast, until].join(' ').trim()] : [];
  });
  assert.deepEqual(rules, [
    ...['a-2-1-1 P1Y 11,12', 'a-2-2-3 P1Y 4', 'a-2-2-4 P1Y 9,10', 'a-2-2-5 P1Y 10,11,12,1,2'],
    ...['a-2-2-6 P1Y 10,11', 'a-2-2-7 P1Y 11,12', 'a-2-2-8 P1Y 12,1,2,3'],
    'a-3-6 schoolHalf  1',
    ...['a-4-1  9', 'a-4-2  10,11', 'a-4-3  11,12', 'a-4-4  1,2,3', 'a-4-5  4,5', 'a-4-6  6,7,8,9'],
    ...['a-5-2 P1Y', 'a-5-3 P1Y', 'a-5-4 P1Y', 'a-5-6 P1Y', 'a-5-7 P1Y'],
    ...['a-5-10 P1Y   --06-01', 'a-5-11 P1Y   --06-01'],
  ]);
});

test('every stage has its project and its dates; two of them have no title', () => {
  const found = stages.map(({ project, title, when }) => {
    return `${project} ${title ?? '-'} ${resolved(when)}`;
  });
  assert.deepEqual(found, STAGES);
  const [first = '', second = '', ...others] = stages.map((it) => it.task);
  assert.deepEqual(new Set(others), new Set([undefined]));
  assert.match(first, /^Анализ – дизайн – .* – начальный спринт \(.* на практике\)$/);
  assert.match(second, /^Предполагается 5 спринтов, .* результатов предыдущего\.$/);
});

test('measures are nested as in the tables: sub-measures, and stages where the table names them', () => {
  const parents = activities.flatMap((it) => (it.parent ? [`${it.num} in ${it.parent}`] : []));
  const inFirst = ['1.1', '1.2', '1.3', '1.4', '1.5'].map((num) => `${num} in a-2-1`);
  const second = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9'];
  assert.deepEqual(parents, [...inFirst, ...second.map((num) => `${num} in a-2-2`)]);
  for (const { parent } of activities) assert.ok(!parent || activity(parent), parent);

  const staged = (id: string) => ofProject(id).map((it) => it.stage ?? '-');
  assert.deepEqual(new Set(staged('p2')), new Set(['st-2-1']));
  assert.deepEqual(staged('p3'), ['st-3-1', ...Array<string>(7).fill('st-3-2'), 'st-3-3']);
  for (const id of ['p4', 'p5', 'p6']) assert.deepEqual(new Set(staged(id)), new Set(['-']), id);
});

test('every project has its period, tasks, people, results, links, acts and funding', () => {
  const found = projects.map((it, i) => {
    assert.ok(it.goal);
    assert.match(it.funding ?? '', FUNDING[i]!);
    const counts = [it.tasks, it.participants, it.results].map((list) => list?.length).join(' ');
    const names = (it.lead ?? []).map((id) => roles.find((role) => role.id === id)?.name);
    const acts = (it.documents ?? []).map((id) => {
      const { number = '-', date = '-' } = documents.find((act) => act.id === id)!;
      return `${number} ${date}`;
    });
    const links = (it.links ?? []).map((link) => {
      assert.ok(typeof link === 'string' && link.startsWith(NATIONAL));
      return link.slice(NATIONAL.length);
    });
    const lists = [names, links, acts].map((list) => list.join(', '));
    return [it.title, resolved(it.when), counts, ...lists].join(' | ');
  });
  assert.deepEqual(found, PROJECTS);
  const [effects, crowd] = [project('p6')?.results?.[1], project('p6')?.participants?.join('; ')];
  assert.match(effects ?? '', /^Эффектами .* может стать:(\n- [^\n]+){4}$/);
  assert.match(crowd ?? '', /30 педагогов школ района; руководители 9 школ района/);
});

test('leaders have their positions, and nobody is named elsewhere', () => {
  const named = roles.filter((it) => it.name).map((it) => it.title);
  const begins = ['Директор ИМЦ', 'Заместитель директора', 'Методист ИМЦ', 'Начальник ЦУОКО'];
  const methodists = Array<string>(3).fill('Методист ИМЦ');
  const found = named.map((it) => it.split(' ').slice(0, 2).join(' '));
  assert.deepEqual(found, [...begins, ...methodists]);
  assert.match(named.at(-1)!, /эксперт МТА, сертифицированный тьютор, руководитель регионального/);
  const surnames = /Лужецк|Кузьмин|Быков|Лебедев|Кириченко|Скурихин|Олефир/;
  assert.doesNotMatch(JSON.stringify({ ...programme, roles: [] }), surnames);
});

test('only the laboratory names who answers for a measure', () => {
  const [imc, committee] = ['r-imc', 'r-committee'] as const;
  const found = activities.filter((it) => it.responsible);
  assert.deepEqual(found, ofProject('p5'));
  const who = found.map((it) => it.responsible?.join(' '));
  const centre = Array<string>(6).fill(imc);
  const [both, others] = [`${imc} ${committee}`, `${committee} r-participants`];
  assert.deepEqual(who, [...centre, others, committee, committee, both, both, imc]);
  const titles = roles.slice(-3).map((it) => it.title);
  const imcTitle = 'ИМЦ Московского района Санкт-Петербурга';
  assert.deepEqual(titles, [imcTitle, 'Организационный комитет', 'Участники проекта']);
});

test('nothing is reported with a date, so no measure has a status', () => {
  const reported = activities.filter((it) => it.status ?? it.asOf ?? it.actual ?? it.evidence);
  assert.deepEqual(reported, []);
  assert.equal(programme.asOf, undefined);
  assert.equal(programme.indicators, undefined);
  assert.match(activity('a-3-1')?.note ?? '', /«Прогнозируемые результаты», поэтому статуса нет/);
  for (const id of ['a-6-1', 'a-6-2']) assert.match(activity(id)?.note ?? '', /когда, не сказано/);
});

test('where the document disagrees with itself, both are kept and a note says so', () => {
  const noteOf = (id: string): string => (project(id) ?? activity(id))?.note ?? '';
  assert.match(
    noteOf('p1'),
    /«ПРОкомьюнити».*«ПРО комьюнити».*«ПРОКомьюнити».*«СПБАППО».*«СПбАППО»/,
  );
  assert.match(project('p1')?.tasks?.[4] ?? '', /ПРО комьюнити/);
  assert.match(project('p1')?.results?.[5] ?? '', /СПБАППО/);
  assert.match(said('p2', REACHED), /СПбАППО/);
  assert.match(noteOf('a-2-1-1'), /те же, что у мероприятия 2\.7/);
  assert.equal(activity('a-2-1-1')?.deliverable, activity('a-2-2-7')?.deliverable);
  assert.match(noteOf('p3'), /кончается в октябре 2024 г\., но рассчитана до декабря 2024/);
  assert.match(noteOf('a-3-5'), /позже него, в декабре 2024/);
  assert.match(noteOf('p4'), /2022–2023.*2023 – сентябрь 2024.*пересекаются в 2023/);
  assert.match(noteOf('p4'), /школы-лидеры, школы-наставники, школы-мастера/);
  assert.match(
    noteOf('p5'),
    /до 31\.10\.2025.*до 30\.10\.2025.*до 2024 года.*стоит перед проектом/,
  );
  assert.match(noteOf('a-5-12'), /на день дольше: до 31\.10\.2025/);
  assert.match(
    noteOf('p6'),
    /как пространство самореализации».*как пространство для самореализации»/,
  );
  assert.match(
    project('p6')?.tasks?.[0] ?? '',
    /«Современная педагогика как пространство самореал/,
  );
  const idea = said('p6', 'Краткое описание замысла проекта');
  assert.match(
    idea,
    /июль 2021 г\.[^]*«Современная педагогика как пространство для самореализации»/,
  );
  assert.match(noteOf('a-6-1'), /в июле 2021 г\., а переговоры стоят с июня/);
});

test('cells cut by a page or shared by rows are whole, empty cells are explained', () => {
  assert.match(activity('a-2-2-6')?.title ?? '', /в кадровом резерве и кандидатов$/);
  assert.match(project('p5')?.results?.[0] ?? '', /форма совершенствования .* педагогов ДОО$/);
  for (const id of ['a-4-3', 'a-4-4', 'a-4-5']) {
    const { title = '', note } = activity(id)!;
    assert.match(title, /^Обмен опытом .* внедрения эффективных .* школ с низкими результатами об/);
    assert.match(note ?? '', /одно на мероприятия 3–5/);
  }
  const lines = ofProject('p4').map((it) => it.deliverable?.split('\n').length);
  assert.deepEqual(lines, [2, 4, 2, 5, 5, 3]);
  for (const id of ['a-2-1-4', 'a-2-2-2', 'a-2-2-3'])
    assert.match(activity(id)?.note ?? '', /^Ячейка результата пуста/);
  assert.match(activity('a-3-1')?.deliverable ?? '', /№358, 376, 544, 643\.$/);
});

test('passports keep their other rows, in order', () => {
  const idea = [
    'Уникальная идея',
    'Краткое описание замысла проекта',
    'Инструментарий персонификации',
  ];
  const labels = projects.map((it) => it.passport?.map((row) => row.label).join(' | '));
  const [description, common] = [idea[1]!, idea.join(' | ')];
  const first =
    'Актуальность проекта | На удовлетворение каких потребностей, запросов направлен проект';
  assert.deepEqual(labels, [
    `${first} | ${description} | Принципы ПРОКомьюнити | Этапы реализации проекта | ${RESULTS}`,
    `${common} | ${REACHED}`,
    common,
    `${common} | Преимущество по сравнению с аналогами`,
    ...[common, common],
  ]);
  assert.equal(said('p1', 'Принципы ПРОКомьюнити').split('\n').length, 7);
  const tools = ['p2', 'p3', 'p4', 'p5', 'p6'].map((id) => said(id, idea[2]!).split('\n').length);
  assert.deepEqual(tools, [9, 6, 5, 1, 5]);
});

test('what was reached and what was found keep their numbers and dates', () => {
  const reached = said('p2', REACHED).split('\n');
  assert.equal(reached.length, 8);
  assert.match(reached[1]!, /^Руководители 6 ОУ .*руководители 4 ОУ/);
  assert.match(reached[2]!, /№ 376 .*«Директор года России» \(2021\)/);
  assert.match(reached[3]!, /№ 376 .*«Лучшие кадровые технологии Санкт-Петербурга» \(2020\)/);
  assert.match(reached[4]!, /35 человек, 7 из них/);
  assert.match(reached[5]!, /ПМОФ \(2021\)/);
  assert.match(said('p1', 'Краткое описание замысла проекта'), /^Весной 2021 г\. ИМЦ опросил/);
  const tutor = said('p6', 'Краткое описание замысла проекта');
  assert.match(tutor, /\(144 ч\.\)[^]*ODIN[^]*22\.11\.2021[^]*\(30 педагогов\)/);
});

test('the preface, three strategic projects, four abbreviations and the footnote are there', () => {
  const lengths = passport.map(({ value }) => (Array.isArray(value) ? value.length : value));
  assert.deepEqual(lengths, [{ documents: ['doc-development'] }, 3, 6]);
  assert.match(
    sections[0]?.body ?? '',
    /«От трансформации к системным изменениям»(?:[^]*\*\*«){3}/,
  );
  assert.match(
    sections[1]?.body ?? '',
    /самый ранний год в паспортах – 2019, самый поздний – 2025/,
  );
  assert.match(sections[2]?.body ?? '', /(\n- [^\n]+){4}\n/);
  assert.equal(terms.map((it) => it.short).join(', '), 'ИМЦ, МО, кадровый резерв, МТА');
  assert.deepEqual([notes.length, notes[0]?.mark], [1, '*']);
  assert.match(notes[0]?.text ?? '', /из пяти и более человек/);
  assert.match(said('p1', 'Краткое описание замысла проекта'), /сообщества\* \(МО\)/);
});

test('every reference leads somewhere, and every id is the only one', () => {
  const ids = (items: { id: string }[]): string[] => items.map((it) => it.id);
  const all = [projects, stages, activities, documents, roles, sections].flatMap(ids);
  assert.equal(new Set(all).size, all.length);
  assert.deepEqual(
    activities.map((it) => it.id),
    activities.map((it) => `a-${it.project?.slice(1)}-${it.num?.replace('.', '-')}`),
  );
  const people = [
    ...projects.flatMap((it) => it.lead),
    ...activities.flatMap((it) => it.responsible),
  ];
  assert.deepEqual(new Set(people.filter(Boolean)), new Set(ids(roles)));
  const acts = ['doc-development', ...projects.flatMap((it) => it.documents ?? [])];
  assert.deepEqual(acts, ids(documents));
});
