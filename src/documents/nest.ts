/**
 * From a list in which items name what they stand under to items within items. A file may chain ten thousand of them:
 * nothing here calls itself, and a page that nests so deep would not be laid out.
 */
import { grouped } from '../programme/grouped.js';

/** What lies deeper stands beside what is this deep, in the order of reading: the indent ends, no item is lost. */
export const DEEPEST = 8;

/**
 * @param above the id of what an item stands under
 * @param roots what stands under nothing; all that is under nothing of the list, if not said
 * @param made an item, and the list that what stands under it is put into
 */
export function nested<Item extends { id: string }, Node>(
  items: readonly Item[],
  above: (item: Item) => string | undefined,
  made: (item: Item, under: Node[]) => Node,
  roots?: readonly Item[],
): Node[] {
  const known = new Set(items.map((it) => it.id));
  const children = grouped(items, (it) => {
    const id = above(it);
    return id !== undefined && known.has(id) ? id : undefined;
  });
  const nodes: Node[] = [];
  // A circle must not make an endless page.
  const seen = new Set<Item>();
  const waiting = (roots ?? children.get(undefined) ?? [])
    .map((item) => ({ item, depth: 1, beside: nodes }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { item, depth, beside } = next;
    if (seen.has(item)) continue;
    seen.add(item);
    const under: Node[] = [];
    beside.push(made(item, under));
    const isDeepest = depth === DEEPEST;
    for (const child of [...(children.get(item.id) ?? [])].reverse())
      waiting.push({
        item: child,
        depth: isDeepest ? depth : depth + 1,
        beside: isDeepest ? beside : under,
      });
  }
  return nodes;
}
