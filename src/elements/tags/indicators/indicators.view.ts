/** All indicators as plain data: groups, rows, and the columns of years that several of them share. */
import { those } from '../../../programme/those.js';
import { projectPath } from '../../text/project-path.js';
import { noSuch } from '../../text/asked.js';
import { numberWords } from '../../../i18n/formats.js';
import { sparkline, type Sparkline } from '../../../drawing/sparkline.js';
import type { Indicator, Target } from '../../../programme/schema.js';
import { parseSpan } from '../../../programme/time/span.js';
import { labelled, present, said, type Line } from '../../../documents/line.js';
import {
  aboutLines,
  baselineLine,
  isSilent,
  moreLines,
  sharedOf,
  type Shared,
} from '../../figures/about.view.js';
import type { MeasureContext } from '../../figures/context.js';
import {
  numberOf,
  seriesOf,
  sortedPeriods,
  UNDATED,
  type PeriodView,
  type SeriesView,
  lengthOf,
  usualLength,
} from '../../figures/series.view.js';
import { plainText } from '../../../documents/plain-text.js';
import { isShortUnit } from '../../text/values.js';

export interface ColumnView {
  period: string;
  label: string;
}

export interface CellView extends PeriodView {
  /** «≥ 4», where a column has no room for «не менее 4, ежегодно». */
  short: string;
}

export interface RowSeries extends SeriesView {
  /** Targets whose time the document does not state, where the others stand in columns. */
  undated: Line[];
  /** One for each column; a gap is undefined. Absent where the series has a line of its own instead of cells. */
  cells?: (CellView | undefined)[];
  spark?: Sparkline;
}

export interface RowView {
  id: string;
  num?: string;
  title: string;
  isKey: boolean;
  about: Line[];
  /** What the opened row says beside each series' sentence. */
  more: Line[];
  series: RowSeries[];
  /** The document sets no number for it. */
  isSilent: boolean;
  project?: string;
}

export interface GroupView {
  id: string;
  title: string;
  rows: RowView[];
}

export interface IndicatorsView {
  columns: ColumnView[];
  groups: GroupView[];
  /** What all indicators say alike: a note, a source. */
  shared: Line[];
  /** Nothing is reported of any of them. */
  isOnlyPlan: boolean;
  count: number;
  /** What is said where there are none. */
  nothing?: string;
}

/** More columns of years than a page of usual width holds: then each series lists its years in a line. */
const MOST_COLUMNS = 7;

export interface IndicatorsOptions {
  /** Only the indicators of this project. */
  project?: string | undefined;
}

export function indicatorsView(
  context: MeasureContext,
  { project }: IndicatorsOptions = {},
): IndicatorsView {
  const { programme, say } = context;
  const all = (programme.indicators ?? []).filter((it) => !project || it.project === project);
  const series = new Map(all.map((it) => [it, seriesOf(it, context)]));
  const columns = columnsOf([...series.values()].flat());
  const shared = sharedOf(all);
  const rows = all.map((it) => rowView(it, series.get(it)!, columns, shared, context));
  const { note, source } = shared;
  return {
    columns,
    shared: present<Line>(note && said(note), source && labelled(say.measures.source, source)),
    groups: groupsOf(rows, context),
    isOnlyPlan: all.length > 0 && !context.hasActuals,
    count: all.length,
    ...(all.length === 0 && {
      nothing:
        noSuch({ project }, programme, say) ??
        (programme.indicators?.length ? say.measures.noneOfThese : say.measures.empty),
    }),
  };
}

/** Of those that go on for several periods; a single target has its time beside it. */
function columnsOf(series: SeriesView[]): ColumnView[] {
  const shared = series.filter((it) => datedOf(it).length > 1).flatMap(datedOf);
  const labels = new Map(shared.map((it) => [it.period, it.label]));
  const periods = sortedPeriods([...labels.keys()]);
  if (periods.length > MOST_COLUMNS) return [];
  return periods.map((period) => ({ period, label: labels.get(period)! }));
}

const datedOf = ({ periods }: SeriesView): PeriodView[] =>
  periods.filter((it) => it.period !== UNDATED);

/** By project, in the order of the projects; what belongs to none comes last; key indicators first. */
function groupsOf(rows: RowView[], context: MeasureContext): GroupView[] {
  const { programme, say } = context;
  const projects = programme.projects ?? [];
  const known = new Set(projects.map((it) => it.id));
  const keyFirst = (some: readonly RowView[]): RowView[] => [
    ...some.filter((it) => it.isKey),
    ...some.filter((it) => !it.isKey),
  ];
  const groups = projects.map((it): GroupView => ({
    id: it.id,
    title: projectPath(it, context.projects),
    rows: keyFirst(those(rows, 'project', it.id)),
  }));
  const others = keyFirst(rows.filter((it) => it.project === undefined || !known.has(it.project)));
  const filled = groups.filter((it) => it.rows.length > 0);
  const common = { id: '', title: filled.length ? say.measures.common : '', rows: others };
  return others.length > 0 ? [...filled, common] : filled;
}

function rowView(
  indicator: Indicator,
  series: SeriesView[],
  columns: ColumnView[],
  shared: Shared,
  context: MeasureContext,
): RowView {
  const { id, num, title, key, project } = indicator;
  const baseline = baselineLine(indicator, context);
  const about = aboutLines(indicator, context);
  return {
    id,
    ...(num && { num }),
    title,
    isKey: key === true,
    about: baseline ? [...about, baseline] : about,
    more: [...promises(series, context), ...moreLines(indicator, context, shared)],
    series: series.map((it) => inColumns(it, indicator, columns, context)),
    isSilent: isSilent(indicator),
    ...(project !== undefined && { project }),
  };
}

/** Whose it is, and how it stands: «ДОУ — 2023: план 5 %, …». */
export function sentenceOf({ group, verdict }: RowSeries): string {
  const whose = group ? `${plainText(group)} — ` : '';
  return whose + verdict.sentence;
}

/** What the cells only abbreviate: «не менее 4, ежегодно», and the document's own words. */
function promises(series: SeriesView[], { say }: MeasureContext): Line[] {
  const lines = series.flatMap((it) => it.periods.flatMap((period) => period.plan));
  const inWords = lines.filter((it) => /\p{L}{2}/u.test(it.text));
  const unlike = [...new Map(inWords.map((it) => [it.text, it])).values()];
  return unlike.map((it) => (it.tone === 'quiet' ? it : labelled(say.measures.plan, it)));
}

function inColumns(
  series: SeriesView,
  indicator: Indicator,
  columns: ColumnView[],
  context: MeasureContext,
): RowSeries {
  const dated = datedOf(series);
  if (dated.length < 2 || columns.length === 0) return { ...series, undated: [] };
  const cells = columns.map(({ period }): CellView | undefined => {
    const at = those(dated, 'period', period)[0];
    return at && { ...at, short: shortPlan(indicator, series.group, period, at, context) };
  });
  const length = usualLength(dated.map((it) => it.period));
  const spark = sparkline(
    columns.flatMap(({ period }, index) => {
      if (lengthOf(period) !== length) return [];
      const { planned, reached } = cells[index] ?? {};
      return {
        at: parseSpan(period)?.last ?? index,
        ...(planned !== undefined && { planned }),
        ...(reached !== undefined && { reached }),
      };
    }),
  );
  const undated = series.periods.find((it) => it.period === UNDATED);
  const label = `${context.say.measures.final}, ${context.say.measures.undated}`;
  return {
    ...series,
    undated: (undated?.plan ?? []).map((it) => (it.tone ? it : labelled(label, it))),
    cells,
    ...(spark && { spark }),
  };
}

function shortPlan(
  { points = [], final = [], unit }: Indicator,
  group: string | undefined,
  period: string,
  { plan }: PeriodView,
  context: MeasureContext,
): string {
  const all = [...those(points, 'group', group), ...those(final, 'group', group)];
  const target = all.find((it) => it.period === period && it.target != null)?.target;
  if (target == null || typeof target !== 'object' || target.op === 'notBelow')
    return plan[0]?.text ?? '';
  const short = target.op === 'growth' ? '%' : isShortUnit(unit) ? unit : '';
  return SIGNS[target.op] + withUnit(valuesOf(target, context), short, context);
}

const withUnit = (number: string, unit: string, { say }: MeasureContext): string =>
  unit ? say.locale.counted(number, unit) : number;

const SIGNS = {
  '>=': '≥\u00a0',
  '>': '>\u00a0',
  '<=': '≤\u00a0',
  '<': '<\u00a0',
  '=': '',
  upTo: '→\u00a0',
  range: '',
  growth: '+',
};

function valuesOf(
  target: Exclude<Target & object, { op: 'notBelow' }>,
  context: MeasureContext,
): string {
  const value = numberWords(numberOf(target) ?? target.value, context.say.locale);
  const end = target.max === undefined ? '' : `–${numberWords(target.max, context.say.locale)}`;
  return value + end;
}
