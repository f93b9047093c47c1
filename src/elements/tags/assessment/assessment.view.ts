/** Self-assessments as plain data: results and dates, what changed, and the mean of what was assessed. */
import { lacks, noSuch } from '../../text/asked.js';
import { numberWords } from '../../../i18n/formats.js';
import type { FindingFacts } from '../../../i18n/contract/assessment.js';
import type { Assessment } from '../../../programme/schema.js';
import { those } from '../../../programme/those.js';
import { dateWords } from '../../text/dates.js';
import { labelled, own, present, said, type Line } from '../../../documents/line.js';
import type { ItemRef } from '../../../documents/item-ref.js';
import { plainText } from '../../../documents/plain-text.js';
import {
  courseFrame,
  findingOf,
  resultView,
  type CourseFrame,
  type ResultView,
} from './result.view.js';
import {
  differenceOf,
  distanceWords,
  scoreView,
  type AssessmentContext,
  type Score,
  type ScoreView,
} from './score.view.js';

export type { AssessmentContext, ScoreView };

export interface AssessmentView {
  id: string;
  /** The project's where that says which one it is; else of the file. */
  title: string;
  /** Where it leads to. */
  to?: ItemRef;
  /** The title in the file where the project's stands above. */
  caption?: string;
  /** «выше стало у 7 из 9, 1 не оценён». */
  finding?: string;
  facts?: FindingFacts;
  /** Its scale and dates. */
  sub: Line[];
  /** «декабрь 2023: среднее 7,4, оценено 8 из 9» */
  latest?: string;
  text: Line[];
  dates: string[];
  items: ItemView[];
  /** One for each date, under its column. */
  sums: SumView[];
  /** What they are: a mean, or how often «да» was said. */
  sumLabel: string;
  findings: Line[];
  conclusion?: string;
  /** Of small charts, one for each result; absent where a table says it all. */
  frame?: CourseFrame;
}

export interface ItemView {
  id?: string;
  num?: string;
  title: string;
  note?: string;
  scores: ScoreView[];
  /** From the date before the last one; absent where one of the two is missing or is no number. */
  change?: { short: string; heard: string };
  result: ResultView;
}

export interface SumView {
  /** «7,4»; absent where there is no mean of yes and no. */
  mean?: string;
  /** «оценено 8 из 9». */
  assessed: string;
}

export function assessmentsView(
  context: AssessmentContext,
  { id, project }: { id?: string | undefined; project?: string | undefined } = {},
): AssessmentView[] {
  const all = context.programme.assessments ?? [];
  return all
    .filter((it) => (!id || it.id === id) && (!project || it.project === project))
    .map((it) => assessmentView(it, context));
}

/** What is said where there is none: the file may have others than what was asked for. */
export function absence(
  { programme, say }: AssessmentContext,
  { id, project }: { id?: string | undefined; project?: string | undefined } = {},
): string {
  const { assessments } = programme;
  const { noAssessment, noneOfThese, empty } = say.assessment;
  if (lacks(assessments, id)) return noAssessment(id);
  return noSuch({ project }, programme, say) ?? (assessments?.length ? noneOfThese : empty);
}

/** What stands above all of them: what has come of them together, and what they have alike. */
export interface HeadView {
  title: string;
  sub: Line[];
}

export function headView(all: AssessmentView[], { say }: AssessmentContext): HeadView {
  const facts = all.flatMap((it) => it.facts ?? []);
  const sum = (of: (it: FindingFacts) => number): number =>
    facts.reduce((whole, it) => whole + of(it), 0);
  const finding =
    facts.length === all.length && all.length > 1
      ? say.assessment.finding({
          of: sum((it) => it.of),
          up: sum((it) => it.up),
          down: sum((it) => it.down),
          unknown: sum((it) => it.unknown),
        })
      : '';
  const areAlike = all.length > 1 && new Set(all.map((it) => JSON.stringify(it.sub))).size === 1;
  return {
    title: [say.assessment.title, finding].filter(Boolean).join(': '),
    sub: areAlike ? all[0]!.sub : [],
  };
}

function assessmentView(assessment: Assessment, context: AssessmentContext): AssessmentView {
  const { say, programme } = context;
  const { id, scale, items, task, note, findings = [], conclusion } = assessment;
  const project = context.projects.get(assessment.project ?? '');
  const isAlone = [...those(programme.assessments, 'project', project?.id)].length === 1;
  const ofProject = plainText([project?.num, project?.title].filter(Boolean).join(' '));
  const ownTitle = assessment.title && plainText(assessment.title);
  const dates = assessment.dates.map((it) => dateWords(it, say));
  const isYesNo = isOnlyYesNo(assessment);
  const sums = dates.map((_, at) =>
    sumOf(
      items.map((it) => it.scores[at]),
      context,
    ),
  );
  const latest = sums.at(-1);
  const frame = courseFrame(assessment);
  const facts = frame && findingOf(assessment);
  return {
    id,
    title: (isAlone && ofProject) || ownTitle || ofProject,
    ...(project && { to: { part: 'projects', item: project.id } as const }),
    ...(isAlone && ownTitle && { caption: ownTitle }),
    ...(facts && { facts, finding: say.assessment.finding(facts) }),
    sub: present(
      own(
        isYesNo
          ? say.assessment.yesNo
          : say.assessment.scale(
              numberWords(scale.min, context.say.locale),
              numberWords(scale.max, context.say.locale),
            ),
      ),
      frame && own(dates.join(', ')),
    ),
    ...(latest && {
      latest: say.assessment.latest(dates.at(-1)!, sumWords(latest, isYesNo, context)),
    }),
    text: present(task && labelled(say.assessment.task, task), note && said(note, 'quiet')),
    dates,
    items: items.map((it) => itemView(it, assessment, dates, context)),
    sums,
    sumLabel: isYesNo ? say.assessment.total : say.assessment.average,
    findings: findings.map((it) => said(it)),
    ...(conclusion && { conclusion }),
    ...(frame && { frame }),
  };
}

const sumWords = (
  { mean, assessed }: SumView,
  isYesNo: boolean,
  { say }: AssessmentContext,
): string =>
  [mean && (isYesNo ? mean : say.assessment.ofMean(mean)), assessed].filter(Boolean).join(', ');

function isOnlyYesNo({ items }: Assessment): boolean {
  const known = items.flatMap((it) => it.scores).filter((it) => it !== null);
  return known.length > 0 && known.every((it) => typeof it === 'boolean');
}

function itemView(
  { id, num, title, note, scores }: Assessment['items'][number],
  { dates, scale }: Assessment,
  named: string[],
  context: AssessmentContext,
): ItemView {
  const shown = dates.map((_, at) => scoreView(scores[at], scale, context));
  const change = changeOf(scores[dates.length - 2], scores[dates.length - 1], context);
  return {
    ...(id !== undefined && { id }),
    ...(num !== undefined && { num }),
    title,
    ...(note !== undefined && { note }),
    scores: shown,
    ...(change && { change }),
    result: resultView(scores, shown, named, context),
  };
}

function changeOf(before: Score, now: Score, context: AssessmentContext): ItemView['change'] {
  const by = differenceOf(before, now);
  if (by === undefined) return undefined;
  const { say } = context;
  const words = distanceWords(by, context);
  if (by === 0) return { short: '0', heard: say.assessment.same };
  return by > 0
    ? { short: `+${words}`, heard: say.assessment.grown(words) }
    : { short: `−${words}`, heard: say.assessment.fallen(words) };
}

/** What was not assessed is not counted: a gap is no zero. */
function sumOf(scores: Score[], context: AssessmentContext): SumView {
  const { say } = context;
  const known = scores.filter((it) => it !== null && it !== undefined);
  const assessed = say.assessment.assessed(known.length, scores.length);
  const yes = known.filter((it) => it === true).length;
  const numbers = known.filter((it) => typeof it === 'number');
  if (known.length > 0 && numbers.length === 0)
    return { mean: say.assessment.yesOf(yes, known.length), assessed };
  // Of numbers mixed with yes and no there is no mean.
  if (known.length === 0 || numbers.length < known.length) return { assessed };
  const mean = numbers.reduce((sum, it) => sum + it / numbers.length, 0);
  const tenths = Math.round(mean * 10) / 10 + 0;
  return {
    mean: numberWords(Number.isFinite(tenths) ? tenths : mean, context.say.locale),
    assessed,
  };
}
