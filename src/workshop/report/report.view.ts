/** What a report shows: what is due by the day, what was answered, what is still unknown. A plain function. */
import { applyReport } from '../../authoring/report/apply.js';
import { dueFor } from '../../authoring/report/due.js';
import type {
  ActivityAnswer,
  Answers,
  Due,
  DueIndicator,
  QuestionKey,
  ReportStatus,
} from '../../authoring/report/model.js';
import { verdictOfTyped, type FactVerdict } from '../../authoring/report/verdict.js';
import type { Say } from '../../i18n/contract/topics.js';
import { changeGroups, type ChangeGroup } from '../../elements/text/changes.view.js';
import { measureContext, periodWords, type CourseContext } from '../../elements/figures/context.js';
import { timeLines, titleOf, whoLine, type PartContext } from '../../elements/text/part-context.js';
import { programmeContext } from '../../elements/text/programme-context.js';
import { targetLines, valueLine } from '../../elements/text/values.js';
import { plainText } from '../../documents/plain-text.js';
import { changesBetween } from '../../programme/changes.js';
import { readProgramme } from '../../programme/read.js';
import type { Json } from '../../programme/reading/values.js';
import type { Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';

export type ReportWords = Say<
  'values' | 'parts' | 'measures' | 'distance' | 'changes' | 'problems'
>;

/** A file that is reported on. */
export interface Reported {
  name: string;
  /** As it is written: a report changes nothing else of it. */
  json: unknown;
  programme: Programme;
}

export interface ActivityRow {
  key: QuestionKey;
  title: string;
  /** When, and who answers for it. */
  about: string;
  choices: readonly ReportStatus[];
  answer?: Exclude<ActivityAnswer, { status: 'none' }>;
}

export interface ValueRow {
  key: QuestionKey;
  title: string;
  period: string;
  unit: string;
  before?: { period: string; value: string };
  plan?: string;
  typed: string;
  isMissing: boolean;
  verdict?: FactVerdict;
}

export interface ReportView {
  activities: ActivityRow[];
  values: ValueRow[];
  answered: number;
  all: number;
}

export function reportView(
  { programme }: Reported,
  answers: Answers,
  say: ReportWords,
  day: Day,
): ReportView {
  const context = measureContext<'distance' | 'parts'>(programme, say, day);
  const due = dueFor(programme, day);
  const activities = due.activities.map((it) =>
    activityRow(it, answers.activities?.[it.key], context),
  );
  const values = due.indicators.map((it) => valueRow(it, answers, context));
  const answered =
    activities.filter((it) => it.answer).length +
    values.filter((it) => it.typed || it.isMissing).length;
  return { activities, values, answered, all: activities.length + values.length };
}

function activityRow(
  { key, activity, at, part, answers }: Due,
  answer: ActivityAnswer | undefined,
  context: PartContext,
): ActivityRow {
  const when = at ?? part?.when ?? activity.movedTo ?? activity.when;
  const { responsible = [] } = part?.responsible ? part : activity;
  const title = titleOf({ ...activity, title: activity.title || activity.targetText });
  const about = [
    timeLines(when, context)
      .map((it) => it.text)
      .join(' '),
    part?.title && plainText(part.title),
    ...responsible.map((it) => whoLine(it, context).text),
  ];
  return {
    key,
    title,
    about: about.filter(Boolean).join(' · '),
    choices: answers,
    ...(answer && answer.status !== 'none' && { answer }),
  };
}

function valueRow(due: DueIndicator, answers: Answers, context: CourseContext): ValueRow {
  const { key, indicator, group, period, unit = '', target, before } = due;
  const answer = answers.indicators?.[key];
  const typed = answer && 'value' in answer ? (answer.value ?? '') : '';
  const verdict = typed ? verdictOfTyped(due, typed, context) : undefined;
  const name = titleOf(indicator);
  return {
    key,
    title: group === undefined ? name : `${name}: ${group}`,
    period: periodWords(period, context),
    unit,
    ...(before && {
      before: {
        period: periodWords(before.period, context),
        value: valueLine(before.value, context, indicator).text,
      },
    }),
    ...(target !== undefined && {
      plan: targetLines(target, context, indicator)
        .map((it) => it.text)
        .join(' '),
    }),
    typed,
    isMissing: Boolean(answer && 'missing' in answer),
    ...(verdict && { verdict }),
  };
}

/** The file with the answers in it, and what that changes. */
export function reportedOn(
  { json, programme }: Reported,
  answers: Answers,
  say: ReportWords,
  day: Day,
): { json: Json; programme: Programme; groups: ChangeGroup[] } {
  const after = applyReport(json, answers, day);
  const read = readProgramme(after).programme ?? programme;
  const contextOf = (it: Programme): Parameters<typeof changeGroups>[1] =>
    programmeContext(it, say, day);
  const changes = changesBetween(programme, read);
  return {
    json: after,
    programme: read,
    groups: changeGroups(changes, contextOf(programme), contextOf(read)),
  };
}
