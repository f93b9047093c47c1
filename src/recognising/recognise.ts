/** Document → what was found, where, how sure, why. Nothing here is a programme yet, and nothing is decided. */
import type { Document } from './document.js';
import type { Found, Said } from './found.js';
import { contentOf, type Content } from './parts/content.js';
import { joinTables, placeIn } from './tables/join.js';
import { kindOf, type TableKind } from './tables/kind.js';
import { columnsOf, type Column } from './tables/roles.js';
import { segmentsOf, type Segment } from './tables/segment.js';

/** A table, or the piece of one between two headers. */
export interface Part {
  kind: Found<TableKind>;
  columns: Column[];
  /** Headings and sentences right above it, the nearest last. */
  above: Said[];
  segment: Segment;
  content: Content;
}

export interface Recognised {
  parts: Part[];
}

/** Of what stands above a table. */
const NEAR = 4;

/** Stops wherever it may be interrupted: see how files are read. */
export function* recognition(document: Document): Generator<void, Recognised, void> {
  const parts: Part[] = [];
  let above: Said[] = [];
  for (const block of joinTables(document.blocks)) {
    if (block.kind !== 'table') {
      above = [...above.slice(1 - NEAR), { text: block.text, at: block.at }];
      continue;
    }
    for (const segment of segmentsOf(block)) {
      yield;
      const near = [...above, ...captions(segment)];
      const columns = columnsOf(segment);
      const words = near.map((it) => it.text);
      const kind = kindOf(segment, columns, words);
      const content = yield* contentOf(kind.value, segment, columns, words);
      parts.push({ kind, columns, above: near, segment, content });
    }
    above = [];
  }
  return { parts };
}

const captions = (segment: Segment): Said[] =>
  segment.above.flatMap((row) =>
    row.cells
      .filter((it) => it.text !== '')
      .map((cell) => ({ text: cell.text, at: placeIn(segment.table, cell.row, cell.col) })),
  );

/** All at once. */
export function recognise(document: Document): Recognised {
  const steps = recognition(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
