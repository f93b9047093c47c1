/** Groups of the roadmap: by project, stage, role or year. What belongs to several groups stands in each of them. */
import type { Words } from '../../../i18n/contract/words.js';
import { yearsOf } from '../../../programme/planned-times.js';
import type { Programme, Project, Stage } from '../../../programme/schema.js';
import { countByStatus, type ShownStatus } from '../../../programme/status.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import type { Bounds } from '../../../programme/time/span.js';
import { projectPath } from '../../text/project-path.js';
import type { Planned } from './context.js';

export const GROUPINGS = ['project', 'stage', 'role', 'year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface GroupHead {
  num?: string;
  title: string;
}

export interface GroupView extends GroupHead {
  id: string;
  activities: Planned[];
}

export interface StatusCount {
  code: ShownStatus;
  count: number;
  words: string;
}

/** «нет отчёта 12»: of these activities, whichever a filter has left. */
export function countsOf(activities: Planned[], { status }: Words): StatusCount[] {
  return [...countByStatus(activities.map((it) => it.status))].map(([code, count]) => ({
    code,
    count,
    words: status.count(code, count),
  }));
}

interface Frame {
  programme: Programme;
  projects: ReadonlyMap<string, Project>;
  say: Words;
  bounds?: Bounds;
}

export function groupsOf(planned: Planned[], by: Grouping, frame: Frame): GroupView[] {
  const heads = headsOf(by, frame);
  const groups = new Map([...heads].map(([id]) => [id, [] as Planned[]]));
  for (const it of planned)
    for (const id of keysOf(it, by, frame)) {
      const group = groups.get(id);
      if (group) group.push(it);
      else groups.set(id, [it]);
    }
  const inOrder = [...groups].filter(([, activities]) => activities.length > 0);
  // Where all belong to none, a heading would tell nothing apart.
  const nameless = inOrder.length > 1 ? frame.say.roadmap.none[by] : '';
  if (by === 'year') inOrder.sort(([a], [b]) => a.localeCompare(b));
  return [...inOrder.filter(([id]) => id), ...inOrder.filter(([id]) => !id)].map(
    ([id, activities]) => ({
      id: id || 'none',
      ...(id ? headOf(id, by, heads, frame) : { title: nameless }),
      activities,
    }),
  );
}

function headOf(
  id: string,
  by: Grouping,
  heads: Map<string, GroupHead>,
  { say }: Frame,
): GroupHead {
  return heads.get(id) ?? { title: by === 'year' ? say.roadmap.year(id) : id };
}

/** The groups that the file itself names, in its order. */
function headsOf(by: Grouping, frame: Frame): Map<string, GroupHead> {
  const { stages = [], roles = [] } = frame.programme;
  if (by === 'project')
    return new Map([...frame.projects].map(([id, it]) => [id, projectHead(it, frame)]));
  if (by === 'stage')
    return new Map(stages.map((stage) => [stage.id, { title: stageTitle(stage, frame) }]));
  if (by === 'role')
    return new Map(
      roles.map(({ id, title, unit }) => [id, { title: [title, unit].filter(Boolean).join(', ') }]),
    );
  return new Map();
}

function projectHead(project: Project, { projects }: Frame): GroupHead {
  const { num, title, parent } = project;
  if (parent !== undefined) return { title: projectPath(project, projects) };
  return { ...(num && { num }), title };
}

/** A project's own stage says whose it is: three projects may each have a «подготовительный». */
export function stageTitle(
  { num, title, when, project }: Stage,
  { projects, say, bounds }: Pick<Frame, 'projects' | 'say' | 'bounds'>,
): string {
  const owner = projects.get(project ?? '')?.title;
  const name = title ?? (num && say.roadmap.stageNo(num));
  const time = when === undefined ? '' : say.planTime.when(resolveWhen(when, bounds));
  return [[owner, name].filter(Boolean).join(': '), time].filter(Boolean).join(', ');
}

/** Where an activity belongs; `['']` where the file does not say. */
export function keysOf(
  { activity }: Planned,
  by: Grouping,
  { bounds }: Pick<Frame, 'bounds'>,
): string[] {
  if (by === 'project' || by === 'stage') return [activity[by] ?? ''];
  const keys = by === 'role' ? (activity.responsible ?? []) : yearsOf(activity, bounds).map(String);
  const known = [...new Set(keys.filter(Boolean))];
  return known.length ? known : [''];
}
