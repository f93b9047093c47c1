/** What the tags of the plan say, in Russian. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { PlanWords, StatusFacts } from '../contract/plan.js';
import { planTime } from './plan-time.js';

const STATUS = {
  planned: 'Запланировано',
  inProgress: 'Идёт',
  done: 'Сделано',
  partlyDone: 'Сделано частично',
  notDone: 'Не сделано',
  postponed: 'Перенесено',
  cancelled: 'Отменено',
  noReport: 'Срок прошёл, отчёта нет',
  underway: 'Срок идёт',
  ahead: 'Впереди',
  undated: 'Без срока',
};

function sentence(facts: StatusFacts): string {
  const { code, last, first, today, asOf } = facts;
  if (facts.isReported) {
    const dated = asOf ? ` по данным на ${asOf}` : ', дата сведений не указана';
    const stale =
      facts.isStale && last ? ` Срок плана прошёл (${last}), более поздних сведений нет.` : '';
    return `${STATUS[code]}${dated}.${stale}`;
  }
  const data = asOf ? `, данные на ${asOf}` : '';
  if (code === 'noReport') return `Отчёта нет: срок был до ${last}, сегодня ${today}${data}.`;
  if (code === 'ahead') return `Начало по плану ${first}, сегодня ${today}.`;
  if (code === 'underway')
    return `По плану ${last ? `срок до ${last}` : `начало ${first}`}, сегодня ${today}; отчёта пока нет.`;
  return 'Срок не назван, отчёта нет.';
}

export const plan: PlanWords = {
  planTime: planTime,
  status: {
    label: (code) => STATUS[code],
    count: (code, n) => `${STATUS[code].toLowerCase()}\u00a0${n}`,
    sentence,
    asOf: (date) => `на ${date}`,
  },
  roadmap: {
    title: 'Дорожная карта',
    activities: (n) =>
      plural(n, locale, { one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' }),
    columnWhat: 'Что сделать',
    more: (n) => `Ещё ${n}`,
    undated: 'Без срока',
    today: 'сегодня',
    onDay: (date) => `показано на ${date}`,
    noResponsible: 'ответственный не назван',
    none: {
      project: 'Вне направлений',
      stage: 'Этап не указан',
      role: 'Ответственный не назван',
      year: 'Год не указан',
    },
    year: (year) => `${year} год`,
    stageNo: (num) => `Этап ${num}`,
    untitled: 'без названия',
    noActivities: 'Мероприятий в программе нет.',
    noneOfThese: 'Для этого раздела или этих лет мероприятий нет.',
    noProject: (id) => `В программе нет направления или проекта «${id}».`,
    noStage: (id) => `В программе нет этапа «${id}».`,
    noReports: 'Отчётов нет, известен план.',
    legend: 'Обозначения',
    marks: (n) =>
      `${plural(n, locale, { one: 'отметка', few: 'отметки', other: 'отметок' })} по кварталам`,
    unplaced: 'квартал не указан',
    actual: (words) => `фактически: ${words}`,
    kept: (n, of) => `состоялось ${n}\u00a0из\u00a0${of}`,
    notReported: 'нет отчёта',
    elapsed: (share) =>
      share === 0
        ? 'срок впереди'
        : share === 1
          ? 'срок вышел'
          : `прошло ${Math.floor(share * 100)}\u00a0% срока`,
    search: 'Найти мероприятие',
    filters: 'Фильтры и вид',
    download: 'Скачать',
    foldAll: 'Свернуть все',
    unfoldAll: 'Развернуть все',
    earlier: 'Годы раньше',
    later: 'Годы позже',
    toolsMissing: 'Поиск не загрузился: попробуйте ещё раз или обновите страницу.',
    detail: {
      when: 'Срок',
      inDocument: (words) => `в документе: «${words}»`,
      marks: 'Отметки',
      deliverable: 'Результат',
      target: 'План',
      responsible: 'Ответственные',
      participants: 'Участники',
      indicators: 'Показатели',
      stage: 'Этап',
      parts: 'Состав',
      occurrences: 'Было ли сделано',
      status: 'Статус',
      evidence: 'Подтверждение',
      documents: 'Документы',
      funding: 'Финансирование',
      note: 'Примечание',
      actual: 'На деле',
    },
  },
};
