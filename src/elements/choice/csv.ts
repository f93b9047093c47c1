/** A table for Excel: UTF-8 with a mark of its order, `;` between cells, as Russian Excel expects. */
import { noFormula } from '../../documents/no-formula.js';
import { plainText } from '../../documents/plain-text.js';

const BYTE_ORDER_MARK = '\uFEFF';

export function csv(lines: (string | undefined)[][]): string {
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(';') + '\r\n').join('');
}

function cell(given = ''): string {
  const text = given
    .split(/\r\n?|\n/)
    .map(plainText)
    .join('\n');
  const safe = noFormula(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
