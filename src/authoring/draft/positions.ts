/** The positions of a draft, each once; which of them are one, a person says. */
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';
import type { Origins } from './origins.js';
import { plain } from './plain.js';
import type { Questions } from './questions.js';
import { alikeIn } from './same-positions.js';

interface Position {
  title: string;
  places: Place[];
}

export class Positions {
  readonly #all = new Map<string, Position>();
  /** Lists of those who answer: words, until all are known and have ids. */
  readonly #lists: string[][] = [];

  /** Who answers, as an item has it. */
  of(titles: readonly string[], at: Place): string[] {
    const list = titles.map((title) => {
      const key = plain(title);
      const known = this.#all.get(key) ?? { title, places: [] };
      known.places.push(at);
      this.#all.set(key, known);
      return key;
    });
    this.#lists.push(list);
    return list;
  }

  /** All of them, with ids, which the lists of items have from now on. */
  settled(questions: Questions, origins: Origins): Json[] {
    const kept = this.#merged(questions);
    const ids = new Map([...new Set(kept.values())].map((it, at) => [it, `r${at + 1}`]));
    for (const list of this.#lists)
      list.splice(0, list.length, ...new Set(list.map((it) => ids.get(kept.get(it)!)!)));
    return [...ids].map(([position, id]) =>
      origins.from({ id, title: position.title }, position.places),
    );
  }

  /** For each the position that it is. */
  #merged(questions: Questions): Map<string, Position> {
    const kept = new Map([...this.#all]);
    const titles = [...this.#all.values()].map((it) => it.title);
    for (const { how, titles: alike } of alikeIn(titles)) {
      const own = alike.map((it) => this.#all.get(plain(it))!);
      const { answer } = questions.ask('sameRole', {
        about: how,
        item: [...alike].sort().join(' / '),
        at: own.map((it) => it.places[0]!),
        words: alike.join(' / '),
      });
      if (answer !== 'different') join(kept, own, answer === 'one');
    }
    return kept;
  }
}

/** From now on they have one title, of those that they had. */
function join(kept: Map<string, Position>, own: Position[], isLongest: boolean): void {
  const all = [...new Set(own.map((it) => kept.get(plain(it.title))!))];
  if (all.length < 2) return;
  const titles = all.map((it) => it.title).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const one = {
    title: isLongest ? titles[0]! : titles.at(-1)!,
    places: all.flatMap((it) => it.places),
  };
  for (const [key, position] of kept) if (all.includes(position)) kept.set(key, one);
}
