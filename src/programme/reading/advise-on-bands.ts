/** What recurs more often than is drawn: a mistyped year, mostly. */
import { MOST_WINDOWS, MOST_WINDOWS_OF_ONE } from '../limits.js';
import type { Path } from '../problems.js';
import type { Programme, When } from '../schema.js';
import { periodOf, resolveWhen } from '../time/resolve.js';
import type { Advise } from './advice.js';

export function adviseOnBands(programme: Programme, advise: Advise): void {
  const period = periodOf(programme);
  if (!period) return;
  const room = { windows: MOST_WINDOWS };
  for (const [when, path] of timesOf(programme)) {
    const times = Array.isArray(when) ? when : [when];
    times.forEach((time, index) => {
      if (typeof time === 'string') return;
      const isFull = room.windows < MOST_WINDOWS_OF_ONE;
      const [piece] = resolveWhen(time, { ...period, room }).pieces;
      if (piece && 'windows' in piece && piece.windows[0]?.isBand)
        advise(
          'oneBand',
          { limit: isFull ? MOST_WINDOWS : MOST_WINDOWS_OF_ONE },
          Array.isArray(when) ? [...path, index] : path,
        );
    });
  }
}

function* timesOf(programme: Programme): Generator<[When, Path]> {
  for (const key of ['stages', 'projects', 'activities', 'events'] as const)
    for (const [index, it] of (programme[key] ?? []).entries()) {
      if (it.when !== undefined) yield [it.when, [key, index, 'when']];
      if ('movedTo' in it && it.movedTo !== undefined) yield [it.movedTo, [key, index, 'movedTo']];
      for (const [place, part] of ('parts' in it ? (it.parts ?? []) : []).entries())
        if (part.when !== undefined) yield [part.when, [key, index, 'parts', place, 'when']];
    }
}
