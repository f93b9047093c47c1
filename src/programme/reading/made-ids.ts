/** Ids for those who wrote none: made of number and title, so that the next reading makes the same. */
import { plainName } from '../field-names.js';
import { pieceOf } from '../piece-of.js';
import { listIn, NAMES, type Collection } from './links.js';
import type { Json } from './values.js';

const LONGEST_ID = 40;

/** «1.2-школа-наставничества»; what has neither number nor title is called by its list. */
export function madeId(item: Json, name: Collection): string {
  const words = [item['num'], titleOf(item)].filter((it) => typeof it === 'string').join(' ');
  const id = pieceOf(words, 0, 4 * LONGEST_ID)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
  return pieceOf(id, 0, LONGEST_ID).replace(/^[-.]+|[-.]+$/g, '') || name;
}

const titleOf = (item: Json): unknown => item['title'] ?? item['risk'] ?? item['targetText'];

/** The id of the one item that is called so, where a link names its number or title. */
export type Named = (words: string, target: Collection | 'anything') => string | undefined;

export function namesIn(programme: Json): Named {
  const known = new Map<Collection, Map<string, string | undefined>>();
  const namesOf = (collection: Collection): Map<string, string | undefined> => {
    let names = known.get(collection);
    if (!names) {
      names = new Map();
      for (const item of listIn(programme, collection))
        for (const word of new Set([item['num'], titleOf(item)].map(plainOf)))
          // Of two that are called the same nobody can say which one was meant.
          if (word) names.set(word, names.has(word) ? undefined : (item['id'] as string));
      known.set(collection, names);
    }
    return names;
  };
  return (words, target) => {
    const word = plainOf(words);
    for (const name of target === 'anything' ? NAMES : [target]) {
      const id = namesOf(name).get(word);
      if (id !== undefined) return id;
    }
    return undefined;
  };
}

const plainOf = (words: unknown): string => (typeof words === 'string' ? plainName(words) : '');
