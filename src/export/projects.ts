/** Stages and projects without a script: what the cards say, and what they unfold. */
import { projectsView, type CardView } from '../elements/tags/projects/projects.view.js';
import { facts, lines } from './blocks.js';
import { line, rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { heading, joined, partOf, section, type ExportContext } from './parts.js';

export function projects(context: ExportContext): Markup {
  const view = projectsView(partOf(context), context);
  const { parts } = context.own;
  return section(context, view?.title ?? parts.parts.projects, view ? '' : parts.empty.projects, [
    view?.stages && [
      view.cards.length > 0 && heading(context, 1, parts.stages),
      facts(view.stages.facts),
    ],
    view?.cards.map((it) => card(it, context, 1)),
  ]);
}

function card(it: CardView, context: ExportContext, below: number): Child {
  const { activities, shares } = it;
  return [
    heading(context, below, joined(' ', it.num, it.title)),
    it.aim !== undefined && h('p', {}, rich(it.aim)),
    facts(it.brief),
    activities &&
      h('p', {}, line(activities), ': ', joined(', ', ...shares.map((share) => share.words))),
    facts(it.facts),
    it.note !== undefined && h('p', {}, lines([{ text: it.note }])),
    it.inside.map((one) => card(one, context, below + 1)),
  ];
}
