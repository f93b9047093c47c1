/** Of an activity: whether it is due as a whole, or else one time of it, a part, a mark of its plan. */
import { fateIn, occurrencesIn } from '../../programme/occurrences.js';
import type { Activity, Status, When } from '../../programme/schema.js';
import { statusOf, type StatusContext } from '../../programme/status.js';
import type { Day } from '../../programme/time/days.js';
import { parseMoment } from '../../programme/time/moment.js';
import { resolveWhen, spansOf } from '../../programme/time/resolve.js';
import type { Bounds } from '../../programme/time/span.js';
import { pointerOf } from '../pointer.js';
import { hasCome } from './come.js';
import type { Due, ReportStatus } from './model.js';
import { nameOfWindow, windowsToReport } from './windows.js';

export interface Asked {
  due: Due;
  isAnswered: boolean;
}

const OF_WHOLE: readonly ReportStatus[] = ['done', 'partlyDone', 'notDone', 'postponed'];
/** A new time has a place of its own in the file only at the activity. */
const OF_ONE: readonly ReportStatus[] = ['done', 'partlyDone', 'notDone'];
const OF_MARK: readonly ReportStatus[] = ['inProgress', 'partlyDone', 'notDone', 'postponed'];

export function dueOf(activity: Activity, frame: StatusContext): Asked[] {
  const { today } = frame;
  const { last, first, asOf } = statusOf(activity, frame);
  const current = activity.movedTo ?? activity.when;
  const answered = (at: Day): boolean =>
    isOver(activity.status) || isToldAfter(activity, asOf?.last, Math.min(at, today));
  const asked = parts(activity, frame, answered);
  const end = last === undefined ? undefined : lastSpan(activity, frame, last);
  if (end && hasCome(end, today)) {
    const reported = told(activity);
    asked.unshift({
      due: {
        key: pointerOf(['activities', activity.id]),
        activity,
        of: 'whole',
        first: first!,
        last: last!,
        isRunning: last! > today,
        answers: OF_WHOLE,
        ...(reported && { reported }),
      },
      isAnswered: answered(last!),
    });
    return asked;
  }
  return [
    ...occurrences(activity, current, frame, answered),
    ...asked,
    ...marks(activity, frame, answered),
  ];
}

/** Nothing that was told of these can be changed by time. */
const isOver = (status: Status | undefined): boolean => status === 'done' || status === 'cancelled';

/** A report without a date can't be shown to be newer than what it would speak of. */
function isToldAfter({ status, movedTo }: Activity, asOf: Day | undefined, at: Day): boolean {
  if (status === undefined) return false;
  if (status === 'postponed' && movedTo === undefined) return true;
  return asOf !== undefined && asOf >= at;
}

const told = ({ status, asOf }: Pick<Activity, 'status' | 'asOf'>): Due['reported'] =>
  status && { status, ...(asOf !== undefined && { asOf }) };

/** The one with which the plan ends: a day is a day, even behind a year. */
function lastSpan(activity: Activity, { bounds }: StatusContext, last: Day): Bounds {
  const { movedTo, when, marks: cells = [], parts: lines = [] } = activity;
  const times: (When | undefined)[] =
    movedTo === undefined
      ? [when, ...cells.map(({ at }) => at), ...lines.map((it) => it.when)]
      : [movedTo];
  const spans = times
    .flatMap((it) => (it === undefined ? [] : resolveWhen(it, bounds).pieces))
    .flatMap((piece): Bounds[] => (piece.kind === 'yearless' ? piece.windows : spansOf(piece)))
    .filter((it) => it.last === last);
  return { first: Math.max(...spans.map((it) => it.first)), last };
}

function parts(
  { parts: lines = [], ...activity }: Activity,
  { today, bounds }: StatusContext,
  answered: (at: Day) => boolean,
): Asked[] {
  return lines.flatMap((part, index): Asked[] => {
    const { first, last } = resolveWhen(part.when, bounds);
    if (first === undefined || last === undefined || !hasCome({ first, last }, today)) return [];
    const reported = told(part);
    const own = part.asOf === undefined ? undefined : parseMoment(part.asOf);
    return [
      {
        due: {
          key: pointerOf(['activities', activity.id, 'parts', index]),
          activity: { ...activity, parts: lines },
          of: 'part',
          part,
          first,
          last,
          isRunning: last > today,
          answers: OF_ONE,
          ...(reported && { reported }),
        },
        isAnswered:
          isOver(part.status) ||
          (part.status !== undefined && own !== undefined && own.last >= Math.min(last, today)) ||
          answered(last),
      },
    ];
  });
}

/** Only the latest time that has come: years of silence are one question, not a hundred. */
function occurrences(
  activity: Activity,
  when: When | undefined,
  { today, bounds }: StatusContext,
  answered: (at: Day) => boolean,
): Asked[] {
  if (isOver(activity.status)) return [];
  return resolveWhen(when, bounds).pieces.flatMap((piece, index): Asked[] => {
    if (piece.kind !== 'recurring') return [];
    const window = windowsToReport(piece, today)
      .filter((it) => hasCome(it, today))
      .at(-1);
    const at = window && nameOfWindow(window, piece);
    if (!window || at === undefined) return [];
    const [said] = occurrencesIn(window, piece);
    return [
      {
        due: {
          key: pointerOf(['activities', activity.id, 'when', index, at]),
          activity,
          of: 'occurrence',
          at,
          first: window.first,
          last: window.last,
          isRunning: window.last > today,
          answers: OF_ONE,
          ...(said?.status && { reported: { status: said.status } }),
        },
        isAnswered: fateIn(window, piece) !== undefined || answered(window.last),
      },
    ];
  });
}

function marks(
  activity: Activity,
  { today, bounds }: StatusContext,
  answered: (at: Day) => boolean,
): Asked[] {
  const { marks: cells = [], movedTo } = activity;
  if (movedTo !== undefined) return [];
  const come = cells.flatMap((mark, index) => {
    const { first, last } = resolveWhen(mark.at, bounds);
    const isCome = first !== undefined && last !== undefined && hasCome({ first, last }, today);
    return isCome ? { mark, index, first, last } : [];
  });
  const latest = come.reduce<(typeof come)[number] | undefined>(
    (found, it) => (found && found.last > it.last ? found : it),
    undefined,
  );
  if (!latest) return [];
  const { mark, index, first, last } = latest;
  const reported = told(activity);
  return [
    {
      due: {
        key: pointerOf(['activities', activity.id, 'marks', index]),
        activity,
        of: 'mark',
        mark,
        first,
        last,
        isRunning: last > today,
        answers: OF_MARK,
        ...(reported && { reported }),
      },
      isAnswered: answered(last),
    },
  ];
}
