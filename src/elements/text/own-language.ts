import type { Words } from '../../i18n/contract/words.js';
import type { Programme } from '../../programme/schema.js';

/** The language of the file's texts: Russian, unless it says otherwise. */
export const languageOfFile = (programme: Pick<Programme, 'lang'>): string =>
  programme.lang || 'ru';

/** Whether we speak another language than the file. */
export const areOfTwoLanguages = (programme: Pick<Programme, 'lang'>, say: Words): boolean =>
  !languageOfFile(programme).toLowerCase().startsWith(say.locale.language);
