/** The numbers that Word makes, by its lists and their definitions. */
import { LONGEST_PATTERN } from '../limits.js';
import {
  DEPTHS,
  nextLabel,
  unwritten,
  type Counts,
  type Label,
  type Level,
} from '../list-counts.js';
import { firstOf, isOn, nodesOf, valueOf, wholeOf, type XmlNode } from '../xml/nodes.js';
import { flat } from './flat.js';
import type { Style } from './styles.js';

interface WordLevel extends Level {
  styleId?: string;
}

/** What several lists share: they count on together. */
interface Definition {
  levels: Map<number, WordLevel>;
  counts: Counts;
  styleLink?: string;
  /** It stands elsewhere, where a style of lists says. */
  elsewhere?: string;
}

interface List {
  definitionId: string;
  /** By depth. */
  levels: Map<number, WordLevel>;
  /** By depth: what it begins with, first of all and each time that it begins anew. */
  starts: Map<number, number>;
  /** Depths that have been met: at the first time it begins, though others of its definition go on. */
  begun: Set<number>;
}

export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<string, List>();
  /** By style of lists: whose levels it holds. */
  readonly #byStyle = new Map<string, Definition>();

  constructor(root: XmlNode | undefined) {
    for (const it of nodesOf(root, 'abstractNum')) {
      const definition: Definition = {
        levels: levelsIn(it),
        counts: [],
        styleLink: valueOf(it, 'styleLink'),
        elsewhere: valueOf(it, 'numStyleLink'),
      };
      this.#definitions.set(it.attributes.abstractNumId ?? '', definition);
      if (definition.styleLink !== undefined) this.#byStyle.set(definition.styleLink, definition);
    }
    for (const it of nodesOf(root, 'num')) {
      const list: List = {
        definitionId: valueOf(it, 'abstractNumId') ?? '',
        levels: new Map(),
        starts: new Map(),
        begun: new Set(),
      };
      for (const override of nodesOf(it, 'lvlOverride')) {
        const depth = wholeOf(override.attributes.ilvl) ?? 0;
        const start = wholeOf(valueOf(override, 'startOverride'));
        for (const [, level] of levelsIn(override)) list.levels.set(depth, level);
        if (start !== undefined) list.starts.set(depth, start);
      }
      this.#lists.set(it.attributes.numId ?? '', list);
    }
  }

  /** The label of the next paragraph of a list; it is counted. */
  next(properties: XmlNode | undefined, style: Style): Label | undefined {
    const own = firstOf(properties, 'numPr');
    const byStyle = style.numbering;
    const numId = valueOf(own, 'numId') ?? byStyle?.numId;
    if (numId === undefined || numId === '0') return undefined;
    const list = this.#lists.get(numId);
    const definition = list && this.#definitionOf(list);
    if (!list || !definition) return undefined;
    const depth =
      wholeOf(valueOf(own, 'ilvl')) ??
      (byStyle && depthOf(definition, byStyle.styleId)) ??
      byStyle?.depth ??
      0;
    return depth >= 0 && depth < DEPTHS ? counted(definition, list, depth) : undefined;
  }

  #definitionOf({ definitionId }: List): Definition | undefined {
    const definition = this.#definitions.get(definitionId);
    const { elsewhere } = definition ?? {};
    return (elsewhere !== undefined && this.#byStyle.get(elsewhere)) || definition;
  }
}

/** A style that numbers its paragraphs is named by the level that is its own. */
function depthOf({ levels }: Definition, styleId: string): number | undefined {
  for (const [depth, level] of levels) if (level.styleId === styleId) return depth;
  return undefined;
}

function counted(definition: Definition, list: List, depth: number): Label {
  const { counts } = definition;
  const levelAt = (at: number): WordLevel =>
    list.levels.get(at) ?? definition.levels.get(at) ?? unwritten(at);
  const startAt = (at: number): number => list.starts.get(at) ?? levelAt(at).start;
  if (list.starts.has(depth) && !list.begun.has(depth)) counts[depth] = undefined;
  list.begun.add(depth);
  return nextLabel(counts, depth, levelAt, startAt);
}

function levelsIn(node: XmlNode): Map<number, WordLevel> {
  const levels = new Map<number, WordLevel>();
  for (const it of nodesOf(node, 'lvl')) {
    // A format of newer programs stands beside one for the older.
    const format = flat(it).find(({ name }) => name === 'numFmt')?.attributes;
    levels.set(wholeOf(it.attributes.ilvl) ?? 0, {
      start: wholeOf(valueOf(it, 'start')) ?? 0,
      format: format?.val === 'custom' ? 'decimalZero' : (format?.val ?? 'decimal'),
      text: (valueOf(it, 'lvlText') ?? '').slice(0, LONGEST_PATTERN),
      restart: wholeOf(valueOf(it, 'lvlRestart')),
      isLegal: isOn(it, 'isLgl') ?? false,
      styleId: valueOf(it, 'pStyle'),
    });
  }
  return levels;
}
