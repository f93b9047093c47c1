import type { Node } from './node.js';

export interface Reader {
  source: string;
  /** Of its own, with its groups. */
  pattern: RegExp;
  make: (found: readonly (string | undefined)[]) => Partial<Node>;
}

/** Whole words only, where the last one ended. */
export const pattern = (source: string, make: Reader['make']): Reader => ({
  source,
  pattern: new RegExp(`(?:${source})(?![a-zа-яі\\d])`, 'y'),
  make,
});

const GROUP = /\\.|\((?!\?)/gs;

/**
 * All of them as one: a word is looked at once, and not by a hundred patterns one after another.
 *
 * @returns a function that says which of them fits first at a place
 */
export function firstOf(
  readers: readonly Reader[],
): (text: string, at: number) => Reader | undefined {
  const parts = readers.map(({ source }) => {
    const plain = source.replace(GROUP, (it) => (it === '(' ? '(?:' : it));
    return `(${plain})`;
  });
  const all = new RegExp(`(?:${parts.join('|')})(?![a-zа-яі\\d])`, 'y');
  return (text, at) => {
    all.lastIndex = at;
    const found = all.exec(text);
    return found
      ? readers[found.findIndex((it, index) => index > 0 && it !== undefined) - 1]
      : undefined;
  };
}
