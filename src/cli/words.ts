/** What the command says, and what stands behind its options. */
import { EXPORTED } from '../export/static-html.js';
import type { Choices, CliWords } from '../i18n/contract/cli.js';
import { LANGUAGES, topicIn, type Language } from '../i18n/languages.js';
import { THEMES } from '../theme/looks.js';

export const cliWords = (language: Language): Promise<CliWords> =>
  topicIn(language, 'cli', async () => (await import('../i18n/ru/cli.js')).cli);

export const CHOICES: Choices = {
  tag: EXPORTED.join(', '),
  theme: THEMES.join(', '),
  lang: LANGUAGES.join(', '),
};
