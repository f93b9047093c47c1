/** What would lie on top of each other becomes one sign with a number. */
import type { Point } from './geo.js';

export interface Cluster<It> extends Point {
  members: It[];
}

/**
 * Each takes in whatever is nearer than `distance` to the one it was begun with, in the order given, so that a drawing
 * stays the same from one day to the next. The sign stands in the middle of its members. A grid keeps thousands cheap.
 */
export function clustersOf<It extends Point>(points: It[], distance: number): Cluster<It>[] {
  const begun = new Map<string, { at: It; members: It[] }[]>();
  const cell = (value: number): number => Math.floor(value / distance);
  const clusters: { at: It; members: It[] }[] = [];
  for (const it of points) {
    const near = neighbours(cell(it.x), cell(it.y))
      .flatMap((key) => begun.get(key) ?? [])
      .filter(({ at }) => Math.hypot(at.x - it.x, at.y - it.y) < distance);
    const [nearest] = near.sort((a, b) => far(a.at, it) - far(b.at, it));
    if (nearest) nearest.members.push(it);
    else {
      const cluster = { at: it, members: [it] };
      const key = `${cell(it.x)} ${cell(it.y)}`;
      const here = begun.get(key);
      if (here) here.push(cluster);
      else begun.set(key, [cluster]);
      clusters.push(cluster);
    }
  }
  return clusters.map(({ members }) => ({
    x: members.reduce((sum, it) => sum + it.x, 0) / members.length,
    y: members.reduce((sum, it) => sum + it.y, 0) / members.length,
    members,
  }));
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function neighbours(column: number, row: number): string[] {
  const around = [-1, 0, 1];
  return around.flatMap((x) => around.map((y) => `${column + x} ${row + y}`));
}
