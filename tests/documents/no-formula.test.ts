/** Whatever separates cells in the spreadsheet that opens it, a text of the file is no formula there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noFormula } from '../../src/documents/no-formula.js';
import { csv } from '../../src/elements/choice/csv.js';

const STARTS = [
  '=1+1',
  '=cmd|\u0027/c calc\u0027!A0',
  '@SUM(A1)',
  '+cmd|x',
  '-2+3',
  '- HYPERLINK(A1)',
];
const WIDE = ['＝1+1', '＠SUM(A1)', '＋cmd', '－cmd'];

test('at its beginning, after spaces and quotes too', () => {
  for (const it of [...STARTS, ...WIDE])
    for (const before of ['', ' ', '\u00A0', '\t', '\n', '"', ' "" '])
      assert.equal(noFormula(before + it), `${before}'${it}`);
});

test('behind whatever may separate cells', () => {
  for (const it of [...STARTS, ...WIDE])
    for (const before of ['a,', 'a;', 'a\t', 'a\n', 'a, ', 'a,"', 'a,""', '1,2,'])
      assert.equal(noFormula(before + it), `${before}'${it}`);
});

test('numbers, dashes and prose stay as they are', () => {
  for (const it of [
    ...['+', '-', '-5', '+10 %', '+1,5', '-5; -3', '0,5; +2', '– с 2021 года', "'"],
    ...['a=b', 'почта: a@b.ru', 'методист-наставник, куратор', 'C++', 'рост +5 %', 'где-то', ''],
  ])
    assert.equal(noFormula(it), it);
});

/** A spreadsheet, told a separator, and lenient about quotes inside a field. */
function fields(text: string, separator: string): string[] {
  const found: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') {
        field += '"';
        at++;
      } else isQuoted = false;
    } else if (sign === '"' && field === '') isQuoted = true;
    else if (sign === separator || sign === '\n' || sign === '\r') {
      found.push(field);
      field = '';
    } else field += sign;
  }
  return [...found, field];
}

const isFormula = (field: string): boolean =>
  /^\s*[=@＝＠]/.test(field) || /^\s*[+\-＋－](?![\s\d.,%]*$)/.test(field);

test('in a table of ours, read with any separator, no field is a formula', () => {
  const texts = [...STARTS, ...WIDE].flatMap((it) =>
    ['', ' ', 'a,', 'a;', 'a\t', 'a\nb;', 'a\n', 'a,"', '",', '"\n', '";'].map(
      (before) => before + it,
    ),
  );
  for (const text of texts)
    for (const row of [[text], ['x', text], [text, 'x'], ['"', text], ['x\n', text]])
      for (const separator of [';', ',', '\t', '|'])
        assert.deepEqual(
          fields(csv([row]).slice(1), separator).filter(isFormula),
          [],
          JSON.stringify({ row, separator, csv: csv([row]) }),
        );
});
