/** Stages and projects: what is promised, before the activities themselves. */
import type { PassportRow, Programme, Stage } from '../../programme/schema.js';
import { numbered, own, present, said, type Line } from '../line.js';
import type { Block, Fact } from './block.js';
import {
  documentLine,
  linkLine,
  timeLines,
  titleOf,
  whoLine,
  type PageContext,
} from './context.js';

type Project = NonNullable<Programme['projects']>[number];

/** Of the whole programme: a project's own stages stand in the project. */
export function stagesView(context: PageContext): Block[] {
  const { stages = [] } = context.programme;
  const facts = stages
    .filter((it) => !it.project || !context.projects.has(it.project))
    .map((it, index) => stageFact(it, index, context));
  return facts.length ? [{ facts }] : [];
}

function stageFact(stage: Stage, index: number, context: PageContext): Fact {
  const { id, num, title, when, task, results = [], note } = stage;
  return {
    id,
    label: [title ? numbered(stage) : own(context.page.stageNo(num ?? String(index + 1)))],
    lines: present(
      ...timeLines(when, context).map((it): Line => ({ ...it, tone: 'quiet' })),
      task && said(task),
      note && said(note, 'quiet'),
    ),
    items: results.map((it) => said(it)),
  };
}

/** In the order of the file; a project within another stands under it. */
export function projectsView(context: PageContext): Block[] {
  const { projects = [] } = context.programme;
  const roots = projects.filter((it) => !it.parent || !context.projects.has(it.parent));
  return roots.map((it) => projectBlock(it, context, new Set()));
}

function projectBlock(project: Project, context: PageContext, above: Set<string>): Block {
  const { programme, words } = context;
  const count = (programme.activities ?? []).filter((it) => it.project === project.id).length;
  // A circle of parents must not make an endless page.
  const seen = new Set([...above, project.id]);
  const inside = (programme.projects ?? []).filter(
    (it) => it.parent === project.id && !seen.has(it.id),
  );
  return {
    id: project.id,
    title: titleOf(project),
    sub: present(count > 0 && own(words.roadmap.activities(count))),
    facts: projectFacts(project, context),
    ...(project.note && { note: said(project.note) }),
    ...(inside.length && { blocks: inside.map((it) => projectBlock(it, context, seen)) }),
  };
}

function projectFacts(project: Project, context: PageContext): Fact[] {
  const labels = context.page.project;
  const fact = (label: string, lines: Line[], items: Line[] = []): Fact | undefined =>
    lines.length + items.length > 0 ? { label: [own(label)], lines, items } : undefined;
  const texts = (all: string[] = []): Line[] => all.map((it) => said(it));
  const tasks = texts(project.tasks);
  return present(
    fact(labels.goal, texts(present(project.goal))),
    fact(tasks.length > 1 ? labels.tasks : labels.task, [], tasks),
    fact(labels.when, timeLines(project.when, context)),
    fact(
      labels.lead,
      [],
      (project.lead ?? []).map((it) => whoLine(it, context)),
    ),
    fact(
      labels.participants,
      [],
      (project.participants ?? []).map((it) => whoLine(it, context)),
    ),
    fact(labels.funding, texts(present(project.funding))),
    ...(project.passport ?? []).map((row) => passportFact(row, context)),
    stagesFact(project, context),
    fact(labels.results, [], texts(project.results)),
    fact(labels.links, [], (project.links ?? []).map(linkOf)),
    fact(labels.documents, [], documentLines(project.documents, context)),
  );
}

function stagesFact({ id }: Project, context: PageContext): Fact | undefined {
  const stages = (context.programme.stages ?? []).filter((it) => it.project === id);
  if (stages.length === 0) return undefined;
  return {
    label: [own(context.page.project.stages)],
    facts: stages.map((it, index) => stageFact(it, index, context)),
  };
}

function linkOf(link: NonNullable<Project['links']>[number]): Line {
  if (typeof link === 'string') return said(link);
  return linkLine(link.title || link.url || '', link.url);
}

const documentLines = (ids: string[] = [], context: PageContext): Line[] =>
  ids.flatMap((id) => documentLine(id, context) ?? []);

function passportFact({ label, value }: PassportRow, context: PageContext): Fact {
  const row = { label: [said(label)] };
  if (typeof value === 'string') return { ...row, lines: [said(value)] };
  if (Array.isArray(value)) return { ...row, items: value.map((it) => said(it)) };
  return { ...row, items: documentLines(value.documents, context) };
}
