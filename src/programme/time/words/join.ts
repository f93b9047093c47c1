/** Pieces that belong together: «сентябрь» and «2021», «1 декада» and «марта», «по запросу» and «руководителя ОО». */
import type { Node, Op, Point } from './node.js';

type Of<Is extends Node['is']> = Extract<Node, { is: Is }>;

export function joined(nodes: readonly Node[], text: string): Node[] {
  return withUnits(beside(nodes, text));
}

const isOp = (node: Node | undefined, ...ops: Op[]): boolean =>
  node?.is === 'op' && ops.includes(node.op);

/** Nothing but a year. */
export const isYear = ({ year, isSchool, ...rest }: Point): boolean =>
  year !== undefined && (isSchool ?? true) && Object.keys(rest).length === 0;

/** A word that says more about what stands before it, not about time. */
const isWord = (node: Node | undefined, text: string): boolean =>
  node?.is === 'left' && /^\p{L}/u.test(text.slice(node.at, node.at + 2));

/** Words may follow: «по плану» of whom, «по запросу» of whom. */
const isQualified = (node: Node | undefined): node is Of<'kind'> | Of<'condition'> =>
  node?.is === 'condition' ||
  (node?.is === 'kind' && node.kind !== 'continuous' && node.kind !== 'notStated');

function beside(nodes: readonly Node[], text: string): Node[] {
  const out: Node[] = [];
  for (const [index, node] of nodes.entries()) {
    const before = out.at(-1);
    if (isQualified(before) && belongs(before, node, nodes[index + 1], text)) {
      out[out.length - 1] = { ...before, end: node.end, saysMore: true };
      continue;
    }
    const point = before?.is === 'point' && node.is === 'point' && meet(before, node);
    if (point) {
      // «2 недели сентября» are those of the month.
      const isDoubtful = (before.isDoubtful ?? node.isDoubtful) && point.part !== 'week';
      const { at } = before;
      out[out.length - 1] = {
        ...{ is: 'point', point, at, end: node.end },
        ...(isDoubtful && { isDoubtful }),
      };
      continue;
    }
    out.push(node);
  }
  return out;
}

function belongs(
  before: Of<'kind'> | Of<'condition'>,
  node: Node,
  next: Node | undefined,
  text: string,
): boolean {
  if (isWord(node, text)) return true;
  if (isOp(node, 'and', 'through', 'from', 'until') && isWord(next, text)) return true;
  if (before.is === 'condition') return false;
  // «По мере необходимости один раз в год в связи с …»: the condition holds for all of it.
  if (before.kind === 'asNeeded') return node.is === 'every' || node.is === 'condition';
  // «Осенние каникулы 2021 г.»
  if (before.kind === 'stated')
    return node.is === 'point'
      ? isYear(node.point) && !node.to
      : node.is === 'kind' && node.kind === 'stated';
  return node.is === 'condition';
}

/** What two points beside each other say together; undefined where each stands for itself. */
function meet(first: Of<'point'>, second: Of<'point'>): Point | undefined {
  if (first.to ?? second.to) return undefined;
  const [a, b] = [first.point, second.point];
  const { part, isOfMonth, ...named } = a;
  if (isOfMonth && b.month === undefined) return undefined;
  if (part && Object.keys(named).length === 0) {
    if (b.day !== undefined || b.part || b.decade !== undefined) return undefined;
    // «Первая половина 2021 года»
    if (part.startsWith('half') && isYear(b) && !b.isSchool)
      return { ...b, half: Number(part.slice(-1)) };
    return { ...b, part };
  }
  if (a.decade !== undefined && a.month === undefined)
    return b.month !== undefined && b.day === undefined ? { ...b, decade: a.decade } : undefined;
  if (a.year === undefined && isYear(b)) return { ...a, ...b };
  if (isYear(a) && b.year === undefined && !b.part) return { ...b, ...a };
  return undefined;
}

/** «I, III кварталы», «15–19 февраля», «с 1 по 15 сентября»: the last one says of what. */
function withUnits(nodes: Node[]): Node[] {
  const out = [...nodes];
  for (let index = out.length - 1; index >= 0; index--) {
    const node = out[index]!;
    if (node.is !== 'number') continue;
    const next = out[index + 2];
    const point =
      next?.is === 'point' && isOp(out[index + 1], 'dash', 'comma', 'and', 'through')
        ? sameAs(next.point, node.number)
        : undefined;
    const { at, end } = node;
    out[index] = point ? { is: 'point', point, at, end } : { is: 'left', isWrong: true, at, end };
    if (point?.part && next?.is === 'point')
      out[index + 2] = { is: 'point', point: next.point, at: next.at, end: next.end };
  }
  return out;
}

function sameAs(point: Point, n: number): Point | undefined {
  if (point.day !== undefined) return { ...point, day: n };
  if (point.quarter !== undefined) return n <= 4 ? { ...point, quarter: n } : undefined;
  if (point.half !== undefined) return n <= 2 ? { ...point, half: n } : undefined;
  if (point.decade !== undefined) return n <= 3 ? { ...point, decade: n } : undefined;
  return point.part === 'week' && n <= 5 ? point : undefined;
}
