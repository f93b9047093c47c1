/** What the parts of a programme say, in Russian. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { PartWords } from '../contract/parts.js';

const count = (n: number, one: string, few: string, other: string): string =>
  plural(n, locale, { one, few, other });

export const parts: PartWords = {
  contents: 'Содержание',
  parts: {
    summary: 'Как идёт программа',
    projects: 'Проекты и этапы',
    indicators: 'Целевые показатели',
    assessments: 'Самооценка результатов',
    events: 'События и сроки плана',
    swot: 'SWOT-анализ',
    risks: 'Риски и меры',
    governance: 'Управление программой',
    text: 'Разделы документа',
  },
  empty: {
    projects: 'Проектов и этапов в программе нет.',
    swot: 'SWOT-анализа в программе нет.',
    risks: 'Рисков в программе нет.',
    governance: 'Об управлении в программе ничего не сказано.',
    text: 'Разделов и таблиц в программе нет.',
  },
  noneOfThese: {
    risks: 'Рисков этого проекта в программе нет.',
    table: (id) => `В программе нет таблицы «${id}».`,
    section: (id) => `В программе нет раздела «${id}».`,
  },
  onlyProjects: 'Проекты и направления',
  stages: 'Этапы программы',
  stageNo: (num) => `Этап ${num}`,
  project: {
    goal: 'Цель',
    tasks: 'Задачи',
    task: 'Задача',
    when: 'Срок',
    lead: 'Руководство',
    participants: 'Участники',
    funding: 'Финансирование',
    stages: 'Этапы',
    results: 'Результаты',
    links: 'Связано с',
    documents: 'Документы',
    activities: 'Мероприятия',
    measure: 'Мероприятие',
    indicators: 'Показатели',
    risks: 'Риски',
    passport: 'Паспорт проекта',
    indicatorCount: (n) => count(n, 'показатель', 'показателя', 'показателей'),
    inside: 'Внутри проекта',
  },
  event: {
    audience: 'Для кого',
    place: 'Где',
    status: 'Статус',
    timeZone: 'Часовой пояс',
    page: 'страница события',
    activity: 'Мероприятие плана',
    project: 'Направление',
  },
  swot: {
    quadrant: { S: 'Сильные стороны', W: 'Слабые стороны', O: 'Возможности', T: 'Угрозы' },
    actions: 'Что с этим делают',
    answeredBy: 'На это отвечает',
    nothing: 'в документе ничего нет',
  },
  risk: {
    risk: 'Риск',
    measures: 'Меры',
    probability: 'Вероятность',
    impact: 'Последствия',
    outOfFive: (n) => `${n} из 5`,
    notRated: 'не оценивалось',
    project: 'Направление',
    matrix: 'Вероятность и последствия',
    matrixNote:
      'Число в клетке — номер риска в таблице. Чем гуще заливка клетки, тем больше произведение вероятности на последствия.',
  },
  governance: {
    functions: (n) => count(n, 'функция', 'функции', 'функций'),
    level: (n) => `Уровень ${n}`,
    roles: 'Должности и подразделения',
    onlyRoles: 'Кто отвечает',
  },
  text: {
    tables: 'Таблицы',
    legend: 'Обозначения',
    table: 'Таблица',
  },
  search: {
    label: 'Найти в программе',
    found: (n) => `Найдено: ${n}`,
    nothing: 'Ничего не найдено. Попробуйте другое слово или только его начало.',
    more: (n) => `и ещё ${n}`,
    missing: 'Поиск не загрузился: попробуйте ещё раз или обновите страницу.',
  },
};
