/** Document → what was found, where, how sure, why. Nothing here is a programme yet, and nothing is decided. */
import type { Document } from '../reading-files/document.js';
import { atOnce, inSlices, type Slices, type Steps } from '../reading-files/slices.js';
import type { Found, Said } from './found.js';
import type { Plan } from './parts/activity.js';
import { contentOf, type Content } from './parts/content.js';
import { hiddenTarget, type Hidden } from './parts/hidden.js';
import { nameProjects } from './parts/name-projects.js';
import { nameOf, projectInCaption, projectNames } from './prose/project-names.js';
import { proseOf, type Told } from './prose/prose.js';
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
  /** The project that the document named last, if it names them before their tables. */
  project?: Said;
}

export interface Recognised {
  parts: Part[];
  prose: Told;
  /** Indicators that sentences and columns of plans hold: to be offered. */
  hidden: Found<Hidden>[];
}

/** Of what stands above a table. */
const NEAR = 4;

/** Stops wherever it may be interrupted. */
function* recognition(document: Document): Steps<Recognised> {
  const parts: Part[] = [];
  const flow = joinTables(document.blocks);
  yield;
  const names = projectNames(flow);
  let above: Said[] = [];
  let project: Said | undefined;
  for (const block of flow) {
    if (block.kind !== 'table') {
      if (names.has(block)) {
        const name = names.get(block);
        project = name ? { text: name, at: block.at } : undefined;
      }
      above = [...above.slice(1 - NEAR), { text: block.text, at: block.at }];
      continue;
    }
    for (const segment of yield* segmentsOf(block)) {
      yield;
      const near = [...above, ...captions(segment)];
      const columns = columnsOf(segment);
      const words = near.map((it) => it.text);
      const kind = kindOf(segment, columns, words);
      const content = yield* contentOf(kind.value, segment, columns, words);
      const named = content.passport?.rows.find((it) => it.role === 'projectTitle');
      const title = named?.lines.map((it) => it.text).join(' ');
      if (named && title) project = { text: nameOf(title), at: named.at };
      const own = projectInCaption(near) ?? project;
      parts.push({ kind, columns, above: near, segment, content, ...(own && { project: own }) });
    }
    above = [];
  }
  yield;
  const rows = parts.flatMap(({ content, project: own }) =>
    own ? [] : (content.passport?.rows ?? []),
  );
  const prose = yield* proseOf(
    flow,
    rows,
    parts.some(({ content }) => content.stages?.length),
  );
  nameProjects(parts, rows, prose);
  return { parts, prose, hidden: parts.flatMap(({ content }) => hiddenOf(content.plan)) };
}

const hiddenOf = (plan: Plan | undefined): Found<Hidden>[] => [
  ...(plan?.targets ?? []).map(({ title, at }) => hiddenTarget({ text: title, at })),
  ...(plan?.activities ?? []).flatMap((it) => it.hidden),
];

const captions = (segment: Segment): Said[] =>
  segment.above.flatMap((row) =>
    row.cells
      .filter((it) => it.text !== '')
      .map((cell) => ({ text: cell.text, at: placeIn(segment.table, cell.row, cell.col) })),
  );

/** All at once. */
export const recognise = (document: Document): Recognised => atOnce(recognition(document));

/** With pauses in between, so that a page answers meanwhile. */
export const recogniseInSlices = (document: Document, slices: Slices): Promise<Recognised> =>
  inSlices(recognition(document), slices);
