/** Of the plan: what runs, and what is over without a word. */
import { dayWords } from '../../../i18n/formats.js';
import { resolveWhen, isDated } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import type { SummaryContext } from './context.js';
import { type ItemView, type ListView, listed, SHOWN_OF_LIST } from './model.js';
import { type PlannedItem, activityItem } from './planned.js';
import { spanWords, covers, lastSpan } from './when.js';

/**
 * What has its time now, where nothing is known to begin: the nearest end first. «Октябрь–ноябрь» without a year, or of
 * each year, is not this day's where the day lies outside of it.
 */
export function runningList(planned: PlannedItem[], context: SummaryContext): ListView[] {
  const running = planned
    .filter(({ status }) => status.code === 'underway' || status.code === 'inProgress')
    .filter(({ time }) => covers(time, context.today))
    .sort((a, b) => (a.status.last ?? Infinity) - (b.status.last ?? Infinity));
  return listOf('running', context.say.summary.running, running, context);
}

/** Whose time is over without a word; the latest end first, since of that somebody may still speak. */
export function overdueList(planned: PlannedItem[], context: SummaryContext): ListView[] {
  const { say, programme, today } = context;
  const overdue = planned
    .filter(({ status }) => status.code === 'noReport')
    .sort((a, b) => b.status.last! - a.status.last!);
  const asOf = programme.asOf && dateWords(programme.asOf, say);
  const note = say.summary.overdueNote(dayWords(today, say.locale), asOf);
  return listOf('overdue', say.summary.overdue, overdue, context).map((list) => ({
    ...list,
    note,
    isLate: true,
  }));
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
  const endWords = ({ time }: PlannedItem): string => {
    const span = lastSpan(time);
    return span ? spanWords(span, say) : say.planTime.when(time);
  };
  // Where a row has only marks, their last quarter is what it says of its end.
  const planWords = (it: PlannedItem): string => {
    const own = resolveWhen(it.activity.when, context.bounds);
    return isDated(own) ? say.planTime.when(own) : endWords(it);
  };
  const itemOf = (it: PlannedItem): ItemView =>
    activityItem(it, id === 'running' ? planWords(it) : endWords(it), context);
  const isOneStatus = all.every(({ status }) => status.code === code);
  return [
    {
      id,
      title,
      items: listed(all).map(itemOf),
      ...(rest > 0 && {
        rest: {
          words: say.summary.more(rest),
          ...(isOneStatus && { to: { part: 'roadmap', status: code } }),
        },
      }),
    },
  ];
}
