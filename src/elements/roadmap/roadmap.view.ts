/**
 * The roadmap as plain data: which groups there are, how far time reaches, what a row says. Rows are made one by one
 * (`rowView`), since a programme may have ten thousand and a screen shows twenty.
 */
import { timeScale, type TimeScale } from '../../drawing/time-scale.js';
import { shortDate } from '../../i18n/formats.js';
import { planWordsOf, type AllWords } from '../../i18n/plan-words.js';
import type { Words } from '../../i18n/words.js';
import type { Activity, Programme } from '../../programme/schema.js';
import {
  type ShownStatus,
  type StatusView,
  countByStatus,
  statusOf,
} from '../../programme/status.js';
import { type Day, yearOf } from '../../programme/time/days.js';
import { parseMoment } from '../../programme/time/moment.js';
import { type ResolvedTime, periodOf, resolveWhen } from '../../programme/time/resolve.js';
import { type Bounds, parseSpan } from '../../programme/time/span.js';
import { dateWords } from '../dates.js';
import { ownLanguage } from '../own-language.js';

export interface RoadmapOptions {
  words: Words;
  today: Day;
  /** The page asked for another day than the visitor's: the summary names it. */
  isTodayGiven?: boolean;
  project?: string;
  stage?: string;
  from?: string;
  to?: string;
}

/** What rows have in common. */
export interface RoadmapContext {
  programme: Programme;
  words: AllWords;
  today: Day;
  bounds?: Bounds;
  /** Undefined when nothing in the programme has a date that a picture could show. */
  scale?: TimeScale;
  roleTitles: Map<string, string>;
  indicatorTitles: Map<string, string>;
  /** Set where our words and the file's differ in language. */
  ownLang?: string;
  /** No activity of the file has a status: said once, above, instead of alarming in every row. */
  hasReports: boolean;
}

export interface GroupView {
  id: string;
  num?: string;
  title: string;
  activities: Planned[];
  /** «12 мероприятий: нет отчёта 12». */
  counts: { code: ShownStatus; count: number; words: string }[];
}

/** An activity with what is known of its time and status: everything that counting and ordering need. */
export interface Planned {
  activity: Activity;
  time: ResolvedTime;
  status: StatusView;
}

export interface RoadmapView {
  /** What stands above the table: title, period, how much, how old the data is. */
  summary: string[];
  total: number;
  /** Where today is on the scale, 0–1, if it is on it. */
  today?: number;
  groups: GroupView[];
  legend: { mark: string; meaning: string }[];
  context: RoadmapContext;
}

export function roadmapView(programme: Programme, options: RoadmapOptions): RoadmapView {
  const { today } = options;
  const words = planWordsOf(options.words);
  const bounds = periodOf(programme);
  const asOf = programme.asOf === undefined ? undefined : parseMoment(programme.asOf);
  const wanted = (programme.activities ?? []).filter(
    (it) =>
      (!options.project || it.project === options.project) &&
      (!options.stage || it.stage === options.stage),
  );
  const planned = wanted.map((activity): Planned => {
    const time = resolveWhen(activity.when, bounds);
    return { activity, time, status: statusOf(activity, { today, asOf, bounds }) };
  });
  const ownLang = ownLanguage(programme, words);
  const context: RoadmapContext = {
    programme,
    words,
    today,
    ...(ownLang && { ownLang }),
    ...(bounds && { bounds }),
    ...scaleOf(planned, bounds, options),
    roleTitles: new Map((programme.roles ?? []).map((it) => [it.id, it.title])),
    indicatorTitles: new Map((programme.indicators ?? []).map((it) => [it.id, it.title])),
    // Of the whole file, whatever part of it is shown.
    hasReports: (programme.activities ?? []).some((it) => it.status !== undefined),
  };
  const place = context.scale?.at(today);
  return {
    summary: [
      programme.title,
      bounds && words.time.span(bounds),
      words.roadmap.activities(planned.length),
      programme.asOf && words.passport.asOf(dateWords(programme.asOf, words)),
      options.isTodayGiven && words.roadmap.onDay(shortDate(today, words.locale)),
    ].filter((it): it is string => Boolean(it)),
    total: planned.length,
    ...(place !== undefined && place >= 0 && place <= 1 && { today: place }),
    groups: groupsOf(planned, programme, words),
    legend: Object.entries(programme.marksLegend ?? {}).map(([mark, meaning]) => ({
      mark,
      meaning,
    })),
    context,
  };
}

function groupsOf(planned: Planned[], programme: Programme, words: AllWords): GroupView[] {
  const projects = new Map((programme.projects ?? []).map((it) => [it.id, it]));
  const byProject = new Map<string, Planned[]>([...projects.keys()].map((id) => [id, []]));
  for (const it of planned) {
    const id = it.activity.project ?? '';
    const group = byProject.get(id);
    if (group) group.push(it);
    else byProject.set(id, [it]);
  }
  return [...byProject]
    .filter(([, activities]) => activities.length > 0)
    .map(([id, activities]) => {
      const project = projects.get(id);
      return {
        id: id || 'none',
        ...(project?.num && { num: project.num }),
        title: project?.title ?? (projects.size > 0 ? words.roadmap.noProject : ''),
        activities,
        counts: [...countByStatus(activities.map((it) => it.status))].map(([code, count]) => ({
          code,
          count,
          words: words.status.count(code, count),
        })),
      };
    });
}

/**
 * The years of the picture: the period, and what is planned beyond it. A slip of the pen («2204») must not squeeze the
 * rest to a line, so the picture grows by no more than the period's own length on each side; what lies further is
 * marked as going on.
 */
function scaleOf(
  planned: Planned[],
  bounds: Bounds | undefined,
  { from, to }: RoadmapOptions,
): { scale?: TimeScale } {
  const firsts = planned.flatMap(({ status }) => status.first ?? []);
  const lasts = planned.flatMap(({ status }) => status.last ?? []);
  const known = bounds ?? envelope(firsts, lasts);
  if (!known) return {};
  const length = yearOf(known.last) - yearOf(known.first) + 1;
  const year = (text: string | undefined): number | undefined => {
    const span = text === undefined ? undefined : parseSpan(text);
    return span && yearOf(span.first);
  };
  const first = Math.max(yearOf(min([...firsts, known.first])), yearOf(known.first) - length);
  const last = Math.min(yearOf(max([...lasts, known.last])), yearOf(known.last) + length);
  const begin = year(from) ?? first;
  return { scale: timeScale(begin, Math.max(begin, year(to) ?? last)) };
}

function envelope(firsts: Day[], lasts: Day[]): Bounds | undefined {
  return firsts.length && lasts.length ? { first: min(firsts), last: max(lasts) } : undefined;
}

// Math.min(...list) overflows the stack with tens of thousands of arguments in some engines.
const min = (days: Day[]): Day => days.reduce((a, b) => Math.min(a, b));
const max = (days: Day[]): Day => days.reduce((a, b) => Math.max(a, b));
