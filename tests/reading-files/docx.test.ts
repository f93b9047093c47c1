/** Constructs of Word, each in the smallest document that has it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { docx, leftOf, p, paragraphsOf, r, read, rowsOf, tableIn, tbl, tc, tr } from './office.js';

const table = (...rows: string[]) => tableIn(read(docx(tbl(...rows))));
const merged = (from: 'restart' | '', inside = p()): string =>
  tc(inside, `<w:vMerge${from && ` w:val="${from}"`}/>`);
const centred = '<w:jc w:val="center"/>';
const bold = '<w:b/>';

describe('tables', () => {
  test('a merge goes on over rows of other shapes, and ends where it is not continued', () => {
    const { cells } = table(
      tr([merged('restart', p('А')), 'б', 'в']),
      tr([merged(''), tc('г', '<w:gridSpan w:val="2"/>')]),
      tr([merged('restart', p('Д')), 'е', 'ж']),
      tr(['з', 'и', 'к']),
      tr([merged('', p('без начала')), 'л', 'м']),
    );
    const first = cells.filter((it) => it.col === 0);
    assert.deepEqual(
      first.map(({ row, rowSpan, lines }) => [row, rowSpan, lines[0]!.text]),
      [
        [0, 2, 'А'],
        [2, 1, 'Д'],
        [3, 1, 'з'],
        [4, 1, 'без начала'],
      ],
    );
  });

  test('rows may begin and end beside the table’s edges', () => {
    const rows = rowsOf(
      table(
        tr(['1', '2', '3', '4']),
        tr(['середина'], '<w:gridBefore w:val="1"/><w:gridAfter w:val="2"/>'),
        tr([tc('хвост', '<w:gridSpan w:val="2"/>')], '<w:gridBefore w:val="2"/>'),
      ),
    );
    assert.deepEqual(rows, [
      ['1', '2', '3', '4'],
      ['-', 'середина', '-', '-'],
      ['-', '-', 'хвост', '-'],
    ]);
  });

  test('columns in which no cell begins are none', () => {
    const wide = (text: string, span: number): string => tc(text, `<w:gridSpan w:val="${span}"/>`);
    const { width, cells } = table(
      tr([wide('а', 3), wide('б', 2), 'в']),
      tr([wide('раздел', 6)]),
      tr([wide('г', 3), wide('д', 3)]),
    );
    assert.equal(width, 3);
    assert.deepEqual(
      cells.map(({ row, col, colSpan }) => [row, col, colSpan]),
      [
        [0, 0, 1],
        [0, 1, 1],
        [0, 2, 1],
        [1, 0, 3],
        [2, 0, 1],
        [2, 1, 2],
      ],
    );
  });

  test('cells merged in the old way, and a cell that a reviewer deleted', () => {
    const rows = rowsOf(
      table(
        tr([tc('а', '<w:hMerge w:val="restart"/>'), tc(p(), '<w:hMerge/>'), 'б']),
        tr(['в', 'г', tc('лишняя', '<w:cellDel w:id="1"/>'), 'д']),
      ),
    );
    assert.deepEqual(rows, [
      ['а', '-', 'б'],
      ['в', 'г', 'д'],
    ]);
  });

  test('blank lines are kept, but for those at the end', () => {
    const [cell] = table(tr([tc(p() + p('один') + p() + p('два') + p() + p())])).cells;
    assert.deepEqual(
      cell!.lines.map((it) => it.text),
      ['', 'один', '', 'два'],
    );
  });

  test('shading is a colour, mixed if it is a pattern; white is none', () => {
    const shaded = (attributes: string): string => tc('x', `<w:shd ${attributes}/>`);
    const { cells } = table(
      tr([
        shaded('w:val="clear" w:fill="D9D9D9"'),
        shaded('w:val="clear" w:color="auto" w:fill="FFFFFF"'),
        shaded('w:val="clear" w:fill="auto"'),
        shaded('w:val="solid" w:color="00B050" w:fill="auto"'),
        shaded('w:val="pct50" w:color="auto" w:fill="auto"'),
        tc(p('x', '<w:shd w:val="clear" w:fill="FFFF00"/>')),
      ]),
    );
    assert.deepEqual(
      cells.map((it) => it.fill),
      ['d9d9d9', undefined, undefined, '00b050', '808080', 'ffff00'],
    );
  });

  test('a frame of one cell around a table is no table; a table beside text in a cell is lines', () => {
    const inner = tbl(tr(['а', 'б']), tr(['в', 'г']));
    const document = read(docx(tbl(tr([tc(p('Заголовок') + inner + p())]))));
    assert.deepEqual(paragraphsOf(document), ['Заголовок']);
    assert.deepEqual(leftOf(document), {});
    assert.deepEqual(rowsOf(tableIn(document)), [
      ['а', 'б'],
      ['в', 'г'],
    ]);
    const nested = read(docx(tbl(tr(['1', tc(p('до') + inner + p())]))));
    assert.deepEqual(rowsOf(tableIn(nested)), [['1', 'до / а | б / в | г']]);
    assert.deepEqual(leftOf(nested), { nestedTables: 1 });
  });

  test('rows, cells and tables in content controls are rows, cells and tables', () => {
    const control = (inside: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const row = control(tr([control(tc('а')), 'б']));
    const document = read(docx(control(control(tbl(tr(['1', '2']), row)) + p('после'))));
    assert.deepEqual(rowsOf(tableIn(document)), [
      ['1', '2'],
      ['а', 'б'],
    ]);
    assert.deepEqual(paragraphsOf(document), ['после']);
  });
});

describe('text', () => {
  const lines = (inside: string, parts = {}): string[] => paragraphsOf(read(docx(inside, parts)));

  test('what was moved stands where it went to; a deleted end joins two paragraphs', () => {
    const body =
      p(`<w:moveFrom>${r('отсюда')}</w:moveFrom>${r('осталось')}`) +
      p(`<w:moveTo>${r('сюда')}</w:moveTo>`) +
      p(r('первая часть'), '<w:rPr><w:del w:id="1"/></w:rPr>') +
      p('вторая часть');
    assert.deepEqual(lines(body), ['осталось', 'сюда', 'первая часть вторая часть']);
  });

  test('hidden text is left out, also by style, and what a form only suggests', () => {
    const styles = `<w:style w:type="character" w:styleId="S"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="P"><w:name w:val="Placeholder Text"/></w:style>`;
    const document = read(
      docx(
        p(r('видно') + r('скрыто', '<w:rStyle w:val="S"/>') + r('!', '<w:vanish w:val="0"/>')) +
          p(r('Место для ввода текста', '<w:rStyle w:val="P"/>')),
        { styles },
      ),
    );
    assert.deepEqual(paragraphsOf(document), ['видно!']);
    assert.deepEqual(leftOf(document), { hiddenText: 1, placeholders: 1 });
  });

  test('signs of fonts of pictures become signs; an unknown one is told', () => {
    const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    const document = read(
      docx(
        p(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
            r('\uf0fc', wingdings) +
            r('ü', wingdings) +
            '<w:r><w:sym w:font="Webdings" w:char="F04A"/></w:r>',
        ),
      ),
    );
    assert.deepEqual(paragraphsOf(document), ['☑☑≥✓✓▪']);
    assert.deepEqual(leftOf(document), { symbols: 1 });
  });

  test('fields say their result; a link is one, also in parts; what is left open swallows nothing', () => {
    const char = (type: string, inside = ''): string =>
      `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const box = (checked: string): string =>
      char('begin', `<w:ffData><w:checkBox>${checked}</w:checkBox></w:ffData>`) +
      code('FORMCHECKBOX') +
      char('end');
    const document = read(
      docx(
        p(
          char('begin') +
            code('IF ') +
            char('begin') +
            code('PAGE') +
            char('separate') +
            r('условие') +
            char('end') +
            char('separate') +
            r('итог ') +
            char('end') +
            `<w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/&quot; ">${r('сюда')}</w:fldSimple>` +
            char('begin') +
            code('HYPERLINK "javascript:x"') +
            char('separate') +
            r(' никуда') +
            char('end'),
        ) +
          p(char('begin') + code('TOC')) +
          p(box('<w:checked/>') + box('<w:default w:val="0"/>')),
      ),
    );
    assert.deepEqual(paragraphsOf(document), ['итог сюда никуда', '☒☐']);
    const [first] = document.blocks;
    assert.deepEqual(first!.kind === 'paragraph' && first!.links, [
      { text: 'сюда', href: 'https://example.org/' },
    ]);
  });

  test('footnotes and endnotes are counted apart, each once', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('линия')}</w:footnote><w:footnote w:id="1">${p('внизу')}</w:footnote>`;
    const endnotes = `<w:endnote w:id="1">${p('в конце') + p('ещё')}</w:endnote>`;
    const refer = (kind: string): string => `<w:r><w:${kind}Reference w:id="1"/></w:r>`;
    const document = read(
      docx(p(r('а') + refer('endnote') + refer('footnote') + refer('footnote')), {
        footnotes,
        endnotes,
      }),
    );
    assert.deepEqual(paragraphsOf(document), ['а[i][1][1]']);
    assert.deepEqual(document.notes, [
      { mark: 'i', text: 'в конце\nещё' },
      { mark: '1', text: 'внизу' },
    ]);
  });

  test('hyphens and spaces are of one kind, unseen letters are none', () => {
    const body = p(
      r('I\u2011II\u00a0кв.  2021\u00ad г\u200b.') + '<w:r><w:ptab/></w:r>' + r(' да'),
    );
    assert.deepEqual(lines(body), ['I-II кв. 2021 г.\tда']);
  });

  test('pictures, drawings, objects, comments and foreign parts are counted', () => {
    const document = read(
      docx(
        p(
          r('текст') +
            '<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:drawing/></w:r><w:r><w:object/></w:r><w:r><w:commentReference/></w:r>',
        ) + '<w:altChunk r:id="x"/>',
      ),
    );
    assert.deepEqual(leftOf(document), {
      pictures: 1,
      drawings: 1,
      objects: 1,
      comments: 1,
      embeddedDocuments: 1,
    });
  });

  test('the strict namespaces and other prefixes are the same document', () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll('w:', 'z:')
        .replace('xmlns:w=', 'xmlns:z=');
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="Heading 2"/></w:style>`;
    const { blocks } = read(docx(p('Раздел', '<w:pStyle w:val="H"/>'), { styles }, strict));
    assert.deepEqual(blocks, [{ kind: 'heading', level: 2, text: 'Раздел', at: { block: 0 } }]);
  });
});

describe('headings', () => {
  const kinds = (body: string, parts = {}): string[] =>
    read(docx(body, parts)).blocks.map((it) =>
      it.kind === 'heading' ? `heading ${it.level ?? ''}`.trim() : it.kind,
    );

  test('are known by their look where no style says so', () => {
    const long = 'слово '.repeat(40);
    const body = [
      p(r('Дорожная карта', bold)),
      p(r('2. План мероприятий на 2024 г.', bold)),
      p('ПАСПОРТ ПРОГРАММЫ', centred),
      p('Просто по центру', centred),
      p(r('Важное предложение целиком.', bold)),
      p(r(long, bold)),
      p(r('Начало', bold) + r(' и обычное')),
      p(r('* * *', bold)),
    ].join('');
    assert.deepEqual(kinds(body), [
      'heading',
      'heading',
      'heading',
      ...Array.from({ length: 5 }, () => 'paragraph'),
    ]);
  });

  test('are known by style, by outline, in Russian Word, and not in a table of contents', () => {
    const style = (id: string, name: string, more = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles =
      style('1', 'heading 1', '<w:rPr><w:b/></w:rPr>') +
      style('2', 'Мой', '<w:basedOn w:val="1"/>') +
      style('3', 'Название') +
      style('4', 'toc 1', '<w:rPr><w:b/></w:rPr>');
    const of = (id: string): string => p('Текст', `<w:pStyle w:val="${id}"/>`);
    const body = [
      ...['1', '2', '3', '4'].map(of),
      p('Текст', '<w:outlineLvl w:val="2"/>'),
      p('Текст', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
    ].join('');
    assert.deepEqual(kinds(body, { styles }), [
      'heading 1',
      'heading 1',
      'heading 1',
      'paragraph',
      'heading 3',
      'paragraph',
    ]);
  });
});
