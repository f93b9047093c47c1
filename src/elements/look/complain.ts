/** A fault of a look, for the site's editor: in the console only, the tag is there all the same. */
import type { LookWords } from '../../i18n/contract/look.js';
import type { Language } from '../../i18n/languages.js';
import { loadLookWords } from '../../i18n/look-sentences.js';

/** @param subject what it is about: all that is said where the words can't be had */
export async function complain(
  subject: string,
  language: Language,
  sentence: (say: LookWords) => string,
): Promise<undefined> {
  let words = subject;
  try {
    words = sentence(await loadLookWords(language));
  } catch {
    // The address or the name alone is a hint too.
  }
  console.warn(`prog-widgets: ${words}`);
  return undefined;
}
