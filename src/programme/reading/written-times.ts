/** Every time that a programme plans something for, with its place in the file. */
import type { Path } from '../problems.js';
import type { Programme, When } from '../schema.js';

type Timed = { when?: When; actual?: unknown; period?: string } & Partial<
  Record<'marks' | 'parts' | 'points' | 'final', readonly { at?: unknown; when?: When }[]>
>;

export function* writtenTimes(programme: Programme): Generator<[time: string, path: Path]> {
  for (const key of ['stages', 'projects', 'activities', 'events', 'indicators'] as const)
    for (const [index, it] of (programme[key] ?? ([] as Timed[])).entries())
      yield* timesIn(it as Timed, [key, index]);
}

function* timesIn(it: Timed | null, path: Path): Generator<[string, Path]> {
  if (it === null || typeof it !== 'object') return;
  for (const key of [
    'when',
    'movedTo',
    'at',
    'actual',
    'period',
    'from',
    'to',
    'schoolYear',
  ] as const) {
    const time = (it as Record<string, unknown>)[key];
    if (typeof time === 'string') yield [time, [...path, key]];
    else if (Array.isArray(time))
      for (const [index, entry] of time.entries())
        if (typeof entry === 'string') yield [entry, [...path, key, index]];
        else yield* timesIn(entry as Timed, [...path, key, index]);
    else if (time !== null && typeof time === 'object') yield* timesIn(time, [...path, key]);
  }
  for (const key of ['marks', 'parts', 'points', 'final'] as const)
    if (Array.isArray(it[key]))
      for (const [index, inner] of (it[key] as Timed[]).entries())
        yield* timesIn(inner, [...path, key, index]);
}
