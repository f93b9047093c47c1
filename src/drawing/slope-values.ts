/** Values beside their marks in a chart that has room for them: which of them find a place. Pure geometry. */
import { sidesOf, type SlopeLabel } from './slope-labels.js';
import type { Place } from './slope.js';

export interface SlopeValue extends Place {
  text: string;
  /** What was reached stands above its dot, what was planned below its tick. */
  isFact: boolean;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of a letter's height, and around the marks. */
const SIZE = { above: 10, below: 3, dot: 5.5, tick: [8, 2.5] } as const;

/**
 * None touches a mark, a name or another value; what finds no place is left out.
 *
 * @param values the most wanted first
 * @param names what is written there already
 * @param gaps what is drawn besides the marks
 */
export function valueLabels(
  values: SlopeValue[],
  { width, height }: { width: number; height: number },
  names: SlopeLabel[] = [],
  gaps: Box[] = [],
): SlopeLabel[] {
  const taken = [...values.map(markBox), ...names.map(labelBox), ...gaps];
  return values.flatMap((it) => {
    for (const label of placesFor(it, width)) {
      const box = labelBox(label);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!isInside || taken.some((one) => overlap(one, box))) continue;
      taken.push(box);
      return label;
    }
    return [];
  });
}

/** Above or below it; then beside it. */
function placesFor({ x, y, text, isFact }: SlopeValue, width: number): SlopeLabel[] {
  const [left, right] = sidesOf({ x, text, anchor: 'middle' });
  const common = { text, ...(isFact && { isStrong: true }) };
  const middle: Omit<SlopeLabel, 'y'> =
    left < 0
      ? { x: 0, anchor: 'start', ...common }
      : right > width
        ? { x: width, anchor: 'end', ...common }
        : { x, anchor: 'middle', ...common };
  const upright = [y - 9, y + 18].map((at) => ({ ...middle, y: at }));
  return [
    ...(isFact ? upright : upright.reverse()),
    { x: x + 10, y: y + 4, anchor: 'start', ...common },
    { x: x - 10, y: y + 4, anchor: 'end', ...common },
  ];
}

function labelBox(label: SlopeLabel): Box {
  const [left, right] = sidesOf(label);
  return { left, right, top: label.y - SIZE.above, bottom: label.y + SIZE.below };
}

function markBox({ x, y, isFact }: SlopeValue): Box {
  const [across, up] = isFact ? [SIZE.dot, SIZE.dot] : SIZE.tick;
  return { left: x - across, right: x + across, top: y - up, bottom: y + up };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
