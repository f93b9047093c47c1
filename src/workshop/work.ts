/** One document on the table: what was read and recognised in it, what was settled, and the programme that comes of it. */
import { draftOf } from '../authoring/draft/draft.js';
import type { Decision, Draft } from '../authoring/draft/model.js';
import { readProgramme } from '../programme/read.js';
import type { Programme } from '../programme/schema.js';
import {
  readFileInSlices,
  readPastedInSlices,
  type Document,
  type Pasted,
  type Refusal,
  type Slices,
} from '../reading-files/index.js';
import { recogniseInSlices, type Recognised } from '../recognising/recognise.js';
import { begun, type History } from './history.js';

/** What a draft is made of, as it is kept in the browser. */
export type Source =
  | { name: string; bytes: Uint8Array; pasted?: never }
  | { name: string; pasted: Pasted; bytes?: never };

export interface Work {
  source: Source;
  document: Document;
  recognised: Recognised;
  history: History<readonly Decision[]>;
  draft: Draft;
  /** Absent while nothing was found that a page could show. */
  programme?: Programme;
}

/** A document on the table, or the reason why not. */
export type Made = { work: Work; refusal?: never } | { work?: never; refusal: Refusal };

/** The page answers while a long document is read. */
const slices: Slices = { pause: () => new Promise((resolve) => setTimeout(resolve)) };

export async function workOn(
  source: Source,
  history: History<readonly Decision[]> = begun([]),
): Promise<Made> {
  const { document, refusal } = source.bytes
    ? await readFileInSlices(source.bytes, slices)
    : await readPastedInSlices(source.pasted, slices);
  if (refusal) return { refusal };
  const recognised = await recogniseInSlices(document, slices);
  return { work: settledWith({ source, document, recognised }, history) };
}

/** The same document with other decisions. */
export function settledWith(
  { source, document, recognised }: Pick<Work, 'source' | 'document' | 'recognised'>,
  history: History<readonly Decision[]>,
): Work {
  const draft = draftOf(document, recognised, history.now);
  const { programme } = readProgramme(draft.programme);
  return { source, document, recognised, history, draft, ...(programme && { programme }) };
}
