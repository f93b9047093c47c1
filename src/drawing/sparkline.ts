/** A line the size of a word: what was planned and what was reached, in the order of time. Pure geometry. */
export interface SparkPoint {
  /** Any measure of time. */
  at: number;
  planned?: number;
  reached?: number;
}

export interface Sparkline {
  /** For the `points` of polylines: one for each stretch without a gap. */
  plan: string[];
  actual: string[];
  /** Every value on its own, so that one between two gaps is seen too. */
  planDots: [x: number, y: number][];
  actualDots: [x: number, y: number][];
}

/** In units of a 100 × 28 box, with room around for the dots. */
const BOX = { width: 100, height: 28, margin: 4 };

/** Undefined where there is no number, or only one: a single point has no course. */
export function sparkline(points: SparkPoint[]): Sparkline | undefined {
  const numbers = points.flatMap(({ planned, reached }) =>
    [planned, reached].filter((it) => it !== undefined && Number.isFinite(it)),
  ) as number[];
  if (points.length < 2 || numbers.length < 2) return undefined;
  const x = placesOf(
    points.map((it) => it.at),
    BOX.width,
  );
  const y = placesOf(numbers, BOX.height);
  const plan = stretches(points, (it) => it.planned, x, y);
  const actual = stretches(points, (it) => it.reached, x, y);
  return {
    plan: plan.map(written),
    actual: actual.map(written),
    planDots: plan.flat(),
    actualDots: actual.flat(),
  };
}

/** From the least to the most of the numbers; where all are equal, in the middle. */
function placesOf(numbers: number[], length: number): (it: number) => number {
  // Not by spreading: thousands of arguments are too many for some engines.
  const low = numbers.reduce((a, b) => Math.min(a, b));
  const high = numbers.reduce((a, b) => Math.max(a, b));
  const room = length - 2 * BOX.margin;
  return (it) => {
    const share = high > low ? (it / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
    return BOX.margin + room * (Number.isFinite(share) ? share : 0.5);
  };
}

function stretches(
  points: SparkPoint[],
  of: (it: SparkPoint) => number | undefined,
  x: (at: number) => number,
  y: (it: number) => number,
): [number, number][][] {
  const all: [number, number][][] = [[]];
  for (const point of points) {
    const value = of(point);
    if (value === undefined || !Number.isFinite(value)) all.push([]);
    else all.at(-1)!.push([rounded(x(point.at)), rounded(BOX.height - y(value))]);
  }
  return all.filter((it) => it.length > 0);
}

const written = (points: [number, number][]): string => points.map((it) => it.join()).join(' ');
const rounded = (it: number): number => Math.round(it * 100) / 100;
