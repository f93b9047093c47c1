/** A table for Excel: UTF-8 with a mark of its order, `;` between cells, as Russian Excel expects. */
import { plainText } from '../../documents/plain-text.js';

const BYTE_ORDER_MARK = '\uFEFF';

export function csv(lines: (string | undefined)[][]): string {
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(';') + '\r\n').join('');
}

/** Text that a spreadsheet would take for a formula gets an apostrophe; «+», «-5» and «+10 %» are no formulas. */
function cell(given = ''): string {
  const text = given
    .split(/\r\n?|\n/)
    .map(plainText)
    .join('\n');
  const isFormula = /^[=@\t\r\n]/.test(text) || /^[+-](?![\s\d.,%]*$)/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
