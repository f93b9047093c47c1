/** The whole document as one strip: what went in, and what did not. Pure. */
import type { Unused } from '../../authoring/draft/model.js';
import type { Block, Document } from '../../reading-files/index.js';

export interface Stretch {
  isUsed: boolean;
  /** Letters. */
  length: number;
}

/** Neighbours of one kind are one stretch. */
export function stretchesOf({ blocks }: Document, unused: readonly Unused[]): Stretch[] {
  const lost = new Map<number, number>();
  for (const { at, text } of unused) lost.set(at.block, (lost.get(at.block) ?? 0) + text.length);
  const stretches: Stretch[] = [];
  const add = (isUsed: boolean, length: number): void => {
    const last = stretches.at(-1);
    if (length <= 0) return;
    if (last?.isUsed === isUsed) last.length += length;
    else stretches.push({ isUsed, length });
  };
  for (const [at, block] of blocks.entries()) {
    const missing = lost.get(at) ?? 0;
    add(true, lettersOf(block) - missing);
    add(false, missing);
  }
  return stretches;
}

const lettersOf = (block: Block): number =>
  block.kind === 'table'
    ? block.cells.reduce(
        (sum, { lines }) => sum + lines.reduce((n, it) => n + it.text.length, 0),
        0,
      )
    : block.text.length;
