/**
 * Where in the text a path of the file stands. For those who write files: a page never needs it. The text must be JSON
 * already; where it is not, `loading/json-fault.ts` says where it stops being one.
 */
import type { Path } from '../programme/problems.js';
import { endOfString, lineStarts } from './strings.js';

/** Lines and columns count from 1, as text editors do. */
export interface Position {
  line: number;
  column: number;
}

export interface Positions {
  /** What stands at a path, or the nearest around it that the text has. */
  of: (path: Path, side: 'key' | 'value') => Position;
  /** Where exactly this path begins in the text, and its key; undefined where the text has no such path. */
  placeOf: (path: Path) => { key?: number; value: number } | undefined;
  /** Keys that one object has twice: the last one counts, and the first is lost without a word. */
  doubles: { path: Path; key: string; position: Position }[];
}

interface Place {
  key?: number;
  value: number;
  inside?: Map<string | number, Place>;
}

/** Nobody reads more; and each has a path, which may be long. */
const MOST_DOUBLES = 100;

/** The quote alone: where its text ends is another question. */
const TOKEN = /["{}[\]:,]|[^\s"{}[\]:,]+/g;

export function positionsIn(text: string): Positions {
  const toPosition = lineCounter(text);
  const root: Place = { value: 0 };
  const doubles: Positions['doubles'] = [];
  /** The lists and objects around the token, and the step within each that leads to it. */
  const around: { place: Place; isList: boolean; step: string | number }[] = [];
  let place = root;
  let key: { name: string; at: number } | undefined;

  const enter = (at: number): void => {
    const holder = around[around.length - 1];
    if (!holder) return void (place.value = at);
    if (key) holder.step = key.name;
    const inside = (holder.place.inside ??= new Map<string | number, Place>());
    if (key && inside.has(key.name) && doubles.length < MOST_DOUBLES)
      doubles.push({
        path: around.map((it) => it.step),
        key: key.name,
        position: toPosition(key.at),
      });
    place = { value: at, ...(key && { key: key.at }) };
    inside.set(holder.step, place);
    key = undefined;
  };

  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const { 0: token, index: at } = found;
    if (token === '"') TOKEN.lastIndex = endOfString(text, at);
    const holder = around[around.length - 1];
    if (token === ':') continue;
    if (token === ',') {
      if (holder?.isList) (holder.step as number)++;
    } else if (token === '}' || token === ']') around.pop();
    else if (holder && !holder.isList && !key)
      key = { name: JSON.parse(text.slice(at, TOKEN.lastIndex)) as string, at };
    else {
      enter(at);
      if (token === '{' || token === '[')
        around.push({ place, isList: token === '[', step: token === '[' ? 0 : '' });
    }
  }

  const find = (path: Path): { found: Place; isWhole: boolean } => {
    let found = root;
    for (const step of path) {
      const next = found.inside?.get(step);
      if (!next) return { found, isWhole: false };
      found = next;
    }
    return { found, isWhole: true };
  };

  return {
    doubles,
    placeOf(path) {
      const { found, isWhole } = find(path);
      return isWhole ? found : undefined;
    },
    of(path, side) {
      const { found, isWhole } = find(path);
      return toPosition(side === 'key' && isWhole ? (found.key ?? found.value) : found.value);
    },
  };
}

function lineCounter(text: string): (at: number) => Position {
  const starts = lineStarts(text);
  return (at) => positionOf(at, starts);
}

/** @param starts where each line begins */
export function positionOf(at: number, starts: readonly number[]): Position {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - starts[low]! + 1 };
}
