/** What the tag shows, worked out once for a programme, a day and what the page asks for. */
import type { EventMapWords } from '../../../i18n/contract/events.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { boundsOf, ItemIndex } from './choice.js';
import type { ProgEventMap } from './event-map.js';
import { eventMapContext, itemsOf, type EventMapContext, type Item } from './items.view.js';

export interface Model {
  context: EventMapContext;
  index: ItemIndex;
  itemOf: (id: string) => Item | undefined;
  of: unknown[];
}

/** While somebody types a search, nothing else is counted anew. */
export function modelOf(
  tag: ProgEventMap,
  [programme, words, own]: [Programme, Words, EventMapWords],
  last?: Model,
): Model {
  const { day, project, year, from, to } = tag;
  const of = [programme, words, own, day, project, year, from, to];
  if (last && of.every((it, at) => it === last.of[at])) return last;
  const context = eventMapContext(programme, words, own, day);
  const kind = year === 'calendar' ? 'calendar' : 'school';
  const index = new ItemIndex(itemsOf(context, project), context, kind, boundsOf(from, to));
  const byId = new Map(index.items.map((it) => [it.id, it]));
  return { context, index, itemOf: (id) => byId.get(id), of };
}
