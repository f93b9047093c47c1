/** All topics that the page says, in one language. */
import { spoken, topicIn, type Language } from '../i18n/languages.js';
import { changes } from '../i18n/ru/changes.js';
import { checkPage } from '../i18n/ru/check-page.js';
import { distance } from '../i18n/ru/distance.js';
import { draft } from '../i18n/ru/draft.js';
import { measures } from '../i18n/ru/measures.js';
import { parts } from '../i18n/ru/parts.js';
import { problems } from '../i18n/ru/problems.js';
import { reading } from '../i18n/ru/reading.js';
import { values } from '../i18n/ru/values.js';
import { workshop } from '../i18n/ru/workshop.js';
import type { Words } from './model.js';

const reports = spoken({ values, parts, measures, distance, changes, problems });

/** They are there at once. */
export const russian: Words = {
  ...{ workshop, draft, reading, check: checkPage },
  report: reports.now('ru')!,
};

export async function wordsOf(language: Language): Promise<Words> {
  const [workshopWords, draftWords, readingWords, checkWords, report] = await Promise.all([
    topicIn(language, 'workshop', () => Promise.resolve(workshop)),
    topicIn(language, 'draft', () => Promise.resolve(draft)),
    topicIn(language, 'reading', () => Promise.resolve(reading)),
    topicIn(language, 'checkPage', () => Promise.resolve(checkPage)),
    reports.load(language),
  ]);
  return {
    workshop: workshopWords,
    draft: draftWords,
    reading: readingWords,
    check: checkWords,
    report,
  };
}
