/** What programs put on the clipboard: the same tables as their files hold. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Document } from '../../src/reading-files/document.js';
import { readFile, readPasted, type Pasted } from '../../src/reading-files/read-file.js';
import { leftOf, paragraphsOf, rowsOf, tableIn } from './office.js';

function paste(pasted: Pasted | string): Document {
  const { document, refusal } = readPasted(typeof pasted === 'string' ? { html: pasted } : pasted);
  if (!document) throw new Error(refusal.code);
  return document;
}
const table = (html: string): string[][] => rowsOf(tableIn(paste(html)));

const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>План</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=RU style='tab-interval:35.4pt'>
<!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b>План
мероприятий<o:p></o:p></b></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>а)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>первый пункт</p>
<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>точка</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=66><p class=MsoNormal><b>№<o:p></o:p></b></p></td>
  <td width=200 colspan=2><p class=MsoNormal><b>Мероприятие</b></p></td>
 </tr></thead>
 <tr style='mso-yfti-irow:1'>
  <td width=66 rowspan=2 style='background:#D9D9D9;mso-background-themecolor:background1'><p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span>&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p></td>
  <td><p class=MsoNormal>Семи&shy;нар <span lang=EN-US>I&#8209;II</span> кв.</p>
  <p class=MsoNormal><o:p>&nbsp;</o:p></p>
  <p class=MsoNormal>вторая<br>строка<span style='mso-tab-count:1'>   </span></p></td>
  <td><p class=MsoNormal><span style='display:none;mso-hide:all'>скрыто</span><del cite="mailto:x">удалено</del><ins>2021</ins> <a href="https://example.org/">сайт</a><a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td><p class=MsoNormal><![if !vml]><img width=5 src="file:///C:/image001.png"><![endif]>б</p></td><td></td>
 </tr>
</table>
<!--EndFragment-->
</body></html>`;

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<style><!--table {mso-displayed-decimal-separator:"\\,";}
.xl65 {font-weight:700; text-align:center; background:#FFC000; mso-pattern:black none;}
.xl66 {mso-number-format:"Short Date";} td.xl67 {background:white;}
--></style></head><body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=448 style='border-collapse:collapse;width:336pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Срок</td>
  <td colspan=2 class=xl65 style='mso-ignore:colspan'>длинный заголовок</td>
 </tr>
 <tr height=20>
  <td class=xl66 align=right x:num="44348">01.06.2021</td>
  <td class=xl67>одна<br style='mso-data-placement:same-cell;'>
    две<span style='mso-spacerun:yes'>  </span></td>
  <td align=right>81%</td>
 </tr>
<!--EndFragment-->
</table></body></html>`;

const CALC = `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">body,div,table,thead { font-family:"Liberation Sans" }</style></head>
<body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left" bgcolor="#FFFF00"><b>Срок</b></td><td rowspan=2 align="left">общее</td></tr>
<tr><td align="right" sdval="0.81" sdnum="1049;0;0%">81%</td></tr>
</table></body></html>`;

const WRITER = `<!DOCTYPE html><html><body lang="ru-RU"><h2 class="western">Раздел</h2>
<ol start="7"><li><p>седьмой</p></li><li><p>восьмой</p><ul><li><p>внутри</p></li></ul></li></ol>
<table width="643" cellpadding="7"><tr valign="top"><td width="50%" bgcolor="#d9d9d9"><p class="western">а<br/>
б</p></td><td><p><br/>
</p></td></tr></table></body></html>`;

const CHROME = `<meta charset='utf-8'><h3 style="color: rgb(0,0,0)">План</h3><table style="border: 1px"><tbody><tr><th scope="col">Что</th><th>Когда</th></tr><tr><td style="background-color: rgb(255, 0, 0);">дело</td><td><span style="font-weight: 700;">май</span><br class="Apple-interchange-newline"></td></tr></tbody></table>`;

describe('HTML', () => {
  test('of Word: numbers that it made, merges, shading, what is hidden', () => {
    const document = paste(WORD);
    assert.deepEqual(paragraphsOf(document), ['План мероприятий', 'а) первый пункт', '• точка']);
    assert.equal(document.blocks[0]!.kind, 'heading');
    const { cells } = tableIn(document);
    assert.deepEqual(rowsOf(tableIn(document)), [
      ['№', 'Мероприятие', '-'],
      ['1.1.', 'Семинар I-II кв. /  / вторая / строка', '2021 сайт[1]'],
      ['-', 'б', ''],
    ]);
    assert.deepEqual(
      cells.map((it) => [it.rowSpan, it.colSpan]),
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    );
    assert.equal(cells[0]!.header, true);
    assert.equal(cells[2]!.header, undefined);
    assert.equal(cells[2]!.fill, 'd9d9d9');
    assert.deepEqual(cells[4]!.lines[0]!.links, [{ text: 'сайт', href: 'https://example.org/' }]);
    assert.deepEqual(leftOf(document), { hiddenText: 1, deletedText: 1, pictures: 1 });
  });

  test('of Excel: a fragment within a table, looks by class, text that runs over its cell', () => {
    const { cells, width } = tableIn(paste(EXCEL));
    assert.equal(width, 3);
    assert.deepEqual(
      cells.map((it) => [
        it.col,
        it.colSpan,
        it.fill,
        it.lines.map(({ text }) => text).join(' / '),
      ]),
      [
        [0, 1, 'ffc000', 'Срок'],
        [1, 1, 'ffc000', 'длинный заголовок'],
        [0, 1, undefined, '01.06.2021'],
        [1, 1, undefined, 'одна / две'],
        [2, 1, undefined, '81%'],
      ],
    );
    assert.equal(cells[0]!.lines[0]!.strong, true);
  });

  test('of LibreOffice Calc and Writer, and of a browser', () => {
    assert.deepEqual(table(CALC), [
      ['Срок', 'общее'],
      ['81%', '-'],
    ]);
    const writer = paste(WRITER);
    assert.deepEqual(paragraphsOf(writer), ['Раздел', '7. седьмой', '8. восьмой', '• внутри']);
    assert.deepEqual(rowsOf(tableIn(writer)), [['а / б', '']]);
    assert.deepEqual(writer.blocks[0], {
      kind: 'heading',
      level: 2,
      text: 'Раздел',
      strong: true,
      at: { block: 0 },
    });
    const chrome = tableIn(paste(CHROME));
    assert.deepEqual(rowsOf(chrome), [
      ['Что', 'Когда'],
      ['дело', 'май'],
    ]);
    assert.deepEqual(
      chrome.cells.map((it) => [it.header ?? false, it.fill, it.lines[0]!.strong]),
      [
        [true, undefined, true],
        [true, undefined, true],
        [false, 'ff0000', undefined],
        [false, undefined, true],
      ],
    );
  });

  test('that is broken is read as far as it goes', () => {
    assert.deepEqual(table('<table><td>а<td>б<tr><td>в<table><tr><td>г<td>д</table>после'), [
      ['а', 'б'],
      ['в / г | д / после', '-'],
    ]);
    assert.deepEqual(
      paragraphsOf(paste('<p>1 < 2 &amp; 3 &unknown; &#x41;<b>жирно</i></b> <!-- x')),
      ['1 < 2 & 3 &unknown; Aжирно'],
    );
    assert.deepEqual(
      paragraphsOf(paste('<script>alert(1)</script><p title="a>b">текст</p></div>')),
      ['текст'],
    );
    assert.deepEqual(
      table('<table><tr><td rowspan=0 colspan=9999999999>а</td></tr><tr><td>б</table>'),
      [
        ['а', '-'],
        ['-', 'б'],
      ],
    );
  });

  test('of a file that is called .doc is read like what is pasted', () => {
    const { document } = readFile(new TextEncoder().encode(WORD));
    assert.deepEqual(document, paste(WORD));
  });
});

describe('text', () => {
  test('of Excel is a table; cells in quotes hold tabs, lines and quotes', () => {
    const text =
      'Что\tКогда\r\n"две\nстроки"\t"с ""кавычками"""\r\n"не закрыто\t5" экран\r\n\tпусто слева\r\n';
    assert.deepEqual(rowsOf(tableIn(paste({ text }))), [
      ['Что', 'Когда'],
      ['две / строки', 'с "кавычками"'],
      ['"не закрыто', '5" экран'],
      ['', 'пусто слева'],
    ]);
  });

  test('what stands outside the fragment that was copied is not of it', () => {
    const html = '<p>до</p><!--StartFragment--><p>само</p><!--EndFragment--><p>после</p>';
    assert.deepEqual(paragraphsOf(paste(html)), ['само']);
  });

  test('without tabs is paragraphs; HTML that holds nothing gives way to it', () => {
    const document = paste({ html: '<html><body></body></html>', text: 'одна\n\nдве' });
    assert.deepEqual(paragraphsOf(document), ['одна', 'две']);
    assert.equal(document.kind, 'pasted');
  });

  test('of an old Windows is read, too', () => {
    const bytes = Uint8Array.from([0xcf, 0xeb, 0xe0, 0xed]); // «План» in windows-1251
    assert.deepEqual(paragraphsOf(readFile(bytes).document!), ['План']);
  });
});
