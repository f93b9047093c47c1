import type { Json } from '../../programme/reading/values.js';

/** Without what says nothing. */
export const prune = (item: Json): Json =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, it]) => it !== undefined && it !== '' && !(Array.isArray(it) && it.length === 0),
    ),
  );
