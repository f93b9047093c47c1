/** What the page in a frame says of itself: asked for only when there is nothing else to show. */
import type { EmbedWords } from '../i18n/contract/embed.js';
import { languageNamed, topicIn } from '../i18n/languages.js';

export const embedSentences = (lang: string): Promise<EmbedWords> =>
  topicIn(languageNamed(lang), 'embed', async () => (await import('../i18n/ru/embed.js')).embed);
