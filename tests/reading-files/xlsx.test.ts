/** Sheets as a person sees them: numbers by their formats, dates, merges, what is hidden. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NumberFormat } from '../../src/reading-files/xlsx/number-format.js';
import { file, leftOf, read, refusalOf, rowsOf, tableIn, xlsx } from './office.js';

const sheet = (...rows: string[]): string =>
  `<sheetData>${rows.map((it) => (it.startsWith('<row') ? it : `<row>${it}</row>`)).join('')}</sheetData>`;
const n = (value: number | string, more = ''): string => `<c ${more}><v>${value}</v></c>`;
const text = (value: string, more = ''): string =>
  `<c t="inlineStr" ${more}><is><t>${value}</t></is></c>`;

describe('cells', () => {
  test('texts are shared, inline, in pieces, with lines and with letters written by number', () => {
    const strings = [
      '<t>общий</t>',
      '<r><t>из </t></r><r><rPr><b/></rPr><t>частей</t></r><rPh><t>х</t></rPh>',
      '<t xml:space="preserve">одна\n\nдве_x000D_\n</t>',
    ];
    const cells = `${n(0, 't="s"')}${n(1, 't="s"')}${n(2, 't="s"')}${text('1.10')}<c t="str"><f>A1</f><v>итог</v></c>`;
    assert.deepEqual(rowsOf(tableIn(read(xlsx({ План: sheet(cells) }, { strings })))), [
      ['общий', 'из частей', 'одна /  / две', '1.10', 'итог'],
    ]);
  });

  test('a formula is its value; without one it is told', () => {
    const cells = `<c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c>${n('#REF!', 't="e"')}${n(1, 't="b"')}${n('2021-06-01T00:00:00', 't="d"')}`;
    const document = read(xlsx({ План: sheet(cells) }));
    assert.deepEqual(rowsOf(tableIn(document)), [['2', '-', '#REF!', 'ИСТИНА', '01.06.2021']]);
    assert.deepEqual(leftOf(document), { formulasWithoutValue: 1 });
  });

  test('stand where their references say, and merged ones span', () => {
    const rows = sheet(
      `<row r="2">${text('раздел', 'r="B2"')}${text('под ним', 'r="C2"')}</row>`,
      `<row r="4">${text('а', 'r="B4"')}${text('в', 'r="D4"')}</row>`,
    );
    const document = read(
      xlsx({
        План: `${rows}<mergeCells><mergeCell ref="B2:XFD3"/><mergeCell ref="B4:B9"/></mergeCells>`,
      }),
    );
    const { cells, width, height } = tableIn(document);
    assert.deepEqual([width, height], [4, 4]);
    assert.deepEqual(
      cells.map((it) => [it.row, it.col, it.rowSpan, it.colSpan, it.lines[0]!.text]),
      [
        [1, 1, 2, 3, 'раздел'],
        [3, 1, 1, 1, 'а'],
        [3, 3, 1, 1, 'в'],
      ],
    );
    assert.deepEqual(leftOf(document), { coveredText: 1 });
  });

  test('have colours, also where nothing is written; white is none', () => {
    const fill = (colour: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;
    const fills = ['rgb="FF92D050"', 'theme="4" tint="0.59"', 'indexed="22"', 'rgb="FFFFFFFF"'];
    const styles = `<fonts><font/><font><b/></font></fonts><fills><fill><patternFill patternType="none"/></fill>${fills.map(fill).join('')}</fills>
      <cellXfs><xf/>${fills.map((_, i) => `<xf fillId="${i + 1}"/>`).join('')}<xf fontId="1"/></cellXfs>`;
    const cells = `${text('I кв.', 's="5"')}<c s="1"/><c s="2"/><c s="3"/><c s="4"/>`;
    const table = tableIn(read(xlsx({ План: sheet(cells) }, { styles })));
    assert.deepEqual(
      table.cells.map((it) => it.fill),
      [undefined, '92d050', 'theme4/0.59', 'indexed22'],
    );
    assert.equal(table.cells[0]!.lines[0]!.strong, true);
  });
});

describe('sheets', () => {
  test('are tables with their names; hidden ones, rows and columns are marked and counted', () => {
    const hidden = `<cols><col min="2" max="16384" hidden="1"/></cols>${sheet(
      `<row>${text('а')}${text('б')}</row>`,
      `<row hidden="1">${text('в')}</row>`,
    )}`;
    const document = read(
      xlsx(
        { План: hidden, Пусто: sheet(), Служебный: sheet(text('id')) },
        { states: { Служебный: 'veryHidden' } },
      ),
    );
    assert.deepEqual(
      document.blocks.map((it) => it.kind === 'table' && [it.n, it.name, it.hidden ?? false]),
      [
        [1, 'План', false],
        [2, 'Служебный', true],
      ],
    );
    assert.deepEqual(tableIn(document).hiddenRows, [1]);
    assert.deepEqual(tableIn(document).hiddenColumns, [1]);
    assert.deepEqual(leftOf(document), { hiddenRows: 1, hiddenColumns: 1, hiddenSheets: 1 });
  });

  test('that hold nothing are an empty file', () => {
    assert.equal(refusalOf(xlsx({ Лист1: sheet(text(' ')) })), 'empty');
  });

  test('of real programmes hold their plans', () => {
    const texts = (name: string): string[] =>
      tableIn(read(file(name))).cells.flatMap((it) => it.lines.map((line) => line.text));
    assert.ok(texts('ivanovo.xlsx').includes('Локальный нормативный акт'));
    assert.ok(
      texts('mosk.xlsx').includes('Прогнозируемый результат') || texts('mosk.xlsx').length > 500,
    );
    assert.ok(texts('rybinsk.xlsx').includes('ЦЕЛЕВАЯ ПРОГРАММА'));
  });
});

describe('numbers', () => {
  const shown = (code: string | number, value: number, is1904 = false): string =>
    (typeof code === 'number'
      ? new NumberFormat(code, undefined)
      : new NumberFormat(164, code)
    ).show(value, is1904).text;

  test('are shown by their format', () => {
    const cases: [string | number, number, string][] = [
      [0, 0.1 + 0.2, '0,3'],
      ['General', 1234567.5, '1234567,5'],
      [1, 2021, '2021'],
      [9, 0.81, '81 %'],
      [10, 0.1234, '12,34 %'],
      ['0.0" %"', 12.5, '12,5 %'],
      ['#,##0.00" руб."', 1234567.5, '1 234 567,50 руб.'],
      ['# ##0', 1500, '1500'],
      ['000', 7, '007'],
      ['0.##', 1.5, '1,5'],
      ['#,##0,', 1234567, '1 235'],
      ['0;[Red]-0;"нет"', 0, 'нет'],
      ['0;(0)', -5, '(5)'],
      ['0.0', -5, '-5,0'],
      ['"№ "0', 3, '№ 3'],
      ['_-* #,##0.00\\ [$₽-419]_-', 10, '10,00 ₽'],
      ['@', 12, '12'],
      ['0.00E+00', 12345, '1,23e+4'],
    ];
    for (const [code, value, text] of cases) assert.equal(shown(code, value), text, String(code));
  });

  test('dates are shown as dates', () => {
    const day = 44348; // 1 June 2021
    const cases: [string | number, number, string][] = [
      [14, day, '01.06.2021'],
      ['dd\\.mm\\.yyyy', day, '01.06.2021'],
      ['[$-419]d\\ mmmm\\ yyyy\\ "г."', day, '1 июня 2021 г.'],
      ['mmmm yyyy', day, 'июнь 2021'],
      ['dd/mm/yy;@', day, '01/06/21'],
      [22, day + 0.75, '01.06.2021 18:00'],
      ['h:mm', 0.5, '12:00'],
      ['yyyy', day, '2021'],
      ['ddd', day, 'вт'],
      [14, -1, '-1'],
      [14, 1e15, '1e+15'.replace('1e+15', '1000000000000000')],
    ];
    for (const [code, value, text] of cases) assert.equal(shown(code, value), text, String(code));
    assert.equal(shown(14, day - 1462, true), '01.06.2021');
  });

  test('what Excel makes of «01.06» is a date that may be none', () => {
    const of = (id: number, code?: string) => new NumberFormat(id, code).show(44348, false);
    const doubtful = { text: '01.06', date: '2021-06-01', maybeNoDate: true };
    assert.deepEqual(of(16), doubtful);
    assert.deepEqual(of(164, 'd\\-mmm'), doubtful);
    assert.deepEqual(of(164, 'dd\\.mmm'), doubtful);
    assert.deepEqual(of(17), { text: '06.2021', date: '2021-06-01', maybeNoDate: true });
    assert.deepEqual(of(14), { text: '01.06.2021', date: '2021-06-01' });
    assert.deepEqual(of(164, 'd mmmm'), { text: '1 июня', date: '2021-06-01' });
  });
});
