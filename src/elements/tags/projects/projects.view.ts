/** The portfolio: stages of the programme, and a card for each project with what its passport says. */
import type { Activity, Programme } from '../../../programme/schema.js';
import { countByStatus, statusOf, type ShownStatus } from '../../../programme/status.js';
import type { Fact, Share, Timeline } from '../../../documents/block.js';
import { own, present, type Line } from '../../../documents/line.js';
import { timeLines, whoLine, type PartContext } from '../../text/part-context.js';
import type { PartOptions, PartView } from '../../text/part.js';
import { plainText } from '../../../documents/plain-text.js';
import { statusWords, type StatusIcon } from '../../status/status.view.js';
import { projectFacts } from './facts.view.js';
import { statusFrame } from '../../status/status-frame.js';
import { stageFact, stripOf } from './stages.view.js';

type Project = NonNullable<Programme['projects']>[number];

/** The same looks as the roadmap's. */
export interface StatusShare extends Share {
  code: ShownStatus;
  icon: StatusIcon;
}

export interface CardView {
  id: string;
  num?: string;
  title: string;
  /** The goal; where there is none, the only task. */
  aim?: string;
  /** Who leads and when, how many activities and indicators: the card's own lines. */
  brief: Fact[];
  strip?: Timeline;
  shares: StatusShare[];
  /** «25 мероприятий», with a link to them. */
  activities?: Line;
  /** The rest, which the card unfolds. */
  facts: Fact[];
  note?: string;
  inside: CardView[];
}

export interface ProjectsView extends PartView {
  stages?: { strip?: Timeline; facts: Fact[] };
  cards: CardView[];
}

export function projectsView(
  context: PartContext,
  { project }: PartOptions = {},
): ProjectsView | undefined {
  const { projects = [] } = context.programme;
  const known = new Set(projects.map((it) => it.id));
  const roots = project
    ? projects.filter((it) => it.id === project)
    : projects.filter((it) => !it.parent || !known.has(it.parent));
  const stages = project ? undefined : stagesView(context);
  if (roots.length === 0 && !stages) return undefined;
  const byProject = new Map<string, Activity[]>();
  for (const it of context.programme.activities ?? [])
    if (it.project !== undefined)
      byProject.set(it.project, [...(byProject.get(it.project) ?? []), it]);
  const title = project ? context.say.parts.onlyProjects : projectsTitle(context);
  return {
    ...(title && { title }),
    ...(stages && { stages }),
    cards: roots.map((it) => cardView(it, { context, byProject, above: new Set() })),
  };
}

/** By what there is: stages, projects, or both. */
export function projectsTitle({ programme, projects, say }: PartContext): string | undefined {
  const hasStages = programme.stages?.some((it) => !it.project || !projects.has(it.project));
  if (projects.size === 0) return hasStages ? say.parts.stages : undefined;
  return hasStages ? say.parts.parts.projects : say.parts.onlyProjects;
}

/** Of the whole programme: a project's own stages stand in the project. */
function stagesView(context: PartContext): ProjectsView['stages'] {
  const { projects, programme } = context;
  const stages = (programme.stages ?? []).filter((it) => !it.project || !projects.has(it.project));
  if (stages.length === 0) return undefined;
  const strip = stripOf(stages, context);
  return {
    facts: stages.map((it, index) => stageFact(it, index, context)),
    ...(strip && { strip }),
  };
}

interface Around {
  context: PartContext;
  byProject: Map<string, Activity[]>;
  /** A circle of parents must not make an endless page. */
  above: Set<string>;
}

function cardView(project: Project, around: Around): CardView {
  const { context, byProject } = around;
  const { programme, say } = context;
  const { id, num, note } = project;
  const above = new Set([...around.above, id]);
  const inside = (programme.projects ?? []).filter((it) => it.parent === id && !above.has(it.id));
  const activities = byProject.get(id) ?? [];
  const aim = project.goal ?? (project.tasks?.length === 1 ? project.tasks[0] : undefined);
  const strip = stripOf(
    (programme.stages ?? []).filter((it) => it.project === id),
    context,
  );
  return {
    id,
    ...(num && { num }),
    title: plainText(project.title),
    ...(aim && { aim }),
    brief: briefOf(project, context),
    ...(strip && { strip }),
    shares: sharesOf(activities, context),
    ...(activities.length > 0 && {
      activities: {
        ...own(say.roadmap.activities(activities.length)),
        to: { part: 'roadmap', project: id },
      },
    }),
    facts: projectFacts(project, context, { activities, ...(aim && { aim }) }),
    ...(note && { note }),
    inside: inside.map((it) => cardView(it, { ...around, above })),
  };
}

/** A word or two each: whoever wants more unfolds the card. */
function briefOf({ id, lead = [], when }: Project, context: PartContext): Fact[] {
  const { say, programme } = context;
  const indicators = (programme.indicators ?? []).filter((it) => it.project === id).length;
  const [time] = timeLines(when, context);
  return present<Fact>(
    lead.length > 0 && {
      label: [own(say.parts.project.lead)],
      lines: lead.map((it) => whoLine(it, context)),
    },
    time && { label: [own(say.parts.project.when)], lines: [time] },
    indicators > 0 && {
      label: [own(say.parts.project.indicators)],
      lines: [
        {
          ...own(say.parts.project.indicatorCount(indicators)),
          to: { part: 'indicators', project: id },
        },
      ],
    },
  );
}

/** The same statuses as the roadmap counts. */
function sharesOf(activities: Activity[], context: PartContext): StatusShare[] {
  const { programme, say } = context;
  const frame = statusFrame(context);
  const all = activities.map((it) => statusOf(it, frame));
  const hasReports = (programme.activities ?? []).some((it) => it.status !== undefined);
  return [...countByStatus(all)].map(([code, count]) => ({
    code,
    icon: statusWords(
      all.find((it) => it.code === code)!,
      { say, hasReports },
    ).icon,
    count,
    words: say.status.count(code, count),
  }));
}
