import type { Block, Card } from '../../../documents/block.js';
import { present, said } from '../../../documents/line.js';
import type { PartContext } from '../../text/part-context.js';
import type { PartDocument } from '../../text/part.js';
import { projectsView, type CardView, type ProjectsView } from './projects.view.js';

export const projectsDocument: PartDocument<ProjectsView> = {
  view: projectsView,
  blocks: ({ stages, cards }, context) =>
    present<Block>(
      stages && {
        kind: 'section',
        className: 'stages',
        ...(cards.length > 0 && { title: context.say.parts.stages }),
        blocks: present<Block>(stages.strip, { kind: 'facts', facts: stages.facts }),
      },
      cards.length > 0 && { kind: 'cards', cards: cards.map((it) => cardOf(it, context)) },
    ),
};

function cardOf(it: CardView, context: PartContext): Card {
  const { id, aim, brief, strip, counts, shares, facts, note, inside } = it;
  const labels = context.say.parts.project;
  const isFolded = facts.length > 0;
  const remark: Block | undefined = note
    ? { kind: 'text', className: 'remark', lines: [said(note)] }
    : undefined;
  return {
    id,
    title: present(it.num, it.title).join(' '),
    face: present<Block>(
      aim && { kind: 'paragraph', className: 'aim', lines: [said(aim)] },
      !isFolded && remark,
    ),
    beside: present<Block>(
      counts.length > 0 && { kind: 'shares', counts, shares },
      brief.length > 0 && { kind: 'facts', facts: brief, isBrief: true },
      strip,
    ),
    ...(isFolded && {
      fold: { label: labels.passport, blocks: present<Block>({ kind: 'facts', facts }, remark) },
    }),
    inside: inside.map((one) => cardOf(one, context)),
    insideLabel: labels.inside,
  };
}
