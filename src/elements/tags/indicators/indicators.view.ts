/** All indicators as plain data: groups, rows, and the columns of years that several of them share. */
import { those } from '../../../programme/those.js';
import { projectPath } from '../../text/project-path.js';
import { noSuch } from '../../text/asked.js';
import type { Indicator } from '../../../programme/schema.js';
import { labelled, own, present, said, type Line } from '../../../documents/line.js';
import { isPrevious } from '../../figures/previous.js';
import { saidsOf, type SaidView } from '../../figures/said.view.js';
import { hasPicture, isShared } from '../../figures/picture.view.js';
import {
  baselineLine,
  isSilent,
  moreLines,
  sharedOf,
  type Shared,
} from '../../figures/about.view.js';
import type { CourseContext } from '../../figures/context.js';
import {
  seriesOf,
  sortedPeriods,
  UNDATED,
  type PeriodView,
  type SeriesView,
} from '../../figures/series.view.js';
import { plainText } from '../../../documents/plain-text.js';

export interface ColumnView {
  period: string;
  label: string;
}

export interface RowView {
  id: string;
  num?: string;
  title: string;
  isKey: boolean;
  direction: Indicator['direction'];
  /** Every year that it speaks of lies before this programme, which is not so of all of them. */
  isPrevious: boolean;
  /** What the opened row says beside each series' sentence. */
  more: Line[];
  series: SeriesView[];
  said: SaidView[];
  hasPicture: boolean;
  /** One chart for all its series. */
  isShared: boolean;
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
  /** For what draws them: each with its series. */
  all: [Indicator, SeriesView[]][];
  /** What all indicators say alike: a note, a source. */
  shared: Line[];
  /** All are of the programme before. */
  isPast: boolean;
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
  context: CourseContext,
  { project }: IndicatorsOptions = {},
): IndicatorsView {
  const { programme, say } = context;
  const all = (programme.indicators ?? []).filter((it) => !project || it.project === project);
  const series = new Map(all.map((it) => [it, seriesOf(it, context)]));
  const columns = columnsOf([...series.values()].flat());
  const shared = sharedOf(all);
  const isPast = all.length > 0 && all.every((it) => isPrevious(it, context));
  const rows = all.map((it) => rowView(it, series.get(it)!, { ...shared, isPast }, context));
  const { note, source } = shared;
  return {
    columns,
    shared: present<Line>(note && said(note), source && labelled(say.measures.source, source)),
    groups: groupsOf(rows, context),
    isPast,
    all: [...series],
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
function groupsOf(rows: RowView[], context: CourseContext): GroupView[] {
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
  shared: Shared & { isPast: boolean },
  context: CourseContext,
): RowView {
  const { id, num, title, key, project, direction, unit } = indicator;
  const { say } = context;
  return {
    id,
    ...(num && { num }),
    title,
    isKey: key === true,
    direction,
    isPrevious: !shared.isPast && isPrevious(indicator, context),
    more: present<Line>(
      unit && unit !== '%' && own(say.measures.unit(unit)),
      baselineLine(indicator, context),
      ...moreLines(indicator, context, shared),
    ),
    series,
    said: saidsOf(indicator, series, context),
    hasPicture: hasPicture(indicator, series),
    isShared: isShared(series),
    isSilent: isSilent(indicator),
    ...(project !== undefined && { project }),
  };
}

/** Whose it is, and how it stands: «ДОУ — 2023: план 5 %, …». */
export function sentenceOf({ group, verdict }: SeriesView): string {
  const whose = group ? `${plainText(group)} — ` : '';
  return whose + verdict.sentence;
}
