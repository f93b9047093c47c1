/** The words of all parts that can be written out, in one language. */
import type { AssessmentWords } from '../i18n/contract/assessment.js';
import type { EventMapWords } from '../i18n/contract/events.js';
import type { MeasureWords } from '../i18n/contract/measures.js';
import type { PartWords } from '../i18n/contract/parts.js';
import type { SummaryWords } from '../i18n/contract/summary.js';
import type { Words } from '../i18n/contract/words.js';
import { spoken, type Language } from '../i18n/languages.js';
import { assessment } from '../i18n/ru/assessment.js';
import { events } from '../i18n/ru/events.js';
import { measures } from '../i18n/ru/measures.js';
import { parts } from '../i18n/ru/parts.js';
import { summary } from '../i18n/ru/summary.js';

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

const all = spoken({ assessment, events, measures, parts, summary }, (say): ExportWords => ({
  words: say,
  own: {
    measures: say.measures,
    parts: say.parts,
    summary: say.summary,
    assessments: say.assessment,
    events: { ...say.parts, map: say.events },
  },
}));

export const exportWords = (language: Language): Promise<ExportWords> => all.load(language);
