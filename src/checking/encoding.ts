/** How a file's bytes stand for letters. A page reads them all; whoever writes the file should know which it is. */
import { decode } from '../loading/decode.js';

export type Encoding = 'UTF-8' | 'UTF-16' | 'windows-1251';

export interface FileText {
  text: string;
  encoding: Encoding;
  hasByteOrderMark: boolean;
  /** Where letters were cut in half, and no encoding makes sense of them. */
  broken: number[];
}

export function textOf(bytes: Uint8Array): FileText {
  const text = decode(bytes);
  const encoding = encodingOf(bytes, text);
  const hasByteOrderMark = encoding === 'UTF-8' && bytes[0] === 0xef && bytes[1] === 0xbb;
  const broken =
    encoding === 'UTF-8' && !isUtf8(bytes)
      ? [...text.matchAll(/\ufffd/g)].map((it) => it.index)
      : [];
  return { text, encoding, hasByteOrderMark, broken };
}

function encodingOf(bytes: Uint8Array, text: string): Encoding {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return 'UTF-16';
  // Else `decode` took it for UTF-8, with marks where letters were lost if there were any.
  return text === new TextDecoder().decode(bytes) ? 'UTF-8' : 'windows-1251';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
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
