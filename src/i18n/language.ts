/** Which language speaks: the nearest `lang`, through shadow roots, up to `<html lang>`; Russian where none is said. */
import { ru } from './ru/index.js';
import type { Words } from './words.js';

export type Language = Words['locale'];
/** Brought only when somebody asks for it. A new one is named in `Words['locale']`; the compiler then says what it lacks. */
export type OtherLanguage = Exclude<Language, 'ru'>;

export function languageOf(element: Element): Language {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang')!.toLowerCase().startsWith('en') ? 'en' : 'ru';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'ru';
}

const others: Record<OtherLanguage, () => Promise<Words>> = {
  en: async () => (await import('./en/index.js')).en,
};
const loaded: Partial<Record<Language, Words>> = { ru };

/** Undefined while a language is still on its way; `loadWords` brings it. */
export const wordsNow = (language: Language): Words | undefined => loaded[language];

export async function loadWords(language: Language): Promise<Words> {
  return (loaded[language] ??= await others[language as OtherLanguage]());
}
