/** What a list names. */
import type { PlannedItem } from '../../promises/planned.js';
import type { SummaryContext } from './context.js';
import type { ItemView } from './model.js';

export function activityItem(
  { activity }: PlannedItem,
  when: string | undefined,
  { say }: SummaryContext,
): ItemView {
  const { id, num, title, targetText } = activity;
  return {
    ...(when !== undefined && { when }),
    ...(num && { num }),
    title: title || targetText || say.roadmap.untitled,
    to: { part: 'roadmap', item: id },
  };
}
