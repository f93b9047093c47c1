/** How a programme goes, as plain data: what a visitor asks for first, and of which day it is true. */
import { dayWords } from '../../../i18n/formats.js';
import type { SeriesState, SummaryWords } from '../../../i18n/contract/summary.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { countByStatus, elapsedShare, type ShownStatus } from '../../../programme/status.js';
import type { Day } from '../../../programme/time/days.js';
import { parseMoment } from '../../../programme/time/moment.js';
import { periodOf, resolveWhen } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import { present } from '../../../documents/line.js';
import type { ItemRef } from '../../../documents/item-ref.js';
import { ownLanguage } from '../../text/own-language.js';
import { statusWords, type StatusIcon } from '../roadmap/status.view.js';
import { aimOf, type AimView } from './aim.view.js';
import type { SummaryContext } from './context.js';
import {
  assessmentFacts,
  behindList,
  seriesFacts,
  seriesNumber,
  seriesOf,
} from './measures.view.js';
import {
  comingOf,
  latestReport,
  nextList,
  nextNumber,
  overdueList,
  plannedOf,
  runningList,
  staleOf,
  type PlannedItem,
} from './plan.view.js';
import { percentsOf } from './shares.js';

export interface SummaryOptions {
  words: Words;
  own: SummaryWords;
  today: Day;
  /** The page asked for another day than the visitor's: the summary names it. */
  isTodayGiven?: boolean;
  project?: string;
}

/** Where more of it stands: an item of a tag, or the activities of a status. */
export type Target = ItemRef;

/** «3 из 14», and under it what that counts. */
export interface NumberView {
  value: string;
  label: string;
  /** The file's own words after ours. */
  title?: string;
  code?: ShownStatus;
  isLate?: boolean;
}

export interface ShareView {
  code: ShownStatus | SeriesState;
  count: number;
  label: string;
  icon: StatusIcon;
  /** «21 %»; all of them add up to 100. Absent where everything is alike. */
  percent?: string;
}

/** What is counted, and how it stands. */
export interface FactView {
  label: string;
  shares: ShareView[];
  hasStrip?: boolean;
  note?: string;
}

export interface ItemView {
  when?: string;
  num?: string;
  title: string;
  /** The series of the indicator, in the file's words. */
  group?: string;
  note?: string;
  to?: Target;
}

export interface ListView {
  id: 'next' | 'running' | 'overdue' | 'behind';
  title: string;
  note?: string;
  items: ItemView[];
  rest?: { words: string; to?: Target };
  isLate?: boolean;
}

export interface SummaryView {
  /** Set where our words and the file's differ in language. */
  ownLang?: string;
  /** The date of the data first, then how much of the period has passed. */
  facts: string[];
  /** Nobody has reported anything: said once, and calmly. */
  remark?: string;
  /** Whose summary it is: the programme, or one project of it. */
  name: { num?: string; title: string };
  aim?: AimView;
  numbers: NumberView[];
  counts: FactView[];
  lists: ListView[];
  /** There is nothing to count; or nothing of the project that was asked for. */
  nothing?: string;
}

export function summaryView(programme: Programme, options: SummaryOptions): SummaryView {
  const context = contextOf(programme, options);
  const { words, own, project, hasReports } = context;
  const activities = programme.activities ?? [];
  const planned = plannedOf(
    project ? activities.filter((it) => it.project === project.id) : activities,
    context,
  );
  const series = seriesOf(context);
  const coming = comingOf(planned, context);
  const ownLang = ownLanguage(programme, words);
  const aim = aimOf(context);
  const statuses = statusFact(planned, context);
  const numbers = [
    ...planNumbers(planned, context),
    ...seriesNumber(series, context),
    ...nextNumber(coming, context),
  ];
  const isSaid =
    statuses?.shares.length === 1 && numbers.some((it) => it.code === statuses.shares[0]!.code);
  const counts = [
    ...(statuses && !isSaid ? [statuses] : []),
    ...seriesFacts(series, context),
    ...assessmentFacts(context),
  ];
  const isEmpty = numbers.length === 0 && counts.length === 0;
  return {
    ...(ownLang && { ownLang }),
    facts: facts(planned, context, options).map((it, index) => (index ? it : withCapital(it))),
    ...(!hasReports && planned.length > 0 && { remark: words.roadmap.noReports }),
    name: project?.title
      ? { ...(project.num && { num: project.num }), title: project.title }
      : { title: programme.title },
    ...(aim && { aim }),
    numbers,
    counts,
    lists: [
      ...(hasReports ? overdueList(planned, context) : []),
      ...(coming.length ? nextList(coming, context) : runningList(planned, context)),
      ...behindList(series, context),
    ],
    ...(isEmpty && { nothing: project ? words.roadmap.noneOfThese : own.nothing }),
  };
}

function contextOf(
  programme: Programme,
  { words, own, today, project }: SummaryOptions,
): SummaryContext {
  const bounds = periodOf(programme);
  const asOf = programme.asOf === undefined ? undefined : parseMoment(programme.asOf);
  return {
    programme,
    words,
    own,
    today,
    ...(bounds && { bounds }),
    ...(asOf && { asOf }),
    ...(project && {
      project: programme.projects?.find((it) => it.id === project) ?? { id: project },
    }),
    hasReports: (programme.activities ?? []).some((it) => it.status !== undefined),
  };
}

function facts(
  planned: PlannedItem[],
  context: SummaryContext,
  { isTodayGiven }: SummaryOptions,
): string[] {
  const { programme, words, own, today } = context;
  const report = programme.asOf ? undefined : latestReport(planned);
  return present(
    programme.asOf
      ? words.passport.asOf(dateWords(programme.asOf, words))
      : report
        ? own.latestReport(dateWords(report.text, words))
        : own.noDataDate,
    elapsedWords(context),
    isTodayGiven && words.roadmap.onDay(dayWords(today, words.locale)),
  );
}

/** Of the project's own time, where it has one. */
function elapsedWords({ programme, project, words, own, bounds, today }: SummaryContext): string {
  const time = project?.when === undefined ? undefined : resolveWhen(project.when, bounds);
  const { first, last } = time ?? {};
  const isOwn = first !== undefined && last !== undefined;
  const span = isOwn ? { first, last } : bounds;
  if (!span) return '';
  const { outlook } = programme.period;
  const period = isOwn
    ? words.planTime.when(time!)
    : present(
        bounds && words.time.span(bounds),
        outlook && words.passport.outlook(dateWords(outlook, words)),
      ).join(', ');
  if (today < span.first) return own.notBegun(period);
  if (today > span.last) return own.over(period);
  return own.elapsed(Math.floor(elapsedShare(span, today) * 100), period);
}

/** Of a file that reports: what is done, and what nobody speaks of. Of a plan alone: how much, and what runs. */
function planNumbers(planned: PlannedItem[], { own, hasReports }: SummaryContext): NumberView[] {
  const all = planned.length;
  if (all === 0) return [];
  const counts = countByStatus(planned.map((it) => it.status));
  const number = (code: ShownStatus, label: string): NumberView[] => {
    const count = counts.get(code);
    return count ? [{ value: String(count), label, code }] : [];
  };
  if (hasReports)
    return [
      {
        value: own.outOf(counts.get('done') ?? 0, all),
        label: own.activitiesDone(all),
        code: 'done',
      },
      ...number('noReport', own.overdueNow).map((it) => ({ ...it, isLate: true })),
      // «3 из 33» alone would sound as if thirty had failed.
      ...((counts.get('undated') ?? 0) * 2 > all ? number('undated', own.silent) : []),
    ];
  return [
    { value: String(all), label: own.activitiesPlanned(all) },
    ...[
      ...number('underway', own.underwayNow),
      ...number('ahead', own.state.ahead),
      ...number('noReport', own.planOver),
      ...number('undated', own.planUndated),
    ].slice(0, 1),
  ];
}

/** The strip and its legend: the same statuses as the roadmap's, in the same order. */
function statusFact(planned: PlannedItem[], context: SummaryContext): FactView | undefined {
  if (planned.length === 0) return undefined;
  const { own, hasReports, words } = context;
  const counts = [...countByStatus(planned.map((it) => it.status))];
  const percents = percentsOf(counts.map(([, count]) => count));
  const calm: Partial<Record<ShownStatus, string>> = hasReports
    ? {}
    : { noReport: own.planOver, undated: own.planUndated };
  const stale = staleOf(planned);
  return {
    label: own.activities,
    hasStrip: counts.length > 1,
    shares: counts.map(([code, count], index) => ({
      code,
      count,
      label: calm[code] ?? withSmallLetter(words.status.label(code)),
      icon: statusWords(planned.find(({ status }) => status.code === code)!.status, context).icon,
      ...(counts.length > 1 && { percent: own.percent(percents[index]!) }),
    })),
    ...(stale > 0 && { note: own.stale(stale) }),
  };
}

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
