/** Slides that are lists: the activities of a year, the events ahead. Long lists go on over several slides. */
import { yearOf } from '../../programme/time/days.js';
import type { Day } from '../../programme/time/days.js';
import { plannedTimes, yearsOf } from '../../programme/planned-times.js';
import type { Activity } from '../../programme/schema.js';
import { statusOf } from '../../programme/status.js';
import { resolveWhen } from '../../programme/time/resolve.js';
import { dateWords } from '../dates.js';
import { present } from '../line.js';
import { timeLines } from '../parts/part-context.js';
import { plainText } from '../rich-text.js';
import { statusFrame } from '../projects/status-frame.js';
import { statusWords } from '../roadmap/status.view.js';
import type { DisplayContext } from './display.view.js';
import type { RowOfSlide, Slide } from './slide.js';

/** What five metres leave legible. */
const ROWS = 5;
/** Longer titles take two lines, and leave room for fewer. */
const LONG = 90;
/** Nobody watches more of one list; the site has the rest. */
const MOST_SLIDES = 5;

/** What is planned for the year of today, or for the year of the programme that is nearest to it. */
export function roadmapSlides(context: DisplayContext): Slide[] {
  const { programme, words, today, bounds, own } = context;
  const { activities = [] } = programme;
  const year = yearNear(today, bounds);
  const hasReports = activities.some((it) => it.status !== undefined);
  const rows = activities
    .filter((it) => yearsOf(it, bounds).includes(year) && !isAllTheTime(it, context))
    .map((activity) => ({ activity, status: statusOf(activity, statusFrame(context)) }))
    .sort((a, b) => (a.status.last ?? Infinity) - (b.status.last ?? Infinity))
    .map(({ activity, status }): RowOfSlide => ({
      ...(activity.num && { num: activity.num }),
      title: plainText(activity.title || activity.targetText || words.roadmap.untitled),
      when: whenOf(activity, year, context),
      ...(hasReports && { status: statusWords(status, { words, hasReports }) }),
    }));
  return pages(rows, 'roadmap', own.screen.activitiesOf(year), context);
}

/** What goes on all the time is no news of a year. */
const isAllTheTime = (activity: Activity, { bounds }: DisplayContext): boolean =>
  resolveWhen(plannedTimes(activity), bounds).pieces.every(
    (it) => it.kind === 'continuous' || it.kind === 'notStated',
  );

/** The row's own time; where it has none, its marks of that year. */
function whenOf({ when, marks = [] }: Activity, year: number, context: DisplayContext): string {
  const { words, bounds } = context;
  if (resolveWhen(when, bounds).first !== undefined)
    return plainText(timeLines(when, context)[0]?.text ?? '');
  return marks
    .flatMap(({ at, text }) =>
      typeof at === 'string' && yearsOf({ when: at }, bounds).includes(year)
        ? `${dateWords(at, words)}: ${plainText(text ?? '')}`
        : [],
    )
    .join(', ');
}

const yearNear = (today: Day, bounds: DisplayContext['bounds']): number =>
  yearOf(Math.min(Math.max(today, bounds?.first ?? today), bounds?.last ?? today));

/** What is still to come; what has no date could be over. */
export function eventSlides(context: DisplayContext): Slide[] {
  const { programme, today, bounds, own } = context;
  const ahead = (programme.events ?? [])
    .map((event) => ({ event, time: resolveWhen(event.when, bounds) }))
    .filter(({ event, time }) => {
      const { code } = statusOf(event, { today, bounds });
      return (time.last ?? -Infinity) >= today && code !== 'cancelled' && code !== 'done';
    })
    .sort((a, b) => a.time.first! - b.time.first!);
  const rows = ahead.map(({ event }): RowOfSlide => ({
    title: plainText(present(event.title, event.place?.name).join(' · ')),
    when: plainText(timeLines(event.when, context)[0]?.text ?? ''),
  }));
  return pages(rows, 'events', own.screen.ahead, context);
}

function pages(
  rows: RowOfSlide[],
  kind: 'roadmap' | 'events',
  title: string,
  { own: { screen } }: DisplayContext,
): Slide[] {
  const sizes = rows.map((it) => (it.title.length > LONG ? 1.6 : 1));
  const total = sizes.reduce((sum, it) => sum + it, 0);
  // As evenly as can be: four and three, not six and one.
  const room = total / Math.ceil(total / ROWS);
  const all: RowOfSlide[][] = [];
  let taken = Infinity;
  rows.forEach((row, index) => {
    if (taken + sizes[index]! / 2 > room) {
      all.push([]);
      taken = 0;
    }
    all.at(-1)!.push(row);
    taken += sizes[index]!;
  });
  const shown = all.slice(0, MOST_SLIDES);
  const rest = all.slice(MOST_SLIDES).flat().length;
  return shown.map((page, index) => ({
    id: shown.length > 1 ? `${kind}:${index + 1}` : kind,
    kind,
    ...(shown.length > 1 && { kicker: screen.outOf(index + 1, shown.length) }),
    title,
    rows: page,
    ...(rest > 0 && index === shown.length - 1 && { note: screen.more(rest) }),
  }));
}
