/** What a file writes once and uses in each of its places: a few kilobytes must not become gigabytes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growsInProportion } from '../growth.js';
import { docx, inList, p, paragraphsOf, read, refusalOf, rowsOf, tableIn, xlsx } from './office.js';

const numbering = (text: string): string =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

test('the pattern of a number before paragraphs is as long as Word lets it be', () => {
  const listed = (count: number, text: string): Uint8Array =>
    docx(p('x', inList(1, 0)).repeat(count), { numbering: numbering(text) });
  assert.equal(paragraphsOf(read(listed(1, '%1.')))[0], '1. x');
  growsInProportion(500, (count) => {
    for (const it of paragraphsOf(read(listed(count, '%1'.repeat(20 * count)))))
      assert.ok(it.length < 1000, String(it.length));
  });
});

test('a format of numbers is as long as Excel lets it be', () => {
  const book = (count: number, code: string): Uint8Array =>
    xlsx(
      { План: `<sheetData>${'<row><c s="1"><v>0.5</v></c></row>'.repeat(count)}</sheetData>` },
      {
        styles: `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`,
      },
    );
  assert.deepEqual(rowsOf(tableIn(read(book(1, '0%')))), [['50 %']]);
  growsInProportion(400, (count) => read(book(count, '[h]:mm '.repeat(20 * count))));
});

test('one text in all cells: as much as a file may unpack to, and a refusal beyond it', () => {
  const book = (cells: number, letters: number): Uint8Array =>
    xlsx(
      { План: `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(cells)}</sheetData>` },
      { strings: [`<t>${'ы'.repeat(letters)}</t>`] },
    );
  assert.equal(tableIn(read(book(1000, 1000))).cells.length, 1000);
  assert.equal(refusalOf(book(3000, 1_000_000)), 'tooBigUnpacked');
});
