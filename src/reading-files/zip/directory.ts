/** Which files a zip holds, by its directory. Nothing is unpacked. */
import { MOST_ENTRIES } from '../limits.js';
import { refused } from '../refusal.js';

export interface Entry {
  /** As it is written. */
  name: string;
  method: number;
  isEncrypted: boolean;
  /** Packed and unpacked, as the directory says. */
  packed: number;
  size: number;
  crc: number;
  /** Of its header. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end may have a comment behind it. */
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;

/** By name in small letters: the names of parts know no capitals. */
export type Directory = Map<string, Entry>;

export const keyOf = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

export function directoryOf(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw refused('damaged');
  let at = end - view.getUint32(end + 12, true);
  // Something may have been put before the zip.
  const shift = at - view.getUint32(end + 16, true);
  const entries: Directory = new Map();
  for (let n = 0; n < count; n++) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== ENTRY) throw refused('damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((it) =>
      view.getUint16(at + it, true),
    ) as [number, number, number];
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry: Entry = {
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const extra = at + 46 + nameLength;
    if (extra + extraLength > end) throw refused('damaged');
    sizesFromExtra(entry, view, extra, extra + extraLength);
    entry.offset += shift;
    const key = keyOf(name);
    if (!entries.has(key)) entries.set(key, entry);
    at = extra + extraLength + commentLength;
  }
  return entries;
}

const decoder = new TextDecoder();

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw refused('damaged');
}

/** Some programs write every size in the long form. */
function sizesFromExtra(entry: Entry, view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (entry[key] !== IN_EXTRA || field + 8 > last) continue;
      entry[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset < 0 || offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw refused('damaged');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw refused('damaged');
  return bytes.subarray(from, from + packed);
}
