/**
 * From what a document says about time to what is known: the earliest and the latest day and a precision, or an undated
 * kind. Words for readers are in `i18n/ru/time.ts` and its like.
 */
import type { Programme, TimeKind, TimeObject, When } from '../schema.js';
import type { Day } from './days.js';
import { coarsest, parseSchoolYear, type Precision } from './moment.js';
import { parseRecurrence, windowsOf, type Recurrence } from './recurrence.js';
import { parseSpan, spanBetween, type Bounds, type Span } from './span.js';

/** One entry of a `when`. `label` holds the document's own words. */
export type TimePiece = { label?: string } & (
  | { kind: 'span'; span: Span }
  /** Without interruption. The span is the programme's period where the words name no years. */
  | { kind: 'continuous'; span?: Span; isBounded: boolean }
  | {
      kind: 'recurring';
      rule: Recurrence;
      windows: Span[];
      occurrences?: TimeObject['occurrences'];
    }
  /** Months without a year: `windows` are the years it could be. */
  | { kind: 'yearless'; months: number[]; windows: Span[] }
  | { kind: Exclude<TimeKind, 'continuous'> }
);

export interface ResolvedTime {
  pieces: TimePiece[];
  /** Absent when nothing in the words can be placed in time. */
  first?: Day;
  last?: Day;
  /** The coarsest of the pieces'. */
  precision?: Precision;
}

/** The programme's period: what open ends and recurrences are bounded by. Undefined when it can't be read. */
export function periodOf(programme: Pick<Programme, 'period'>): Span | undefined {
  const { from, to } = programme.period;
  const start = parseSpan(from)?.from;
  const end = parseSpan(to)?.to;
  // Half a period would bound every «ежегодно» to the one year that is known.
  return start && end && spanBetween(start, end);
}

/**
 * Programmes repeat the same few hundred dates: ten thousand activities need not be resolved one by one. Dates written
 * alike are one object, so that callers can remember what they made of it.
 */
const known = new WeakMap<object, Map<string, ResolvedTime>>();
const MOST_KNOWN = 2000;
const BOUNDLESS = {};

export function resolveWhen(when: When | undefined, bounds?: Bounds): ResolvedTime {
  if (typeof when !== 'string') return resolveEntries(when, bounds);
  const within = bounds ?? BOUNDLESS;
  let times = known.get(within);
  if (!times || times.size >= MOST_KNOWN)
    known.set(within, (times = new Map<string, ResolvedTime>()));
  let time = times.get(when);
  if (!time) times.set(when, (time = resolveEntries(when, bounds)));
  return time;
}

function resolveEntries(when: When | undefined, bounds?: Bounds): ResolvedTime {
  const entries = when === undefined ? [] : Array.isArray(when) ? when : [when];
  const pieces: TimePiece[] = entries.map((entry) =>
    typeof entry === 'string' ? resolveText(entry, bounds) : resolveObject(entry, bounds),
  );
  if (pieces.length === 0) pieces.push({ kind: 'notStated' });
  return { pieces, ...envelope(pieces) };
}

/** The spans that a picture can draw of a piece. */
export function spansOf(piece: TimePiece): Span[] {
  if (piece.kind === 'span') return [piece.span];
  if (piece.kind === 'continuous') return piece.span ? [piece.span] : [];
  if (piece.kind === 'recurring') return piece.windows;
  // A month without a year stands for certain only where the period has it once.
  if (piece.kind === 'yearless') return piece.windows.length === 1 ? piece.windows : [];
  return [];
}

/** What was understood, without the document's own words for it. */
export const withoutLabel = (piece: TimePiece): TimePiece =>
  piece.kind === 'unreadable' ? piece : { ...piece, label: undefined };

export function isDated(time: ResolvedTime): boolean {
  return time.first !== undefined;
}

function resolveText(text: string, bounds?: Bounds): TimePiece {
  const span = parseSpan(text, bounds);
  if (span) return { kind: 'span', span };
  return text.trim() === '' ? { kind: 'notStated' } : { kind: 'unreadable', label: text };
}

function resolveObject(time: TimeObject, bounds?: Bounds): TimePiece {
  const known = bounds?.room?.known;
  const piece = (known?.get(time) as TimePiece | undefined) ?? pieceOf(time, bounds);
  known?.set(time, piece);
  return piece;
}

function pieceOf(time: TimeObject, bounds?: Bounds): TimePiece {
  const piece = readObject(time, bounds);
  if (!piece) return { kind: 'unreadable', label: time.label ?? wordsIn(time) };
  return time.label === undefined ? piece : { label: time.label, ...piece };
}

function readObject(time: TimeObject, bounds?: Bounds): TimePiece | undefined {
  if (time.kind !== undefined && time.kind !== 'continuous') return { kind: time.kind };
  if (time.schoolYear !== undefined) {
    const moment = parseSchoolYear(time.schoolYear);
    const span = moment && spanBetween(moment, moment);
    return span && { kind: 'span', span };
  }
  const from = time.from === undefined ? undefined : parseSpan(time.from)?.from;
  const to = time.to === undefined ? undefined : parseSpan(time.to)?.to;
  if ((time.from !== undefined && !from) || (time.to !== undefined && !to)) return undefined;
  const span = spanBetween(from, to, bounds);
  if ((from || to) && !span) return undefined;

  if (time.kind === 'continuous')
    return {
      kind: 'continuous',
      isBounded: Boolean(span),
      ...((span ?? bounds) && { span: span ?? whole(bounds!) }),
    };
  const within = span ?? bounds;
  if (time.every !== undefined) {
    const rule = parseRecurrence(time);
    if (!rule) return undefined;
    const windows = within ? windowsOf(rule, within, bounds?.room) : [];
    return {
      kind: 'recurring',
      rule,
      windows,
      ...(time.occurrences && { occurrences: time.occurrences }),
    };
  }
  if (time.byMonth?.length) {
    const rule: Recurrence = { unit: 'year', step: 1, months: time.byMonth };
    return {
      kind: 'yearless',
      months: time.byMonth,
      windows: within ? windowsOf(rule, within, bounds?.room) : [],
    };
  }
  return span && { kind: 'span', span };
}

/** What a reader can be shown of an object that makes no sense: its own texts. */
const wordsIn = (time: TimeObject): string =>
  Object.values(time)
    .filter((value) => typeof value === 'string')
    .join(' ');

const whole = (bounds: Bounds): Span => ({ ...bounds, precision: 'year' });

function envelope(pieces: TimePiece[]): Partial<ResolvedTime> {
  const spans = pieces.flatMap((piece) =>
    piece.kind === 'yearless' ? piece.windows : spansOf(piece),
  );
  if (spans.length === 0) return {};
  // Not Math.min(...spans): a mistyped year makes more windows than a call takes arguments.
  return {
    first: spans.reduce((day, span) => Math.min(day, span.first), Infinity),
    last: spans.reduce((day, span) => Math.max(day, span.last), -Infinity),
    precision: coarsest([...new Set(spans.map((span) => span.precision))]),
  };
}
