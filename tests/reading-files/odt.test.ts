/** OpenDocument texts. The files are what LibreOffice makes of the Word documents beside them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draftOf } from '../../src/authoring/draft/draft.js';
import { recognise } from '../../src/recognising/recognise.js';
import type { Document } from '../../src/reading-files/document.js';
import { cell, odt, p, row, style, table } from './odf.js';
import { file, leftOf, paragraphsOf, read, refusalOf, rowsOf, tableIn, zipOf } from './office.js';

const draftIn = (document: Document) => draftOf(document, recognise(document));

/** Each line that is written anywhere, in its order. */
const wordsIn = ({ blocks }: Document): string[] =>
  blocks
    .flatMap((it) =>
      it.kind === 'table'
        ? it.cells.flatMap((one) => one.lines.map(({ label = '', text }) => label + text))
        : [(it.label ?? '') + it.text],
    )
    .filter(Boolean);

describe('the same document', () => {
  for (const name of ['ivanovo', 'krasnoselsky', 'rybinsk'])
    test(`${name}: in Word and as ODT is the same document, and the same draft`, () => {
      const [word, open] = [read(file(`${name}.docx`)), read(file(`${name}.odt`))];
      assert.deepEqual(open.blocks, word.blocks);
      assert.deepEqual(open.notes, word.notes);
      assert.deepEqual(draftIn(open), draftIn(word));
    });

  // LibreOffice makes one table of two with no paragraph between them: their columns are those of both.
  for (const name of ['cascade', 'mosk'])
    test(`${name}: has the same words in the same order`, () =>
      assert.deepEqual(wordsIn(read(file(`${name}.odt`))), wordsIn(read(file(`${name}.docx`)))));
});

test('whatever a table of Word can hide is there when LibreOffice has written it', () => {
  const document = read(file('tricky.odt'));
  assert.deepEqual(rowsOf(tableIn(document)), [
    ['№', 'Мероприятие', 'Срок', '-', 'Ответственные'],
    ['1.', 'РАЗДЕЛ-АВТО', '', '-', '-'],
    ['1.1.', 'Семинар по теме', '2021', 'май', 'ОБЩИЙ-ОТВЕТСТВЕННЫЙ'],
    ['1.2.', 'ВСТАВЛЕНО', '2022', 'июнь', '-'],
    ['1.3.', 'ЯЧЕЙКА-В-SDT', '2023', 'июль', '-'],
    ['2.', 'ВТОРОЙ-РАЗДЕЛ', '', '-', '-'],
    [
      '2.1.',
      'первый абзац / 1) пункт списка один / 2) пункт списка два / ССЫЛКАПОЛЕ-ССЫЛКА[1]',
      'I-II кв.',
      '✓',
      'ВЛОЖ-1 | ВЛОЖ-2',
    ],
    ['', 'ПОСЛЕ-ОТСТУПА', '', '', ''],
    ['2.2.', 'СМАРТ-ТЕГ / ВТОРАЯ-СТРОКА', '2024', 'a\tb', 'директор'],
    // A reviewer has deleted it; a row of an ODT can't say so.
    ['2.3.', 'УДАЛЁННАЯ-СТРОКА', '2024', '', ''],
  ]);
  assert.deepEqual(document.notes, [{ mark: '1', text: 'ТЕКСТ-СНОСКИ' }]);
});

const number = (level: number, more: string): string =>
  `<text:list-level-style-number text:level="${level}" ${more}/>`;
const LISTS = `<text:list-style style:name="L">${number(1, 'style:num-format="1" style:num-suffix="."')}${number(2, 'style:num-format="а, б" style:num-suffix=")"')}${number(3, 'style:num-format="1" style:num-suffix="." text:display-levels="3"')}</text:list-style>
<text:list-style style:name="I">${number(1, 'style:num-format="I" loext:num-list-format="Раздел %1%."')}</text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
const list = (inside: string, more = ''): string => `<text:list ${more}>${inside}</text:list>`;
const item = (inside: string, more = ''): string =>
  `<text:list-item ${more}>${inside}</text:list-item>`;

describe('lists', () => {
  test('have their numbers, go on where they say so, and begin where they say so', () => {
    const inner = list(item(p('б1')) + item(p('б2') + list(item(p('в1')))));
    const body = [
      list(
        item(p('один') + p('дальше')) + item(p('два') + inner),
        'text:style-name="L" xml:id="a"',
      ),
      p('между'),
      list(item(p('другой')), 'text:style-name="L"'),
      list(item(p('три')), 'text:style-name="L" text:continue-list="a"'),
      list(item(p('четыре')), 'text:style-name="L" text:continue-numbering="true"'),
      list(item(p('семь'), 'text:start-value="7"'), 'text:style-name="L" text:continue-list="a"'),
      list(`<text:list-header>${p('заголовок')}</text:list-header>`, 'text:style-name="L"'),
      list(item(p('цели')), 'text:style-name="I"'),
      list(item(p('точка')), 'text:style-name="B"'),
    ];
    assert.deepEqual(paragraphsOf(read(odt(body.join(''), { automatic: LISTS }))), [
      ...['1. один', 'дальше', '2. два', 'а) б1', 'б) б2', '2.б.1. в1', 'между', '1. другой'],
      ...['3. три', '4. четыре', '7. семь', 'заголовок', 'Раздел I. цели', '• точка'],
    ]);
  });

  test('of headings are those of the outline', () => {
    const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style>`;
    const h = (text: string, level: number): string =>
      `<text:h text:outline-level="${level}">${text}</text:h>`;
    const { blocks } = read(odt(h('Цели', 1) + h('Подцели', 2) + h('План', 1), { styles }));
    assert.deepEqual(
      blocks.map((it) => it.kind === 'heading' && [it.label, it.level, it.text]),
      [
        ['1.', 1, 'Цели'],
        [undefined, 2, 'Подцели'],
        ['2.', 1, 'План'],
      ],
    );
  });
});

describe('paragraphs', () => {
  const BOLD = '<style:text-properties fo:font-weight="bold"/>';
  const HIDDEN = '<style:text-properties text:display="none"/>';

  test('are headings by style, by the style it is based on, and by their look', () => {
    const styles = [
      style('Heading_20_2', 'paragraph', '', 'style:display-name="Heading 2"'),
      style('P1', 'paragraph', '', 'style:parent-style-name="Heading_20_2"'),
      style('Bold', 'paragraph', BOLD),
      style('Not', 'text', '<style:text-properties fo:font-weight="normal"/>'),
    ].join('');
    const spanned = `<text:span text:style-name="Not">План</text:span> и ещё`;
    const { blocks } = read(
      odt(p('Цели', 'P1') + p('План', 'Bold') + p(spanned, 'Bold'), { styles }),
    );
    assert.deepEqual(
      blocks.map((it) => it.kind !== 'table' && [it.kind, it.text]),
      [
        ['heading', 'Цели'],
        ['heading', 'План'],
        ['paragraph', 'План и ещё'],
      ],
    );
  });

  test('have spaces, tab stops, lines, links and notes', () => {
    const inside = `до<text:s text:c="3"/>после<text:tab/>стоп<text:line-break/>вторая
      строка <text:a xlink:href="https://example.org/">сюда</text:a><text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>${p('сноска')}</text:note-body></text:note>`;
    const document = read(odt(p(inside)));
    assert.deepEqual(paragraphsOf(document), ['до после\tстоп\nвторая строка сюда[i]']);
    assert.deepEqual(document.notes, [{ mark: 'i', text: 'сноска' }]);
    assert.deepEqual(document.blocks[0]?.kind !== 'table' && document.blocks[0]?.links, [
      { text: 'сюда', href: 'https://example.org/' },
    ]);
  });

  test('what is left out is counted, each in its kind', () => {
    const picture = `<draw:frame><draw:image/><svg:desc>Схема</svg:desc></draw:frame>`;
    const box = `<draw:frame><draw:text-box>${p('в рамке')}</draw:text-box></draw:frame>`;
    const body = [
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Иванова</dc:creator></office:change-info>${p('удалено')}</text:deletion></text:changed-region></text:tracked-changes>`,
      p(`видно<text:span text:style-name="H">скрыто</text:span>${picture}${box}`),
      p(
        '<office:annotation><dc:creator>Иванова</dc:creator><text:p>замечание</text:p></office:annotation>с примечанием',
      ),
      `<text:section text:display="none">${p('в разделе')}</text:section>`,
      p('<text:hidden-paragraph text:is-hidden="true"/>весь абзац'),
      p('<text:placeholder>&lt;Введите&gt;</text:placeholder>'),
      p('<draw:frame><draw:object/><draw:image/></draw:frame>'),
      table(row(cell('а')) + row(cell('скрытая строка'), 'table:visibility="collapse"')),
    ];
    const header = `<style:header>${p('Приложение к приказу')}</style:header><style:footer>${p('Страница <text:page-number>1</text:page-number>')}</style:footer>`;
    const document = read(
      odt(body.join(''), {
        automatic: style('H', 'text', HIDDEN),
        master: `<style:master-page>${header}</style:master-page>`,
      }),
    );
    assert.deepEqual(paragraphsOf(document), ['видно', 'в рамке', 'с примечанием']);
    assert.deepEqual(rowsOf(tableIn(document)), [['а']]);
    assert.deepEqual(leftOf(document), {
      headers: 1,
      deletedText: 1,
      hiddenText: 4,
      altTexts: 1,
      pictures: 1,
      textBoxes: 1,
      comments: 1,
      placeholders: 1,
      objects: 1,
    });
  });
});

describe('tables', () => {
  test('have spans, headers, colours, covered cells and cells that are written once', () => {
    const automatic = style(
      'C',
      'table-cell',
      '<style:table-cell-properties fo:background-color="#D9D9D9"/>',
    );
    const body = table(
      `<table:table-header-rows>${row(cell('№') + cell('Срок', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}</table:table-header-rows>` +
        row(
          cell('1', 'table:number-rows-spanned="2"') +
            cell('+', 'table:number-columns-repeated="2" table:style-name="C"'),
        ) +
        row(
          `<table:covered-table-cell>${p('под ней')}</table:covered-table-cell>` +
            cell('а') +
            cell(),
        ),
    );
    const document = read(odt(body, { automatic }));
    const { cells } = tableIn(document);
    assert.deepEqual(rowsOf(tableIn(document)), [
      ['№', 'Срок', '-'],
      ['1', '+', '+'],
      ['-', 'а', ''],
    ]);
    assert.deepEqual(
      cells.filter((it) => it.header).map(({ col, colSpan }) => [col, colSpan]),
      [
        [0, 1],
        [1, 2],
      ],
    );
    assert.equal(cells.find(({ row, col }) => row === 1 && col === 0)?.rowSpan, 2);
    assert.deepEqual(
      cells.flatMap((it) => it.fill ?? []),
      ['d9d9d9', 'd9d9d9'],
    );
    assert.deepEqual(leftOf(document), { coveredText: 1 });
  });

  test('with cells that are said to be repeated for ever end at the edge, and it is told', () => {
    const document = read(odt(table(row(cell('да', 'table:number-columns-repeated="999999999"')))));
    assert.equal(tableIn(document).width, 256);
    assert.deepEqual(leftOf(document), { cellsBeyond: 999_999_999 - 256 });
    const rows = table(row(cell('да'), 'table:number-rows-repeated="999999999"'));
    assert.equal(tableIn(read(odt(rows))).height, 1000);
  });
});

test('a file without its text is damaged, one with a DOCTYPE unsafe', () => {
  const mimetype = 'application/vnd.oasis.opendocument.text';
  assert.equal(refusalOf(zipOf({ mimetype, 'styles.xml': '<x/>' })), 'damaged');
  assert.equal(refusalOf(zipOf({ mimetype, 'content.xml': '<!DOCTYPE x><x/>' })), 'unsafe');
  assert.equal(refusalOf(odt(p())), 'empty');
});
