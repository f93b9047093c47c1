/** Whatever a file holds is read, or counted with a sentence: nothing goes unsaid. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPasted } from '../../src/reading-files/read-file.js';
import {
  docx,
  leftOf,
  p,
  paragraphsOf,
  r,
  read,
  rowsOf,
  tableIn,
  tbl,
  tc,
  tr,
  xlsx,
} from './office.js';
import { unzipSync, strToU8, zipSync } from 'fflate';

/** A file with more parts, which belong to one of its own. */
function withParts(
  bytes: Uint8Array,
  of: string,
  parts: Record<string, { type: string; xml: string }>,
): Uint8Array {
  const files = unzipSync(bytes);
  const cut = of.lastIndexOf('/') + 1;
  const rels = `${of.slice(0, cut)}_rels/${of.slice(cut)}.rels`;
  const known = files[rels] ? new TextDecoder().decode(files[rels]) : '<R></R>';
  const own = Object.entries(parts).map(([name, { type }], at) => {
    files[of.slice(0, cut) + name] = strToU8(parts[name]!.xml);
    return `<Relationship Id="own${at}" Type="http://x/${type}" Target="${name}"/>`;
  });
  files[rels] = strToU8(known.replace(/<\/(\w+)>$/, `${own.join('')}</$1>`));
  return zipSync(files);
}

describe('Word', () => {
  test('cells beyond column 256', () => {
    const row = tr(Array.from({ length: 260 }, (_, at) => tc(at === 258 ? p() : `к${at}`)));
    const document = read(docx(tbl(row)));
    assert.equal(tableIn(document).width, 256);
    assert.deepEqual(leftOf(document), { cellsBeyond: 3 });
  });

  test('headers and footers, unless they only say the page', () => {
    const part = (type: string, text: string) => ({ type, xml: `<w:hdr>${p(text)}</w:hdr>` });
    const document = read(
      withParts(docx(p('текст')), 'word/document.xml', {
        'header1.xml': part('header', 'Приложение к приказу'),
        'header2.xml': part('header', ' '),
        'footer1.xml': part('footer', 'Страница 2 из 10'),
        'footer2.xml': part('footer', 'МКУ «Центр»'),
      }),
    );
    assert.deepEqual(paragraphsOf(document), ['текст']);
    assert.deepEqual(leftOf(document), { headers: 2 });
  });

  test('what a picture shows in words, comments', () => {
    const picture = (more: string): string =>
      `<w:r><w:drawing><wp:docPr ${more}/><a:blip/></w:drawing></w:r>`;
    const old = '<w:r><w:pict><v:shape alt="Схема"><v:imagedata/></v:shape></w:pict></w:r>';
    const inside = `${picture('descr="Структура центра"')}${picture('name="Рисунок 2"')}${old}`;
    const document = read(docx(p(`${inside}${r('текст')}<w:r><w:commentReference/></w:r>`)));
    assert.deepEqual(leftOf(document), { altTexts: 2, pictures: 3, comments: 1 });
  });
});

describe('Excel', () => {
  const cells = '<sheetData><row><c t="inlineStr"><is><t>а</t></is></c></row></sheetData>';

  test('headers and footers', () => {
    const header =
      '<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"&amp;12План работы</oddHeader><oddFooter>&amp;CСтраница &amp;P из &amp;N</oddFooter></headerFooter>';
    assert.deepEqual(leftOf(read(xlsx({ План: cells + header }))), { headers: 1 });
  });

  test('boxes are read; pictures, charts and shapes without text are told', () => {
    const shape = (text: string): string =>
      `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Надпись"/></xdr:nvSpPr>${text && `<xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r><a:br/><a:r><a:t>вторая</a:t></a:r></a:p></xdr:txBody>`}</xdr:sp>`;
    const xml = `<xdr:wsDr>${shape('Утверждено')}${shape('')}<xdr:pic><xdr:cNvPr descr="Герб"/></xdr:pic><xdr:graphicFrame/></xdr:wsDr>`;
    const bytes = withParts(xlsx({ План: cells }), 'xl/worksheets/sheet0.xml', {
      'drawing1.xml': { type: 'drawing', xml },
    });
    const document = read(bytes);
    assert.deepEqual(paragraphsOf(document), ['Утверждено\nвторая']);
    assert.deepEqual(leftOf(document), {
      textBoxes: 1,
      drawings: 1,
      pictures: 1,
      altTexts: 1,
      charts: 1,
    });
  });

  test('cells beyond the last column', () => {
    const far =
      '<sheetData><row><c t="inlineStr"><is><t>а</t></is></c><c r="ZZZ1" t="inlineStr"><is><t>б</t></is></c></row></sheetData>';
    const document = read(xlsx({ План: far }));
    assert.deepEqual(rowsOf(tableIn(document)), [['а']]);
    assert.deepEqual(leftOf(document), { cellsBeyond: 1 });
  });
});

test('pasted: cells beyond column 512, what a picture shows in words', () => {
  const row = Array.from({ length: 515 }, (_, at) => `<td>к${at}</td>`).join('');
  const { document } = readPasted({
    html: `<table><tr>${row}</tr></table><img alt="Схема"><img alt="">`,
  });
  assert.equal(tableIn(document!).width, 512);
  assert.deepEqual(leftOf(document!), { cellsBeyond: 3, altTexts: 1, pictures: 2 });
});
