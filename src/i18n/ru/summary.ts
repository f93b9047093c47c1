/** How a programme goes, in Russian. */
import { partsOf } from '../../programme/time/days.js';
import type { Moment } from '../../programme/time/moment.js';
import { plural, pluralForm } from '../formats.js';
import { locale } from './locale.js';
import type { SummaryWords } from '../contract/summary.js';
import { quarterOf } from '../time-parts.js';
import { ROMAN, time } from './time.js';

const MONTHS_OF_DATE = 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' ');
const MONTHS = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');

function dayShort(moment: Moment, isThisYear: boolean): string {
  const { year, month, day } = partsOf(moment.first);
  switch (moment.precision) {
    case 'day': {
      const words = `${day}\u00a0${MONTHS_OF_DATE[month - 1]}`;
      return isThisYear ? words : `${words} ${year}`;
    }
    case 'month':
      return `${MONTHS[month - 1]} ${year}`;
    case 'quarter':
      return `${ROMAN[quarterOf(moment)]}\u00a0кв. ${year}`;
    case 'half':
      return `${month < 7 ? 'I' : 'II'}\u00a0полуг. ${year}`;
    case 'schoolYear':
      return `${year}/${year + 1}`;
    default:
      return time.moment(moment);
  }
}

/** After «из 21» and «из 14»: the genitive. */
const ofThem = (of: number, one: string, other: string): string =>
  pluralForm(of, locale, { one, other });

const counted = (n: number, [one, few, other]: [string, string, string]): string =>
  pluralForm(n, locale, { one, few, other });

export const summary: SummaryWords = {
  title: 'Как идёт программа',
  noDataDate: 'дата данных в файле не указана',
  latestReport: (date) => `последний отчёт на ${date}`,
  elapsed: (percent, period) => `прошло ${percent}\u00a0% срока (${period})`,
  notBegun: (period) => `срок ещё не начался (${period})`,
  over: (period) => `срок закончился (${period})`,
  aim: 'Цель',
  nothing: 'Мероприятий, показателей и событий в файле нет.',

  outOf: (n, of) => `${n} из\u00a0${of}`,
  activitiesDone: (of) => ofThem(of, 'мероприятия выполнено', 'мероприятий выполнено'),
  activitiesPlanned: (n) =>
    counted(n, ['мероприятие в плане', 'мероприятия в плане', 'мероприятий в плане']),
  underwayNow: 'срок идёт сейчас',
  overdueNow: 'срок прошёл, отчёта нет',
  silent: 'без даты и без отчёта',
  seriesMet: (of, isSeries) =>
    isSeries
      ? ofThem(
          of,
          'ряда показателей с выполненным планом',
          'рядов показателей с выполненным планом',
        )
      : ofThem(of, 'показателя с выполненным планом', 'показателей с выполненным планом'),
  indicatorsPlanned: (n) =>
    `${counted(n, ['показатель', 'показателя', 'показателей'])}, достигнутых значений в файле нет`,
  dayShort,
  nextIs: 'ближайшее по плану:',
  nextBegins: 'начинается по плану:',

  activities: 'Мероприятия',
  planOver: 'срок прошёл',
  planUndated: 'без даты',
  percent: (percent) => (percent === 0 ? 'менее 1\u00a0%' : `${percent}\u00a0%`),
  stale: (n) =>
    `У\u00a0${plural(n, locale, { one: 'мероприятия', other: 'мероприятий' })} срок плана прошёл, а сведений новее отчёта нет.`,

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
    `${plural(series, locale, { one: 'ряд', few: 'ряда', other: 'рядов' })} в\u00a0${plural(indicators, locale, { one: 'показателе', other: 'показателях' })}`,
  assessment: 'Самооценка',
  assessed: (results, latest) =>
    `${plural(results, locale, { one: 'результат', few: 'результата', other: 'результатов' })}, последняя — ${latest}`,
  assessedOf: (n, of) => `оценено ${n}\u00a0из\u00a0${of}`,

  next: 'Что дальше',
  running: 'Срок идёт сейчас',
  overdue: 'Срок прошёл, отчёта нет',
  overdueNote: (today, asOf) =>
    `Сегодня ${today}${asOf ? `, данные на ${asOf}` : ''}; о выполнении в файле ничего не сказано.`,
  behind: 'План показателя не выполнен',
  previousBehind: 'Предыдущая программа: план не выполнен',
  reached: (actual, plan, about) => `план: ${plan}; достигнуто: ${actual}${about && ` (${about})`}`,
  more: (n) => `ещё ${n} — в полном списке`,
  moreThen: (n) => `и ещё ${n} с\u00a0того же срока`,
};
