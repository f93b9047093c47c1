/** What `<prog-event-map>` makes of a programme: every view of it, and what leaves the page. */
import { calendarFile } from '../../src/elements/tags/event-map/calendar-file.js';
import { calendarView } from '../../src/elements/tags/event-map/calendar/calendar.view.js';
import { GROUPS } from '../../src/elements/tags/event-map/choice.js';
import { cycleView } from '../../src/elements/tags/event-map/cycle/cycle.view.js';
import { factsOf } from '../../src/elements/tags/event-map/facts.view.js';
import { modelOf } from '../../src/elements/tags/event-map/model.js';
import type { EventMapContext } from '../../src/elements/tags/event-map/items.view.js';
import { eventsJsonLd } from '../../src/elements/tags/event-map/json-ld.view.js';
import { listView } from '../../src/elements/tags/event-map/list/list.view.js';
import { mapView } from '../../src/elements/tags/event-map/map/map.view.js';
import type { Programme } from '../../src/programme/schema.js';

export function eventViews(
  programme: Programme,
  { say, today }: Pick<EventMapContext, 'say' | 'today'>,
  isThorough: boolean,
): unknown {
  const { context, index } = modelOf(programme, say, { today, kind: 'school' });
  const items = [...index.items];
  const all = index.selection({});
  const screens = GROUPS.map((group) => cycleView(index, {}, { kind: 'school', group }, context));
  return {
    screens,
    list: listView(all, context),
    facts: all.items.map((it) => factsOf(it, context)),
    ...(isThorough && {
      month: calendarView(index, {}, context),
      week: calendarView(index, { at: '2023-10-16' }, context),
      map: mapView(all, context),
      options: index.facets({}),
      found: index.selection({ q: 'программа развития' }),
      data: eventsJsonLd(items, context),
      file: calendarFile(items, context),
    }),
  };
}
