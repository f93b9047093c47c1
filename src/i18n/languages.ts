/**
 * The one list of languages, and how the words of one come. Russian is there at once: the words of a topic travel with
 * what says them. Another language comes when a page asks for it.
 */
import { lateChunk } from '../loading/bring.js';
import type { Folder, Say, Topics } from './contract/topics.js';
import { words as russian } from './ru/words.js';

const FIRST = 'ru';

const FOLDERS = {
  en: (): Promise<Folder> => import('./en/index.js'),
};

type OtherLanguage = keyof typeof FOLDERS;
export type Language = typeof FIRST | OtherLanguage;
export const LANGUAGES: readonly Language[] = [FIRST, ...(Object.keys(FOLDERS) as OtherLanguage[])];

/** The language that a code of BCP 47 means, «en-GB» too; Russian for what we do not speak. */
export const languageNamed = (code = ''): Language =>
  LANGUAGES.find((it) => it === code.toLowerCase().split('-')[0]) ?? FIRST;

/** Which language speaks: the nearest `lang`, through shadow roots, up to `<html lang>`; Russian where none is said. */
export function languageOf(element: Element): Language {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]:not([lang=""])');
    if (holder) return languageNamed(holder.getAttribute('lang')!);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return FIRST;
}

/** The words of some topics, beside those of every page. One object for a language: views are remembered by it. */
export interface Spoken<Topic extends keyof Topics = never> {
  /** Undefined while a language is still on its way; `load` brings it. */
  now: (language: Language) => Say<Topic> | undefined;
  load: (language: Language) => Promise<Say<Topic>>;
}

/** @param first the words in Russian, which come with whoever says them */
export function spoken<Topic extends keyof Topics = never>(
  first: Pick<Topics, Topic>,
): Spoken<Topic> {
  const known: Partial<Record<Language, Say<Topic>>> = { [FIRST]: { ...russian, ...first } };
  const coming: Partial<Record<Language, () => Promise<Say<Topic>>>> = {};
  return {
    now: (language) => known[language],
    async load(language) {
      const bring = (coming[language] ??= lateChunk(() =>
        brought(language, Object.keys(first) as Topic[]),
      ));
      return (known[language] ??= await bring());
    },
  };
}

/** The one place by which another language comes. */
const folderOf = (language: Language): Promise<Folder> => FOLDERS[language as OtherLanguage]();

async function brought<Topic extends keyof Topics>(
  language: Language,
  names: Topic[],
): Promise<Say<Topic>> {
  const { words, topics } = await folderOf(language);
  const all = await Promise.all(names.map(async (it) => [it, await topics[it]()] as const));
  return { ...words, ...(Object.fromEntries(all) as Pick<Topics, Topic>) };
}

/** One topic alone, which comes late in every language. */
export async function topicIn<Topic extends keyof Topics>(
  language: Language,
  name: Topic,
  first: () => Promise<Topics[Topic]>,
): Promise<Topics[Topic]> {
  const bring = lateChunk(async () =>
    language === FIRST ? first() : (await folderOf(language)).topics[name](),
  );
  return bring();
}

const base = spoken({});
export const wordsNow = base.now;
export const loadWords = base.load;
