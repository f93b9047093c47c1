import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Programme, When } from '../../src/programme/schema.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { dayOf } from '../../src/programme/time/days.js';

const file = new URL('../../demo/programmes/krasnoselsky-2023.json', import.meta.url);
const programme = JSON.parse(readFileSync(file, 'utf8')) as Programme;
const { projects = [], assessments = [], events = [], activities = [], stages = [] } = programme;
const { documents = [], sections = [], approvals = [], terms = [] } = programme;

const REPORTED = '2024-03-13';

/** The five tables, row by row as the document prints them: its first words, then June 2021 … December 2023. */
const TABLES: Record<string, string[]> = {
  'Цифровая трансформация': [
    '1. В ИМЦ выстроена открытая цифровая | 9 10 10 10',
    '2. Ежегодно осуществляется обновление | 4 5 6 8',
    '3. Ресурсы открытой цифровой | 3 3 5 7',
    '4. Разработана и реализована программа постоянно | 0 3 5 -',
    '5. Административные команды | 8 8 8 8',
    '6. Разработано и ежегодно реализуются не менее 5 | 5 6 6 6',
    '7. Педагоги образовательных организаций | 3 4 5 6',
    '8. Разработаны и внедрены в работу методистов | 2 3 4 7',
    '9. Обеспечено сопровождение инновационных | 5 5 6 7',
  ],
  'Персонализация образования': [
    '1. В ИМЦ созданы организационно-педагогические | 4 5 7 9',
    '2. Не менее 70 % образовательных организаций | 3 3 5 8',
    '3. Не менее 10 % педагогов | 2 3 5 7',
  ],
  'Лаборатория качества': [
    '1. Разработаны вариативные модели | 3 4 5 7',
    '2. Сформирована система мониторинга | 5 6 7 8',
    '3. Реализован комплекс мер | 6 6 7 7',
    '4. Уменьшилась доля образовательных организаций | - 2 6 6',
    '5. Уменьшилась доля педагогов | - 2 4 6',
  ],
  Наставник: [
    '1. В ИМЦ сформирована система наставничества | 2 3 5 8',
    '2. Проведено обучение наставников | 1 1 2 4',
    '3. Не менее 70 % педагогических работников | 6 6 7 8',
  ],
  Продвижение: [
    '1. ИМЦ – конкурентоспособная организация | 5 6 7 8',
    '2. Ежегодно реализуются дополнительные | 2 3 5 6',
    '3. Образовательные и методические услуги ИМЦ | 7 7 8 9',
    '4. В ИМЦ сформирована команда | 5 5 6 8',
  ],
};

/** The words with which the rows end: none of them is cut. */
const LAST_WORDS = [
  ...['района', 'модулей)', 'развития', 'учреждения»', 'ОУ', 'инструментов', 'инструментов'],
  ...['среда»', 'образования', 'роста', 'кадров', 'ИМЦ', 'др.)', 'образования', 'образования'],
  ...['годом', 'годом', 'руководителей', 'деятельности', 'работы', 'работников', 'регионами'],
  ...['России', 'образования'],
];

const TASKS = [
  /^Обеспечить сопровождение процессов цифровой трансформации .* системы образования$/,
  /^Стимулировать применение сотрудниками ИМЦ клиентоориентированных .* роста$/,
  /^Разработать и реализовать комплекс мер по оказанию адресной поддержки .* образования$/,
  /^Разработать и реализовать .* практики наставничества .* в возрасте до 35 лет$/,
  /^Внедрить в практику работы управленческие стратегии, .* образования$/,
];

/** Project, words of the title, first and last day, how precisely it is known, whether the report says it was held. */
const EVENTS = [
  ['p5', 'Практики дошкольного образования', '2023-03-28', '2023-03-28', 'day', 'done'],
  ['p5', '«#ПРОурок»', '2023-03-29', '2023-03-29', 'day', 'done'],
  ['p2', 'Исследование «Методическое', '2023-01-01', '2023-06-30', 'half', 'done'],
  ['p2', 'Итоговая районная', '2023-04-26', '2023-04-26', 'day', 'done'],
  ['p4', 'Городская мастерская', '2023-05-24', '2023-05-24', 'day', 'done'],
  ['p2', '«Методическая сюита»', '2023-10-01', '2023-10-31', 'month', 'done'],
  ['p5', 'Стажировка «Управление развитием', '2023-10-20', '2023-10-20', 'day', 'done'],
  ['p5', '«Искусство публичных выступлений»', '2023-12-01', '2023-12-31', 'month', 'done'],
  ['p4', '«Педагогический старт»', '', '', '', undefined],
  ['p4', '«Культурный код педагога»', '', '', '', undefined],
];

/** The works whose time the report names; the others have none. */
const DATED: Record<string, { first: string; last: string; status: string | undefined }> = {
  // «С 1 сентября 2023 года» has no end: that of the programme bounds it.
  'a-algorithm': { first: '2023-09-01', last: '2024-12-31', status: undefined },
  'a-mentors': { first: '2024-01-01', last: '2024-12-31', status: undefined },
  'a-sverdlovsk': { first: '2023-01-01', last: '2023-12-31', status: 'done' },
  'a-fgos': { first: '2023-03-01', last: '2023-05-31', status: 'done' },
  'a-theory': { first: '2023-01-01', last: '2023-06-30', status: 'done' },
};

/** What the findings and the conclusion of each project have to say, whoever retells them. */
const SAID: string[][] = [
  [
    ...['75 %', 'Moodle', 'тематические площадки', '«Телешкола»', 'вебинаров', 'Сферум', 'чаты'],
    ...['второе место в регионе', 'ЦОК', '5 новых программ', 'серия методических семинаров'],
    ...['Марафон «Ведем группу в ВК»', 'ООО «ЯКласс»', '14 школ', 'материально-технич', 'успешно'],
  ],
  [
    ...['«Управление профессиональным развитием педагогов в образовательном учреждении»'],
    ...['районных стажировочных площадок', 'районных базовых площадок', 'региональную систему'],
    ...['диагностику методических и предметных компетенций', 'не менее 20 %', '26 апреля'],
    ...['первом полугодии 2023', 'фокус-группы', 'стратегическая сессия', '«Методическая сюита»'],
    ...['19 учреждений', '7 вебинаров', 'клиентоориентированн', 'дистанционной поддержки'],
  ],
  [
    ...['«Лаборатория качества»', 'чек-листы', 'заместителей руководителей', 'рекомендации'],
    ...['руководителей методических объединений', 'методического аудита', 'апробирована'],
    ...['Программа повышения качества образования', 'неблагоприятными социальными', 'адресной'],
  ],
  [
    ...['стажировочные площадки', 'открытые методические мероприятия', '24.05.2023', 'ЦНППМ'],
    ...['«В фокусе внимания – педагогическая молодёжь»', '1 сентября 2023', 'единому алгоритму'],
    ...['«Педагогический старт»', 'постоянно действующий семинар', 'Совет молодых педагогов'],
    ...['две межрегиональные', '«Культурный код педагога»', 'до 35 лет', 'В 2024 году'],
  ],
  [
    ...['Положение о разработке', 'алгоритм', 'внутренней экспертизы', 'образовательного запроса'],
    ...['собеседование', 'персонифицированной модели', 'внебюджетной основе', '28.03.2023'],
    ...['«Практики дошкольного образования: ориентир на ребёнка»', '«#ПРОурок»', '29.03.2023'],
    ...['«Экологическое содружество детей и взрослых»', '2.0»', 'ИРО Свердловской области'],
    ...['«Программы и технологии, ориентированные на ребёнка»', '20 октября', '80 %', 'ФГОС'],
    ...['«Формирование предпосылок функциональной грамотности в ДОУ»', '13 методистов'],
    ...['«Теория и практика научно-методического сопровождения педагогов»', '36 часов'],
    ...['внутрифирменное', '72 часа', '10 чел.', '9 чел.', 'Сбербанка', 'лидерские позиции'],
    ...['на школьном и муниципальном уровнях»', '«Искусство публичных выступлений»'],
  ],
];

const bounds = { first: dayOf(2020, 1, 1), last: dayOf(2024, 12, 31) };
const iso = (day: number | undefined): string =>
  day === undefined ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10);
const spanOf = (when: When | undefined): string[] => {
  const { first, last, precision = '' } = resolveWhen(when, bounds);
  return [iso(first), iso(last), precision];
};

test('it is the report for 2023 on a programme of 2020–2024', () => {
  assert.match(programme.title, /^Анализ реализации программы развития Государственного бюдж/);
  assert.match(programme.title, /«Информационно-методический центр» Красносельского района Санкт-/);
  assert.equal(programme.subtitle, 'за 2023 год');
  assert.deepEqual(programme.period, { from: '2020', to: '2024' });
  assert.equal(programme.asOf, REPORTED);
  assert.equal(programme.revision, undefined);
});

test('an order approved it on 13 March 2024, and that is the original', () => {
  assert.deepEqual(approvals, [
    {
      kind: 'approved',
      by: 'ГБУ ИМЦ Красносельского района Санкт-Петербурга',
      date: REPORTED,
      document: 'Приказ от 13.03.2024 № 65',
    },
  ]);
  const originals = documents.map((it) => [it.number, it.date, it.official]);
  assert.deepEqual(originals, [['65', REPORTED, true]]);
});

test('five projects solve a task each', () => {
  const titles = projects.map((it) => it.title);
  assert.deepEqual(titles, Object.keys(TABLES));
  for (const [i, { id, num, tasks = [] }] of projects.entries()) {
    assert.deepEqual([id, num, tasks.length], [`p${i + 1}`, `${i + 1}`, 1]);
    assert.match(tasks[0]!, TASKS[i]!);
    assert.equal(assessments[i]?.task, tasks[0]);
    assert.equal(assessments[i]?.project, id);
  }
});

test('24 expected results carry the 96 cells of five tables', () => {
  assert.equal(assessments.length, 5);
  for (const [i, [title, rows]] of Object.entries(TABLES).entries()) {
    const { title: caption = '', items, scale, dates } = assessments[i]!;
    const goal = 'Самооценка степени достижения планируемых результатов проекта';
    assert.equal(caption, `Таблица ${i + 1} – ${goal} «${title}»`);
    assert.deepEqual(scale, { min: 0, max: 10 });
    assert.deepEqual(dates, ['2021-06', '2021-12', '2022-12', '2023-12']);
    const found = items.map((it, row) => {
      const words = rows[row]?.replace(/^\d+\. | \|.*$/g, '') ?? '';
      assert.ok(it.title.startsWith(words), it.title);
      return `${it.num}. ${words} | ${it.scores.map((score) => score ?? '-').join(' ')}`;
    });
    assert.deepEqual(found, rows);
  }
  const titles = assessments.flatMap((it) => it.items.map((item) => item.title));
  const ends = titles.map((it) => it.split(' ').at(-1));
  assert.deepEqual(ends, LAST_WORDS);
});

test('three cells are not assessed, and one is zero', () => {
  const cells = assessments.flatMap(({ items, dates }) =>
    items.flatMap(({ id, scores }) => scores.map((score, i) => ({ id, score, date: dates[i] }))),
  );
  const where = (score: number | null): string[] =>
    cells.filter((it) => it.score === score).map((it) => `${it.id} ${it.date}`);
  assert.deepEqual(where(null), ['as-1-4 2023-12', 'as-3-4 2021-06', 'as-3-5 2021-06']);
  assert.deepEqual(where(0), ['as-1-4 2021-06']);
  for (const id of ['p1', 'p3'])
    assert.match(projects.find((it) => it.id === id)?.note ?? '', /прочерк/);
});

test('what was found keeps its numbers and names', () => {
  assert.deepEqual(
    assessments.map((it) => it.findings?.length),
    [4, 6, 3, 4, 7],
  );
  for (const [i, { findings = [], conclusion = '' }] of assessments.entries()) {
    const said = [...findings, conclusion].join('\n');
    const lost = SAID[i]!.filter((words) => !said.includes(words));
    assert.deepEqual(lost, [], projects[i]?.title);
    assert.ok(conclusion, projects[i]?.title);
  }
});

test('ten events have the precision of the report', () => {
  const found = events.map(({ project, title, when, status }, i) => {
    const words = EVENTS[i]?.[1] ?? '';
    const isYearless = typeof when === 'object' && 'byMonth' in when;
    const span = isYearless ? ['', '', ''] : spanOf(when);
    return [project, title.includes(words) ? words : title, ...span, status];
  });
  assert.deepEqual(found, EVENTS);
  const holiday = events.find((it) => it.id === 'e-holiday')?.when;
  assert.ok(typeof holiday === 'object' && 'byMonth' in holiday);
  assert.deepEqual(holiday.byMonth, [9, 10, 11]);
});

test('events keep who spoke, who came and how many', () => {
  const said = (id: string): string => {
    const { audience, note } = events.find((it) => it.id === id) ?? {};
    return `${audience}\n${note}`;
  };
  assert.match(said('e-internship'), /Свердловской[^]*№ 92[^]*№ 94[^]*№ 509[^]*«лица № 369»/);
  assert.match(said('e-speech'), /10 чел\.[^]*9 чел\.[^]*Сбербанка/);
  assert.match(said('e-final'), /фокус-групп «Перезагрузка системы[^]*сессия «Перезагрузка: практ/);
  assert.match(said('e-forum'), /19 учреждений/);
  assert.match(said('e-culture'), /^Молодые педагоги и наставники\nОрганизовано две/);
});

test('33 works: only those with a time have one, and only what was held is done', () => {
  const perProject = projects.map(({ id }) => activities.filter((it) => it.project === id).length);
  assert.deepEqual(perProject, [9, 4, 3, 6, 11]);
  const dated = activities.flatMap(({ id, when, status }) => {
    const [first = '', last = ''] = spanOf(when);
    return when || status ? [[id, { first, last, status }]] : [];
  });
  assert.deepEqual(Object.fromEntries(dated), DATED);
  const spring = activities.find((it) => it.id === 'a-fgos')?.when;
  assert.equal(resolveWhen(spring).precision, 'season');
});

test('works keep their numbers and names', () => {
  const said = (id: string): string => JSON.stringify(activities.find((it) => it.id === id));
  assert.match(said('a-content'), /75 %.*в течение 2023 года/);
  assert.match(said('a-digital-programmes'), /"5 новых программ"/);
  assert.match(said('a-yaklass'), /"ООО «ЯКласс»","14 школ"/);
  assert.match(said('a-routes'), /не менее чем для 20 %/);
  assert.match(said('a-deficit-webinars'), /7 вебинаров/);
  assert.match(said('a-algorithm'), /с 1 сентября 2023 года.*"Все методисты ИМЦ"/);
  assert.match(said('a-sverdlovsk'), /ИРО Свердловской области.*план совместной работы/);
  assert.match(said('a-fgos'), /80 % методистов/);
  assert.match(said('a-theory'), /«Теория и практика.*36 часов.*13 методистов/);
  assert.match(said('a-new-programme'), /на школьном и муниципальном уровнях» \(72 часа\)/);
  const parts = (id: string) => activities.find((it) => it.id === id)?.parts?.length;
  assert.deepEqual([parts('a-laboratory'), parts('a-networks')], [3, 4]);
});

test('every status has the date of the report', () => {
  for (const { id, status, asOf } of [...activities, ...events])
    assert.equal(asOf, status && REPORTED, id);
});

test('the practical stage goes on in 2023, the analytical one comes in 2024', () => {
  const found = stages.map(({ title, when }) => [title, ...spanOf(when)]);
  assert.deepEqual(found, [
    ['Практический этап', '2023-01-01', '2023-12-31', 'year'],
    ['Завершающий этап – аналитический', '2024-01-01', '2024-12-31', 'year'],
  ]);
});

test('the mission, the goal and the overall conclusion are told, and one abbreviation', () => {
  const bodies = sections.map((it) => it.body);
  assert.equal(bodies.length, 4);
  assert.match(bodies[0]!, /^Создание условий для опережающей подготовки педагогов и руковод/);
  assert.match(bodies[1]!, /открытое пространство возможностей/);
  assert.match(bodies[2]!, /практического этапа[^]*10-балльной шкале/);
  assert.match(bodies[3]!, /задачи решены успешно[^]*2024[^]*аналитическому/);
  assert.equal(terms.map((it) => it.short).join(' '), 'ИМЦ');
});

test('every row of the tables has an id of its own, and the workshop shows the model', () => {
  const rows = assessments.flatMap((it) => it.items.map((item) => item.id));
  assert.equal(new Set(rows).size, 24);
  assert.equal(events.find((it) => it.id === 'e-workshop')?.activity, 'a-model');
});
