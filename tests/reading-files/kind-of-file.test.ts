/** A file is what its bytes say, whatever it is called; what can't be read has a code of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8 } from 'fflate';
import { MOST_MEGABYTES } from '../../src/reading-files/limits.js';
import { readFile } from '../../src/reading-files/read-file.js';
import { docx, file, p, refusalOf, zipOf } from './office.js';

/** The beginning of a file of Office before 2007, with a directory that names its streams. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) =>
    bytes.set(
      [...name].flatMap((it) => [it.charCodeAt(0), 0]),
      1024 + index * 128,
    ),
  );
  return bytes;
}
const wide = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((it) => [it.charCodeAt(0), 0])]);

const FILES: [string, Uint8Array | string][] = [
  ['empty', ''],
  ['empty', ' \n\t'],
  ['oldWord', ole('1Table', 'WordDocument', '\u0005SummaryInformation')],
  ['oldExcel', ole('Workbook')],
  ['oldExcel', ole('Book')],
  ['presentation', ole('PowerPoint Document')],
  ['password', ole('EncryptionInfo', 'EncryptedPackage')],
  ['unknownKind', ole('Something')],
  ['rtf', '{\\rtf1\\ansi'],
  ['pdf', '%PDF-1.7\n'],
  ['pdf', '\n\n%PDF-1.4'],
  ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
  ['image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ['archive', 'Rar!\u001a'],
  ['archive', zipOf({ 'Программа.docx': 'x' })],
  ['archive', zipOf({})],
  ['presentation', zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
  ['presentation', zipOf({ mimetype: 'application/vnd.oasis.opendocument.presentation' })],
  ['binaryWorkbook', zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' })],
  ['webArchive', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
  ['wordXml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'],
  ['programmeJson', '{\n  "formatVersion": "1.0", "title": "Программа"}'],
  ['otherJson', '[{"a": 1}]'],
  ['unknownKind', Uint8Array.from([1, 0, 2, 0, 3])],
  ['damaged', 'PK\u0003\u0004 and nothing else'],
  ['damaged', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' })],
  ['damaged', file('tricky.docx').subarray(0, 3000)],
  ['programmeJson', wide('{"formatVersion": "1.0"}')],
];

for (const [code, bytes] of FILES)
  test(`${code}: ${JSON.stringify(String.fromCharCode(...bytesOf(bytes).subarray(0, 24)))}`, () => {
    assert.equal(refusalOf(bytesOf(bytes)), code);
  });

function bytesOf(it: Uint8Array | string): Uint8Array {
  return typeof it === 'string' ? strToU8(it, /^[^а-я]*$/i.test(it)) : it;
}

test('a file of 70 MB is refused before it is looked at', () => {
  const big = new Uint8Array(70e6);
  big.set(strToU8('PK\u0003\u0004'));
  assert.deepEqual(readFile(big).refusal, {
    code: 'tooBig',
    params: { megabytes: MOST_MEGABYTES },
  });
});

test('a document of pictures says so, one of nothing is empty', () => {
  const picture = '<w:r><w:drawing><a:blip/></w:drawing></w:r>';
  assert.deepEqual(readFile(docx(p(picture) + p(picture))).refusal, {
    code: 'noText',
    params: { pictures: 2 },
  });
  assert.equal(refusalOf(docx(p() + p(' '))), 'empty');
});
