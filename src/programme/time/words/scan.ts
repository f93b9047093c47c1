/** A phrase, from left to right, as the pieces it is made of. One look at each word: a hostile text costs no more. */
import { DENIALS, FILLER, KINDS, OPS, SIGNS } from './kinds.js';
import type { Node } from './node.js';
import { firstOf, type Reader } from './pattern.js';
import { POINTS } from './points.js';
import { REPETITION } from './repetition.js';

/** The first that fits is meant: the longer phrases stand before the words they are made of. */
export const READERS: readonly Reader[] = [
  ...REPETITION,
  ...KINDS,
  ...POINTS,
  ...OPS,
  DENIALS,
  FILLER,
];

const readerAt = firstOf(READERS);

const SILENT = new Set(' .()\'"'.split(''));
const WORD = /[\p{L}\p{M}\p{N}]+|./suy;

export function nodesIn(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  while (at < text.length) {
    const letter = text[at]!;
    if (SILENT.has(letter)) {
      at++;
      continue;
    }
    const sign = SIGNS[letter];
    if (sign) {
      nodes.push({ is: 'op', op: sign, at, end: at + 1 });
      at++;
      continue;
    }
    const start = at;
    const node = nodeAt(text, at);
    at = node.end;
    if (node.is && at > start) nodes.push({ ...node, at: start } as Node);
  }
  return nodes;
}

function nodeAt(text: string, at: number): Partial<Node> & { end: number } {
  const reader = readerAt(text, at);
  if (reader) {
    const { pattern, make } = reader;
    pattern.lastIndex = at;
    const found = pattern.exec(text)!;
    return { ...make(found), end: pattern.lastIndex };
  }
  WORD.lastIndex = at;
  WORD.test(text);
  const end = WORD.lastIndex;
  return { is: 'left', end, ...(/\d/.test(text.slice(at, end)) && { isWrong: true }) };
}
