/** The brand-book at an address: asked for once, however many tags wear it. */
import { tokenSentence } from '../../i18n/look-sentences.js';
import type { Language } from '../../i18n/languages.js';
import { download } from '../../loading/download.js';
import { readBrandBook, type BrandBook } from '../../theme/brand-book.js';
import { complain } from './complain.js';

const books = new Map<string, Promise<BrandBook | undefined>>();
const PACE = { timeout: 10_000, pause: 1_000 };

/** Never rejects: without its brand-book a tag looks as it does by default, and the console says why. */
export function bookAt(
  address: string,
  base: Node,
  language: Language,
): Promise<BrandBook | undefined> {
  const url = absolute(address, base.baseURI);
  let book = books.get(url);
  if (!book) {
    book = bring(url, address, language);
    books.set(url, book);
    // What could not be had may be there for the next tag.
    void book.then((it) => it ?? books.delete(url));
  }
  return book;
}

async function bring(
  url: string,
  address: string,
  language: Language,
): Promise<BrandBook | undefined> {
  let text: string;
  try {
    ({ text } = await download(url, address, new AbortController().signal, PACE));
  } catch {
    return complain(address, language, (say) => say.notLoaded(address));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return complain(address, language, (say) => say.notJson(address));
  }
  const { book, problems } = readBrandBook(value);
  if (problems.length)
    await complain(address, language, (say) =>
      [address, ...problems.map((it) => tokenSentence(it, say))].join('\n  '),
    );
  return book;
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
