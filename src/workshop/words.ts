/** All topics that the page says, in one language. */
import { topicIn, type Language } from '../i18n/languages.js';
import { checkPage } from '../i18n/ru/check-page.js';
import { draft } from '../i18n/ru/draft.js';
import { reading } from '../i18n/ru/reading.js';
import { workshop } from '../i18n/ru/workshop.js';
import type { Words } from './model.js';

/** They are there at once. */
export const russian: Words = { workshop, draft, reading, check: checkPage };

export async function wordsOf(language: Language): Promise<Words> {
  const [workshopWords, draftWords, readingWords, checkWords] = await Promise.all([
    topicIn(language, 'workshop', () => Promise.resolve(workshop)),
    topicIn(language, 'draft', () => Promise.resolve(draft)),
    topicIn(language, 'reading', () => Promise.resolve(reading)),
    topicIn(language, 'checkPage', () => Promise.resolve(checkPage)),
  ]);
  return {
    workshop: workshopWords,
    draft: draftWords,
    reading: readingWords,
    check: checkWords,
  };
}
