/** A Word file, a workbook: what is read of it, or a sentence that says what to do. */
import type { ReadingWords } from '../i18n/contract/reading.js';
import { refusalSaid } from '../authoring/draft/said.js';
import { topicIn } from '../i18n/languages.js';
import { readFile as read, type Document } from '../reading-files/index.js';
import { Misuse, type Call } from './command.js';

export async function readDocument(file: string, call: Call): Promise<Document> {
  const reading = read(call.read(file));
  if (reading.document) return reading.document;
  throw new Misuse(`${file}: ${refusalSaid(reading.refusal, await readingWords(call))}`);
}

export const readingWords = ({ lang }: Call): Promise<ReadingWords> =>
  topicIn(lang, 'reading', async () => (await import('../i18n/ru/reading.js')).reading);
