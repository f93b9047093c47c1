/** The activities, counted by status. */
import { type ShownStatus, countByStatus } from '../../../programme/status.js';
import { statusWords } from '../../status/status.view.js';
import type { SummaryContext } from './context.js';
import type { NumberView, FactView } from './model.js';
import type { PlannedItem } from './planned.js';
import { percentsOf } from './shares.js';

/** Of a file that reports: what is done, and what nobody speaks of. Of a plan alone: how much, and what runs. */
export function planNumbers(
  planned: PlannedItem[],
  { say, hasReports }: SummaryContext,
): NumberView[] {
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
        value: say.summary.outOf(counts.get('done') ?? 0, all),
        label: say.summary.activitiesDone(all),
        code: 'done',
      },
      ...number('noReport', say.summary.overdueNow).map((it) => ({ ...it, isLate: true })),
      // «3 из 33» alone would sound as if thirty had failed.
      ...((counts.get('undated') ?? 0) * 2 > all ? number('undated', say.summary.silent) : []),
    ];
  return [
    { value: String(all), label: say.summary.activitiesPlanned(all) },
    ...[
      ...number('underway', say.summary.underwayNow),
      ...number('ahead', say.summary.state.ahead),
      ...number('noReport', say.summary.planOver),
      ...number('undated', say.summary.planUndated),
    ].slice(0, 1),
  ];
}

/** Of fewer, a per cent is less than one of them: 2 of 14 would be «15 %» here and «14 %» there. */
const FEWEST_FOR_PERCENT = 50;

/** The strip and its legend: the same statuses as the roadmap's, in the same order. */
export function statusFact(planned: PlannedItem[], context: SummaryContext): FactView | undefined {
  if (planned.length === 0) return undefined;
  const { say, hasReports } = context;
  const counts = [...countByStatus(planned.map((it) => it.status))];
  const percents = percentsOf(counts.map(([, count]) => count));
  const hasPercents = counts.length > 1 && planned.length >= FEWEST_FOR_PERCENT;
  const calm: Partial<Record<ShownStatus, string>> = hasReports
    ? {}
    : { noReport: say.summary.planOver, undated: say.summary.planUndated };
  const stale = staleOf(planned);
  return {
    label: say.summary.activities,
    hasStrip: counts.length > 1,
    shares: counts.map(([code, count], index) => ({
      code,
      count,
      label: calm[code] ?? withSmallLetter(say.status.label(code)),
      icon: statusWords(planned.find(({ status }) => status.code === code)!.status, context).icon,
      ...(hasPercents && { percent: say.summary.percent(percents[index]!) }),
    })),
    ...(stale > 0 && { note: say.summary.stale(stale) }),
  };
}

/** Statuses that were reported before the plan's time was over, and that nobody has renewed since. */
const staleOf = (planned: PlannedItem[]): number =>
  planned.filter(({ status }) => status.isReported && status.isStale).length;

const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
