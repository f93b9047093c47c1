/** What a file is, by its bytes and not by its name: a `.doc` may be anything. */
import { MOST_MEGABYTES } from './limits.js';
import { refused, type RefusalCode, type RefusalParams } from './refusal.js';
import { Zip } from './zip/zip.js';

export type KindOfFile =
  { kind: 'docx' | 'xlsx' | 'odt' | 'ods'; zip: Zip } | { kind: 'html' | 'text' };

/** Codes that say all by themselves. */
type PlainCode = {
  [Code in RefusalCode]: object extends RefusalParams[Code] ? Code : never;
}[RefusalCode];

/** @throws {Refused} if it is nothing that can be read */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) throw refused('empty');
  if (bytes.length > MOST_MEGABYTES * 1e6) throw refused('tooBig', { megabytes: MOST_MEGABYTES });
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return kindOfZip(new Zip(bytes));
  if (startsWith(bytes, OLE)) throw refused(kindOfOle(bytes));
  const known = BY_START.find(([, start]) => startsWith(bytes, start));
  if (known) throw refused(known[0]);
  return kindOfText(bytes);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Office before 2007, and whatever Office has locked by a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const letters = (text: string): number[] => [...text].map((it) => it.charCodeAt(0));

const BY_START: [PlainCode, number[]][] = [
  ['rtf', letters('{\\rtf')],
  ['pdf', letters('%PDF-')],
  ['image', [0x89, ...letters('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', letters('GIF8')],
  ['image', letters('II*\0')],
  ['image', letters('MM\0*')],
  ['image', letters('BM')],
  ['image', letters('AT&TFORM')],
  ['archive', letters('Rar!')],
  ['archive', letters('7z\xbc\xaf')],
  ['archive', [0x1f, 0x8b]],
];

const startsWith = (bytes: Uint8Array, start: number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);

function kindOfZip(zip: Zip): KindOfFile {
  const mimeType = new TextDecoder().decode(zip.beginningOf('mimetype'));
  if (mimeType.includes('opendocument.text')) return { kind: 'odt', zip };
  if (mimeType.includes('opendocument.spreadsheet')) return { kind: 'ods', zip };
  if (mimeType.includes('opendocument.presentation')) throw refused('presentation');
  const names = [...zip.entries.keys()];
  const has = (pattern: RegExp): boolean => names.some((it) => pattern.test(it));
  if (!has(/^\[content_types\]\.xml$/) && !has(/^_rels\/\.rels$/)) throw refused('archive');
  if (has(/^xl\/workbook\.bin$/)) throw refused('binaryWorkbook');
  if (has(/^xl\//)) return { kind: 'xlsx', zip };
  if (has(/^ppt\//)) throw refused('presentation');
  if (has(/^word\//) || has(/\/?document\d*\.xml$/)) return { kind: 'docx', zip };
  throw refused('archive');
}

/** Each of its streams has a name, in two bytes a letter; they stand where the file's directory is, which may be anywhere. */
const STREAMS: [PlainCode, string][] = [
  ['password', 'EncryptedPackage'],
  ['oldWord', 'WordDocument'],
  ['presentation', 'PowerPoint Document'],
  ['oldExcel', 'Workbook'],
  ['oldExcel', 'Book'],
];

function kindOfOle(bytes: Uint8Array): PlainCode {
  const names = STREAMS.map(
    ([code, name]) => [code, letters(name).flatMap((it) => [it, 0])] as const,
  );
  const found = new Set<PlainCode>();
  // Entries of the directory are 128 bytes long, and begin with their name.
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    for (const [code, name] of names) if (startsWith(bytes, [...name, 0, 0], at)) found.add(code);
  return STREAMS.find(([code]) => found.has(code))?.[0] ?? 'unknownKind';
}

/** So much of a text tells what it is. */
const BEGINNING = 4096;

function kindOfText(bytes: Uint8Array): KindOfFile {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const decoder = new TextDecoder(bytes[0] === 0xfe ? 'utf-16be' : isWide ? 'utf-16le' : 'utf-8');
  const text = decoder.decode(bytes.subarray(0, BEGINNING)).trimStart().toLowerCase();
  if (text === '' && bytes.length <= BEGINNING) throw refused('empty');
  if (text.includes('%pdf-')) throw refused('pdf');
  if (text.includes('\0')) throw refused('unknownKind');
  if (/progid="(?:word|excel)|<pkg:package/.test(text)) throw refused('wordXml');
  if (/^mime-version:|^content-type: multipart|^from: <?saved by/.test(text))
    throw refused('webArchive');
  if (text.startsWith('{') || text.startsWith('[{'))
    throw refused(
      /"formatversion"|"activities"|"passport"/.test(text) ? 'programmeJson' : 'otherJson',
    );
  return { kind: /<html|<!doctype html|<table|<body/.test(text) ? 'html' : 'text' };
}
