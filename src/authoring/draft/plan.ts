/** Plans: activities, and the projects and stages over them. */
import type { Json } from '../../programme/reading/values.js';
import type { Activity, Plan } from '../../recognising/parts/activity.js';
import type { Section } from '../../recognising/parts/sections.js';
import { prune } from './prune.js';
import type { Notes } from './notes.js';
import type { Projects } from './projects.js';
import { marksOf, whenOf } from './times.js';

export function activitiesOf(
  plan: Plan,
  start: number,
  projects: Projects,
  notes: Notes,
  own?: string,
): Json[] {
  return plan.activities.map((it, index) => {
    notes.doubt(it.doubts);
    if (it.split) notes.ask('manyInOne', it.at, it.title);
    if (it.series) notes.ask('hiddenIndicator', it.at, it.result?.text);
    const above = it.sections.map((at) => plan.sections[at]!);
    return activityOf(it, `a${start + index + 1}`, {
      plan,
      above,
      notes,
      project: projectOver(above, it, projects) ?? own,
    });
  });
}

function projectOver(
  above: Section[],
  { group }: Activity,
  projects: Projects,
): string | undefined {
  const section = above.filter((it) => it.kind === 'project').at(-1);
  if (section) return projects.of(section.title, section.num);
  return group && projects.of(group.text);
}

interface Around {
  plan: Plan;
  above: Section[];
  notes: Notes;
  project: string | undefined;
}

function activityOf(it: Activity, id: string, { plan, above, notes, project }: Around): Json {
  const { num, title, grid, result, roles, target, extra } = it;
  const marks = grid ? marksOf(grid) : [];
  const time = above.filter(({ kind }) => kind === 'time').at(-1);
  const when = whenOf(it.when, it) ?? time?.title;
  if (grid?.shaded.length && !it.when.length) notes.ask('timeByShading', it.at, title);
  return prune({
    id,
    num,
    title,
    project,
    when: when ?? (marks.length ? undefined : { kind: 'notStated' }),
    marks,
    responsible: roles.map((role) => notes.role(role)),
    deliverable: result?.text,
    targetText: target === undefined ? undefined : plan.targets[target]?.title,
    note: noteOf([
      ...above
        .filter(({ kind }) => kind === 'task' || kind === 'goal')
        .map(({ title: said }) => said),
      ...(it.stage ? [it.stage.text] : []),
      ...extra.map(({ label, said }) => (label ? `${label}: ${said.text}` : said.text)),
    ]),
    parts: it.parts.map((part) =>
      prune({
        title: part.title,
        when: whenOf(part.when),
        responsible: part.roles.map((role) => notes.role(role)),
        deliverable: part.result?.text,
      }),
    ),
  });
}

export const noteOf = (lines: string[]): string | undefined => lines.join('\n') || undefined;
