/** One row that holds several activities, as lists side by side: never split, always offered. */
import type { Found } from '../found.js';
import type { GridCell } from '../tables/grid.js';
import { isTime } from '../time.js';
import type { ActivityPart } from './activity.js';
import { groupsOf } from './lists.js';

/** @param cells of when, who and result */
export function splitOf(
  title: GridCell | undefined,
  cells: (GridCell | undefined)[],
  part: ActivityPart,
): Found<ActivityPart[]> | undefined {
  const titles = groupsOf(title);
  const count = titles.items.length;
  if (count < 2 || count > 200) return undefined;
  const [when, who, result] = cells.map(groupsOf);
  const pairs = [when, who, result].filter((it) => it!.items.length === count).length;
  const byTime = when!.items.length === count && when!.items.every(isTime);
  // lines of one sentence are no list: only marked ones, or those that times pair with
  if (!titles.marked && !(byTime && titles.items.every((it) => /^[\p{Lu}«]/u.test(it))))
    return undefined;
  if (pairs === 0 || (!byTime && pairs < 2)) return undefined;
  const pick = (items: string[], i: number): string | undefined =>
    items.length === count ? items[i] : undefined;
  const value = titles.items.map((text, i): ActivityPart => {
    const time = pick(when!.items, i);
    const person = pick(who!.items, i);
    const product = pick(result!.items, i);
    return {
      title: text,
      at: part.at,
      when: time ? [{ text: time, at: part.when[0]?.at ?? part.at }] : part.when,
      ...(person
        ? { responsible: { text: person, at: part.responsible!.at } }
        : part.responsible && { responsible: part.responsible }),
      roles: person ? [person] : part.roles,
      ...(product
        ? { result: { text: product, at: part.result!.at } }
        : part.result && { result: part.result }),
    };
  });
  return {
    value,
    from: [part.at],
    sure: byTime && titles.marked ? 0.9 : byTime ? 0.75 : 0.6,
    why: { code: 'firmForm', count },
  };
}
