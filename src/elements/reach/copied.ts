/** Lines as a clipboard takes them: with tabs, and as a table. What is pasted into a spreadsheet is text there. */
import { noFormula } from '../../documents/no-formula.js';

export interface Cell {
  text: string;
  span: number;
  isHead: boolean;
}

/** A row, or a line between tables: a heading, a paragraph. */
export type CopiedLine = { cells: Cell[] } | { text: string; level?: number };

/** One cell alone is a word that somebody has marked. */
export const hasRows = (lines: CopiedLine[]): boolean => {
  const rows = lines.flatMap((it) => ('cells' in it ? [it.cells] : []));
  return rows.length > 1 || rows.some((it) => it.filter((cell) => cell.text).length > 1);
};

export const asText = (lines: CopiedLine[]): string =>
  lines
    .map((it) =>
      'cells' in it
        ? it.cells.map((cell) => noFormula(cell.text) + tabs(cell.span - 1)).join('\t')
        : noFormula(it.text),
    )
    .join('\n');

const tabs = (n: number): string => '\t'.repeat(n);

export function asHtml(lines: CopiedLine[]): string {
  let html = '';
  let isTable = false;
  for (const it of lines) {
    const isRow = 'cells' in it;
    if (isRow !== isTable) html += isRow ? '<table>' : '</table>';
    isTable = isRow;
    html += isRow ? `<tr>${it.cells.map(cell).join('')}</tr>` : line(it.text, it.level);
  }
  return html + (isTable ? '</table>' : '');
}

function cell({ text, span, isHead }: Cell): string {
  const tag = isHead ? 'th' : 'td';
  return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}>${escaped(text)}</${tag}>`;
}

function line(text: string, level?: number): string {
  const tag = level ? `h${level}` : 'p';
  return `<${tag}>${escaped(text)}</${tag}>`;
}

const escaped = (text: string): string =>
  noFormula(text).replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`);
