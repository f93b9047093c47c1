/** What the tags of indicators say, in English. */
import type { StatusReason } from '../../programme/indicator-status.js';
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { MeasureWords, VerdictFacts } from '../contract/measures.js';
import { values } from './values.js';

const STATUS = {
  met: 'Plan met',
  notMet: 'Plan not met',
  noData: 'No data',
  ahead: 'Still ahead',
  notComparable: 'Can’t be compared',
};

const RULES: Partial<Record<StatusReason['code'], [met: string, notMet: string]>> = {
  atLeast: ['not less than planned', 'less than planned'],
  above: ['more than planned', 'more was promised'],
  atMost: ['not more than planned', 'more than planned'],
  below: ['less than planned', 'less was promised'],
  notBelow: ['the level was kept', 'below the level reached before'],
  equal: ['exactly as planned', 'not what was planned'],
  upTo: ['“up to” means “bring it to” here, and it was', '“up to” means “bring it to” here'],
  range: ['within the bounds', 'out of bounds'],
  growth: ['grew no less than promised', 'grew less than promised'],
  decline: ['fell no less than promised', 'fell less than promised'],
  same: ['as promised', 'not as promised'],
};

const WHY: Partial<Record<StatusReason['code'], string>> = {
  differentKinds: 'plan and result are written in different ways and can’t be compared',
  differentTexts: 'plan and result are words, which only a person can compare',
  noDirection: 'the document doesn’t say which way is better',
  perhapsFraction: 'one looks like a fraction and the other is a percentage: it can’t be judged',
  noLevel: 'there is no earlier value to compare with',
  noPrevious: 'there is no value of the year before to measure growth from',
};

function sentence(facts: VerdictFacts): string {
  const { period, overdue, asOf } = facts;
  const later = overdue && ` Nothing was reported for ${overdue}.`;
  const dated = asOf && ` Data of the file as of ${asOf}.`;
  return (period ? `${period}: ` : '') + mainSentence(facts) + later + dated;
}

/** Words stand in quotes within a sentence, a number does not. */
const quoted = (value: string): string => (/^[−\d]/.test(value) ? value : `“${value}”`);

function mainSentence({
  code,
  reason,
  plan,
  actual,
  previous,
  share,
  today,
  isEarly,
}: VerdictFacts): string {
  const reached = `${quoted(actual)} reached, ${quoted(plan)} planned${previous && `, ${previous} ${reason === 'notBelow' ? 'before' : 'the year before'}`}`;
  const rule = RULES[reason];
  if (rule && code !== 'notComparable') {
    const isMissed = code === 'notMet';
    const already = isMissed && isEarly ? 'already ' : '';
    return `${reached}: ${already}${rule[isMissed ? 1 : 0]}${share && `; ${share}`}.`;
  }
  if (WHY[reason]) return `${reached}; ${WHY[reason]}.`;
  switch (reason) {
    case 'noTarget':
      return `${quoted(actual)} reached; the document plans nothing for this time.`;
    case 'notReported':
      return `${quoted(plan)} planned, the time has passed (today is ${today}), the file says nothing about what was reached.`;
    case 'notYetDue':
      return `${quoted(plan)} planned, the time has not passed yet (today is ${today}).`;
    case 'undatedTarget':
      return 'the document doesn’t say by when: it can’t be judged.';
    case 'nothingPlanned':
      return 'The document sets no number.';
    default:
      return `${plan ? `${quoted(plan)} planned, ` : ''}${reason in values.missing ? values.missing[reason as keyof typeof values.missing] : 'no data'}.`;
  }
}

export const measures: MeasureWords = {
  title: 'Target indicators',
  count: (n) => plural(n, locale, { one: 'indicator', other: 'indicators' }),
  noActuals: 'The file reports no values: only the plan is shown.',
  empty: 'The file has no indicators.',
  noneOfThese: 'The programme has no indicators of this direction.',
  noIndicator: (id) => `The programme has no indicator “${id}”.`,
  notChosen: 'Which indicator to show is not said: the tag has no attribute for.',
  key: 'key indicator',
  previous: 'previous programme',
  unit: (unit) => `unit: ${unit}`,
  direction: {
    increase: 'more is better',
    decrease: 'less is better',
    maintain: 'not to fall',
    range: 'within bounds',
    notStated: 'direction not named',
  },
  method: 'How it is counted',
  source: 'Source',
  activity: 'Activity',
  project: 'Project',
  common: 'Common indicators',
  baseline: (period) => (period ? `Baseline, ${period}` : 'Baseline'),
  plan: 'Plan',
  actual: 'Reached',
  final: 'Target',
  undated: 'no date stated',
  period: 'Period',
  noTarget: 'the document sets no number',
  planned: (plan) => `plan ${plan}`,
  status: {
    label: STATUS,
    sentence,
  },
  progress: (share) =>
    share.startsWith('−')
      ? `worse than the baseline: ${share} of the way to the plan`
      : `${share} of the way from the baseline to the plan`,
  fulfilment: (share) => `${share} of the plan`,
  columns: { indicator: 'Indicator', status: 'How it goes' },
  showTable: 'Show the table',
  hideTable: 'Hide the table',
  tools: {
    project: 'Project',
    status: 'Status',
    year: 'Year',
    sort: 'Order',
    all: 'all',
    sorts: { document: 'as in the document', status: 'by status', title: 'by title' },
    csv: 'Download the table (CSV)',
    csvMissing: 'The table did not load: please try again, or reload the page.',
    csvColumns: {
      num: 'No.',
      group: 'Series',
      unit: 'Unit',
      direction: 'Better when',
      explained: 'Explanation',
    },
    shown: (n, of) => `${n} of ${of} shown`,
    nothing: 'There are no such indicators.',
    reset: 'Show all',
  },
};
