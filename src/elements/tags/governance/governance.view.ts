/** Who governs: bodies as a tree of who reports to whom, and the positions that answer for the activities. */
import { those } from '../../../programme/those.js';
import type { Programme } from '../../../programme/schema.js';
import type { TreeNode } from '../../../documents/block.js';
import { grouped } from '../../../programme/grouped.js';
import { own, present, said, type Line } from '../../../documents/line.js';
import { nested } from '../../../documents/nest.js';
import type { PartContext } from '../../text/part-context.js';
import { partTitles } from '../../text/part-titles.js';
import type { PartView } from '../../text/part.js';

type Body = NonNullable<Programme['governance']>['bodies'][number];

export interface RoleView {
  id: string;
  lines: Line[];
}

export interface GovernanceView extends PartView {
  /** Those of the highest level first; each row is one level of those that report to nobody here. */
  levels: TreeNode[][];
  /** «Уровень 1», for ears: the eye sees rows. Where the file numbers them, and there is more than one. */
  levelLabels: (string | undefined)[];
  /** Some of them have others below them: then lines are drawn. */
  isTree: boolean;
  note?: string;
  roles: RoleView[];
  rolesTitle?: string;
}

export function governanceView(context: PartContext): GovernanceView | undefined {
  const { programme, say } = context;
  const { bodies = [], note } = programme.governance ?? {};
  const roles = rolesOf(context);
  const title = partTitles.governance(context);
  if (title === undefined) return undefined;
  const levels = levelsOf(bodies, context);
  const numbers = levels.map(([first]) => those(bodies, 'id', first!.id)[0]?.level);
  const hasBodies = bodies.length > 0 || note !== undefined;
  return {
    levels,
    levelLabels: numbers.map((it) =>
      it === undefined || numbers.length < 2 ? undefined : say.parts.governance.level(it),
    ),
    isTree: levels.flat().some((it) => it.under.length > 0),
    ...(note && { note }),
    roles,
    title,
    ...(hasBodies && { rolesTitle: say.parts.governance.roles }),
  };
}

function levelsOf(bodies: Body[], { say }: PartContext): TreeNode[][] {
  const levelOf = new Map(bodies.map((it) => [it.id, it.level]));
  const heads = nested(
    bodies,
    (it) => it.reportsTo,
    ({ id, title, role, functions = [] }, under: TreeNode[]): TreeNode => ({
      id,
      title,
      ...(role && { role }),
      functions,
      ...(functions.length > 0 && {
        functionsLabel: say.parts.governance.functions(functions.length),
      }),
      under,
    }),
  );
  return [...grouped(heads, (it) => levelOf.get(it.id))]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([, level]) => level);
}

/** Positions and not people; a name only where the file gives one. Each leads to what it answers for. */
function rolesOf({ programme, say }: PartContext): RoleView[] {
  const counts = new Map<string, number>();
  for (const { responsible = [] } of programme.activities ?? [])
    for (const id of new Set(responsible)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (programme.roles ?? []).map(({ id, title, unit, name }) => {
    const count = counts.get(id) ?? 0;
    return {
      id,
      lines: present<Line>(
        said(title),
        (unit || name) && said(present(unit, name).join(', '), 'quiet'),
        count > 0 && {
          ...own(say.roadmap.activities(count), 'quiet'),
          to: { part: 'roadmap', role: id },
        },
      ),
    };
  });
}
