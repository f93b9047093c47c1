/** OpenDocument sheets. The files are what LibreOffice, in Russian, makes of the workbooks beside them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cell, ods, p, row, style, table } from './odf.js';
import { file, leftOf, paragraphsOf, read, refusalOf, rowsOf, tableIn } from './office.js';

for (const name of ['ivanovo', 'rybinsk'])
  test(`${name}: in Excel and as ODS is the same document`, () =>
    assert.deepEqual(read(file(`${name}.ods`)).blocks, read(file(`${name}.xlsx`)).blocks));

const value = (type: string, more: string, text: string): string =>
  cell(p(text), `office:value-type="${type}" ${more}`);

describe('cells', () => {
  test('say what the sheet shows, dates their day, formulas their value', () => {
    const cells = [
      value('percentage', 'office:value="0.81"', '81 %'),
      value('float', 'office:value="1200.5"', '1 200,50'),
      value('date', 'office:date-value="2021-06-01T10:00:00"', '01.06.2021'),
      value('date', 'office:date-value="2026-10-01"', '01.10'),
      value('string', 'table:formula="of:=[.A1]"', 'итог'),
      cell('', 'table:formula="of:=NOW()"'),
      cell(p('одна') + p('две')),
    ].join('');
    const document = read(ods(table(row(cells), 'table:name="План"')));
    assert.deepEqual(rowsOf(tableIn(document)), [
      ['81 %', '1 200,50', '01.06.2021', '01.10', 'итог', '-', 'одна / две'],
    ]);
    const dates = tableIn(document).cells.flatMap((it) =>
      it.date === undefined ? [] : [[it.date, it.maybeNoDate ?? false]],
    );
    assert.deepEqual(dates, [
      ['2021-06-01', false],
      ['2026-10-01', true],
    ]);
    assert.deepEqual(leftOf(document), { formulasWithoutValue: 1 });
  });

  test('repeated ones stand as often, empty ones make no grid, whatever they say', () => {
    const far = 'table:number-columns-repeated="999999999"';
    const body = table(
      row(cell('а', 'table:number-columns-repeated="3"') + cell('', far)) +
        row(cell('', far), 'table:number-rows-repeated="4"') +
        row(cell('б'), 'table:number-rows-repeated="2"') +
        row(cell('', far), 'table:number-rows-repeated="1048576"'),
    );
    const { width, height, cells } = tableIn(read(ods(body)));
    assert.deepEqual([width, height, cells.length], [3, 7, 5]);
    const wide = read(ods(table(row(cell('да', far)))));
    assert.equal(tableIn(wide).width, 16_384);
    assert.deepEqual(leftOf(wide), { cellsBeyond: 1 });
    assert.equal(
      refusalOf(ods(table(row(cell('да'), 'table:number-rows-repeated="999999999"')))),
      'tooManyCells',
    );
  });

  test('span, have colours of their own, of their row or column, and comments that are counted', () => {
    const fill = (name: string, colour: string): string =>
      style(
        name,
        'table-cell',
        `<style:table-cell-properties fo:background-color="${colour}"/><style:text-properties fo:font-weight="bold"/>`,
      );
    const note = '<office:annotation><text:p>примечание</text:p></office:annotation>';
    const body = table(
      `<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="B"/>` +
        row(
          cell('раздел', 'table:number-columns-spanned="2" table:style-name="A"') +
            `<table:covered-table-cell>${p('под ним')}</table:covered-table-cell>` +
            cell(note + p('в')),
        ),
    );
    const document = read(ods(body, { automatic: fill('A', '#FFFFFF') + fill('B', '#92D050') }));
    assert.deepEqual(
      tableIn(document).cells.map((it) => [it.col, it.colSpan, it.fill, it.lines[0]?.strong]),
      [
        [0, 2, undefined, true],
        [2, 1, '92d050', true],
      ],
    );
    assert.deepEqual(leftOf(document), { comments: 1, coveredText: 1 });
  });
});

test('hidden sheets, rows and columns are read, marked and counted; boxes stand behind their sheet', () => {
  const hidden = style('ta2', 'table', '<style:table-properties table:display="false"/>');
  const box = `<table:shapes><draw:frame><draw:text-box>${p('надпись')}</draw:text-box></draw:frame></table:shapes>`;
  const document = read(
    ods(
      table(
        `${box}<table:table-column/><table:table-column table:visibility="collapse"/>` +
          row(cell('а') + cell('б')) +
          row(cell('в'), 'table:visibility="filter"'),
        'table:name="План"',
      ) + table(row(cell('г')), 'table:name="Служебный" table:style-name="ta2"'),
      { automatic: hidden },
    ),
  );
  assert.deepEqual(paragraphsOf(document), ['надпись']);
  const [plan, other] = [tableIn(document), tableIn(document, 2)];
  assert.deepEqual([plan.name, plan.hiddenRows, plan.hiddenColumns], ['План', [1], [1]]);
  assert.deepEqual([other.name, other.hidden], ['Служебный', true]);
  assert.deepEqual(leftOf(document), {
    textBoxes: 1,
    hiddenRows: 1,
    hiddenColumns: 1,
    hiddenSheets: 1,
  });
});
