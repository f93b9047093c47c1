/** How a programme goes, in English. */
import { plural } from '../formats.js';
import type { SummaryWords } from '../contract/summary.js';
import { locale } from './locale.js';
import { plan } from './plan.js';

export const summary: SummaryWords = {
  title: 'How the programme is going',
  noDataDate: 'the date of the data is not stated',
  latestReport: (date) => `latest report as of ${date}`,
  elapsed: (percent, period) => `${percent}% of the period has passed (${period})`,
  aim: 'Aim',
  nothing: 'The file has no activities, indicators or events.',

  stale: (n) =>
    `For ${plural(n, locale, { one: 'activity', other: 'activities' })} the time has passed since the report; how it ended is not known.`,

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
    `${plural(indicators, locale, { one: 'indicator', other: 'indicators' })}; ${series} with the groups within them`,
  assessment: 'Self-assessment',
  assessed: (results, latest) =>
    `${plural(results, locale, { one: 'result', other: 'results' })}, the latest in ${latest}`,
  assessedOf: (n, of) => `${n}\u00a0of\u00a0${of} assessed`,

  next: 'What comes next',
  running: 'Scheduled now',
  late: 'Late or failed',
  lateNote: (due, code) =>
    `due ${due}, ${code === 'noReport' ? plan.roadmap.notReported : plan.status.label(code).toLowerCase()}`,
  behind: 'Indicator target not met',
  previousBehind: 'Previous programme: where the target was not met',
  reached: (actual, plan, about) => `plan: ${plan}; reached: ${actual}${about && ` (${about})`}`,
  more: (n) => `${n} more in the full list`,
  moreThen: (n) => `and ${n} more on the same date`,
};
