/** Slides that are lists: the activities of a year, the events ahead. A long list goes on over several slides. */
import { yearOf } from '../../../programme/time/days.js';
import type { Day } from '../../../programme/time/days.js';
import { plannedTimes, yearsOf } from '../../../programme/planned-times.js';
import type { Activity } from '../../../programme/schema.js';
import { type ShownStatus, statusOf } from '../../../programme/status.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import { present } from '../../../documents/line.js';
import { timeLines } from '../../text/part-context.js';
import { plainText } from '../../../documents/plain-text.js';
import { statusFrame } from '../../status/status-frame.js';
import { statusWords } from '../../status/status.view.js';
import type { DisplayContext } from './context.js';
import type { RowOfSlide, Slide, SlideKind } from './slide.js';

/** How many lines of the smallest letters a slide has under its heading, and how many letters a line, in a wide typeface. */
const LINES = 12.5;
const LETTERS = { title: 47, beside: 19 };
/** Of a row, in lines: the space above and below. */
const SPACE = 0.65;
/** Nobody watches more of one list; the site has the rest. */
const MOST_SLIDES = 5;

/** What is planned for the year of today, or for the year of the programme that is nearest to it. */
export function roadmapSlides(context: DisplayContext): Slide[] {
  const { programme, say, today, bounds } = context;
  const { activities = [] } = programme;
  const year = yearNear(today, bounds);
  const hasReports = activities.some((it) => it.status !== undefined);
  const rows = activities
    .filter((it) => yearsOf(it, bounds).includes(year) && !isAllTheTime(it, context))
    .map((activity) => ({ activity, status: statusOf(activity, statusFrame(context)) }))
    .sort((a, b) => (a.status.last ?? Infinity) - (b.status.last ?? Infinity))
    .map(({ activity, status }): RowOfSlide => ({
      ...(activity.num && { num: activity.num }),
      title: plainText(
        activity.shortTitle || activity.title || activity.targetText || say.roadmap.untitled,
      ),
      when: whenOf(activity, year, context),
      ...(hasReports && { status: statusWords(status, { say, hasReports }) }),
    }));
  return pages(rows, 'roadmap', say.screen.activitiesOf(year), context);
}

/** What goes on all the time is no news of a year. */
const isAllTheTime = (activity: Activity, { bounds }: DisplayContext): boolean =>
  resolveWhen(plannedTimes(activity), bounds).pieces.every(
    (it) => it.kind === 'continuous' || it.kind === 'notStated',
  );

/** The row's own time, the new one if it was moved; where it has none, its marks of that year. */
function whenOf(
  { when: planned, movedTo, marks = [] }: Activity,
  year: number,
  context: DisplayContext,
): string {
  const when = movedTo ?? planned;
  const { say, bounds } = context;
  if (resolveWhen(when, bounds).first !== undefined)
    return plainText(timeLines(when, context)[0]?.text ?? '');
  return marks
    .flatMap(({ at, text }) =>
      typeof at === 'string' && yearsOf({ when: at }, bounds).includes(year)
        ? `${dateWords(at, say)}: ${plainText(text ?? '')}`
        : [],
    )
    .join(', ');
}

const yearNear = (today: Day, bounds: DisplayContext['bounds']): number =>
  yearOf(Math.min(Math.max(today, bounds?.first ?? today), bounds?.last ?? today));

/** What is still to come; what has no date could be over. */
export function eventSlides(context: DisplayContext): Slide[] {
  const { programme, today, bounds, say } = context;
  const ahead = (programme.events ?? [])
    .map((event) => ({
      event,
      time: resolveWhen(event.when, bounds),
      status: statusOf(event, { today, bounds }),
    }))
    .filter(({ time, status: { code } }) => (time.last ?? -Infinity) >= today && !OVER.has(code))
    .sort((a, b) => a.time.first! - b.time.first!);
  const rows = ahead.map(({ event, status }): RowOfSlide => ({
    title: plainText(present(event.title, event.place?.name).join(' · ')),
    when: plainText(timeLines(event.when, context)[0]?.text ?? ''),
    // Its date is the old one.
    ...(status.code === 'postponed' && { status: statusWords(status, { say, hasReports: true }) }),
  }));
  return pages(rows, 'events', say.screen.ahead, context);
}

/** Whatever its date. */
const OVER = new Set<ShownStatus>(['cancelled', 'done', 'notDone']);

/** As many slides as it takes, filled as evenly as can be: three and three rows, not five and one. */
export function pages(
  rows: RowOfSlide[],
  kind: SlideKind,
  title: string,
  { say: { screen } }: DisplayContext,
): Slide[] {
  const all = evenly(rows);
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

/** No more slides than needed, and none of them fuller than it must be. */
function evenly(rows: RowOfSlide[]): RowOfSlide[][] {
  const { length } = filled(rows, LINES);
  let room = LINES;
  while (room > 1 && filled(rows, room - 0.25).length === length) room -= 0.25;
  return filled(rows, room);
}

function filled(rows: RowOfSlide[], most: number): RowOfSlide[][] {
  const all: RowOfSlide[][] = [];
  let taken = Infinity;
  for (const row of rows) {
    const height = heightOf(row);
    // The last one says how many there are besides.
    const room = all.length === MOST_SLIDES ? Math.min(most, LINES - 1.6) : most;
    if (taken + height > room) {
      all.push([]);
      taken = 0;
    }
    all.at(-1)!.push(row);
    taken += height;
  }
  return all;
}

/** In lines of a slide that is wider than tall; one that is taller has room to spare. */
function heightOf({ num = '', title, when, status }: RowOfSlide): number {
  const lines = (text: string, letters: number): number => Math.ceil(text.length / letters);
  const beside = lines(when, LETTERS.beside) + lines(status?.label ?? '', LETTERS.beside);
  return Math.max(lines(`${num} ${title}`, LETTERS.title), beside) + SPACE;
}
