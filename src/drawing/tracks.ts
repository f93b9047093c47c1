import { MOST_TRACKS } from '../programme/limits.js';

/** Several bars in one row: those that overlap in time lie under each other, until there are too many to tell. */
export function tracksOf(bars: { start: number; end: number }[]): number[] {
  const ends: number[] = [];
  return bars.map(({ start, end }) => {
    // A hair's breadth of tolerance: bars that merely touch share a track.
    const free = ends.findIndex((last) => start >= last - 1e-9);
    const track = free === -1 ? Math.min(ends.length, MOST_TRACKS - 1) : free;
    ends[track] = end;
    return track;
  });
}
