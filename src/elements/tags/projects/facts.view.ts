/** What a project's passport says, row by row. */
import { those } from '../../../programme/those.js';
import type { Activity, PassportRow, Programme } from '../../../programme/schema.js';
import type { Fact } from '../../../documents/block.js';
import { own, present, said, type Line } from '../../../documents/line.js';
import {
  documentLine,
  linkLine,
  referenceLine,
  timeLines,
  whoLine,
  type PartContext,
} from '../../text/part-context.js';
import { measuresFact } from './measures.view.js';
import { stageFact } from './stages.view.js';

type Project = NonNullable<Programme['projects']>[number];

/** What the card itself does not say: its aim, who leads, and when, unless there is more to say of it. */
export function projectFacts(
  project: Project,
  context: PartContext,
  { activities, aim }: { activities: Activity[]; aim?: string },
): Fact[] {
  const { programme } = context;
  const labels = context.say.parts.project;
  const fact = (label: string, lines: Line[], items: Line[] = []): Fact | undefined =>
    lines.length + items.length > 0 ? { label: [own(label)], lines, items } : undefined;
  const texts = (all: string[] = []): Line[] => all.map((it) => said(it));
  const unsaid = (all: string[] = []): Line[] => texts(all.filter((it) => it !== aim));
  const tasks = unsaid(project.tasks);
  const time = timeLines(project.when, context);
  return present(
    fact(labels.goal, unsaid(present(project.goal))),
    fact(tasks.length > 1 ? labels.tasks : labels.task, [], tasks),
    time.length > 1 && fact(labels.when, time),
    fact(
      labels.participants,
      [],
      (project.participants ?? []).map((it) => whoLine(it, context)),
    ),
    fact(labels.funding, texts(present(project.funding))),
    ...(project.passport ?? []).map((row) => passportFact(row, context)),
    stagesFact(project, context),
    measuresFact(project.id, activities, context),
    fact(labels.results, [], texts(project.results)),
    fact(labels.indicators, [], named(programme.indicators, project, context)),
    fact(labels.risks, [], risksOf(project, context)),
    fact(labels.links, [], (project.links ?? []).map(linkOf)),
    fact(labels.documents, [], documentLines(project.documents, context)),
  );
}

function stagesFact({ id }: Project, context: PartContext): Fact | undefined {
  const stages = those(context.programme.stages, 'project', id);
  if (stages.length === 0) return undefined;
  return {
    label: [own(context.say.parts.project.stages)],
    facts: stages.map((it, index) => stageFact(it, index, context)),
  };
}

/** What of the programme belongs to the project, each with a link to where it is shown. */
function named(
  all: readonly { id: string; project?: string | undefined }[] | undefined,
  { id }: Project,
  context: PartContext,
): Line[] {
  return those(all, 'project', id).flatMap((it) => referenceLine(it.id, context) ?? []);
}

function risksOf({ id }: Project, { programme }: PartContext): Line[] {
  return those(programme.risks, 'project', id).map((it) => ({
    ...said(it.risk),
    to: { part: 'risks', item: it.id },
  }));
}

function linkOf(link: NonNullable<Project['links']>[number]): Line {
  if (typeof link === 'string') return said(link);
  return linkLine(link.title || link.url || '', link.url);
}

const documentLines = (ids: string[] = [], context: PartContext): Line[] =>
  ids.flatMap((id) => documentLine(id, context) ?? []);

function passportFact({ label, value }: PassportRow, context: PartContext): Fact {
  const row = { label: [said(label)] };
  if (typeof value === 'string') return { ...row, lines: [said(value)] };
  if (Array.isArray(value)) return { ...row, items: value.map((it) => said(it)) };
  return { ...row, items: documentLines(value.documents, context) };
}
