/** Indicators and assessments. */
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';
import type { Assessment } from '../../recognising/parts/assessments.js';
import type { Indicator, Indicators, Point } from '../../recognising/parts/indicators.js';
import type { Plan } from '../../recognising/parts/activity.js';
import type { Value, YearValue } from '../../recognising/parts/values.js';
import type { ToldTarget } from '../../recognising/prose/targets.js';
import { withoutEnd } from '../../recognising/text.js';
import type { Notes } from './notes.js';
import { noteOf } from './plan.js';
import type { Projects } from './projects.js';
import { prune } from './prune.js';
import { periodText } from './times.js';

export function indicatorsOf(
  { indicators, sections }: Indicators,
  start: number,
  projects: Projects,
  notes: Notes,
  own?: string,
): Json[] {
  return indicators.map((it, index) => {
    const section = it.sections
      .map((at) => sections[at]!)
      .filter(({ kind }) => kind === 'project')
      .at(-1);
    return indicatorOf(
      it,
      `i${start + index + 1}`,
      notes,
      section ? projects.of(section.title, section.num, section.at) : own,
    );
  });
}

function indicatorOf(it: Indicator, id: string, notes: Notes, project: string | undefined): Json {
  const { answer: direction } = notes.ask('direction', { item: it.title, at: [it.at] });
  const dated = it.points.filter((point) => point.period && periodText(point.period));
  const undated = it.points.filter((point) => !dated.includes(point));
  const isOpen = it.points.some((point) => point.stated);
  const isFact =
    isOpen && notes.ask('planOrFact', { item: it.title, at: [it.at] }).answer === 'fact';
  const planned = (point: Point): Value | undefined =>
    point.target ?? (isFact ? undefined : point.stated);
  const reachedIn = (point: Point): Value | undefined =>
    point.actual ?? (isFact ? point.stated : undefined);
  const units = [
    it.unit,
    ...it.points.flatMap((p) => [p.target?.unit, p.actual?.unit, p.stated?.unit]),
  ];
  const reached = undated.flatMap((point) => reachedIn(point)?.text ?? []);
  const item = prune({
    id,
    num: it.num,
    title: it.title,
    project,
    unit: units.find(Boolean),
    direction,
    baseline:
      it.baseline &&
      prune({
        period: it.baseline.period && periodText(it.baseline.period),
        value: actualOf(it.baseline.value),
      }),
    points: dated.map((point) =>
      prune({
        period: periodText(point.period!),
        target: targetOf(planned(point)),
        actual: actualOf(reachedIn(point)),
        missing: missingOf(reachedIn(point)),
      }),
    ),
    final: [...undated.map(planned), it.final].flatMap((value) => {
      const target = targetOf(value);
      return target === undefined ? [] : [{ target }];
    }),
    note: noteOf([
      ...reached.map((text) => `Достигнуто: ${text}`),
      ...(it.responsible ? [it.responsible.text] : []),
      ...it.extra.map(({ label, said }) => (label ? `${label}: ${said.text}` : said.text)),
    ]),
  });
  return notes.from(item, it.at, {
    baseline: it.baseline ? [it.baseline.value.at] : [],
    final: it.final ? [it.final.at] : [],
    ...Object.fromEntries(dated.map((point, at) => [`points/${at}`, placesOf(point)])),
  });
}

/** Indicators by years that results tell in a sentence, where a person takes them for such. */
export function hiddenOf(plan: Plan, start: number, notes: Notes, project?: string): Json[] {
  const found: Json[] = [];
  for (const { series, result, at } of plan.activities) {
    if (!series || !result) continue;
    const { why } = series;
    const { answer } = notes.ask('hiddenIndicator', { item: result.text, at: [result.at], why });
    if (answer === 'take')
      found.push(
        notes.from(hidden(result.text, series.value, `i${start + found.length + 1}`, project), [
          result.at,
          at,
        ]),
      );
  }
  return found;
}

function hidden(text: string, series: YearValue[], id: string, project?: string): Json {
  const [title = text] = text.replaceAll('\n', ' ').split(/(?:19|20)\d\d/);
  return prune({
    id,
    title: withoutEnd(title, '-–—:;,( ') || text,
    project,
    unit: series[0]?.value.unit,
    direction: 'notStated',
    points: series.map(({ year, value }) => ({ period: String(year), target: targetOf(value) })),
  });
}

const placesOf = ({ target, actual, stated }: Point): Place[] =>
  [target, actual, stated].flatMap((it) => it?.at ?? []);

export function toldIndicator(
  it: ToldTarget,
  id: string,
  at: Place[],
  notes: Notes,
  project?: string,
): Json {
  const target = targetOf(it.value);
  const { answer: direction } = notes.ask('direction', { item: it.title, at });
  const item = prune({
    id,
    num: it.num,
    title: it.title,
    project,
    direction,
    unit: it.value?.unit,
    final: target === undefined ? [] : [{ target }],
  });
  return notes.from(item, at);
}

function missingOf(value: Value | undefined): string | undefined {
  if (!value?.missing) return undefined;
  return value.missing === 'toBeDetermined' ? 'toBeDetermined' : 'notStatedInSource';
}

function targetOf(value: Value | undefined): unknown {
  if (!value || value.missing) return undefined;
  const { text, number, max, op, yes, per, more } = value;
  if (yes !== undefined) return yes;
  if (number === undefined || more) return text;
  if (!op) return number;
  return prune({ op, value: number, max, per: per && 'ежегодно', text });
}

function actualOf(value: Value | undefined): unknown {
  if (!value || value.missing) return undefined;
  const { text, number, op, yes, more } = value;
  if (yes !== undefined) return yes;
  return number === undefined || op || more ? text : number;
}

/** @param title of what stands over the table */
export const assessmentOf = (
  { dates, items, scale }: Assessment,
  id: string,
  title: string | undefined,
  project: string | undefined,
): Json =>
  prune({
    id,
    title,
    project,
    scale: scale ?? { min: 0, max: 10 },
    dates: dates.map((it) => periodText(it) ?? ''),
    items: items.map(({ num, title: result, scores }) => prune({ num, title: result, scores })),
  });
