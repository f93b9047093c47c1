/** The words of all parts that can be written out, in one language. */
import { assessmentWords, type AssessmentWords } from '../i18n/assessment-words.js';
import { eventMapWords, type EventMapWords } from '../i18n/event-words.js';
import { loadWords, type Language } from '../i18n/language.js';
import { measureWords, type MeasureWords } from '../i18n/measure-words.js';
import { partWords, type PartWords } from '../i18n/part-words.js';
import { summaryWords, type SummaryWords } from '../i18n/summary-words.js';
import type { Words } from '../i18n/words.js';

export interface ExportWords {
  words: Words;
  own: {
    measures: MeasureWords;
    parts: PartWords;
    summary: SummaryWords;
    assessments: AssessmentWords;
    events: EventMapWords;
  };
}

export async function exportWords(language: Language): Promise<ExportWords> {
  const [words, measures, parts, summary, assessments, events] = await Promise.all([
    loadWords(language),
    measureWords.load(language),
    partWords.load(language),
    summaryWords.load(language),
    assessmentWords.load(language),
    eventMapWords.load(language),
  ]);
  return { words, own: { measures, parts, summary, assessments, events } };
}
