/** Words that only some tags say: a chunk of their own, so that only the pages which hold such a tag carry them. */
import type { Language, OtherLanguage } from './language.js';

export interface LazyWords<Own> {
  /** Undefined while a language is still on its way; `load` brings it. */
  now: (language: Language) => Own | undefined;
  load: (language: Language) => Promise<Own>;
}

/** @param others the other languages, which most pages never need */
export function lazyWords<Own>(
  ru: Own,
  others: Record<OtherLanguage, () => Promise<Own>>,
): LazyWords<Own> {
  const loaded: Partial<Record<Language, Own>> = { ru };
  return {
    now: (language) => loaded[language],
    load: async (language) => (loaded[language] ??= await others[language as OtherLanguage]()),
  };
}
