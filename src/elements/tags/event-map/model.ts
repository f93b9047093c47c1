/** What the tag shows, worked out once for a programme, a day and what the page asks for. */
import type { Programme } from '../../../programme/schema.js';
import { MOST_ENTRIES, MOST_ITEMS } from '../../../programme/limits.js';
import type { YearKind } from '../../../programme/time/calendar.js';
import type { Day } from '../../../programme/time/days.js';
import { programmeContext } from '../../text/programme-context.js';
import { boundsOf, ItemIndex } from './item-index.js';
import { itemsOf, type EventMapContext, type Item } from './items.view.js';

/** What a page asks for, that decides which items there are. */
export interface ItemsAsked {
  today: Day;
  kind: YearKind;
  project?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export interface Model {
  context: EventMapContext;
  index: ItemIndex;
  itemOf: (id: string) => Item | undefined;
  /** There are more than are shown. */
  isCut: boolean;
}

export function modelOf(
  programme: Programme,
  say: EventMapContext['say'],
  { today, kind, project, from, to }: ItemsAsked,
): Model {
  const context = programmeContext(programme, say, today);
  // What finds no room among them is told with the words that it has, apart from what is dated.
  if (context.bounds?.room) context.bounds.room.windows = MOST_ENTRIES;
  const all = itemsOf(context, project, MOST_ITEMS + 1);
  const shown = all.slice(0, MOST_ITEMS);
  const index = new ItemIndex(shown, context, kind, boundsOf(from, to));
  const byId = new Map(index.items.map((it) => [it.id, it]));
  return { context, index, itemOf: (id) => byId.get(id), isCut: all.length > MOST_ITEMS };
}
