/** Few files speak another language than their tag: what tells their texts apart comes only for those. */
import type { Words } from '../../i18n/contract/words.js';
import { lateChunk, quietly } from '../../loading/bring.js';
import type { Programme } from '../../programme/schema.js';
import { languageOfFile } from '../text/own-language.js';

const telling = lateChunk(() => import('../text/spoken-in.js'));
/** Tags that speak another language than their file, or did. */
const ofTwo = new WeakSet();

export function tellLanguages(tag: { renderRoot: ParentNode }, file: Programme, say: Words): void {
  const { language } = say.locale;
  if (!languageOfFile(file).toLowerCase().startsWith(language)) ofTwo.add(tag);
  if (ofTwo.has(tag))
    telling().then((it) => it.tellLanguages(tag.renderRoot, file, language), quietly);
}
