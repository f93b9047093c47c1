/** What comes next, as a list. */
import type { Coming } from '../../promises/coming.js';
import { spanWords } from '../../promises/when.js';
import type { SummaryContext } from './context.js';
import { activityItem } from './items.js';
import { type ItemView, type ListView, listed, SHOWN_OF_LIST } from './model.js';

/** Made only for those that are shown: of ten thousand, three. */
function itemOf({ planned, event, span }: Coming, context: SummaryContext): ItemView {
  const when = spanWords(span, context.say);
  if (planned) return activityItem(planned, when, context);
  const { title, activity } = event!;
  return {
    when,
    title,
    ...(activity !== undefined && { to: { part: 'roadmap', item: activity } }),
  };
}

export function nextList(coming: Coming[], context: SummaryContext): ListView[] {
  const { say } = context;
  if (coming.length === 0) return [];
  const shown = coming.slice(0, SHOWN_OF_LIST);
  const alike = coming.slice(SHOWN_OF_LIST).filter((it) => isAlike(it, shown.at(-1)!));
  return [
    {
      id: 'next',
      title: say.summary.next,
      items: listed([...shown, ...alike]).map((it) => itemOf(it, context)),
      ...(alike.length > 0 && { rest: { words: say.summary.moreThen(alike.length) } }),
    },
  ];
}

const isAlike = (a: Coming, b: Coming): boolean =>
  a.span.first === b.span.first && a.span.last === b.span.last;
