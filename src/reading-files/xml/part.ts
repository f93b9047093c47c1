/** A file of a zip, read as XML. */
import { MOST_MEGABYTES_OF_PART } from '../limits.js';
import { refused } from '../refusal.js';
import type { Steps } from '../slices.js';
import type { Zip } from '../zip/zip.js';
import type { XmlNode } from './nodes.js';
import { XmlReader, type XmlTarget } from './reader.js';

/** Hands a part to the target as it is unpacked. @returns whether there is such a part */
export function* readPart(zip: Zip, name: string, target: XmlTarget): Steps<boolean> {
  const reader = new XmlReader(target);
  let decoder: TextDecoder | undefined;
  const isThere = yield* zip.unpack(name, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    reader.write(decoder.decode(piece, { stream: true }));
  });
  if (!isThere) return false;
  reader.write(decoder?.decode() ?? '');
  reader.end();
  return true;
}

/** XML is in UTF-8, or says by its first bytes that it is not. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A small part as a whole. */
export function* treeOf(zip: Zip, name: string): Steps<XmlNode | undefined> {
  if ((zip.entryOf(name)?.size ?? 0) > MOST_MEGABYTES_OF_PART * 1e6)
    throw refused('tooBigUnpacked', { megabytes: MOST_MEGABYTES_OF_PART });
  let root: XmlNode | undefined;
  yield* readPart(zip, name, { isFrame: () => false, node: (it) => (root ??= it) });
  return root;
}
