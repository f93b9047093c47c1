/** Words within a small chart, by their guessed widths: which of them have room. Pure geometry. */
import { columnPlace, type Place } from './slope.js';

export interface SlopeLabel extends Place {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  isStrong?: boolean;
}

/** What a letter of 12.5 units needs, a little more than it takes in the fonts of sites. */
const LETTER = 7.6;
const HEIGHT = 13;

/** Below the columns: the last with a fact, the first and the last one, as far as they do not touch; or as many as fit. */
export function columnLabels(
  columns: readonly string[],
  known: readonly number[],
  width: number,
  y: number,
  areAll = false,
): SlopeLabel[] {
  const last = columns.length - 1;
  const strong = new Set(known);
  const wanted = new Set([...known.slice(-1), 0, last, ...[...known].reverse()]);
  if (areAll) for (const at of columns.keys()) wanted.add(at);
  const labels = [...wanted].flatMap((at): SlopeLabel[] => {
    const text = columns[at];
    if (text === undefined) return [];
    const x = columnPlace(at, columns.length, width);
    const half = (text.length * LETTER) / 2;
    const anchor = x - half < 0 ? 'start' : x + half > width ? 'end' : 'middle';
    const edge = anchor === 'start' ? 0 : anchor === 'end' ? width : x;
    return [{ x: edge, y, text, anchor, ...(strong.has(at) && { isStrong: true }) }];
  });
  return withoutTouching(labels, 6);
}

/** What comes first stays; what would touch it goes. */
export function withoutTouching(labels: SlopeLabel[], between = 2): SlopeLabel[] {
  const kept: SlopeLabel[] = [];
  for (const it of labels) if (!kept.some((one) => areTouching(one, it, between))) kept.push(it);
  return kept;
}

/** At the ends of lines: moved apart up and down, in their order, no further than needed. */
export function spreadLabels(labels: SlopeLabel[], lowest: number): SlopeLabel[] {
  const order = labels.map((_, at) => at).sort((a, b) => labels[a]!.y - labels[b]!.y || a - b);
  const placed = labels.map((it) => it.y);
  let least = 10;
  for (const at of order) least = (placed[at] = Math.max(placed[at]!, least)) + HEIGHT;
  let most = lowest;
  for (const at of order.reverse()) most = (placed[at] = Math.min(placed[at]!, most)) - HEIGHT;
  return labels.map((it, at) => ({ ...it, y: placed[at]! }));
}

function areTouching(a: SlopeLabel, b: SlopeLabel, between: number): boolean {
  const [leftA, rightA] = sidesOf(a);
  const [leftB, rightB] = sidesOf(b);
  return Math.abs(a.y - b.y) < HEIGHT && leftA < rightB + between && leftB < rightA + between;
}

export function sidesOf({
  x,
  text,
  anchor,
}: Pick<SlopeLabel, 'x' | 'text' | 'anchor'>): [left: number, right: number] {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

export const widthOf = (text: string): number => text.length * LETTER;
