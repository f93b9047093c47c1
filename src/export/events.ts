/** What happens when, without a script: the events and what of the plan is one, in the order of time. */
import type { Part } from '../documents/block.js';
import { numbered, own, present } from '../documents/line.js';
import { factsOf } from '../elements/tags/event-map/facts.view.js';
import { absence, itemsOf, type Item } from '../elements/tags/event-map/items.view.js';
import { contextOf, facts, ownPart, sentence, type ExportContext } from './parts.js';

export function events(options: ExportContext): Part {
  const { project, say } = options;
  const context = contextOf(options);
  const first = ({ occasions: [it] }: Item): number => it?.first ?? Infinity;
  // What has no date comes last, in the order of the file.
  const items = itemsOf(context, project)
    .map((it) => ({ it, at: first(it) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return ownPart(
    say.parts.parts.events,
    facts(
      items.map(({ it }) => ({
        label: [numbered(it)],
        // An event is one; what the plan has dated is called what it is.
        lines: [...present(!it.event && it.kind && own(it.kind, 'quiet')), ...factsOf(it, context)],
      })),
    ) ?? sentence(own(absence(context, project))),
  );
}
