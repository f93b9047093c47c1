/** The plan as a table for a spreadsheet. */
import { csv } from '../../../choice/csv.js';
import type { ToolsWords } from '../../../../i18n/tools-words.js';
import { isoOf } from '../../../../programme/time/days.js';
import { partLine } from '../details.view.js';
import { stageTitle } from '../groups.view.js';
import type { Planned, RoadmapContext } from '../roadmap.view.js';
import { rowView, whoWords } from '../row.view.js';
import { statusSentence } from '../status.view.js';

export function planCsv(planned: Planned[], context: RoadmapContext, words: ToolsWords): string {
  const { columns } = words;
  const { roadmap } = context.words;
  const head = [
    columns.num,
    columns.title,
    columns.group,
    columns.stage,
    roadmap.detail.when,
    columns.first,
    columns.last,
    columns.what,
    roadmap.detail.responsible,
    roadmap.detail.participants,
    roadmap.detail.target,
    roadmap.detail.deliverable,
    roadmap.detail.parts,
    roadmap.detail.status,
    columns.asOf,
    columns.explained,
    roadmap.detail.evidence,
    roadmap.detail.note,
  ];
  return csv([head, ...planned.map((it) => cells(it, context))]);
}

function cells(planned: Planned, context: RoadmapContext): (string | undefined)[] {
  const { activity, status } = planned;
  const { programme } = context;
  const row = rowView(planned, context);
  const project = programme.projects?.find((it) => it.id === activity.project);
  const stage = programme.stages?.find((it) => it.id === activity.stage);
  const reported = status.isReported ? status.asOf : undefined;
  const evidence = (activity.evidence ?? []).map((it) =>
    [it.title, it.url].filter(Boolean).join(' '),
  );
  return [
    activity.num,
    row.title,
    project && [project.num, project.title].filter(Boolean).join(' '),
    stage && stageTitle(stage, context),
    row.when.join('; '),
    status.first === undefined ? '' : isoOf(status.first),
    status.last === undefined ? '' : isoOf(status.last),
    row.allMarks.map((it) => `${it.when}: ${it.text}`).join('; '),
    whoWords(activity.responsible, context),
    whoWords(activity.participants, context),
    activity.title ? activity.targetText : undefined,
    activity.deliverable,
    (activity.parts ?? []).map((part) => partLine(part, context)).join('; '),
    row.status.label,
    reported && isoOf(reported.last),
    statusSentence(status, context),
    evidence.join('; '),
    activity.note,
  ];
}
