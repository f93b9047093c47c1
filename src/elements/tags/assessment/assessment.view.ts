/** Self-assessments as plain data: results and dates, what changed, and the mean of what was assessed. */
import { lacks, noSuch } from '../../text/asked.js';
import { numberWords } from '../../../i18n/formats.js';
import type { Assessment } from '../../../programme/schema.js';
import type { ChartView } from '../../figures/chart-view.js';
import { dateWords } from '../../text/dates.js';
import { labelled, own, present, said, type Line } from '../../../documents/line.js';
import type { ProgrammeContext } from '../../text/programme-context.js';
import { plainText } from '../../../documents/plain-text.js';
import { valueLine } from '../../text/values.js';

export type AssessmentContext = ProgrammeContext<'values' | 'assessment'>;

export interface AssessmentView {
  id: string;
  /** Of the file, or the project's. */
  title: string;
  sub: Line[];
  text: Line[];
  dates: string[];
  items: ItemView[];
  /** One for each date, under its column. */
  sums: SumView[];
  /** What they are: a mean, or how often «да» was said. */
  sumLabel: string;
  findings: Line[];
  conclusion?: string;
  /** Undefined where there are no numbers to draw. */
  chart?: ChartView;
}

export interface ItemView {
  id?: string;
  num?: string;
  title: string;
  note?: string;
  scores: ScoreView[];
  /** From the date before the last one; absent where one of the two is missing or is no number. */
  change?: { short: string; heard: string };
}

export interface ScoreView {
  text: string;
  /** Not assessed, or not in the file: a gap, and never a zero. */
  isMissing: boolean;
  /** In tenths of the scale, for the tint. */
  tenths?: number;
}

export interface SumView {
  /** «7,4»; absent where there is no mean of yes and no. */
  mean?: string;
  /** «оценено 8 из 9». */
  assessed: string;
}

type Score = Assessment['items'][number]['scores'][number] | undefined;

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

function assessmentView(assessment: Assessment, context: AssessmentContext): AssessmentView {
  const { say } = context;
  const { id, scale, items, task, note, findings = [], conclusion } = assessment;
  const project = context.projects.get(assessment.project ?? '');
  const title = assessment.title ?? [project?.num, project?.title].filter(Boolean).join(' ');
  const dates = assessment.dates.map((it) => dateWords(it, say));
  const isYesNo = isOnlyYesNo(assessment);
  const sums = dates.map((_, at) =>
    sumOf(
      items.map((it) => it.scores[at]),
      context,
    ),
  );
  const latest = sums.at(-1);
  const chart = chartOf(assessment, title, dates, context);
  return {
    id,
    title: plainText(title),
    sub: present(
      own(
        isYesNo
          ? say.assessment.yesNo
          : say.assessment.scale(
              numberWords(scale.min, context.say.locale),
              numberWords(scale.max, context.say.locale),
            ),
      ),
      latest && own(say.assessment.latest(dates.at(-1)!, sumWords(latest, isYesNo, context))),
      assessment.title !== undefined &&
        project && {
          ...said(plainText(project.title)),
          to: { part: 'projects', item: project.id } as const,
        },
    ),
    text: present(task && labelled(say.assessment.task, task), note && said(note, 'quiet')),
    dates,
    items: items.map((it) => itemView(it, assessment, context)),
    sums,
    sumLabel: isYesNo ? say.assessment.total : say.assessment.average,
    findings: findings.map((it) => said(it)),
    ...(conclusion && { conclusion }),
    ...(chart && { chart }),
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
  context: AssessmentContext,
): ItemView {
  const change = changeOf(scores[dates.length - 2], scores[dates.length - 1], context);
  return {
    ...(id !== undefined && { id }),
    ...(num !== undefined && { num }),
    title,
    ...(note !== undefined && { note }),
    scores: dates.map((_, at) => scoreView(scores[at], scale, context)),
    ...(change && { change }),
  };
}

function scoreView(
  score: Score,
  { min, max }: Assessment['scale'],
  context: AssessmentContext,
): ScoreView {
  const { say } = context;
  if (score === undefined) return { text: say.values.noData, isMissing: true };
  if (score === null) return { text: say.values.missing.notAssessed, isMissing: true };
  const number = typeof score === 'boolean' ? (score ? max : min) : score;
  const share = (number / 2 - min / 2) / (max / 2 - min / 2);
  const tenths = Math.round(Math.min(1, Math.max(0, share)) * 10);
  return {
    text: valueLine(score, context).text,
    isMissing: false,
    ...(max > min && Number.isFinite(tenths) && { tenths }),
  };
}

/** By the digits that are written: 8.3 after 8.2 is 0,1 and not 0,10000000000000142. */
function changeOf(before: Score, now: Score, context: AssessmentContext): ItemView['change'] {
  if (typeof before !== 'number' || typeof now !== 'number') return undefined;
  const { say } = context;
  const difference = Number((now - before).toPrecision(12));
  if (!Number.isFinite(difference)) return undefined;
  const by = numberWords(Math.abs(difference), context.say.locale);
  if (difference === 0) return { short: '0', heard: say.assessment.same };
  return difference > 0
    ? { short: `+${by}`, heard: say.assessment.grown(by) }
    : { short: `−${by}`, heard: say.assessment.fallen(by) };
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

/** A line for each result, named by its number. */
function chartOf(
  { items, dates: all }: Assessment,
  title: string,
  dates: string[],
  context: AssessmentContext,
): ChartView | undefined {
  const lines = items.map(({ num, title: name, scores }, series) => ({
    label: num ?? plainText(name),
    values: all.map((_, at) => {
      const score = scores[at];
      return typeof score === 'number' && Math.abs(score) <= 1e15 ? score : null;
    }),
    kind: 'actual' as const,
    series,
  }));
  const isDrawable = lines.some((it) => it.values.filter((value) => value !== null).length > 1);
  if (!isDrawable || items.length > MOST_LINES) return undefined;
  return {
    labels: dates,
    lines,
    format: (value) => numberWords(value, context.say.locale),
    description: context.say.assessment.chart(plainText(title)),
  };
}

/** Nobody follows more lines than that. */
const MOST_LINES = 24;
