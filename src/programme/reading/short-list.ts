import type { Problem } from '../problems.js';

/** Nobody reads more; one sentence says how many more there are. */
const MOST_TOLD = 500;
const ORDER = ['refused', 'loss', 'advice'] as const;

/** Losses before advice, each in the order of the file. `hidden` is how many were not even kept. */
export function shortList(problems: readonly Problem[], hidden: number): Problem[] {
  const ordered = ORDER.flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const told = ordered.slice(0, MOST_TOLD);
  const count = ordered.length - told.length + hidden;
  if (count > 0) {
    const severity = hidden > 0 ? 'loss' : ordered[MOST_TOLD]!.severity;
    told.push({ severity, code: 'manyMore', path: [], params: { count } });
  }
  return told;
}
