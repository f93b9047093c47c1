/** The portfolio: stages of the programme, and a card for each project with what its passport says. */
import { those } from '../../../programme/those.js';
import type { Activity, Programme, Stage } from '../../../programme/schema.js';
import { countByStatus, statusOf, type ShownStatus } from '../../../programme/status.js';
import type { Fact, Share, Timeline } from '../../../documents/block.js';
import { grouped } from '../../../programme/grouped.js';
import { nested } from '../../../documents/nest.js';
import { own, present, type Line } from '../../../documents/line.js';
import { partTitles } from '../../text/part-titles.js';
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
  /** Who leads and when: the card's own lines. */
  brief: Fact[];
  strip?: Timeline;
  shares: StatusShare[];
  /** «25 мероприятий», «16 показателей», with links to them. */
  counts: Line[];
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
  const { projects = [], activities = [], stages: all = [] } = context.programme;
  const asked = project ? projects.filter((it) => it.id === project) : projects;
  const stages = project ? undefined : stagesView(context);
  if (asked.length === 0 && !stages) return undefined;
  const around: Around = {
    context,
    activities: grouped(activities, (it) => it.project),
    stages: grouped(all, (it) => it.project),
  };
  const title = project ? context.say.parts.onlyProjects : partTitles.projects(context);
  return {
    ...(title && { title }),
    ...(stages && { stages }),
    cards: nested(
      projects,
      (it) => it.parent,
      (it, inside: CardView[]) => cardView(it, inside, around),
      project ? asked : undefined,
    ),
  };
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
  /** By project. */
  activities: Map<string | undefined, Activity[]>;
  stages: Map<string | undefined, Stage[]>;
}

function cardView(project: Project, inside: CardView[], around: Around): CardView {
  const { context } = around;
  const { id, num, note } = project;
  const activities = around.activities.get(id) ?? [];
  const aim = project.goal ?? (project.tasks?.length === 1 ? project.tasks[0] : undefined);
  const strip = stripOf(around.stages.get(id) ?? [], context);
  return {
    id,
    ...(num && { num }),
    title: plainText(project.title),
    ...(aim && { aim }),
    brief: briefOf(project, context),
    ...(strip && { strip }),
    shares: sharesOf(activities, context),
    counts: countsOf(project, activities, context),
    facts: projectFacts(project, context, { activities, ...(aim && { aim }) }),
    ...(note && { note }),
    inside,
  };
}

function countsOf({ id, title }: Project, activities: Activity[], context: PartContext): Line[] {
  const { say, programme } = context;
  const indicators = those(programme.indicators, 'project', id).length;
  const about = plainText(title);
  return present<Line>(
    activities.length > 0 && {
      ...own(say.roadmap.activities(activities.length)),
      to: { part: 'roadmap', project: id },
      about,
    },
    indicators > 0 && {
      ...own(say.parts.project.indicatorCount(indicators)),
      to: { part: 'indicators', project: id },
      about,
    },
  );
}

/** A word or two each: whoever wants more unfolds the card. */
function briefOf({ lead = [], when }: Project, context: PartContext): Fact[] {
  const { say } = context;
  const [time] = timeLines(when, context);
  return present<Fact>(
    lead.length > 0 && {
      label: [own(say.parts.project.lead)],
      lines: lead.map((it) => whoLine(it, context)),
    },
    time && { label: [own(say.parts.project.when)], lines: [time] },
  );
}

/** The same statuses as the roadmap counts. Where nobody reports there is nothing to share out: all of it is unknown. */
function sharesOf(activities: Activity[], context: PartContext): StatusShare[] {
  const { say, hasReports } = context;
  if (!hasReports) return [];
  const frame = statusFrame(context);
  const all = activities.map((it) => statusOf(it, frame));
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
