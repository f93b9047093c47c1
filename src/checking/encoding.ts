/** How a file's bytes stand for letters. A page reads them all; whoever writes the file should know which it is. */
import { decodeOther, type Encoding } from '../loading/old-encodings.js';

export interface FileText {
  text: string;
  encoding: Encoding;
  hasByteOrderMark: boolean;
  /** Where letters were cut in half, and no encoding makes sense of them. */
  broken: number[];
}

export function textOf(bytes: Uint8Array): FileText {
  const whole = asUtf8(bytes);
  const { text, encoding } =
    whole === undefined ? decodeOther(bytes) : ({ text: whole, encoding: 'UTF-8' } as const);
  const hasByteOrderMark = encoding === 'UTF-8' && bytes[0] === 0xef && bytes[1] === 0xbb;
  const isCut = encoding === 'UTF-8' && whole === undefined;
  const broken = isCut ? [...text.matchAll(/\ufffd/g)].map((it) => it.index) : [];
  return { text, encoding, hasByteOrderMark, broken };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a centre has at hand instead of JSON, by the first bytes. */
const FOREIGN: [kind: string, start: number[]][] = [
  ['Word, Excel', [0x50, 0x4b, 0x03, 0x04]],
  ['Word, Excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
];

export const foreignKind = (bytes: Uint8Array): string | undefined =>
  FOREIGN.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
