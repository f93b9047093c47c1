/** How a programme goes, in English. */
import { partsOf } from '../../programme/time/days.js';
import type { Moment } from '../../programme/time/moment.js';
import { monthName, plural, pluralForm } from '../formats.js';
import { locale } from './locale.js';
import type { SummaryWords } from '../contract/summary.js';
import { time } from './time.js';

function dayShort(moment: Moment, isThisYear: boolean): string {
  const { year, month, day } = partsOf(moment.first);
  switch (moment.precision) {
    case 'day': {
      const words = `${day}\u00a0${monthName(moment.first, locale).slice(0, 3)}`;
      return isThisYear ? words : `${words} ${year}`;
    }
    case 'month':
      return `${monthName(moment.first, locale).slice(0, 3)} ${year}`;
    case 'half':
      return `H${month < 7 ? 1 : 2} ${year}`;
    case 'schoolYear':
      return `${year}/${year + 1}`;
    default:
      return time.moment(moment);
  }
}

const counted = (n: number, one: string, other: string): string =>
  pluralForm(n, locale, { one, other });

export const summary: SummaryWords = {
  title: 'How the programme is going',
  noDataDate: 'the file does not say how old its data is',
  latestReport: (date) => `latest report as of ${date}`,
  elapsed: (percent, period) => `${percent}% of the period has passed (${period})`,
  notBegun: (period) => `the period has not begun (${period})`,
  over: (period) => `the period is over (${period})`,
  aim: 'Aim',
  nothing: 'The file has no activities, indicators or events.',

  outOf: (n, of) => `${n} of\u00a0${of}`,
  activitiesDone: (of) => counted(of, 'activity done', 'activities done'),
  activitiesPlanned: (n) => counted(n, 'activity in the plan', 'activities in the plan'),
  underwayNow: 'scheduled now',
  overdueNow: 'past their date, no report',
  silent: 'without a date and without a report',
  seriesMet: (of, isSeries) =>
    isSeries
      ? counted(of, 'indicator series met its target', 'indicator series met their targets')
      : counted(of, 'indicator met its target', 'indicators met their targets'),
  indicatorsPlanned: (n) =>
    `${counted(n, 'indicator', 'indicators')}, no values reported in the file`,
  dayShort,
  nextIs: 'next in the plan:',
  nextBegins: 'begins according to the plan:',

  activities: 'Activities',
  planOver: 'date passed',
  planUndated: 'no date',
  percent: (percent) => (percent === 0 ? 'under 1%' : `${percent}%`),
  stale: (n) =>
    `For ${plural(n, locale, { one: 'activity', other: 'activities' })} the planned time has passed, and nothing newer than the report is known.`,

  indicators: 'Indicators',
  previousIndicators: 'Indicators of the previous programme',
  state: {
    met: 'target met',
    notMet: 'target not met',
    noData: 'no data',
    ahead: 'not due yet',
    notComparable: 'cannot be compared with a target',
    noPlan: 'no number in the plan',
  },
  seriesOf: (series, indicators) =>
    `${series} series in ${plural(indicators, locale, { one: 'indicator', other: 'indicators' })}`,
  assessment: 'Self-assessment',
  assessed: (results, latest) =>
    `${plural(results, locale, { one: 'result', other: 'results' })}, the latest in ${latest}`,
  assessedOf: (n, of) => `${n}\u00a0of\u00a0${of} assessed`,

  next: 'What comes next',
  running: 'Scheduled now',
  overdue: 'Date passed, no report',
  overdueNote: (today, asOf) =>
    `Today is ${today}${asOf ? `, data as of ${asOf}` : ''}; the file says nothing about the outcome.`,
  behind: 'Indicator target not met',
  previousBehind: 'Previous programme: target not met',
  reached: (actual, plan, about) => `plan: ${plan}; reached: ${actual}${about && ` (${about})`}`,
  more: (n) => `${n} more in the full list`,
  moreThen: (n) => `and ${n} more on the same date`,
};
