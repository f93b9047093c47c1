/** Indicators and assessments. */
import type { Json } from '../../programme/reading/values.js';
import type { Assessment } from '../../recognising/parts/assessments.js';
import type { Indicator, Indicators } from '../../recognising/parts/indicators.js';
import type { Value } from '../../recognising/parts/values.js';
import type { ToldTarget } from '../../recognising/prose/targets.js';
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
      section ? projects.of(section.title, section.num) : own,
    );
  });
}

function indicatorOf(it: Indicator, id: string, notes: Notes, project: string | undefined): Json {
  notes.ask('direction', it.at, it.title);
  const dated = it.points.filter((point) => point.period && periodText(point.period));
  const undated = it.points.filter((point) => !dated.includes(point));
  if (it.points.some((point) => point.stated)) notes.ask('planOrFact', it.at, it.title);
  const units = [
    it.unit,
    ...it.points.flatMap((p) => [p.target?.unit, p.actual?.unit, p.stated?.unit]),
  ];
  const reached = undated.flatMap(({ actual }) => (actual ? [actual.text] : []));
  return prune({
    id,
    num: it.num,
    title: it.title,
    project,
    unit: units.find(Boolean),
    direction: 'notStated',
    baseline:
      it.baseline &&
      prune({
        period: it.baseline.period && periodText(it.baseline.period),
        value: actualOf(it.baseline.value),
      }),
    points: dated.map((point) =>
      prune({
        period: periodText(point.period!),
        target: targetOf(point.target ?? point.stated),
        actual: actualOf(point.actual),
        missing: point.actual?.missing && missingOf(point.actual),
      }),
    ),
    final: [...undated.map((point) => point.target ?? point.stated), it.final].flatMap((value) => {
      const target = targetOf(value);
      return target === undefined ? [] : [{ target }];
    }),
    note: noteOf([
      ...reached.map((text) => `Достигнуто: ${text}`),
      ...(it.responsible ? [it.responsible.text] : []),
      ...it.extra.map(({ label, said }) => (label ? `${label}: ${said.text}` : said.text)),
    ]),
  });
}

export const toldIndicator = (it: ToldTarget, id: string, project?: string): Json => {
  const target = targetOf(it.value);
  return prune({
    id,
    num: it.num,
    title: it.title,
    project,
    direction: 'notStated',
    unit: it.value?.unit,
    final: target === undefined ? [] : [{ target }],
  });
};

const missingOf = ({ missing }: Value): string =>
  missing === 'toBeDetermined' ? 'toBeDetermined' : 'notStatedInSource';

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
