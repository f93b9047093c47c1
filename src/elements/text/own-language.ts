import type { Words } from '../../i18n/contract/words.js';
import type { Programme } from '../../programme/schema.js';

/** The language of the file's texts: Russian, unless it says otherwise. */
export const languageOfFile = (programme: Pick<Programme, 'lang'>): string =>
  programme.lang || 'ru';

/**
 * The `lang` of what we say ourselves within a file of another language, so that a screen reader pronounces both; absent
 * where the two are the same.
 */
export function ownLanguage(programme: Pick<Programme, 'lang'>, say: Words): string | undefined {
  const isSame = languageOfFile(programme).toLowerCase().startsWith(say.locale.language);
  return isSame ? undefined : say.locale.language;
}
