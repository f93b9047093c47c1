/**
 * The phrases of `words.ts`, looked up. `*` ends a stem; a phrase stands at the beginning of a text, with `…` before it
 * anywhere, with `=` it is the whole text. Words that tell nothing are passed over in what is looked at.
 */
import { wordsOf } from './text.js';

export interface Match<T extends string> {
  key: T;
  /** How specific: more words, at the beginning, little else in the text. From 0 to 1. */
  sure: number;
  /** Share of the text's own words that the phrase covers. */
  share: number;
}

interface Phrase<T> {
  key: T;
  words: { text: string; stem: boolean }[];
  anywhere: boolean;
  whole: boolean;
}

/** They neither make a header nor unmake it. */
const LIGHT = new Set(
  'и или в во на по о об за из с со к для от до а также его ее их программы проекта плана п s w o t'.split(
    ' ',
  ),
);
/** A longer text is a sentence, no label. */
const LONGEST = 24;

export class Phrases<T extends string> {
  readonly #byLetter = new Map<string, Phrase<T>[]>();
  readonly #seen = new Map<string, Match<T>[]>();

  constructor(table: Readonly<Record<T, string>>) {
    for (const key of Object.keys(table) as T[])
      for (const text of table[key].split(',').map((it) => it.trim())) {
        const phrase: Phrase<T> = {
          key,
          anywhere: text.startsWith('…'),
          whole: text.startsWith('='),
          words: text
            .replace(/^[…=]/, '')
            .split(' ')
            .map((word) => ({ text: word.replace('*', ''), stem: word.endsWith('*') })),
        };
        const letter = phrase.words[0]!.text[0] ?? '';
        const list = this.#byLetter.get(letter) ?? [];
        list.push(phrase);
        this.#byLetter.set(letter, list);
      }
  }

  /** The best one of each key, best first. */
  match(text: string): Match<T>[] {
    if (text.length > 200) return [];
    const known = this.#seen.get(text);
    if (known) return known;
    const found = this.#look(wordsOf(text));
    if (this.#seen.size > 5000) this.#seen.clear();
    this.#seen.set(text, found);
    return found;
  }

  #look(words: string[]): Match<T>[] {
    if (words.length === 0 || words.length > LONGEST) return [];
    const own = words.filter((word) => !LIGHT.has(word)).length || 1;
    const best = new Map<T, Match<T>>();
    words.forEach((word, at) => {
      for (const phrase of this.#byLetter.get(word[0]!) ?? []) {
        if (at > 0 && !phrase.anywhere) continue;
        if (phrase.whole && words.length !== phrase.words.length) continue;
        if (!phrase.words.every((it, i) => fits(it, words[at + i]))) continue;
        const told = phrase.words.filter((it) => !LIGHT.has(it.text)).length || 1;
        const share = Math.min(1, told / own);
        const sure =
          (phrase.whole ? 0.95 : at === 0 ? 0.8 : 0.62) +
          0.03 * Math.min(3, told) +
          0.08 * share -
          (own > 8 ? 0.15 : 0);
        const known = best.get(phrase.key);
        if (!known || sure > known.sure)
          best.set(phrase.key, { key: phrase.key, sure: Math.min(1, sure), share });
      }
    });
    return [...best.values()].sort((a, b) => b.sure - a.sure);
  }
}

const fits = (phrase: { text: string; stem: boolean }, word: string | undefined): boolean =>
  word !== undefined && (phrase.stem ? word.startsWith(phrase.text) : word === phrase.text);
