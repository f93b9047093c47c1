/** A zip that is unpacked piece by piece, only what is asked for, and never more than is allowed, whatever it says. */
import { Inflate } from 'fflate';
import { MOST_MEGABYTES_UNPACKED } from '../limits.js';
import { refused } from '../refusal.js';
import type { Steps } from '../slices.js';
import { crc32 } from './crc32.js';
import { directoryOf, keyOf, packedBytes, type Directory, type Entry } from './directory.js';

/** Of packed bytes: a thousand times as many may come out. */
const BITE = 4096;
/** A piece that is looked at in one go. */
const PIECE = 32_768;
/** Bites without any yield: the longest block that is not packed is 64 kB. */
const MOST_IN_VAIN = 32;
const STORED = 0;
const DEFLATED = 8;

export class Zip {
  readonly entries: Directory;
  readonly #bytes: Uint8Array;
  #left = MOST_MEGABYTES_UNPACKED * 1e6;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.entries = directoryOf(bytes);
  }

  entryOf(name: string): Entry | undefined {
    return this.entries.get(keyOf(name));
  }

  /** Unpacks a file, in pieces; none if there is no such file. */
  *unpack(name: string, take: (piece: Uint8Array) => void): Steps<boolean> {
    const entry = this.entryOf(name);
    if (!entry) return false;
    if (entry.isEncrypted) throw refused('password');
    let size = 0;
    let crc = 0;
    for (const chunk of chunksOf(entry, packedBytes(this.#bytes, entry))) {
      size += chunk.length;
      this.#left -= chunk.length;
      if (this.#left < 0) throw refused('tooBigUnpacked', { megabytes: MOST_MEGABYTES_UNPACKED });
      if (size > entry.size) throw refused('damaged');
      crc = crc32(chunk, crc);
      for (let at = 0; at < chunk.length; at += PIECE) {
        take(chunk.subarray(at, at + PIECE));
        yield;
      }
    }
    if (size !== entry.size || crc !== entry.crc) throw refused('damaged');
    return true;
  }

  /** The beginning of a file, at most one bite of it. */
  beginningOf(name: string): Uint8Array | undefined {
    const entry = this.entryOf(name);
    if (!entry || entry.isEncrypted) return undefined;
    for (const chunk of chunksOf(entry, packedBytes(this.#bytes, entry)))
      if (chunk.length > 0) return chunk.subarray(0, BITE);
    return undefined;
  }
}

function* chunksOf(entry: Entry, packed: Uint8Array): Generator<Uint8Array> {
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
    return;
  }
  if (entry.method !== DEFLATED) throw refused('damaged');
  const out: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => void out.push(chunk));
  let size = 0;
  let inVain = 0;
  for (let at = 0; at < packed.length && size < entry.size; at += BITE) {
    const isLast = at + BITE >= packed.length;
    try {
      inflate.push(packed.subarray(at, at + BITE), isLast);
    } catch {
      throw refused('damaged');
    }
    const before = size;
    for (const chunk of out.splice(0)) {
      size += chunk.length;
      yield chunk;
    }
    inVain = size > before ? 0 : inVain + 1;
    if (inVain > MOST_IN_VAIN) throw refused('damaged');
  }
}
