/**
 * A document out of a text that can be read: `# ` a bold heading, `- ` an item of a list, `| a | b |` a row of a table
 * (rows without a blank line between them are one table). In a cell `<` goes on from the left, `^` from above, ` / ` is a
 * new line, `**…**` is bold, `{d9d9d9}` a colour, `[1.2.]` a number that the word processor made, `{}` a blank line.
 */
import type { Block, Cell, Document, Line } from '../../src/reading-files/document.js';

export function documentOf(text: string): Document {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let tables = 0;
  const close = (): void => {
    if (rows.length === 0) return;
    blocks.push(tableOf(rows, blocks.length, ++tables));
    rows = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('|')) {
      rows.push(line.slice(1, line.endsWith('|') ? -1 : undefined).split('|'));
      continue;
    }
    close();
    if (line === '') continue;
    const at = { block: blocks.length };
    if (line.startsWith('# '))
      blocks.push({ kind: 'heading', text: line.slice(2), strong: true, at });
    else if (line.startsWith('- '))
      blocks.push({ kind: 'paragraph', text: line.slice(2), bullet: true, at });
    else blocks.push({ kind: 'paragraph', text: line.replaceAll(' / ', '\n'), at });
  }
  close();
  return { kind: 'text', blocks, notes: [], left: [] };
}

function tableOf(rows: string[][], block: number, n: number): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const cells: Cell[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < width; x++) {
      const text = (row[x] ?? '').trim();
      const left = grid[y]![x - 1];
      const above = grid[y - 1]?.[x];
      if (text === '<' && left) {
        if (left.row === y) left.colSpan = x - left.col + 1;
        grid[y]![x] = left;
      } else if (text === '^' && above) {
        above.rowSpan = y - above.row + 1;
        grid[y]![x] = above;
      } else {
        const cell = cellOf(text, y, x);
        cells.push(cell);
        grid[y]![x] = cell;
      }
    }
  });
  return { kind: 'table', n, width, height: rows.length, cells, at: { block } };
}

function cellOf(text: string, row: number, col: number): Cell {
  const fill = /^\{([^}]+)\}/.exec(text);
  const rest = fill ? text.slice(fill[0].length).trim() : text;
  const lines = rest === '' ? [] : rest.split(/ ?\/ (?!\/)/).map(lineOf);
  return { row, col, rowSpan: 1, colSpan: 1, lines, ...(fill && { fill: fill[1]! }) };
}

function lineOf(raw: string): Line {
  const label = /^\[([^\]]+)\] ?/.exec(raw);
  const text = (label ? raw.slice(label[0].length) : raw).trim();
  const strong = /^\*\*.*\*\*$/.test(text);
  const said = (strong ? text.slice(2, -2) : text).replace(/^\{\}$/, '');
  return { text: said, ...(label && { label: label[1]! }), ...(strong && { strong }) };
}
