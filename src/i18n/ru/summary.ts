/** How a programme goes, in Russian. */
import { plural } from '../formats.js';
import type { SummaryWords } from '../contract/summary.js';
import { locale } from './locale.js';
import { plan } from './plan.js';

export const summary: SummaryWords = {
  title: 'Как идёт программа',
  noDataDate: 'дата данных не указана',
  latestReport: (date) => `последний отчёт на ${date}`,
  elapsed: (percent, period) => `прошло ${percent}\u00a0% срока (${period})`,
  aim: 'Цель',
  nothing: 'Мероприятий, показателей и событий в программе нет.',

  stale: (n) =>
    `У\u00a0${plural(n, locale, { one: 'мероприятия', other: 'мероприятий' })} срок вышел уже после отчёта; чем кончилось, неизвестно.`,

  indicators: 'Показатели',
  previousIndicators: 'Показатели предыдущей программы',
  state: {
    met: 'план выполнен',
    notMet: 'план не выполнен',
    noData: 'нет данных',
    ahead: 'срок впереди',
    notComparable: 'с\u00a0планом не сравнить',
    noPlan: 'без числового плана',
  },
  seriesOf: (series, indicators) =>
    `${plural(indicators, locale, { one: 'показатель', few: 'показателя', other: 'показателей' })}; с\u00a0группами внутри них\u00a0— ${series}`,
  assessment: 'Самооценка',
  assessed: (results, latest) =>
    `${plural(results, locale, { one: 'результат', few: 'результата', other: 'результатов' })}, последняя — ${latest}`,
  assessedOf: (n, of) => `оценено ${n}\u00a0из\u00a0${of}`,

  next: 'Что дальше',
  running: 'Срок идёт сейчас',
  late: 'Опаздывает или сорвано',
  lateNote: (due, code) =>
    `срок\u00a0— ${due}, ${code === 'noReport' ? plan.roadmap.notReported : plan.status.label(code).toLowerCase()}`,
  behind: 'План показателя не выполнен',
  previousBehind: 'Предыдущая программа: где план не выполнен',
  reached: (actual, plan, about) => `план: ${plan}; достигнуто: ${actual}${about && ` (${about})`}`,
  more: (n) => `ещё ${n} — в полном списке`,
  moreThen: (n) => `и ещё ${n} с\u00a0того же срока`,
};
