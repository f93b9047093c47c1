/** Bytes → document, or the reason why not. */
import type { Document } from './document.js';
import { readDocx } from './docx/read-docx.js';
import { kindOfFile } from './kind-of-file.js';
import { refused, Refused, type Refusal } from './refusal.js';
import { readXlsx } from './xlsx/read-xlsx.js';
import { atOnce, inSlices, type Slices, type Steps } from './slices.js';

export type Reading =
  { document: Document; refusal?: never } | { document?: never; refusal: Refusal };

/** All at once: for the command and for tests. */
export const readFile = (bytes: Uint8Array): Reading => atOnce(reading(bytes));

/** The same, giving the thread back in between: for a page. */
export const readFileInSlices = (bytes: Uint8Array, slices: Slices): Promise<Reading> =>
  inSlices(reading(bytes), slices);

function* reading(bytes: Uint8Array): Steps<Reading> {
  try {
    const document = yield* read(bytes);
    if (document.blocks.length === 0) throw nothingIn(document);
    return { document };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

function* read(bytes: Uint8Array): Steps<Document> {
  const file = kindOfFile(bytes);
  switch (file.kind) {
    case 'docx':
      return yield* readDocx(file.zip);
    case 'xlsx':
      return yield* readXlsx(file.zip);
    default:
      throw refused('unknownKind');
  }
}

function nothingIn({ left }: Document): Refused {
  const pictures = left.find(({ what }) => what === 'pictures')?.count ?? 0;
  return pictures > 0 ? refused('noText', { pictures }) : refused('empty');
}
