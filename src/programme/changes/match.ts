/** Which item of the newer edition is which of the older one: by its id, then by its number and title, then by its place. */
import { foldText } from '../folding.js';
import type { Json } from '../reading/values.js';

export type Pair = [before: Json | undefined, after: Json | undefined];

/** In the order of the newer edition; what is there no more stands at the end. */
export function paired(before: readonly Json[], after: readonly Json[]): Pair[] {
  const partner = new Map<number, number>();
  const left = new Set(before.keys());
  for (const { keyOf, isSure } of STAGES) {
    const waiting = new Map<string, number[]>();
    for (const at of left) push(waiting, keyOf(before[at]!), at);
    after.forEach((item, at) => {
      if (partner.has(at)) return;
      const found = waiting.get(keyOf(item) ?? '');
      const old = found?.[0];
      if (old === undefined || !isSure(before[old]!, item)) return;
      found!.shift();
      partner.set(at, old);
      left.delete(old);
    });
  }
  pairByPlace(before, after, partner, left);
  return [
    ...after.map((item, at): Pair => [before[partner.get(at) ?? -1], item]),
    ...[...left].sort((a, b) => a - b).map((at): Pair => [before[at], undefined]),
  ];
}

function push(waiting: Map<string, number[]>, key: string | undefined, at: number): void {
  if (key === undefined) return;
  const same = waiting.get(key);
  if (same) same.push(at);
  else waiting.set(key, [at]);
}

interface Stage {
  /** Nothing where the item says nothing of the kind. */
  keyOf: (item: Json) => string | undefined;
  isSure: (before: Json, after: Json) => boolean;
}

const always = (): boolean => true;
const text = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** What an item is called, whatever its list calls that. */
export const nameOf = (item: Json): string => {
  const found = NAMES.find((key) => typeof item[key] === 'string' && item[key] !== '');
  return found === undefined ? '' : (item[found] as string);
};
const NAMES = [
  ...['title', 'label', 'text', 'risk', 'short', 'mark', 'name', 'heading', 'by', 'targetText'],
];

const plainName = (item: Json): string => foldText(nameOf(item)).replace(/\s+/g, ' ').trim();
/** A year's value, a quarter's mark: what it is of. */
const timeOf = (item: Json): string => text(item['period'] ?? item['at']);
const kindOf = (item: Json): string => text(item['group'] ?? item['quadrant'] ?? item['kind']);

const STAGES: Stage[] = [
  { keyOf: ({ id }) => (typeof id === 'string' ? id : undefined), isSure: always },
  // Of two marks of one quarter, the one that is as it was.
  {
    keyOf: (item) => (item['id'] === undefined ? JSON.stringify(item) : undefined),
    isSure: always,
  },
  {
    keyOf: (item) => {
      const key = [timeOf(item), kindOf(item), text(item['num']), plainName(item)];
      return key.some(Boolean) ? JSON.stringify(key) : undefined;
    },
    isSure: always,
  },
  {
    keyOf: (item) => (timeOf(item) ? JSON.stringify([timeOf(item), kindOf(item)]) : undefined),
    isSure: always,
  },
  { keyOf: (item) => plainName(item) || undefined, isSure: always },
  { keyOf: ({ num }) => (typeof num === 'string' ? num : undefined), isSure: areAlike },
];

/** A text that was reworded stands between the same neighbours as before; and what has no name at all. */
function pairByPlace(
  before: readonly Json[],
  after: readonly Json[],
  partner: Map<number, number>,
  left: Set<number>,
): void {
  let next = 0;
  after.forEach((item, at) => {
    const old = partner.get(at);
    if (old !== undefined) {
      next = old + 1;
      return;
    }
    if (!left.has(next) || !isThere(before[next]!, item)) return;
    partner.set(at, next);
    left.delete(next);
    next++;
  });
}

const isThere = (before: Json, after: Json): boolean =>
  isNameless(before) && isNameless(after) ? true : areAlike(before, after);
const isNameless = (item: Json): boolean => !nameOf(item) && !timeOf(item) && !text(item['num']);

/** More words of a title tell nothing more. */
const MOST_WORDS = 60;
const wordsOf = (item: Json): Set<string> =>
  new Set(
    plainName(item)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS),
  );

/** Half of the words of both are the same. */
function areAlike(before: Json, after: Json): boolean {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const both = [...a].filter((it) => b.has(it)).length;
  return both > 0 && both * 2 >= a.size + b.size - both;
}
