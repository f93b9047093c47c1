import type { Programme } from '../../programme/schema.js';

/** The language of the file's texts: Russian, unless it says otherwise. */
export const languageOfFile = (programme: Pick<Programme, 'lang'>): string =>
  programme.lang || 'ru';
