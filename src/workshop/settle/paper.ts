/**
 * The document as it was read, drawn once: what is lit and what was not used are marks put on afterwards. By hand and in
 * slices, since a plan may have thousands of rows.
 */
import type { Block, Cell, Document, Place, Table } from '../../reading-files/index.js';
import { rowKey } from './places.js';

export interface Paper {
  root: HTMLElement;
  /** Resolves when the last row stands. */
  whole: Promise<void>;
  light: (place: Place | undefined) => void;
  /** Which texts stand nowhere in the programme. */
  mark: (unused: readonly Place[]) => void;
}

const AT_ONCE = 120;

export function paperOf({ blocks }: Document, pick: (place: Place) => void): Paper {
  const root = make('div', 'sheet');
  const rows = new Map<string, HTMLElement>();
  let lit: HTMLElement | undefined;
  let marked: HTMLElement[] = [];

  root.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
    if (!row || getSelection()?.toString()) return;
    const [block, at] = row.dataset['at']!.split(':').map(Number);
    pick({ block: block!, ...(at !== undefined && { row: at }) });
  });

  const draw = async (): Promise<void> => {
    let count = 0;
    for (const [at, block] of blocks.entries())
      for (const row of drawn(block, at, root)) {
        rows.set(row.dataset['at']!, row);
        if (++count % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      }
  };

  return {
    root,
    whole: draw(),
    light(place) {
      lit?.removeAttribute('data-lit');
      lit = place && (rows.get(rowKey(place)) ?? rows.get(String(place.block)));
      lit?.setAttribute('data-lit', '');
      if (!lit) return;
      // A wide table stays where it is: only up and down.
      const pane = root.parentElement;
      const left = pane?.scrollLeft ?? 0;
      lit.scrollIntoView({ block: 'center' });
      pane?.scrollTo({ left });
    },
    mark(unused) {
      for (const it of marked) it.removeAttribute('data-unused');
      marked = unused.flatMap((place) => {
        const row = rows.get(rowKey(place));
        const cell =
          place.col === undefined
            ? row
            : row?.querySelector<HTMLElement>(`[data-col="${place.col}"]`);
        return cell ? [cell] : [];
      });
      for (const it of marked) it.setAttribute('data-unused', '');
    },
  };
}

/** One piece after the other, each put in place before it is handed out. */
function* drawn(block: Block, at: number, root: HTMLElement): Generator<HTMLElement> {
  if (block.kind === 'table') {
    yield* tableRows(block, at, root);
    return;
  }
  const it = make(block.kind === 'heading' ? 'h3' : 'p', block.strong ? 'strong' : '');
  it.dataset['at'] = String(at);
  it.textContent = block.label ? `${block.label} ${block.text}` : block.text;
  root.append(it);
  yield it;
}

function* tableRows(table: Table, at: number, root: HTMLElement): Generator<HTMLElement> {
  const body = make('tbody');
  const whole = make('table');
  whole.append(body);
  root.append(whole);
  let cells: Cell[] = [];
  let row = 0;
  for (const cell of [...table.cells, undefined]) {
    if (cell && cell.row === row) {
      cells.push(cell);
      continue;
    }
    yield rowOf(cells, `${at}:${row}`, body);
    cells = cell ? [cell] : [];
    row = cell?.row ?? row;
  }
}

function rowOf(cells: Cell[], key: string, body: HTMLElement): HTMLElement {
  const tr = make('tr');
  tr.dataset['at'] = key;
  for (const { col, colSpan, rowSpan, lines } of cells) {
    const td = make('td') as HTMLTableCellElement;
    td.dataset['col'] = String(col);
    if (colSpan > 1) td.colSpan = colSpan;
    if (rowSpan > 1) td.rowSpan = rowSpan;
    td.textContent = lines.map(({ label, text }) => (label ? `${label} ${text}` : text)).join('\n');
    tr.append(td);
  }
  body.append(tr);
  return tr;
}

function make(name: string, className = ''): HTMLElement {
  const it = document.createElement(name);
  if (className) it.className = className;
  return it;
}
