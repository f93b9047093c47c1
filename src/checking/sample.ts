/** The first file of somebody who begins: the command writes it, the check page hands it out. */
import { topicIn, type Language } from '../i18n/languages.js';

export const loadSample = (language: Language): Promise<string> =>
  topicIn(language, 'sample', async () => (await import('../i18n/ru/sample.js')).sample);
