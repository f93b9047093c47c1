/** Indicators and self-assessments as the file has them: plan, reached, and why a value is missing. */
import type { Assessment, Indicator, Point } from '../../programme/schema.js';
import { parseSpan } from '../../programme/time/span.js';
import { groupsOf } from '../../programme/indicator-status.js';
import { labelled, numbered, own, present, said, type Line } from '../line.js';
import type { Block, Cell, Fact, TableView } from './block.js';
import { referenceLine, titleOf, type PageContext } from './context.js';
import { actualLine, isShortUnit, numberWords, targetLines, valueLine } from '../values.js';

export const hasActuals = (indicators: Indicator[]): boolean =>
  indicators.some((it) => it.points?.some((point) => point.actual != null));

/** By project, in the order of the projects; what belongs to none comes last. */
export function indicatorsView(context: PageContext): Block[] {
  const { programme, projects, page } = context;
  const indicators = programme.indicators ?? [];
  const ofProject = [...projects.values()].map((project) => ({
    title: titleOf(project),
    own: indicators.filter((it) => it.project === project.id),
  }));
  const others = indicators.filter((it) => !it.project || !projects.has(it.project));
  const groups = ofProject.filter((it) => it.own.length > 0);
  return [
    ...groups.map((it) => ({ title: it.title, ...groupBlock(it.own, context) })),
    ...(others.length
      ? [
          {
            ...(groups.length && { title: page.indicator.common, isOwnTitle: true }),
            ...groupBlock(others, context),
          },
        ]
      : []),
  ];
}

/** What all indicators of a group say alike, a note or a source, is said once. */
function groupBlock(indicators: Indicator[], context: PageContext): Block {
  const shared = (of: (it: Indicator) => (string | undefined)[]): string | undefined => {
    const all = indicators.flatMap(of);
    const isShared = indicators.length > 1 && all.length >= indicators.length;
    return isShared && new Set(all).size === 1 ? all[0] : undefined;
  };
  const note = shared((it) => [it.note]);
  const source = shared((it) => (it.points ?? []).map((point) => point.source));
  // Those without a target of their own do not contradict it.
  const periods = new Set(indicators.flatMap((it) => (it.final ?? []).map((one) => one.period)));
  const final = periods.size === 1 ? [...periods][0] : undefined;
  return {
    sub: present(
      final !== undefined && own(context.page.indicator.allFinal(periodWords(final, context))),
    ),
    text: present(
      note && said(note, 'quiet'),
      source && labelled(context.page.indicator.source, said(source, 'quiet')),
    ),
    hasWideLabels: true,
    facts: indicators.map((it) => indicatorFact(it, { note, source, final }, context)),
  };
}

interface Shared {
  note?: string;
  source?: string;
  /** The time of all final targets. */
  final?: string;
}

function indicatorFact(indicator: Indicator, shared: Shared, context: PageContext): Fact {
  const { indicator: labels } = context.page;
  const { unit, direction, method, note, activity, points = [] } = indicator;
  const source = activity && referenceLine(activity, context);
  const isSeries = points.length > 1;
  const lines = [
    ...baselineLines(indicator, context),
    ...(isSeries ? [] : points.flatMap((it) => pointLines(it, indicator, context))),
    ...finalLines(indicator, shared, context),
  ];
  const isSilent = lines.length === 0 && !isSeries;
  const about = present<Line>(
    indicator.key && own(labels.key),
    unit && !(isShortUnit(unit) && hasNumber(indicator)) && own(labels.unit(unit)),
    direction !== 'notStated' && own(labels.direction[direction]),
  );
  return {
    id: indicator.id,
    label: present<Line>(
      numbered(indicator),
      about.length > 0 && own(about.map((it) => it.text).join(' · '), 'quiet'),
      method && { ...labelled(labels.method, method), tone: 'quiet' },
      source && { ...labelled(labels.activity, source), tone: 'quiet' },
      note && note !== shared.note && said(note, 'quiet'),
    ),
    lines: [
      ...(isSilent ? [own(labels.noTarget, 'quiet')] : lines),
      ...remarks(points, shared, context),
    ],
    ...(isSeries && { table: seriesTable(indicator, context) }),
  };
}

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null);

const hasNumber = ({ baseline, points = [], final = [] }: Indicator): boolean =>
  isNumeric(baseline?.value) ||
  points.some((it) => isNumeric(it.target) || isNumeric(it.actual)) ||
  final.some((it) => isNumeric(it.target));

function baselineLines(indicator: Indicator, context: PageContext): Line[] {
  const { baseline } = indicator;
  if (!baseline) return [];
  const { page } = context;
  const label = page.indicator.baseline(periodWords(baseline.period, context));
  const { value, missing } = baseline;
  if (value != null) return [labelled(label, valueLine(value, context, indicator))];
  return [labelled(label, own(missing ? page.missing[missing] : page.noData, 'quiet'))];
}

/** The only point of an indicator, in lines. */
function pointLines(point: Point, indicator: Indicator, context: PageContext): Line[] {
  const { page, programme } = context;
  const label = (kind: string): string =>
    present(kind, periodWords(point.period, context), point.group).join(', ');
  const isReported = point.actual !== undefined || point.missing !== undefined;
  return present(
    ...first(label(page.indicator.plan), planLines(point, indicator, context)),
    (isReported || hasActuals(programme.indicators ?? [])) &&
      labelled(label(page.indicator.actual), actualLine(point, context, indicator)),
  );
}

function finalLines(indicator: Indicator, shared: Shared, context: PageContext): Line[] {
  const { page } = context;
  return (indicator.final ?? []).flatMap(({ period, target, group }) => {
    const label = present(
      page.indicator.final,
      period !== shared.final && periodWords(period, context),
      group,
    ).join(', ');
    if (target === null) return [labelled(label, own(page.notStated, 'quiet'))];
    return first(label, targetLines(target, context, indicator));
  });
}

const first = (label: string, [line, ...rest]: Line[]): Line[] =>
  line ? [labelled(label, line), ...rest] : [];

function planLines(point: Point, indicator: Indicator, context: PageContext): Line[] {
  if (point.target === undefined) return [];
  if (point.target === null) return [own(context.page.notStated, 'quiet')];
  return targetLines(point.target, context, indicator);
}

function periodWords(period: string | undefined, { words }: PageContext): string {
  const span = period && parseSpan(period);
  return span ? words.time.span(span) : (period ?? '');
}

/** What stands beside the values: a note and a source each, unless all have the same. */
function remarks(points: Point[], shared: Shared, context: PageContext): Line[] {
  const { source: label } = context.page.indicator;
  const when = (it: Point): string =>
    points.length > 1 ? present(periodWords(it.period, context), it.group).join(', ') : '';
  const notes = points.flatMap((it): Line[] =>
    it.note ? [{ ...said(it.note, 'quiet'), ...(when(it) && { label: when(it) }) }] : [],
  );
  const sources = new Set(present(...points.map((it) => it.source)));
  sources.delete(shared.source ?? '');
  return [...notes, ...[...sources].map((it) => labelled(label, said(it, 'quiet')))];
}

/** Years across; under each series its plan and, if anything was reported or should have been, what was reached. */
function seriesTable(indicator: Indicator, context: PageContext): TableView {
  const { page, programme } = context;
  const points = indicator.points ?? [];
  const periods = [...new Set(points.map((it) => it.period))];
  const hasReports = hasActuals(programme.indicators ?? []);
  const rows = groupsOf({ points }).flatMap((group) => {
    const at = (period: string): Point | undefined =>
      points.find((it) => it.period === period && it.group === group);
    const row = (kind: string, cell: (point: Point) => Line[]): { cells: Cell[] } => ({
      cells: [
        { lines: present(group && said(group), own(kind, group ? 'quiet' : undefined)) },
        ...periods.map((period): Cell => {
          const point = at(period);
          return { lines: point ? cell(point) : [] };
        }),
      ],
    });
    return present(
      row(page.indicator.plan, (point) => planLines(point, indicator, context)),
      hasReports && row(page.indicator.actual, (point) => [actualLine(point, context, indicator)]),
    );
  });
  return {
    caption: indicator.title,
    columns: [own(page.indicator.period), ...periods.map((it) => own(periodWords(it, context)))],
    rows,
    hasRowHeads: true,
    isCompact: true,
  };
}

export function assessmentsView(context: PageContext): Block[] {
  return (context.programme.assessments ?? []).map((it) => assessmentBlock(it, context));
}

function assessmentBlock(it: Assessment, context: PageContext): Block {
  const { page, projects } = context;
  const { assessment: labels } = page;
  const project = it.project === undefined ? undefined : projects.get(it.project);
  const dates = it.dates.map((date) => periodWords(date, context));
  const latest = it.items.filter((item) => item.scores[dates.length - 1] != null).length;
  const fact = (label: string, content: Pick<Fact, 'lines' | 'items'>): Fact => ({
    label: [own(label)],
    ...content,
  });
  return {
    id: it.id,
    ...((it.title || project) && { title: titleOf({ title: it.title ?? titleOf(project ?? {}) }) }),
    sub: present(
      own(labels.scale(numberWords(it.scale.min, context), numberWords(it.scale.max, context))),
      dates.length > 0 && own(labels.assessed(dates.at(-1)!, latest, it.items.length)),
    ),
    text: present(it.task && labelled(labels.task, it.task), it.note && said(it.note, 'quiet')),
    table: {
      caption: it.title ?? page.parts.assessments,
      columns: [own(labels.item), ...dates.map((date) => own(date))],
      rows: it.items.map((item) => ({
        cells: [
          { lines: present(numbered(item), item.note && said(item.note, 'quiet')) },
          ...dates.map((_, index) => ({ lines: [scoreLine(item.scores[index], context)] })),
        ],
      })),
      hasRowHeads: true,
      isCompact: true,
    },
    facts: present(
      !!it.findings?.length &&
        fact(labels.findings, { items: it.findings.map((text) => said(text)) }),
      it.conclusion && fact(labels.conclusion, { lines: [said(it.conclusion)] }),
    ),
  };
}

/** Null is "not assessed"; 0 is a score. */
function scoreLine(score: number | boolean | null | undefined, context: PageContext): Line {
  if (score === undefined) return own(context.page.noData, 'quiet');
  if (score === null) return own(context.page.missing.notAssessed, 'quiet');
  return { ...valueLine(score, context), tone: 'strong' };
}
