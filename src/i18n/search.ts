/**
 * Search as a reader means it: every word of the query somewhere in the text, in any order and with any ending.
 * «оценку методистов» finds «оценка … методистом». Small on purpose: endings are cut by rule, without a dictionary.
 */
import { foldText, isMixed, wordsAlike } from '../programme/folding.js';

export type Matcher = (text: SearchText) => boolean;

/** A text, prepared once and searched often. */
export interface SearchText {
  words: Set<string>;
  stems: Set<string>;
}

export function searchText(text: string): SearchText {
  const words = new Set(wordsOf(text).flatMap((it) => (isMixed(it) ? wordsAlike(it) : it)));
  return { words, stems: new Set([...words].map(stem)) };
}

/** Undefined for a query without a letter or a digit: it asks for nothing. */
export function matcher(query: string): Matcher | undefined {
  const wanted = wordsOf(query).map(wordsAlike);
  if (wanted.length === 0) return undefined;
  return (text) => wanted.every((words) => words.some((it) => has(text, it)));
}

function has({ words, stems }: SearchText, word: string): boolean {
  const root = stem(word);
  if (stems.has(root)) return true;
  // While the reader still types: «диагност» is the beginning of «диагностика».
  for (const it of words) if (it.startsWith(word)) return true;
  if (root.length < LONG_ENOUGH) return false;
  const changed = withChangedEnd(root);
  for (const it of stems)
    if (it.startsWith(root) || (changed && it.startsWith(changed))) return true;
  return false;
}

/** «наставник» is in «наставничество», «подвиг» in «подвижник»: before a suffix these consonants change. */
function withChangedEnd(root: string): string | undefined {
  const changed = { к: 'ч', ц: 'ч', г: 'ж', х: 'ш' }[root.at(-1)!];
  return changed && root.slice(0, -1) + changed;
}

/** A shorter root would be the beginning of half the dictionary. */
const LONG_ENOUGH = 5;

/** «3.4» stays one word, since that is what an activity is called by; «ИКТ-компетенции» is two. */
function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}.]+|(?<!\p{N})\.|\.(?!\p{N})/u)
    .filter(Boolean);
}

/** The longest ending first. What is left has at least three letters, one of them a vowel. */
const ENDINGS = [
  /(?:ивши|ывши|вши)(?:сь)?$|(?:ив|ыв)(?:сь)?$/,
  /(?:ейш|ущ|ющ|ащ|ящ|вш|(?<=н)н|ем|ом|им)?(?:ого|его|ому|ему|ыми|ими|ая|яя|ую|юю|ое|ее|ые|ие|ый|ий|ой|ей|ым|им|ом|ем|ых|их)(?:ся)?$/,
  /(?:ого|его|ому|ему|ыми|ими|ая|яя|ую|юю|ое|ее|ые|ие|ый|ий|ой|ей|ым|им|ом|ем|ых|их)ся$/,
  /(?:ениями|аниями|ениях|аниях|ением|анием|ений|аний|ении|ании|ению|анию|ения|ания|ение|ание)$/,
  /(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ией|ию|ия|ие|ии|ов|ев|ей|ой|ом|ем|ью|ья|а|я|о|е|ы|и|у|ю|ь|й)$/,
];

const LEAST = 3;
const VOWEL = /[аеиоуыэюя]/;

/** A plan says the same words again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

export function stem(word: string): string {
  let root = known.get(word);
  if (root === undefined) {
    root = rootOf(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, root);
  }
  return root;
}

function rootOf(word: string): string {
  if (!/[а-я]/.test(word)) return without(/(?:ies|es|s|y)$/, word);
  let shortest = word;
  for (const ending of ENDINGS) {
    const cut = word.replace(ending, '');
    if (cut.length >= LEAST && VOWEL.test(cut) && cut.length < shortest.length) shortest = cut;
  }
  // «оценок» and «оценка», «участков» and «участок»: the vowel that comes and goes.
  return without(/ь$/, shortest.replace(/(?<=.{2}[^аеиоуыэюя])[оеь](?=[кнцл]$)/, ''));
}

/** Less than three letters would be the beginning of anything: «s» and «y» would be one word. */
function without(ending: RegExp, word: string): string {
  const cut = word.replace(ending, '');
  return cut.length >= LEAST ? cut : word;
}
