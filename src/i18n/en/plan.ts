/** What the tags of the plan say, in English. */
import { plural } from '../formats.js';
import { locale } from './locale.js';
import type { PlanWords, StatusFacts } from '../contract/plan.js';
import { planTime } from './plan-time.js';

const STATUS = {
  planned: 'Planned',
  inProgress: 'Under way',
  done: 'Done',
  partlyDone: 'Partly done',
  notDone: 'Not done',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  noReport: 'Date passed, no report',
  underway: 'Scheduled now',
  ahead: 'Upcoming',
  undated: 'No date',
};

function sentence(facts: StatusFacts): string {
  const { code, last, first, today, asOf } = facts;
  if (facts.isReported) {
    const dated = asOf ? ` as of ${asOf}` : ', date of the report not stated';
    const stale =
      facts.isStale && last
        ? ` The planned time ended on ${last}, and nothing newer is known.`
        : '';
    return `${STATUS[code]}${dated}.${stale}`;
  }
  const data = asOf ? `, data as of ${asOf}` : '';
  if (code === 'noReport')
    return `No report: the planned time ended on ${last}, today is ${today}${data}; nothing is known of the outcome.`;
  if (code === 'ahead') return `Planned to begin on ${first}, today is ${today}.`;
  if (code === 'underway')
    return `Planned ${last ? `until ${last}` : `from ${first}`}, today is ${today}; nothing is reported yet.`;
  return 'No date is named, and nothing is reported.';
}

export const plan: PlanWords = {
  planTime: planTime,
  status: {
    label: (code) => STATUS[code],
    count: (code, n) => `${STATUS[code].toLowerCase()}:\u00a0${n}`,
    sentence,
    asOf: (date) => `as of ${date}`,
  },
  roadmap: {
    title: 'Roadmap',
    activities: (n) => plural(n, locale, { one: 'activity', other: 'activities' }),
    columnWhat: 'What to do',
    more: (n) => `${n} more`,
    undated: 'No date',
    today: 'today',
    onDay: (date) => `shown as of ${date}`,
    noResponsible: 'no one is named as responsible',
    none: {
      project: 'Outside the projects',
      stage: 'Stage not stated',
      role: 'No one is named as responsible',
      year: 'Year not stated',
    },
    year: (year) => year,
    stageNo: (num) => `Stage ${num}`,
    untitled: 'untitled',
    noActivities: 'The file has no activities.',
    noneOfThese: 'There are no activities in the part or the years that were chosen.',
    noProject: (id) => `The programme has no direction or project “${id}”.`,
    noStage: (id) => `The programme has no stage “${id}”.`,
    noReports: 'No reports: only the plan is shown.',
    legend: 'Legend',
    marks: (n) => `${plural(n, locale, { one: 'mark', other: 'marks' })} by quarter`,
    unplaced: 'quarter not stated',
    actual: (words) => `actual: ${words}`,
    kept: (n, of) => `${n}\u00a0of\u00a0${of} took place`,
    notReported: 'no report',
    elapsed: (share) =>
      share === 0
        ? 'the period has not begun'
        : share === 1
          ? 'the period is over'
          : `${Math.floor(share * 100)}% of the period has passed`,
    search: 'Find an activity',
    filters: 'Filter and view',
    download: 'Download',
    foldAll: 'Collapse all',
    unfoldAll: 'Expand all',
    earlier: 'Earlier years',
    later: 'Later years',
    toolsMissing: 'Search and filters did not load: please try again, or reload the page.',
    detail: {
      when: 'Time',
      inDocument: (words) => `in the document: “${words}”`,
      marks: 'Marks',
      deliverable: 'Deliverable',
      target: 'Target',
      responsible: 'Responsible',
      participants: 'Participants',
      indicators: 'Indicators',
      stage: 'Stage',
      parts: 'Parts',
      occurrences: 'Did it take place',
      status: 'Status',
      evidence: 'Evidence',
      documents: 'Documents',
      funding: 'Funding',
      note: 'Note',
      actual: 'Actual date',
    },
  },
};
