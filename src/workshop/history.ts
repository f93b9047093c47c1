/** What was settled, step by step: each step can be taken back, and taken again. */

export interface History<State> {
  past: readonly State[];
  now: State;
  future: readonly State[];
}

export const begun = <State>(now: State): History<State> => ({ past: [], now, future: [] });

export const stepped = <State>({ past, now }: History<State>, next: State): History<State> => ({
  past: [...past, now],
  now: next,
  future: [],
});

export function undone<State>({ past, now, future }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future };
  return { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redone<State>({ past, now, future }: History<State>): History<State> {
  const [next, ...later] = future;
  if (next === undefined) return { past, now, future };
  return { past: [...past, now], now: next, future: later };
}
