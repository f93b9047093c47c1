/** Of the plan: what runs, and what is late. */
import { standingOf } from '../../../programme/standing.js';
import { resolveWhen, isDated } from '../../../programme/time/resolve.js';
import { iconOf } from '../../status/status.view.js';
import type { SummaryContext } from './context.js';
import { type ItemView, type ListView, listed, SHOWN_OF_LIST } from './model.js';
import { timeNow, type PlannedItem } from '../../promises/planned.js';
import { spanWords, covers, lastSpan } from '../../promises/when.js';
import { activityItem } from './items.js';

/**
 * What has its time now, where nothing is known to begin: the nearest end first. «Октябрь–ноябрь» without a year, or of
 * each year, is not this day's where the day lies outside of it.
 */
export function runningList(planned: PlannedItem[], context: SummaryContext): ListView[] {
  const running = planned
    .filter(({ status }) => status.code === 'underway' || status.code === 'inProgress')
    .filter((it) => covers(timeNow(it), context.today))
    .sort((a, b) => (a.status.last ?? Infinity) - (b.status.last ?? Infinity));
  return listOf('running', context.say.summary.running, running, context);
}

/**
 * What is late, and who answers for it: its time is over without a word, it was put off or not done. The latest end
 * first, since of that somebody may still speak.
 */
export function lateList(planned: PlannedItem[], context: SummaryContext): ListView[] {
  const { say, hasReports } = context;
  const late = planned
    .filter(({ status }) => standingOf(status.code, hasReports) === 'late')
    .sort((a, b) => (b.status.last ?? -Infinity) - (a.status.last ?? -Infinity));
  return listOf('overdue', say.summary.late, late, context);
}

/** «срок — III квартал 2023, нет отчёта · Отдел мониторинга» */
function lateItem(it: PlannedItem, due: string, context: SummaryContext): ItemView {
  const { say, hasReports, roles } = context;
  const who = (it.activity.responsible ?? []).map((id) => roles.get(id)?.title ?? id).join(', ');
  return {
    ...activityItem(it, undefined, context),
    icon: iconOf(it.status.code, hasReports),
    note: say.summary.lateNote(due, it.status.code),
    who: who || say.roadmap.noResponsible,
  };
}

function listOf(
  id: ListView['id'],
  title: string,
  all: PlannedItem[],
  context: SummaryContext,
): ListView[] {
  if (all.length === 0) return [];
  const { say } = context;
  const code = all[0]!.status.code;
  const rest = all.length - SHOWN_OF_LIST;
  const endWords = (it: PlannedItem): string => {
    const time = timeNow(it);
    const span = lastSpan(time);
    return span ? spanWords(span, say) : say.planTime.when(time);
  };
  // Where a row has only marks, their last quarter is what it says of its end.
  const planWords = (it: PlannedItem): string => {
    const own = it.status.moved?.to ?? resolveWhen(it.activity.when, context.bounds);
    return isDated(own) ? say.planTime.when(own) : endWords(it);
  };
  // What was promised first is not forgotten.
  const dueWords = (it: PlannedItem): string => {
    const { moved } = it.status;
    return moved
      ? [moved.from, moved.to].map((time) => say.planTime.when(time)).join(' → ')
      : endWords(it);
  };
  const itemOf = (it: PlannedItem): ItemView =>
    id === 'running'
      ? activityItem(it, planWords(it), context)
      : lateItem(it, dueWords(it), context);
  const isOneStatus = all.every(({ status }) => status.code === code);
  return [
    {
      id,
      title,
      items: listed(all).map(itemOf),
      ...(rest > 0 && {
        rest: {
          words: say.summary.more(rest),
          to: { part: 'roadmap', ...(isOneStatus && { status: code }) },
        },
      }),
    },
  ];
}
