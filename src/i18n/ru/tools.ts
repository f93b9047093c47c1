/** Search, filters and download, in Russian. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { ToolsWords } from '../contract/tools.js';

export const tools: ToolsWords = {
  group: 'Группы',
  groups: {
    project: 'по проектам и направлениям',
    stage: 'по этапам',
    role: 'по ответственным',
    year: 'по годам',
  },
  inEachGroup: 'Мероприятие стоит в каждой группе, к которой относится.',
  scale: 'Масштаб',
  scales: {
    auto: 'по ширине',
    year: 'годы',
    half: 'полугодия',
    quarter: 'кварталы',
    month: 'месяцы',
  },
  facets: {
    project: 'Проект, направление',
    stage: 'Этап',
    status: 'Статус',
    role: 'Ответственный',
    year: 'Год',
  },
  all: 'все',
  notDone: 'кроме выполненных',
  shown: (n, of) =>
    `Показано ${n} из ${plural(of, locale, { one: 'мероприятия', other: 'мероприятий' })}`,
  nothing: 'Ничего не найдено.',
  reset: 'Показать все',
  drop: (what) => `убрать: ${what}`,
  csv: (n) =>
    `Таблица (CSV): ${plural(n, locale, { one: 'строка', few: 'строки', other: 'строк' })}`,
  csvHint: 'откроется в Excel и LibreOffice',
  answers: 'Отвечает на',
  json: 'Файл программы (JSON)',
  jsonHint: 'все данные, как их написал центр',
  columns: {
    num: '№',
    title: 'Мероприятие',
    group: 'Проект, направление',
    first: 'Не раньше',
    last: 'Не позже',
    asOf: 'Статус на дату',
    explained: 'Пояснение к статусу',
  },
};
