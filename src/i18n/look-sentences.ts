/** A brand-book's or a theme's fault in words. */
import type { TokenProblem } from '../theme/brand-book.js';
import type { LookWords } from './contract/look.js';
import { topicIn, type Language } from './languages.js';

export const loadLookWords = (language: Language): Promise<LookWords> =>
  topicIn(language, 'look', async () => (await import('./ru/look.js')).look);

export const tokenSentence = ({ code, path, found }: TokenProblem, say: LookWords): string =>
  say[code](path, found);
