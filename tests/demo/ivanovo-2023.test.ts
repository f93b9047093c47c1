import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Indicator, Programme, When } from '../../src/programme/schema.js';
import { isoOf } from '../../src/programme/time/days.js';
import { periodOf, resolveWhen, spansOf } from '../../src/programme/time/resolve.js';

const file = new URL('../../demo/programmes/ivanovo-2023.json', import.meta.url);
const programme = JSON.parse(readFileSync(file, 'utf8')) as Programme;
const { activities = [], indicators = [], projects = [], roles = [], documents = [] } = programme;
const { passport = [], swot = [], risks = [], events = [], tables = [], sections = [] } = programme;
const bodies = programme.governance?.bodies ?? [];

const NO_NUMBERS = { points: undefined, final: undefined, direction: 'notStated' };
const activityOf = (id: string) => activities.find((it) => it.id === id);

/**
 * The road map, read from the document row by row: the first words of its target (none where the row continues the
 * target above), the first words of the row, its date, who answers for it.
 */
const ROWS = `
Определение перечня проектов (реестр проектов) МБУ МЦ и МСО |  | — | Заместители директора
Назначение кураторов (ответственных) за проекты | Разработка и издание документов | ежегодно | Администрация
Приведение программ ПК, планов проектных, | Включение в программы ПК | ежегодно | Администрация + Заведующие отделами
Проведение обучения сотрудников МБУ МЦ | Разработка мотивационного блока | ежегодно | Заместители директора
Отбор (разработка) и внедрение IT-инструментария |  | — | Заместитель директора по развитию + Отдел развития и информационного обеспечения
Реализация муниципальных проектов | Реализация мероприятий вовлечения ОУ | ежегодно | Сотрудники МБУ МЦ
Работа с руководящими кадрами | повышение профессиональных компетенций | ежегодно | Администрация
Количество дополнительных профессиональных программ | Разработка и модернизация программ | ежегодно | Сотрудники МБУ МЦ
| Создание сети стажировочных площадок | ежегодно | Отдел развития и информационного обеспечения
Выявления и учета интересов разных групп | Составление анкеты (опроса, теста) | ежегодно | Сотрудники МБУ МЦ
Управления качеством персонифицированного повышения квалификации | создание модели персонифицированного | 2023-2025 | Администрация + Отдел УМР
| анализ качественного состояния кадров | ежегодно | Сотрудники МБУ МЦ
| модульная организация и содержание | ежегодно | Сотрудники МБУ МЦ
| оценочные средства для итоговой аттестации | — |
Реализация муниципальной программы «Развитие образования города Иванова» (специальная подпрограмма | Организация и проведение Муниципального Форума инноваций | Ежегодно (октябрь-ноябрь) | Администрация + Методисты МБУ МЦ
Реализация муниципальной программы «Развитие образования города Иванова» (специальной программы | Расширение (трансформация) форматов | Ежегодно по графику | Администрация + Методисты МБУ МЦ
Реализация муниципальной программы «Развитие образования города Иванова» (специальной программы | Проведение научно-практических конференций | Ежегодно по графику | Администрация + Методисты МБУ МЦ
Деятельность МБУ МЦ по разработке, | Разработка концепции непрерывного образования | 2023-2025 | Администрация МБУ МЦ
| Разработка модели методического сопровождения | 2023-2025 | Администрация МБУ МЦ
| Апробация модели | 2025-2028 | Администрация + Методисты МБУ МЦ
| Разработка локальных нормативных актов | 2023-2028 | Администрация МБУ МЦ
| Разработка методических материалов | ежегодно | Администрация + Методисты МБУ МЦ
Развитие компетенций профильных специалистов | Разработка плана ПК | ежегодно 2023-2024 | Администрация + Методисты МБУ МЦ
Проектирование и организация корпоративного обучения | Разработка программы корпоративного обучения | ежегодно | Администрация
Введение в практику работы с персоналом карт | Разработка и внедрение в практику карт | 2023-2024 | Администрация
Внедрение технологий наставничества | внутрикорпоративное сопровождение | ежегодно | Администрация
Укрепление корпоративной культуры, имиджа и командного духа | Проведение внутрикорпоративных мероприятий | ежегодно | Администрация + Сотрудники МБУ МЦ
Мотивация и стимулирование | Обновление (пересмотр) показателей | 2023-2024 и по мере необходимости один раз в год в связи с системными изменениями | Администрация + Совет трудового коллектива
Новый формат институализации работы | Переработка и обновление положений | 2023-2024 | Методический совет МБУ МЦ
Открытость образовательной деятельности МБУ МЦ | Размещение программ МБУ МЦ | ежегодно | Отдел развития и информационного обеспечения
Создание и сопровождение муниципальной системы | Организация подготовки педагогических работников | ежегодно | Администрация + Сотрудники МБУ МЦ
Обеспечение готовности педагогических работников | Формирование примерных индивидуальных планов | ежегодно | Сотрудники МБУ МЦ
Создание системы методического мониторинга МСО | Формирование направлений и показателей | 2023-2024 и по мере необходимости один раз в год в связи с системными изменениями | Администрация + Сотрудники МБУ МЦ
Готовность к включению в целевую | Повышение квалификации (создание условий | ежегодно | Администрация + Сотрудники МБУ МЦ
| Сопровождение процесса формирования | ежегодно | Администрация + Сотрудники МБУ МЦ
| Внедрение технологий Blended Learning | 2023-2024 | Сотрудники МБУ МЦ
| Издание электронного журнала | ежегодно | Сотрудники МБУ МЦ
| Модернизация и сопровождение официального сайта | по мере необходимости | Отдел развития и информационного обеспечения
| Сопровождение сетевого сообщества | ежегодно | Отдел развития и информационного обеспечения
Доля педагогов, использующих современные образовательные | мониторинг | ежегодно | Сотрудники МБУ МЦ
Доля педагогов и образовательных организаций- | мониторинг | ежегодно | Отдел УМР
Доля образовательных организаций- участников муниципального | мониторинг | ежегодно | Отдел УМР
Доля руководителей – участников стажировок | Организация стажировок для руководителей ОУ | ежегодно | Администрация
Доля педагогов и образовательных организаций | Полноправное участие в проекте МЦРКПО | По взаимоутвержденному плану | Сотрудники МЦ
Доля педагогов- участников дистанционного взаимодействия | Реализация тематических дистанционных встреч | По взаимоутвержденному плану | Администрация + Сотрудники МБУ МЦ
Доля педагогов- участников методических мероприятий | Организация и проведение открытых методических | По плану МЦ | Администрация + Сотрудники МБУ МЦ
Создание системы мониторинга и оценки | Инструментарий оценки качества предоставляемых | 2023-2025 | Методический совет МБУ МЦ
| Инструментарий оценки качества проведения крупных | 2023-2025 | Методический совет МБУ МЦ
| Инструментарий оценки инновационной деятельности | 2023-2025 | Отдел развития и инновационной деятельности
| Инструментарий оценки качества конкурсных процедур | 2023-2025 | Методический совет МБУ МЦ
Создание и развитие объектов инновационной инфраструктуры | Выявление профессиональных команд | ежегодно | Отдел развития и инновационной деятельности
| Проведение методического аудита | один раз в два года | Отдел развития и инновационной деятельности
| Информированность МСО о проектах | один раз в два года при подведении итогов инновационной деятельности | Отдел развития и инновационной деятельности
| Организационное и информационное продвижение | системно | Кураторы ПЭОП
| Развитие инфраструктуры и материальной базы деятельности | системно | Экспертный совет
Доля ОО – в статусе ПЭОП | Формирование и поддержка муниципальных ресурсных центров | системно | Кураторы МРЦ
| Методическое сопровождение МОП | системно | Кураторы МОП
| Формирование и поддержка учреждений лабораторий | системно | Научные руководители
Создание инновационного инкубатора | Разработка концепции инкубатора | 2023-2024 | Экспертный совет + Администрация
| Консультирование групп | системно | Заместитель директора по развитию + Отдел развития и инновационной деятельности
| Организация системы отбора проектов | системно | Заместитель директора по развитию + Отдел развития и инновационной деятельности
| Организация участия инновационных проектов МСО | системно | Заместитель директора по развитию + Отдел развития и инновационной деятельности + Кураторы МОП + Научные руководители лабораторий
| Налаживание взаимодействия инновационного инкубатора | системно | Администрация
Стажировки и повышение квалификации педагогов | Стажировки у организаций - партнеров | системно | Все сотрудники МБУ МЦ
| Повышение квалификации в российских университетах | системно | Все сотрудники МБУ МЦ
| Внутримуниципальные стажировки | системно | Заместитель директора по развитию + Отдел развития и инновационной деятельности + Кураторы МОП + Научные руководители лабораторий
Повышение уровня инновационной культуры в муниципалитете | Организация в МБУ МЦ программ обучения | системно | Сотрудники МБУ МЦ
| Организация на МБУ МЦ программ обучения | системно | Сотрудники МБУ МЦ
| Организация на МБУ МЦ программ обучения | системно | Сотрудники МБУ МЦ`;
/** Every wording of the column «Срок реализации», its value, and the years in which it is drawn. */
const TIMES = `
— | { "kind": "notStated" } |
ежегодно | { "every": "P1Y" } | 2023 2024 2025 2026 2027 2028
Ежегодно (октябрь-ноябрь) | { "every": "P1Y", "byMonth": [10, 11], "label": "Ежегодно (октябрь-ноябрь)" } | 2023-10-01…2023-11-30 2024-10-01…2024-11-30 2025-10-01…2025-11-30 2026-10-01…2026-11-30 2027-10-01…2027-11-30 2028-10-01…2028-11-30
Ежегодно по графику | { "every": "P1Y", "label": "Ежегодно по графику" } | 2023 2024 2025 2026 2027 2028
2023-2024 | "2023/2024" | 2023–2024
2023-2025 | "2023/2025" | 2023–2025
2025-2028 | "2025/2028" | 2025–2028
2023-2028 | "2023/2028" | 2023–2028
ежегодно 2023-2024 | [{ "every": "P1Y" }, "2023/2024"] | 2023 2024 2025 2026 2027 2028 2023–2024
2023-2024 и по мере необходимости один раз в год в связи с системными изменениями | ["2023/2024", { "kind": "asNeeded", "label": "по мере необходимости один раз в год в связи с системными изменениями" }] | 2023–2024
по мере необходимости | { "kind": "asNeeded" } |
По взаимоутвержденному плану | { "kind": "byPlan", "label": "По взаимоутвержденному плану" } |
По плану МЦ | { "kind": "byPlan", "label": "По плану МЦ" } |
один раз в два года | { "every": "P2Y", "label": "один раз в два года" } | 2023–2024 2025–2026 2027–2028
один раз в два года при подведении итогов инновационной деятельности | { "every": "P2Y", "label": "один раз в два года при подведении итогов инновационной деятельности" } | 2023–2024 2025–2026 2027–2028
системно | { "kind": "continuous", "label": "системно" } | 2023–2028`;

const linesOf = (table: string): string[] => table.slice(1).split('\n');
const rows = linesOf(ROWS).map((row) => row.split(/ *\| */));
const times = linesOf(TIMES).map((row) => {
  const [words = '', value = '', years = ''] = row.split(/ *\| */);
  return { words, value: JSON.parse(value) as When, years };
});

const PASSPORT = `1 Наименование Программы
20 Основания для разработки программы
1 Статус Программы развития
1 Системная проблема, решаемая программой
1 Цель
5 Задачи программы
4 Ожидаемые результаты
1 Миссия МБУ МЦ
1 Система организации контроля за выполнением программы
2 Объемы и источники финансирования Программы
1 Сроки реализации программы
1 Ответственный исполнитель программы
`;

/** The series by year, as the planned results have them. */
const SERIES = {
  'a-1-6 ДОУ': '2023 5, 2024 10, 2025 15, 2026 20, 2027 20, 2028 25',
  'a-1-6 школы': '2023 15, 2024 20, 2025 25, 2026 25, 2027 30, 2028 33',
  'a-1-6 ДОП': '2023 20, 2024 25, 2025 30, 2026 35, 2027 40, 2028 50',
  'a-3-1': '2022 5, 2023 10, 2024 30, 2025 50, 2026 70, 2027 75, 2028 80',
  'a-3-7': '2023 20, 2024 25, 2025 30, 2026 50, 2027 70, 2028 75',
  'a-3-8': '2023 5, 2024 10, 2025 13, 2026 15, 2027 18, 2028 20',
  'a-3-9': '2023 5, 2024 10, 2025 15, 2026 20, 2027 25, 2028 30',
  'a-3-10': '2023 3, 2024 5, 2025 7, 2026 10, 2027 15, 2028 20',
  'a-3-11': '2023 3, 2024 5, 2025 5, 2026 8, 2027 10, 2028 15',
  'a-3-12': '2023 5, 2024 7, 2025 10, 2026 15, 2027 17, 2028 20',
  'a-3-13': '2023 5, 2024 10, 2025 20, 2026 25, 2027 30, 2028 35',
  'a-4-10': '2022 5, 2024 10, 2026 15, 2028 20',
};

test('it is for 2023–2028; the document has no approvals and reports nothing', () => {
  assert.deepEqual(programme.period, { from: '2023', to: '2028' });
  assert.match(programme.subtitle ?? '', /^МБУ МЦ как драйвер/);
  assert.equal(programme.approvals, undefined);
  assert.equal(programme.asOf, undefined);
  const reported = activities.filter((it) => it.status ?? it.actual ?? it.evidence ?? it.asOf);
  const measured = indicators.filter((it) => it.points?.some((point) => 'actual' in point));
  assert.deepEqual([...reported, ...measured], []);
});

test('four directions have 69 rows: 17, 16, 13 and 23', () => {
  assert.equal(activities.length, 69);
  const perProject = projects.map(({ id }) => activities.filter((it) => it.project === id).length);
  assert.deepEqual(perProject, [17, 16, 13, 23]);
  assert.deepEqual(
    projects.map((it) => it.title.split(' ')[0]),
    ['Образование:', 'Методическая', 'Цифровизация,', 'Имидж'],
  );
});

test('every row has the words, the date and the responsible of the document', () => {
  const titles = new Map(roles.map((it) => [it.id, it.title]));
  const valueOf = new Map(times.map(({ words, value }) => [words, value]));
  assert.equal(rows.length, activities.length);
  for (const [i, [target = '', words = '', time = '', who]] of rows.entries()) {
    const { id, title, targetText = '', when, responsible = [] } = activities[i]!;
    if (words) assert.equal(title?.slice(0, words.length), words, id);
    else assert.deepEqual([title, targetText.slice(0, target.length)], [undefined, target], id);
    assert.ok(valueOf.has(time), time);
    assert.deepEqual(when, valueOf.get(time), id);
    assert.equal(responsible.map((it) => titles.get(it)).join(' + '), who, id);
  }
});

test('every date of the document lies in its years', () => {
  for (const { words, value, years } of times) {
    const spans = resolveWhen(value, periodOf(programme)).pieces.flatMap(spansOf);
    const found = spans.map(({ first, last }) =>
      `${isoOf(first)}…${isoOf(last)}`
        .replace(/^(\d{4})-01-01…\1-12-31$/, '$1')
        .replace(/^(\d{4})-01-01…(\d{4})-12-31$/, '$1–$2'),
    );
    assert.equal(found.join(' '), years, words);
  }
});

test('39 targets, each with its rows: an empty first cell continues the target above', () => {
  const targets = indicators.filter((it) => it.id.startsWith('i-'));
  assert.equal(targets.length, 39);
  const counts = targets.map(
    ({ id }) => activities.filter((it) => it.indicators?.[0] === id).length,
  );
  assert.deepEqual(counts, [
    ...[1, 1, 1, 1, 1, 1, 1, 2, 1, 4, 1, 1, 1],
    ...[5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ...[6, 1, 1, 1, 1, 1, 1, 1],
    ...[4, 5, 3, 5, 3, 3],
  ]);
  let number = -1;
  for (const [i, [start]] of rows.entries()) {
    if (start) number++;
    const { id, project, indicators: its } = activities[i]!;
    const target = targets[number]!;
    assert.deepEqual([its, project], [[target.id], target.project], id);
    if (start) assert.equal(target.title.slice(0, start.length), start, target.id);
  }
  for (const { id, points, final, direction } of targets)
    assert.deepEqual({ points, final, direction }, NO_NUMBERS, id);
  assert.equal(targets[11]?.title, targets[12]?.title);
});

test('rows without a planned result say none', () => {
  const silent = activities.filter((it) => !it.deliverable && !it.parts?.[0]?.deliverable);
  assert.equal(silent.map((it) => it.id).join(' '), 'a-1-12 a-3-2 a-4-11 a-4-12');
  const resultOf = (id: string) => activityOf(id)?.deliverable ?? '';
  assert.equal(resultOf('a-2-14'), 'Доля ОУ, имеющих подготовленных специалистов к 2028 – 25%');
  assert.equal(resultOf('a-3-4'), 'Периодичность один раз в три месяца');
  assert.equal(resultOf('a-4-7'), 'Форум инноваций и сборник');
  assert.match(resultOf('a-1-14'), /^Состав.*выпускной проект\. При этом.*траекторию\.$/);
  assert.match(resultOf('a-1-6'), /процессы.+\n2023 – 5 % ДОУ.+(\n.+){4}\n2028 25%.*50% ДОП$/);
  assert.match(resultOf('a-4-15'), /новейших практикоориентированных разработок/);
});

test('lines of one cell keep their own dates, responsible and results', () => {
  const counts = activities.flatMap(({ id, parts }) => (parts ? [`${id} ${parts.length}`] : []));
  assert.deepEqual(counts, ['a-1-6 6', 'a-2-6 2']);
  const said = activityOf('a-2-6')?.parts?.map((it) => {
    const [title, deliverable] = [it.title.slice(0, 22), it.deliverable?.slice(0, 10)];
    return [title, JSON.stringify(it.when), ...(it.responsible ?? []), deliverable].join(' | ');
  });
  assert.deepEqual(said, [
    'Разработка плана ПК и  | {"every":"P1Y"} | r-admin | r-methodists | План ПК и ',
    'Пересмотр должностных  | "2023/2024" | r-admin | Новые долж',
  ]);
});

test('twelve series by year, three of them in one row', () => {
  const seriesOf = ({ activity, points = [] }: Indicator): [string, string][] =>
    [...new Set(points.map((it) => it.group))].map((group) => {
      const own = points.filter((it) => it.group === group);
      const words = own.map((it) => `${it.period} ${JSON.stringify(it.target)}`).join(', ');
      return [group === undefined ? `${activity}` : `${activity} ${group}`, words];
    });
  const found = indicators.flatMap(seriesOf);
  assert.equal(found.length, 12);
  assert.deepEqual(found, Object.entries(SERIES));
  for (const { id, unit, direction, project, activity } of indicators.filter((it) => it.points)) {
    assert.deepEqual([unit, direction], ['%', 'increase'], id);
    assert.equal(project, activityOf(activity ?? '')?.project, id);
  }
});

test('numbers that are promised beside the series', () => {
  const found = indicators.flatMap(({ activity, unit = '', final = [] }) =>
    final.map(({ target, period, group }) => {
      const isRule = typeof target === 'object' && target !== null;
      const words = isRule ? `${target.op} ${target.value}` : `${target}`;
      return [activity, words + unit, period, group].filter(Boolean).join(', ');
    }),
  );
  assert.deepEqual(found, [
    ...[
      'a-1-4, 100%, административная команда',
      'a-1-4, 90%, основной штатный профильный персонал',
    ],
    ...['a-1-6, >= 20%, ДОУ', 'a-1-6, >= 30%, школы', 'a-1-6, >= 40%, ДОП', 'a-1-8, growth 5'],
    ...['a-2-7, 90%', 'a-2-8, 100%, 2028', 'a-2-10, >= 3', 'a-2-10, 90%', 'a-2-14, 25%, 2028'],
    'a-3-3, upTo 80%',
  ]);
  const meetings = indicators.find((it) => it.id === 'v-2-10')?.final?.[0]?.target;
  const text = 'Не менее 3-4 мероприятий в год';
  assert.deepEqual(meetings, { op: '>=', value: 3, per: 'в год', text });
});

test('the passport has 12 rows, the second of them 20 acts', () => {
  const found = passport.map(({ label, value }) => {
    const items = typeof value === 'object' && 'documents' in value ? value.documents : value;
    return `${Array.isArray(items) ? items.length : 1} ${label}\n`;
  });
  assert.equal(found.join(''), PASSPORT);
  const [, , , , aim, , , , control] = passport.map(({ value }) => JSON.stringify(value));
  assert.match(aim ?? '', /методической службы, обеспечивающей поступательное/);
  assert.match(control ?? '', /Формы контроля:(\\n- .+?){3}"$/);
});

test('acts have the numbers and dates of the document', () => {
  const acts = documents.map(({ number, date }) => (number ? `${number} ${date}` : '—'));
  assert.deepEqual(acts, [
    ...['273-ФЗ 2012-12-29', '236-ФЗ 2012-12-03', '204 2018-05-07', '747 2020-07-21'],
    ...['1642 2017-12-26', '3273-р 2019-12-31', '10 2018-09-03', '499 2013-07-01'],
    ...['1244 2013-11-15', '816 2017-08-23', 'Р-201 2021-08-27', 'Р-210 2021-09-01'],
    ...['Р-293 2022-12-06', 'Р-303 2022-12-15', '06-735 2013-10-09', 'ВК-1013/06 2015-04-21'],
    ...['ВК-1032/06 2015-04-22', 'АК-821/06 2015-03-30', '2163 2021-07-06', '—'],
  ]);
  assert.deepEqual(passport[1]?.value, { documents: documents.map((it) => it.id) });
  assert.match(documents[3]?.note ?? '', /474/);
  assert.match(documents[10]?.title ?? '', /кадров образовательных организаций с возможностью/);
});

test('the SWOT matrix goes by the words of its header, not by the letters', () => {
  assert.equal(swot.length, 1);
  const [{ aspects = [], items } = { items: [] }] = swot;
  const counts = aspects.map((aspect) => {
    const inQuadrant = (quadrant: string) =>
      items.filter((it) => it.aspect === aspect && it.quadrant === quadrant).length;
    return `${aspect.split(' ')[0]}: ${[...'SWOT'].map((it) => it + inQuadrant(it)).join(' ')}`;
  });
  assert.deepEqual(counts, [
    'Образовательная: S5 W5 O5 T5',
    'Методическое: S5 W7 O3 T4',
    'Кадровое: S4 W3 O1 T0',
  ]);
  const quadrantOf = (start: string) => items.find((it) => it.text.startsWith(start))?.quadrant;
  assert.equal(quadrantOf('сильный кадровый состав'), 'S');
  assert.equal(quadrantOf('низкая инновационная активность'), 'W');
  assert.equal(quadrantOf('Национальный проект'), 'O');
  assert.equal(quadrantOf('«старение»'), 'T');
  assert.ok(items.some((it) => /текущих вопросов в ущерб содержательной/.test(it.text)));
});

test('six risks with their measures, without a probability or an impact', () => {
  const measures = risks.map((it) => it.measures?.length);
  assert.deepEqual(measures, [1, 1, 2, 1, 2, 2]);
  const starts = risks.map((it) => it.risk.split(' ')[0]).join(' ');
  assert.equal(starts, 'Изменения Риск Несвоевременное Психологическая Дробление Утрата');
  assert.ok(risks.every((it) => it.probability === undefined && it.impact === undefined));
});

test('five bodies manage the programme', () => {
  assert.deepEqual(
    bodies.map((it) => `${it.title} ${it.functions?.length}`),
    ['Директор 1', 'В 2', 'С 1', 'Д 1', 'Педагогический Совет 1'],
  );
  assert.equal(bodies[1]?.role, 'Коллегиальный орган принятия ключевых решений');
});

test('three footnotes and five explained terms', () => {
  const { notes = [], terms = [] } = programme;
  assert.deepEqual(
    notes.map((it) => `${it.mark} ${/№ \d+|Валидация/.exec(it.text)?.[0]}`),
    ['¹ № 204', '² № 747', '³ Валидация'],
  );
  const told = sections.map((it) => it.body).join('\n');
  for (const { mark } of notes) assert.equal(told.split(mark).length, 2, mark);
  const short = terms.map((it) => it.short).join(', ');
  assert.equal(short, 'МСО, АРМ, ИБП, Blended Learning, Smart MMS');
});

test('tables keep the numbers of the document, also where they disagree', () => {
  const numbersOf = (id: string) => {
    const rowsOf = tables.find((it) => it.id === id)?.rows ?? [];
    return rowsOf.flatMap((row) => (Array.isArray(row) ? [row.slice(1).join(' ')] : []));
  };
  const staff = ['29 21 8', '5  ', '18 10 8', '2 1 1', '3 2 1', '4  ', '5  '];
  assert.deepEqual(numbersOf('table-staff'), staff);
  assert.deepEqual(numbersOf('table-2020').map(Number), [5656, 195, 135, 49, 9]);
  assert.deepEqual(
    numbersOf('table-2022').map(Number),
    [2708, 49, 229, 1826, 72, 2247, 135, 71, 1872, 32, 83, 36, 130, 23, 701, 487],
  );
  const registered = numbersOf('table-organization').join('\n');
  for (const number of ['37Л01 № 0001722', '001684985', '2153702077879', '2153702077880'])
    assert.ok(registered.includes(number), number);
});

test('the events that the document names come back every year', () => {
  assert.deepEqual(
    events.map(({ id, when }) => [id, when]),
    [
      ['e-forum', activityOf('a-1-15')?.when],
      ['e-meeting', { every: 'P1Y', byMonth: [8] }],
      ['e-day', { every: 'P1Y' }],
    ],
  );
  for (const id of ['a-1-15', 'a-4-7']) assert.match(activityOf(id)?.note ?? '', /дважды/, id);
});

test('every reference leads somewhere, and every id is the only one', () => {
  const ids = (items: { id: string }[]): string[] => items.map((it) => it.id);
  const lists = [activities, indicators, projects, roles, documents, swot, risks, events, tables];
  const all = [...lists, sections, bodies].flatMap(ids);
  assert.equal(new Set(all).size, all.length);
  const parts = activities.flatMap((it) => it.parts ?? []);
  const responsible = [...activities, ...parts].flatMap((it) => it.responsible ?? []);
  assert.deepEqual(new Set(responsible), new Set(ids(roles)));
  assert.ok(roles.every((it) => it.name === undefined));
  for (const { id, activity } of indicators.filter((it) => it.points ?? it.final))
    assert.ok(activity && activityOf(activity), id);
});
