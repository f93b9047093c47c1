/**
 * Promises as squares, as plain data: a row a direction, a column the year for which something is promised. What has no
 * date stands in a lane of its own; nobody has to guess where it belongs.
 */
import { plainText } from '../../documents/plain-text.js';
import type { Activity } from '../../programme/schema.js';
import {
  countsOf,
  standingOf,
  STANDINGS,
  type Counts,
  type Standing,
} from '../../programme/standing.js';
import { STATUS_ORDER, type ShownStatus } from '../../programme/status.js';
import { dayWords } from '../../i18n/formats.js';
import { iconOf, type StatusIcon } from '../status/status.view.js';
import type { ProgrammeContext } from '../text/programme-context.js';
import { columnsOf, MOST_COLUMNS, yearFor, type Column, type ColumnOf } from './columns.js';
import { plannedIn, type PlannedItem } from './planned.js';

export type WallContext = ProgrammeContext<'promises'>;

export interface Square {
  id: string;
  icon: StatusIcon;
  standing?: Standing;
  /** «1.11 Семинары: отчёта нет». */
  name: string;
  /** Its status in words. */
  known: string;
  /** How many marks the document sets in its quarters; said within an empty square. */
  marks?: number;
}

export interface WallRow {
  num?: string;
  title: string;
  /** For the eye, where the document’s title is long; to ears the whole. */
  shortTitle?: string;
  /** «25 мероприятий: неизвестно 25»: the row for the ear, and what a row of small squares says. */
  counts: string;
  count: number;
  /** One a column; of a wall of small squares one alone. */
  cells: Square[][];
}

export interface WordView {
  standing: Standing;
  icon: StatusIcon;
  label: string;
  /** Undefined where nobody reports: a dash and no zero. */
  count?: number;
  note?: string;
}

export interface LegendItem {
  icon: StatusIcon;
  label: string;
}

export interface WallView {
  words: WordView[];
  besides?: string;
  /** Where squares are many, they are small, and their columns are left out. */
  isSmall: boolean;
  /** What a square is, and a column. */
  reading: string;
  columns: Column[];
  rows: WallRow[];
  /** «сегодня, 29.11.2026», above the column that it falls into. */
  today: string;
  legend: LegendItem[];
  dashes?: string;
}

/** From here on, a wall in columns is longer than a page. */
const MOST_IN_COLUMNS = 240;
const WORD_ICONS: Record<Standing, StatusIcon> = {
  done: 'done',
  going: 'going',
  late: 'late',
  unknown: 'noReport',
};

export function wallView(context: WallContext, project?: string): WallView | undefined {
  const planned = plannedIn(context, project);
  if (planned.length === 0) return undefined;
  const { say, hasReports, today } = context;
  const counts = countsOf(
    planned.map((it) => it.status),
    hasReports,
  );
  const columns = columnsOf(planned, context);
  const isSmall = planned.length > MOST_IN_COLUMNS || columns.length > MOST_COLUMNS;
  const rows = rowsOf(planned, isSmall ? [] : columns, context);
  return {
    words: wordsOf(counts, context),
    ...(counts.ahead + counts.cancelled > 0 && {
      besides: say.promises.besides(counts.ahead, counts.cancelled),
    }),
    isSmall,
    reading: isSmall ? say.promises.readingSmall : say.promises.reading,
    columns: isSmall ? [] : columns,
    rows,
    today: `${say.roadmap.today}, ${dayWords(today, say.locale)}`,
    legend: legendOf(rows, context),
    ...(!hasReports && { dashes: say.promises.dashes }),
  };
}

function wordsOf(counts: Counts, { say, hasReports }: WallContext): WordView[] {
  const { promises } = say;
  return STANDINGS.map((standing): WordView => {
    const note =
      standing === 'done' && counts.partly
        ? promises.partly(counts.partly)
        : standing === 'late' && hasReports
          ? promises.orFailed
          : undefined;
    return {
      standing,
      icon: WORD_ICONS[standing],
      label: promises.standing[standing],
      ...((hasReports || standing === 'unknown') && { count: counts[standing] }),
      ...(note && { note }),
    };
  });
}

function rowsOf(planned: PlannedItem[], columns: ColumnOf[], context: WallContext): WallRow[] {
  const { projects, say, hasReports } = context;
  const groups = new Map<string, PlannedItem[]>();
  for (const it of planned) {
    const id = topOf(it.activity.project, projects);
    const group = groups.get(id);
    if (group) group.push(it);
    else groups.set(id, [it]);
  }
  const order = [...projects.keys()];
  const place = (id: string): number => (id ? order.indexOf(id) : order.length);
  const at = new Map([...groups.keys()].map((id) => [id, place(id)]));
  return [...groups]
    .sort(([a], [b]) => at.get(a)! - at.get(b)!)
    .map(([id, items]): WallRow => {
      const project = projects.get(id);
      const counts = countsOf(
        items.map((it) => it.status),
        hasReports,
      );
      return {
        ...(project?.num && { num: project.num }),
        ...(project?.shortTitle && { shortTitle: plainText(project.shortTitle) }),
        title: project?.title
          ? plainText(project.title)
          : groups.size > 1
            ? say.roadmap.none.project
            : '',
        // Of silence, what stands above has spoken.
        counts: say.promises.rowCounts(items.length, hasReports ? tallyOf(counts, context) : []),
        count: items.length,
        cells: columns.length
          ? columns.map(({ holds }) =>
              items.filter((it) => holds(yearFor(it.time))).map((it) => squareOf(it, context)),
            )
          : [byStatus(items).map((it) => squareOf(it, context))],
      };
    });
}

/** All of them, in the words that stand above and below the wall. */
function tallyOf({ partly, ahead, cancelled, ...counts }: Counts, { say }: WallContext): string[] {
  const { promises, status } = say;
  return [
    ...STANDINGS.flatMap((it) => {
      const part = it === 'done' && partly ? ` ${promises.partly(partly)}` : '';
      return counts[it] || part ? [`${promises.standing[it]} ${counts[it]}${part}`] : [];
    }),
    ...(ahead ? [status.count('ahead', ahead)] : []),
    ...(cancelled ? [status.count('cancelled', cancelled)] : []),
  ];
}

/** Of a project within a project, the outermost: rows are few. */
function topOf(id = '', projects: WallContext['projects']): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const parent = projects.get(at)?.parent;
    if (parent === undefined || !projects.has(parent)) break;
    at = parent;
  }
  return projects.has(at) ? at : '';
}

const byStatus = (items: PlannedItem[]): PlannedItem[] =>
  [...items].sort(
    (a, b) => STATUS_ORDER.indexOf(a.status.code) - STATUS_ORDER.indexOf(b.status.code),
  );

/** In a plan without reports all that is not ahead is unknown, and looks so. */
export function iconFor(code: ShownStatus, hasReports: boolean): StatusIcon {
  if (!hasReports && code === 'underway') return 'noReport';
  return iconOf(code, hasReports);
}

export const nameOf = ({ num, title, targetText }: Activity, untitled: string): string =>
  [num, plainText(title || targetText || untitled)].filter(Boolean).join(' ');

function squareOf({ activity, time, status }: PlannedItem, context: WallContext): Square {
  const code = shownAs(status.code);
  const { say, hasReports } = context;
  const standing = standingOf(code, hasReports);
  const isUndated = yearFor(time) === undefined;
  const known = labelOf(code, context);
  const icon = iconFor(code, hasReports);
  const marks = activity.marks?.length ?? 0;
  return {
    id: activity.id,
    icon: isUndated && icon === 'noReport' ? 'open' : icon,
    ...(standing && { standing }),
    name: `${nameOf(activity, say.roadmap.untitled)}: ${known}`,
    known,
    ...(marks > 1 && icon === 'noReport' && { marks }),
  };
}

/** What is only planned is ahead, reported or not: the wall has one word and one shape for it. */
const shownAs = (code: ShownStatus): ShownStatus => (code === 'planned' ? 'ahead' : code);

const labelOf = (code: ShownStatus, { say }: WallContext): string =>
  say.status.label(code).toLowerCase();

/** The shapes that occur, in the order of statuses. */
function legendOf(rows: WallRow[], { say }: WallContext): LegendItem[] {
  const byIcon = new Map<StatusIcon, string>();
  for (const { icon, known } of rows.flatMap((it) => it.cells.flat())) byIcon.set(icon, known);
  const order = STATUS_ORDER.map((code) => iconOf(code, true));
  const place = (icon: StatusIcon): number =>
    (order.indexOf(icon) + order.length + 1) % (order.length + 1);
  return [...byIcon]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([icon, label]) => ({
      icon,
      // One shape for what is over and what runs: nobody knows of either.
      label: icon === 'noReport' ? say.promises.standing.unknown : label,
    }));
}
