/** What happens when, without a script: the events and what of the plan is one, in the order of time. */
import { factsOf } from '../elements/tags/event-map/facts.view.js';
import { eventMapContext, itemsOf, type Item } from '../elements/tags/event-map/items.view.js';
import { lines } from './blocks.js';
import { rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { section, type ExportContext } from './parts.js';

export function events(context: ExportContext): Markup {
  const { programme, words, own, today, project } = context;
  const mapped = eventMapContext(programme, words, own.events, today);
  const first = ({ occasions: [it] }: Item): number => it?.first ?? Infinity;
  // What has no date comes last, in the order of the file.
  const items = itemsOf(mapped, project)
    .map((it) => ({ it, at: first(it) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  const nothing = programme.events?.length ? mapped.map.noneOfThese : mapped.map.empty;
  return section(
    context,
    own.parts.parts.events,
    items.length ? '' : nothing,
    h(
      'dl',
      {},
      items.map(({ it }): Child => [
        h('dt', {}, it.num !== undefined && `${it.num} `, rich(it.title)),
        h('dd', {}, lines(factsOf(it, mapped))),
      ]),
    ),
  );
}
