/**
 * Positions that may be one: by the order of their words, by their endings, with and without the own organisation, with a
 * word more. Only offered.
 */
import { wordsOf } from '../../recognising/text.js';

export interface Alike {
  how: 'spelling' | 'endings' | 'organisation' | 'longer';
  titles: string[];
}

/** As positions are shortened. */
const SHORT: Readonly<Record<string, string>> = {
  зам: 'заместитель',
  рук: 'руководитель',
  зав: 'заведующий',
  нач: 'начальник',
  дир: 'директор',
  спец: 'специалист',
  гл: 'главный',
};
const LIGHT = new Set(['и', 'по', 'за', 'в', 'на', 'с']);
/** What an organisation is by law: «МБУ МЦ» is «МЦ». */
const FORM = /^(?:м[абк]|г[абк])о?у(?:дпо)?$|^дпо$/;
/** An abbreviation that ends a title, with its form of law. */
const ENDS = / ((?:(?:[МГ][АБК]О?У(?:ДПО)?|ДПО) )?\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{0,4})$/u;

const exact = (title: string): string =>
  wordsOf(title)
    .map((it) => SHORT[it] ?? it)
    .filter((it) => !LIGHT.has(it) && !FORM.test(it))
    .sort()
    .join(' ');

const stemsOf = (key: string): string => key.split(' ').map(stem).sort().join(' ');

/** Without its ending; what is short has none. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(
    /(?:иями|ами|ями|ого|его|ому|ему|ыми|ими|ях|ах|ой|ей|ою|ые|ие|ый|ий|ая|яя|ов|ев|ом|ем|ам|ям|ых|их|[аеиоуыьюя])$/,
    '',
  );
}

export function alikeIn(titles: readonly string[]): Alike[] {
  const byExact = groups(titles, exact);
  const byStems = groups([...byExact.keys()], stemsOf);
  const known = (title: string): string[] =>
    (byStems.get(stemsOf(exact(title))) ?? []).flatMap((it) => byExact.get(it)!);
  const organisation = own(titles, known);
  const firstOf = (key: string): string[] => byStems.get(key)!.map((it) => byExact.get(it)![0]!);
  return [
    ...[...byExact.values()].map((it): Alike => ({ how: 'spelling', titles: it })),
    ...[...byStems.keys()].map((it): Alike => ({ how: 'endings', titles: firstOf(it) })),
    ...organisation,
    ...longer(titles, new Set(organisation.map((it) => it.titles[1]!))),
  ].filter((it) => it.titles.length > 1);
}

/** With the abbreviation that ends most titles which stand without it, too: the organisation whose document it is. */
function own(titles: readonly string[], known: (title: string) => string[]): Alike[] {
  const bySuffix = new Map<string, Alike[]>();
  for (const title of titles) {
    const suffix = ENDS.exec(title)?.[1];
    if (suffix === undefined) continue;
    const without = known(title.slice(0, -suffix.length));
    if (!without.length || without.includes(title)) continue;
    const key = suffix.split(' ').at(-1)!;
    const pairs = bySuffix.get(key) ?? [];
    pairs.push({ how: 'organisation', titles: [without[0]!, title] });
    bySuffix.set(key, pairs);
  }
  return [...bySuffix.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** «Директор школы» beside «Директор»: a word or two more, without a sign, and no «по …», which is another task. */
function longer(titles: readonly string[], done: ReadonlySet<string>): Alike[] {
  const byWords = new Map(titles.map((it) => [wordsOf(it).join(' '), it]));
  return titles.flatMap((title): Alike[] => {
    const words = wordsOf(title);
    for (const more of done.has(title) ? [] : [1, 2]) {
      const shorter = byWords.get(words.slice(0, -more).join(' '));
      if (
        shorter &&
        /^[\p{L} ]+$/u.test(title.slice(shorter.length)) &&
        !words.slice(-more).some((it) => LIGHT.has(it))
      )
        return [{ how: 'longer', titles: [shorter, title] }];
    }
    return [];
  });
}

function groups(keys: readonly string[], of: (key: string) => string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const key of keys) out.set(of(key), [...(out.get(of(key)) ?? []), key]);
  return out;
}
