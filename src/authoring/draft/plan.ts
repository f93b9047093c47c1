/** Plans: activities, and the projects and stages over them. */
import type { Json } from '../../programme/reading/values.js';
import type { Activity, ActivityPart, Plan } from '../../recognising/parts/activity.js';
import type { Section } from '../../recognising/parts/sections.js';
import type { Notes } from './notes.js';
import { settledRow } from './plan-doubts.js';
import type { Projects } from './projects.js';
import { prune } from './prune.js';
import { marksOf, whenOf } from './times.js';

export function activitiesOf(
  plan: Plan,
  start: number,
  projects: Projects,
  notes: Notes,
  own?: string,
): Json[] {
  return plan.activities
    .flatMap((row) => settledRow(row, notes))
    .map((it, index) => {
      const above = it.sections.map((at) => named(plan.sections[at]!, it, notes));
      return activityOf(it, `a${start + index + 1}`, {
        plan,
        above,
        notes,
        project: projectOver(above, it, projects) ?? own,
      });
    });
}

/** A section whose heading is lost has only a number, unless a person says its name. */
function named(section: Section, { at }: Activity, notes: Notes): Section {
  if (section.title || !section.num) return section;
  const { value } = notes.ask('sectionMissing', { about: section.num, at: [at] });
  return value ? { ...section, title: value } : section;
}

function projectOver(
  above: Section[],
  { group }: Activity,
  projects: Projects,
): string | undefined {
  const section = above.filter((it) => it.kind === 'project').at(-1);
  if (section) return projects.of(section.title, section.num, section.at);
  return group && projects.of(group.text, undefined, group.at);
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
  const serves = target === undefined ? undefined : plan.targets[target];
  const over = above.filter(({ kind }) => kind === 'task' || kind === 'goal');
  const item = prune({
    id,
    num,
    title,
    project,
    when: when ?? (marks.length ? undefined : { kind: 'notStated' }),
    marks,
    responsible: notes.positions(roles, it.responsible?.at ?? it.at),
    deliverable: result?.text,
    targetText: serves?.title,
    note: noteOf([
      ...over.map(({ title: said }) => said),
      ...(it.stage ? [it.stage.text] : []),
      ...extra.map(({ label, said }) => (label ? `${label}: ${said.text}` : said.text)),
    ]),
    parts: it.parts.map((part) => partOf(part, notes)),
  });
  const times = [...it.when, ...[it.begins, it.ends].filter((said) => said !== undefined)];
  const fields = {
    when: times.length ? times.map((said) => said.at) : time ? [time.at] : [],
    marks: grid ? grid.marks.map((mark) => mark.at) : [],
    responsible: it.responsible ? [it.responsible.at] : [],
    deliverable: result ? [result.at] : [],
    targetText: serves ? [serves.at] : [],
    note: [...over.map(({ at }) => at), ...extra.map(({ said }) => said.at)],
  };
  return notes.from(item, it.at, fields);
}

function partOf(part: ActivityPart, notes: Notes): Json {
  const item = prune({
    title: part.title,
    when: whenOf(part.when),
    responsible: notes.positions(part.roles, part.responsible?.at ?? part.at),
    deliverable: part.result?.text,
  });
  return notes.from(item, part.at, {
    when: part.when.map((said) => said.at),
    deliverable: part.result ? [part.result.at] : [],
  });
}

export const noteOf = (lines: string[]): string | undefined => lines.join('\n') || undefined;
