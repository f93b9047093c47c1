/** All that the tags say, in one object: tests need not know which of them says what. */
import { spoken } from '../../src/i18n/languages.js';
import { assessment } from '../../src/i18n/ru/assessment.js';
import { distance } from '../../src/i18n/ru/distance.js';
import { events } from '../../src/i18n/ru/events.js';
import { measures } from '../../src/i18n/ru/measures.js';
import { parts } from '../../src/i18n/ru/parts.js';
import { promises } from '../../src/i18n/ru/promises.js';
import { screen } from '../../src/i18n/ru/screen.js';
import { summary } from '../../src/i18n/ru/summary.js';
import { tools } from '../../src/i18n/ru/tools.js';
import { values } from '../../src/i18n/ru/values.js';

export const allWords = spoken({
  assessment,
  distance,
  events,
  measures,
  parts,
  promises,
  screen,
  summary,
  tools,
  values,
});
export const ru = allWords.now('ru')!;
export const en = await allWords.load('en');
