/**
 * One small chart of what was planned and what was reached: a ring where it began, a tick for the plan of a year, a dot for
 * what was reached, a diamond where that is too little, and the gap between the two, filled or laddered. Pure geometry:
 * numbers in, the `d` of paths out.
 */
export interface SlopePoint {
  /** Which of the columns. */
  at: number;
  plan?: number;
  /** Of a plan with two bounds the upper one. */
  planMax?: number;
  fact?: number;
  /** How the fact stands to the plan; absent where nobody can say, or not yet. Where nothing is planned, a dot. */
  mark?: 'met' | 'missed' | 'dot';
  /** Its time is over, and what came of it is not known. */
  isUnknown?: boolean;
}

export interface SlopeSeries {
  points: SlopePoint[];
  start?: { at: number; value: number };
}

export interface SlopeFrame {
  width: number;
  height: number;
  /** How many columns there are. */
  columns: number;
  /** Where each of them stands, from 0 to 1; absent where all steps are alike. */
  steps?: readonly number[];
  /** The least and the most of the scale. */
  ends: [low: number, high: number];
  /** Of one value alone: the scale goes from left to right. */
  isLying?: boolean;
}

/** Each kind of mark as one path; empty where there is none. */
export interface Slope {
  tick: string;
  /** Between the two bounds of a plan. */
  bounds: string;
  better: string;
  short: string;
  line: string;
  start: string;
  met: string;
  missed: string;
  dot: string;
  open: string;
  unknown: Place[];
  /** Through the plans: for several series in one picture. */
  course: string;
  /** Where the last plan stands. */
  end?: Place;
  facts: ValuePlace[];
  plans: ValuePlace[];
}

export interface Place {
  x: number;
  y: number;
}

export interface ValuePlace extends Place {
  at: number;
  value: number;
}

/** In units of the picture: half of a tick, half of a gap's width, the radius of a dot, between two rungs. */
const SIZE = { tick: 6.5, gap: 4, dot: 3.4, rung: 3 };
/** Around the outermost marks. */
const MARGIN = 9;

export function slope({ points, start }: SlopeSeries, frame: SlopeFrame): Slope {
  const place = placing(frame);
  const all: Slope = {
    ...{ tick: '', bounds: '', better: '', short: '', line: '', start: '', met: '', missed: '' },
    ...{ dot: '', open: '', course: '', unknown: [], facts: [], plans: [] },
  };
  const { isLying } = frame;
  if (start) {
    const at = place(start.at, start.value);
    all.start = circle(at, SIZE.dot);
  }
  let last =
    start && points[0]?.at !== start.at
      ? { at: start.at, ...place(start.at, start.value) }
      : undefined;
  for (const { at, plan, planMax, fact, mark, isUnknown } of points) {
    if (plan !== undefined) {
      const aim = place(at, plan);
      all.tick += tick(aim, isLying);
      all.course += `${all.course ? 'L' : 'M'}${aim.x} ${aim.y}`;
      all.end = aim;
      all.plans.push({ ...aim, at, value: plan });
      if (planMax !== undefined) {
        const top = place(at, planMax);
        all.tick += tick(top, isLying);
        all.plans.push({ ...top, at, value: planMax });
        all.bounds += `M${aim.x} ${aim.y}L${top.x} ${top.y}`;
      }
    }
    if (isUnknown) {
      const { x, y } = place(at, plan ?? frame.ends[0]);
      // Below the tick, or above it where that stands low.
      all.unknown.push({
        x,
        y: y > frame.height - 18 ? y - 6 : Math.min(y + 17, frame.height - 3),
      });
    }
    if (fact === undefined) continue;
    const dot = place(at, fact);
    all.facts.push({ ...dot, at, value: fact });
    if (mark && mark !== 'dot' && plan !== undefined) {
      const bound = planMax !== undefined && fact > planMax ? planMax : plan;
      const isWithin = planMax !== undefined && fact >= plan && fact <= planMax;
      if (!isWithin)
        all[mark === 'met' ? 'better' : 'short'] += gap(dot, place(at, bound), mark, isLying);
    }
    // A step from a year to the next one that is known; over one that is not, nobody knows the way.
    if (last && at === last.at + 1) all.line += `M${last.x} ${last.y}L${dot.x} ${dot.y}`;
    last = { at, ...dot };
    if (mark === 'missed') all.missed += diamond(dot);
    else if (mark) all[mark] += circle(dot, SIZE.dot);
    else all.open += circle(dot, SIZE.dot) + circle(dot, 0.6);
  }
  return all;
}

/** Where a value of a column stands. Halves first: the widest numbers have a distance that is no number. */
function placing({
  width,
  height,
  columns,
  steps,
  ends,
  isLying,
}: SlopeFrame): (at: number, value: number) => Place {
  const [low, high] = ends;
  const along = (value: number): number => {
    const share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
    return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0.5;
  };
  if (isLying)
    return (_, value) => ({
      x: rounded(MARGIN + (width - 2 * MARGIN) * along(value)),
      y: rounded(height / 2),
    });
  const room = height - 11;
  return (at, value) => ({
    x: columnPlace(at, columns, width, steps),
    y: rounded(5 + room * (1 - along(value))),
  });
}

export const columnPlace = (
  at: number,
  columns: number,
  width: number,
  steps?: readonly number[],
): number =>
  rounded(
    columns > 1 ? MARGIN + (width - 2 * MARGIN) * (steps?.[at] ?? at / (columns - 1)) : width / 2,
  );

const tick = ({ x, y }: Place, isLying = false): string =>
  isLying ? `M${x} ${rounded(y - 9)}v18` : `M${rounded(x - SIZE.tick)} ${y}h${2 * SIZE.tick}`;

const circle = ({ x, y }: Place, r: number): string =>
  `M${rounded(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const diamond = ({ x, y }: Place): string => `M${x} ${rounded(y - 4.6)}l4.6 4.6-4.6 4.6-4.6-4.6z`;

/** Filled, where it is a gain; a ladder, where it is missing: told apart without colour. */
function gap(a: Place, b: Place, mark: 'met' | 'missed', isLying = false): string {
  const [from, to] = isLying
    ? [Math.min(a.x, b.x), Math.max(a.x, b.x)]
    : [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  if (to - from < 2) return '';
  const [side, across] = [rounded((isLying ? a.y : a.x) - SIZE.gap), 2 * SIZE.gap];
  const length = rounded(to - from);
  let path = isLying
    ? `M${from} ${side}h${length}v${across}h${-length}z`
    : `M${side} ${from}h${across}v${length}h${-across}z`;
  if (mark === 'missed')
    for (let at = from + SIZE.rung; at < to - 1; at += SIZE.rung)
      path += isLying ? `M${rounded(at)} ${side}v${across}` : `M${side} ${rounded(at)}h${across}`;
  return path;
}

const rounded = (it: number): number => Math.round(it * 10) / 10;
