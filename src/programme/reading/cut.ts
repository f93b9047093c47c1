/** Lists that are longer than anybody can follow: their beginning, and how much more there is. */
import { MOST_OF } from '../limits.js';
import type { Reading } from './reading.js';

/** An item that says so itself, in no language, where what is listed can be words. */
const MORE: Record<string, (words: string) => object> = {
  when: (label) => ({ kind: 'stated', label }),
  actual: (label) => ({ kind: 'stated', label }),
  parts: (title) => ({ title }),
  marks: (text) => ({ at: { kind: 'notStated' }, text }),
};

/** The same list where it is short enough. */
export function cut(list: readonly unknown[], reading: Reading): readonly unknown[] {
  const key = reading.path.at(-1);
  const most = MOST_OF.get(key) ?? Infinity;
  const { length: count } = list;
  if (count <= most) return list;
  const more = MORE[key as string];
  const limit = more ? most - 1 : most;
  reading.note('loss', 'tooMany', { count, limit });
  const begun = list.slice(0, limit);
  return more ? [...begun, more(`… (+${count - limit})`)] : begun;
}
