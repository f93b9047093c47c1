/** Years far from the programme's, and planned ones outside it that are one slip away from one within it. */
import { farYearIn } from '../far-off.js';
import type { Path } from '../problems.js';
import type { Programme } from '../schema.js';
import { yearOf } from '../time/days.js';
import { periodOf } from '../time/resolve.js';
import type { Bounds } from '../time/span.js';
import type { Advise } from './advice.js';
import { nearest } from './nearest.js';
import { brief } from './values.js';
import { writtenTimes } from './written-times.js';

/** @param isTold what has been told of its year already */
export function adviseOnFarTimes(
  programme: Programme,
  isTold: (path: Path) => boolean,
  advise: Advise,
): void {
  const bounds = periodOf(programme);
  if (!bounds) return;
  const years = yearsOf(bounds);
  for (const [time, path] of writtenTimes(programme)) {
    const far = farYearIn(time, bounds);
    const year = far ?? (PLANNED.has(path[0]) ? yearOutside(time, bounds) : undefined);
    const likely = year && nearest(year, years);
    if (!year || (!far && !likely) || isTold(path)) continue;
    const suggestion = likely && time.replace(year, likely);
    advise('farOff', { words: brief(time), year, ...(suggestion && { suggestion }) }, path);
  }
}

/** What is promised, unlike what was measured or held before, lies within the programme or close to it. */
const PLANNED = new Set<unknown>(['stages', 'activities']);
/** A plan may begin a little earlier, and its last report comes later. */
const CLOSE = 2;

const yearOutside = (time: string, { first, last }: Bounds): string | undefined =>
  time
    .match(/\d{4}(?!\d)/g)
    ?.find((it) => Number(it) < yearOf(first) - CLOSE || Number(it) > yearOf(last) + CLOSE);

/** No programme has more. */
const MOST_YEARS = 50;

function yearsOf({ first, last }: Bounds): string[] {
  const from = yearOf(first);
  const count = Math.min(MOST_YEARS, yearOf(last) - from + 1);
  return Array.from({ length: count }, (_, index) => String(from + index));
}
