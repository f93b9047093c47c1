/** Who governs, without a script: a list of lists, as they report; then the positions. */
import { governanceView, type BodyView } from '../elements/tags/governance/governance.view.js';
import { items, lines } from './blocks.js';
import { rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { heading, partOf, section, type ExportContext } from './parts.js';

export function governance(context: ExportContext): Markup {
  const view = governanceView(partOf(context));
  const { parts } = context.own;
  return section(
    context,
    view?.title ?? parts.parts.governance,
    view ? '' : parts.empty.governance,
    view && [
      view.levels.map((bodies, index) => [
        view.levelLabels[index] !== undefined && h('p', {}, view.levelLabels[index]),
        items(bodies.map(body)),
      ]),
      view.note !== undefined && h('p', {}, rich(view.note)),
      view.roles.length > 0 && [
        view.rolesTitle !== undefined && heading(context, 1, view.rolesTitle),
        items(view.roles.map((it) => lines(it.lines))),
      ],
    ],
  );
}

const body = ({ title, role, functions, under }: BodyView): Child => [
  h('strong', {}, rich(title)),
  role !== undefined && [h('br', {}), rich(role)],
  items(functions.map(rich)),
  items(under.map(body)),
];
