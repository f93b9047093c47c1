/** What happens when, without a script: a list in the order of time. */
import { eventsView } from '../elements/page/events.view.js';
import { facts, lines } from './blocks.js';
import { h, type Markup } from './markup.js';
import { partOf, section, type ExportContext } from './parts.js';

export function events(context: ExportContext): Markup {
  const { parts } = context.own;
  const all = eventsView(partOf(context));
  return section(
    context,
    parts.parts.events,
    all.length ? '' : parts.event.empty,
    all.map((it) => [
      it.text?.length ? h('p', {}, lines(it.text)) : undefined,
      facts(it.facts ?? []),
    ]),
  );
}
