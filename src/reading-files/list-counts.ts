/** How the numbers of a list go on: they are no text of the file, but the reader of a document sees them. */
import { numberAs } from './number-formats.js';

export interface Level {
  start: number;
  format: string;
  /** `%1.%2.` */
  text: string;
  /** It begins anew after a level above this one; 0 never. */
  restart?: number;
  /** All its numbers are Arabic. */
  isLegal?: boolean;
}

export interface Label {
  depth: number;
  label?: string;
  bullet?: boolean;
}

export const DEPTHS = 9;

/** By depth: the number that stands there now. */
export type Counts = (number | undefined)[];

/** Counts on. @param startAt with what a depth begins, first of all and each time that it begins anew */
export function nextLabel(
  counts: Counts,
  depth: number,
  levelAt: (depth: number) => Level,
  startAt: (depth: number) => number = (it) => levelAt(it).start,
): Label {
  for (let above = 0; above < depth; above++) counts[above] ??= startAt(above);
  counts[depth] = (counts[depth] ?? startAt(depth) - 1) + 1;
  for (let below = depth + 1; below < DEPTHS; below++)
    if (depth < (levelAt(below).restart ?? DEPTHS)) counts[below] = undefined;
  const { format, text, isLegal } = levelAt(depth);
  if (format === 'bullet') return { depth, bullet: true };
  const label = text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numberAs(isLegal ? 'decimal' : levelAt(at).format, counts[at] ?? startAt(at));
    })
    .trim();
  return { depth, ...(label && { label }) };
}

export const unwritten = (depth: number): Level => ({
  start: 1,
  format: 'decimal',
  text: `%${depth + 1}.`,
});
