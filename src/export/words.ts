/** The words of all parts that can be written out, in one language. */
import type { Say } from '../i18n/contract/topics.js';
import { spoken, type Language } from '../i18n/languages.js';
import { assessment } from '../i18n/ru/assessment.js';
import { distance } from '../i18n/ru/distance.js';
import { events } from '../i18n/ru/events.js';
import { measures } from '../i18n/ru/measures.js';
import { parts } from '../i18n/ru/parts.js';
import { promises } from '../i18n/ru/promises.js';
import { summary } from '../i18n/ru/summary.js';
import { values } from '../i18n/ru/values.js';

export type ExportTopic =
  'assessment' | 'distance' | 'events' | 'measures' | 'parts' | 'promises' | 'summary' | 'values';

const all = spoken({ assessment, distance, events, measures, parts, promises, summary, values });

export const exportWords = (language: Language): Promise<Say<ExportTopic>> => all.load(language);
