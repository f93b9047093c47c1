/** Few files speak another language than their tag: what tells their texts apart comes only for those. */
import type { Words } from '../../i18n/contract/words.js';
import { lateChunk, quietly } from '../../loading/bring.js';
import type { Programme } from '../../programme/schema.js';
import { languageOfFile } from '../text/own-language.js';

const telling = lateChunk(() => import('../text/spoken-in.js'));

interface Tag {
  renderRoot: ParentNode;
  /** It speaks another language than its file, or did. */
  speaksTwo?: boolean;
}

export function tellLanguages(tag: Tag, file: Programme, say: Words): void {
  const { language } = say.locale;
  if ((tag.speaksTwo ||= !languageOfFile(file).toLowerCase().startsWith(language)))
    telling().then((it) => it.tellLanguages(tag.renderRoot, file, language), quietly);
}
