/** The parts of a DOCX or XLSX: which one is the main one, and what belongs to what. Names are found by relations, never guessed. */
import { nodesOf } from '../xml/nodes.js';
import { treeOf } from '../xml/part.js';
import { refused } from '../refusal.js';
import type { Steps } from '../slices.js';
import type { Zip } from './zip.js';

export interface Relation {
  /** The end of its address, which is the same in both namespaces: `styles`. */
  type: string;
  /** A part's name, or an address outside. */
  target: string;
  isOutside: boolean;
}

/** By id. */
export type Relations = Map<string, Relation>;

export function* relationsOf(zip: Zip, part: string): Steps<Relations> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const root = yield* treeOf(zip, `${folder}_rels/${part.slice(cut)}.rels`);
  const relations: Relations = new Map();
  for (const { attributes } of nodesOf(root, 'Relationship')) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (id === undefined) continue;
    const isOutside = mode === 'External';
    relations.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isOutside ? target : resolved(folder, target),
      isOutside,
    });
  }
  return relations;
}

export function* mainPart(zip: Zip): Steps<string> {
  const main = partOf(yield* relationsOf(zip, ''), 'officeDocument');
  if (main === undefined || !zip.entryOf(main)) throw refused('damaged');
  return main;
}

export const partOf = (relations: Relations, type: string): string | undefined =>
  [...relations.values()].find((it) => it.type === type && !it.isOutside)?.target;

function resolved(folder: string, target: string): string {
  const way: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') way.pop();
    else if (step !== '' && step !== '.') way.push(step);
  return way.join('/');
}
