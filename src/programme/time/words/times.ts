/** From pieces to times with a beginning and an end: «с … по …», «до …», «… – …». */
import { isYear } from './join.js';
import type { Node, Op, Point, Rule } from './node.js';
import type { TimeKind } from '../../schema.js';

export interface Time {
  is: 'time';
  /** Of one point both are the same; the end that is open is absent. */
  from?: Point;
  to?: Point;
  isWithin?: true;
  /** «Кроме июля». */
  isExcept?: true;
  /** «Следующего года», and nobody says after which. */
  isRelative?: true;
  orElse?: string;
}

export type Item = (
  | Time
  | ({ is: 'every' } & Rule)
  | { is: 'kind'; kind: TimeKind }
  | { is: 'beside' }
  | { is: 'left'; isWrong?: true }
) & {
  at: number;
  end: number;
  /** What stands before it. */
  after?: Op;
  saysMore?: true;
  isDoubtful?: true;
};

export interface Heading {
  year?: number;
  /** The year in which it begins. */
  schoolYear?: number;
  month?: number;
}

/** What was said between two ends of lines. */
export function itemsOf(nodes: readonly Node[], heading: Heading): Item[] {
  const items: Item[] = [];
  let isExcept = false;
  let after: Op | undefined;
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at]!;
    if (node.is === 'op' && (node.op === 'comma' || node.op === 'and')) {
      after = node.op;
      at++;
      continue;
    }
    if (node.is === 'op' && node.op === 'except') {
      isExcept = true;
      at++;
      continue;
    }
    const [item, taken] = itemAt(nodes, at, heading);
    if (item) {
      const excepted = item.is === 'time' && isExcept && { isExcept: true as const };
      items.push({ ...item, ...excepted, ...(after && { after }) });
    }
    after = undefined;
    at += taken;
  }
  return items;
}

const opAt = (node: Node | undefined): Op | undefined => (node?.is === 'op' ? node.op : undefined);

function itemAt(
  nodes: readonly Node[],
  at: number,
  heading: Heading,
): [Item | undefined, taken: number] {
  const node = nodes[at]!;
  const place = { at: node.at, end: node.end };
  switch (node.is) {
    case 'point':
      return timeAt(nodes, at, at, heading);
    case 'op': {
      if (node.op === 'from' || node.op === 'until' || node.op === 'within') {
        if (nodes[at + 1]?.is === 'point') return timeAt(nodes, at, at + 1, heading);
        if (node.op === 'within' && nodes[at + 1]?.is === 'kind') return [undefined, 1];
        return [{ is: 'left', ...place }, 1];
      }
      // A dash before or after what is no date: «ежегодно – октябрь», «– 2021».
      const isLoose = node.op === 'dash' && nodes[at + 1] !== undefined;
      return [isLoose ? undefined : { is: 'left', ...place }, 1];
    }
    case 'withinMonth': {
      const { month } = heading;
      if (month === undefined) return [{ ...place, is: 'kind', kind: 'stated', saysMore: true }, 1];
      return [{ ...place, is: 'time', from: { month }, to: { month } }, 1];
    }
    case 'rule': {
      const { month } = heading;
      if (month === undefined || node.day === undefined) return [{ is: 'beside', ...place }, 1];
      return [{ ...place, is: 'time', to: { month, day: node.day } }, 1];
    }
    case 'condition':
      return [{ is: node.saysMore ? 'beside' : 'left', ...place }, 1];
    case 'relativeYear':
    case 'number':
      return [{ is: 'left', ...place }, 1];
    default:
      return [node, 1];
  }
}

/** @param first where its first point stands, after «с», «до» or «в течение» */
function timeAt(
  nodes: readonly Node[],
  start: number,
  first: number,
  heading: Heading,
): [Item, taken: number] {
  const opening = first > start ? opAt(nodes[start]) : undefined;
  const a = pointAt(nodes, first, heading);
  let next = a.next;
  const time: Time = { is: 'time', from: a.from, to: a.to };
  const flags = { ...a.flags };
  const place = (): { at: number; end: number } => ({
    at: nodes[start]!.at,
    end: nodes[next - 1]!.end,
  });
  if (opening === 'until') {
    delete time.from;
    if (a.from.part) {
      // «До конца 2021 года» is by its last day; «до начала» is by nobody knows which.
      if (a.from.part === 'end') time.to = withoutPart(a.to);
      else flags.isDoubtful = true;
    }
    return [{ ...time, ...flags, ...place() }, next - start];
  }
  const binding = opAt(nodes[next]);
  const isBound =
    binding === 'dash' ||
    binding === 'through' ||
    (binding === 'until' && opening === 'from') ||
    (binding === 'slash' && isTight(nodes, next));
  if (isBound && nodes[next + 1]?.is === 'point' && !a.isSpan) {
    const b = pointAt(nodes, next + 1, heading);
    next = b.next;
    Object.assign(flags, b.flags);
    time.to = b.to;
    if (opAt(nodes[next]) === 'dash') flags.isDoubtful = true;
    if (time.from?.part === 'start') time.from = withoutPart(time.from);
    if (time.to?.part === 'end') time.to = withoutPart(time.to);
  } else if (opening === 'from') {
    delete time.to;
    if (a.from.part === 'start') time.from = withoutPart(a.from);
    else if (a.from.part) flags.isDoubtful = true;
    if (opAt(nodes[next]) === 'onwards') next++;
    else if (opAt(nodes[next]) === 'and' && opAt(nodes[next + 1]) === 'onwards') next += 2;
  } else if (binding === 'onwards') {
    delete time.to;
    next++;
  }
  if (opening === 'within' && time.from && time.to && isYear(time.from) && isYear(time.to))
    time.isWithin = true;
  return [{ ...time, ...flags, ...place() }, next - start];
}

const withoutPart = ({ part: _, ...point }: Point): Point => point;

/** «09.2021/12.2021» without a space on either side. */
const isTight = (nodes: readonly Node[], at: number): boolean =>
  nodes[at - 1]?.end === nodes[at]!.at && nodes[at]!.end === nodes[at + 1]?.at;

type Flags = { saysMore?: true; isDoubtful?: true; isRelative?: true; orElse?: string };

/** A point, with «следующего года» after it. */
function pointAt(
  nodes: readonly Node[],
  at: number,
  heading: Heading,
): { from: Point; to: Point; isSpan: boolean; flags: Flags; next: number } {
  const node = nodes[at] as Extract<Node, { is: 'point' }>;
  const { point, to = point, saysMore, isDoubtful, orElse } = node;
  const flags: Flags = {
    ...(saysMore && { saysMore }),
    ...(isDoubtful && { isDoubtful }),
    ...(orElse !== undefined && { orElse }),
  };
  const found = { from: point, to, isSpan: node.to !== undefined, flags };
  const relative = nodes[at + 1];
  if (relative?.is !== 'relativeYear' || point.year !== undefined)
    return { ...found, next: at + 1 };
  if (heading.year === undefined || relative.isReported)
    return { ...found, flags: { ...flags, saysMore: true, isRelative: true }, next: at + 2 };
  const dated = { ...point, year: heading.year + relative.ahead };
  return { ...found, from: dated, to: dated, next: at + 2 };
}
