/** Bytes, or what was pasted → document, or the reason why not. */
import type { Document } from './document.js';
import { readDocx } from './docx/read-docx.js';
import { kindOfFile } from './kind-of-file.js';
import { MOST_MEGABYTES } from './limits.js';
import { readOds } from './odf/read-ods.js';
import { readOdt } from './odf/read-odt.js';
import { readHtml } from './pasted/read-html.js';
import { readText } from './pasted/read-text.js';
import { refused, Refused, type Refusal } from './refusal.js';
import { atOnce, inSlices, type Slices, type Steps } from './slices.js';
import { readXlsx } from './xlsx/read-xlsx.js';

export type Reading =
  { document: Document; refusal?: never } | { document?: never; refusal: Refusal };

/** Of a clipboard: `text/html`, and `text/plain` where there is none, or nothing in it. */
export interface Pasted {
  html?: string;
  text?: string;
}

/** All at once: for the command and for tests. */
export const readFile = (bytes: Uint8Array): Reading => atOnce(reading(ofFile(bytes)));

/** The same, giving the thread back in between: for a page. */
export const readFileInSlices = (bytes: Uint8Array, slices: Slices): Promise<Reading> =>
  inSlices(reading(ofFile(bytes)), slices);

export const readPasted = (pasted: Pasted): Reading => atOnce(reading(ofPasted(pasted)));

export const readPastedInSlices = (pasted: Pasted, slices: Slices): Promise<Reading> =>
  inSlices(reading(ofPasted(pasted)), slices);

function* reading(steps: Steps<Document>): Steps<Reading> {
  try {
    const document = yield* steps;
    if (document.blocks.length === 0) throw nothingIn(document);
    return { document };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

function* ofFile(bytes: Uint8Array): Steps<Document> {
  const file = kindOfFile(bytes);
  switch (file.kind) {
    case 'docx':
      return yield* readDocx(file.zip);
    case 'xlsx':
      return yield* readXlsx(file.zip);
    case 'odt':
      return yield* readOdt(file.zip);
    case 'ods':
      return yield* readOds(file.zip);
    // Programs that keep records often write HTML and call it .doc or .xls.
    case 'html':
      return yield* readHtml(decoded(bytes));
    case 'text':
      return yield* readText(decoded(bytes));
  }
}

function* ofPasted({ html = '', text = '' }: Pasted): Steps<Document> {
  if (html.length + text.length > MOST_MEGABYTES * 1e6)
    throw refused('tooBig', { megabytes: MOST_MEGABYTES });
  const document = yield* readHtml(html);
  if (document.blocks.length > 0 || text.trim() === '') return document;
  return { ...(yield* readText(text)), kind: 'pasted' };
}

/** UTF-8, or what old programs of Windows write. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  if (isWide) return new TextDecoder(bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function nothingIn({ left }: Document): Refused {
  const pictures = left.find(({ what }) => what === 'pictures')?.count ?? 0;
  return pictures > 0 ? refused('noText', { pictures }) : refused('empty');
}
