/** The brand-book that somebody tries out: one for the whole catalogue, gone when its page is closed. */
import type { BrandBook } from '../../src/theme/brand-book.js';
import { readBrandBook } from '../../src/theme/brand-book.js';
import { tokenSentence } from '../../src/i18n/look-sentences.js';
import { loadProblemVoice } from '../../src/i18n/problem-sentences.js';
import { look } from '../../src/i18n/ru/look.js';
import { faultIn } from '../../src/loading/json-fault.js';

const FIRST = `{
  "color": {
    "$type": "color",
    "brand": { "$value": "#7a1f4b" },
    "accent": { "$value": "#b8730d" }
  },
  "size": {
    "radius": { "$type": "dimension", "$value": { "value": 2, "unit": "px" } }
  }
}
`;

export interface TriedBrand {
  text: string;
  /** Where the tags fetch it from. */
  address: string;
  book: BrandBook;
  /** In words. What can't be read at all leaves the last good one in place. */
  problems: string[];
}

let tried: TriedBrand | undefined;
const listeners = new Set<() => void>();

export const triedBrand = (): TriedBrand =>
  (tried ??= { ...read(FIRST), text: FIRST, problems: [] });

export async function tryBrand(text: string): Promise<void> {
  const before = triedBrand();
  try {
    const { address, book, problems } = read(text);
    tried = { text, address, book, problems };
    // Who is still fetching the former one may finish.
    setTimeout(() => URL.revokeObjectURL(before.address), 10_000);
  } catch {
    tried = { ...before, text, problems: [await faultWords(text)] };
  }
  for (const listener of listeners) listener();
}

/** @returns what ends it */
export function whenBrandChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function read(text: string): Omit<TriedBrand, 'text'> {
  const { book, problems } = readBrandBook(JSON.parse(text));
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  return { address, book, problems: problems.map((it) => tokenSentence(it, look)) };
}

async function faultWords(text: string): Promise<string> {
  const address = 'вставленный текст';
  if (!text.trim()) return look.notJson(address);
  const { sentenceOf } = await loadProblemVoice('ru');
  const params = { address, ...faultIn(text) };
  return sentenceOf({ severity: 'refused', code: 'badJson', path: [], params });
}
