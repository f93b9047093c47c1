/**
 * The roadmap as plain data: which groups there are, how far time reaches, what a row says. Rows are made one by one
 * (`rowView`), since a programme may have ten thousand and a screen shows twenty.
 */
import { noSuch } from '../../text/asked.js';
import { dayWords } from '../../../i18n/formats.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { elapsedShare, statusOf } from '../../../programme/status.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import type { Bounds } from '../../../programme/time/span.js';
import { dateWords } from '../../text/dates.js';
import { oneOf } from '../../choice/one-of.js';
import { programmeContext } from '../../text/programme-context.js';
import type { MarksReader, Planned, ReportsPart, RoadmapContext } from './context.js';
import { GROUPINGS, groupsOf, type Grouping, type GroupView } from './groups.view.js';
import { askedFor, reachOf, yearsOfPicture, type Years, type YearsOptions } from './years.view.js';

export interface RoadmapOptions extends YearsOptions {
  say: Words;
  /** What reads marks; undefined where `mayHaveMarks` says that there are none. */
  marks: MarksReader | undefined;
  /** What shows reports, where the programme has any and there is a picture. */
  reports?: ReportsPart | undefined;
  /** The page asked for another day than the visitor's: the summary names it. */
  isTodayGiven?: boolean;
  project?: string;
  stage?: string;
  group?: Grouping;
}

export interface RoadmapView {
  /** What stands above the table: title, period, how much, how old the data is. */
  summary: string[];
  /** In the order of the file, each once. */
  planned: Planned[];
  /** What is said where there are none. */
  nothing?: string;
  /** «Сегодня», or the day that the page shows instead: of an archive it is not today. */
  todayWords: string;
  /** Where today is on the scale, 0–1, if it is on it. */
  today?: number;
  groups: GroupView[];
  legend: { mark: string; meaning: string }[];
  /** Where more years than have room can be found. */
  pages: Pick<Years, 'earlier' | 'later'>;
  context: RoadmapContext;
}

export function roadmapView(programme: Programme, options: RoadmapOptions): RoadmapView {
  const { say, today, unit } = options;
  const base = programmeContext(programme, say, today);
  const { bounds, asOf } = base;
  const asked = askedFor(options.from, options.to);
  const { activities = [] } = programme;
  const planned: Planned[] = [];
  for (const activity of activities) {
    if (options.project && activity.project !== options.project) continue;
    if (options.stage && activity.stage !== options.stage) continue;
    const time = resolveWhen(activity.when, bounds);
    const status = statusOf(activity, { today, asOf, bounds, time });
    if (isWithin(reachOf(status), asked)) planned.push({ activity, time, status });
  }
  const { scale, ...pages } =
    yearsOfPicture(planned, bounds, say.planTime.quarterWidth, options) ?? {};
  const context: RoadmapContext = {
    ...base,
    ...(scale && { scale }),
    ...(unit && { unit }),
    ...(options.marks && { marks: options.marks }),
    ...(options.reports && { reports: options.reports }),
    sharedTitles: repeatedIn(activities.map((it) => it.title)),
    namesResponsible:
      activities.filter((it) => it.responsible?.length).length * 2 > activities.length,
  };
  for (const it of planned) if (isUndated(it, context)) it.isUndated = true;
  const place = scale?.at(today);
  return {
    summary: [
      bounds && say.time.span(bounds),
      say.roadmap.activities(planned.length),
      programme.asOf && say.passport.asOf(dateWords(programme.asOf, say)),
      bounds && say.roadmap.elapsed(elapsedShare(bounds, today)),
      options.isTodayGiven && say.roadmap.onDay(dayWords(today, say.locale)),
    ].filter((it): it is string => Boolean(it)),
    planned,
    todayWords: options.isTodayGiven ? dayWords(today, say.locale) : say.roadmap.today,
    ...(planned.length === 0 && {
      nothing:
        noSuch(options, programme, say) ??
        (activities.length ? say.roadmap.noneOfThese : say.roadmap.noActivities),
    }),
    ...(place !== undefined && place >= 0 && place < 1 && { today: place }),
    groups: groupsOf(planned, oneOf(GROUPINGS, options.group) ?? 'project', context),
    legend: Object.entries(programme.marksLegend ?? {}).map(([mark, meaning]) => ({
      mark,
      meaning,
    })),
    pages,
    context,
  };
}

/** Neither planned for a time that a scale could show, nor done at one. */
function isUndated({ activity, status }: Planned, context: RoadmapContext): boolean {
  if (reachOf(status).first !== undefined || activity.actual !== undefined) return false;
  return !context.marks?.marksView(activity, context).allMarks.some((it) => it.isDated);
}

/** What lies wholly outside the years asked for is left out; what has no date may lie within. */
function isWithin({ first, last }: Partial<Bounds>, asked: Partial<Bounds>): boolean {
  return !(
    (asked.first !== undefined && last !== undefined && last < asked.first) ||
    (asked.last !== undefined && first !== undefined && first > asked.last)
  );
}

function repeatedIn<T>(list: T[]): Set<T> {
  const once = new Set<T>();
  return new Set(list.filter((it) => once.has(it) || !once.add(it)));
}
