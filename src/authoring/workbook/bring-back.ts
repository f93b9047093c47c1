/**
 * What was changed in a workbook, put into the programme. Columns are known by their headings and rows by their codes;
 * a cell whose text is as it was written leaves its value alone; what has no row any more is taken away only if that is asked for.
 */
import { foldText } from '../../programme/folding.js';
import type { Problem } from '../../programme/problems.js';
import { readProgramme } from '../../programme/read.js';
import type { Json } from '../../programme/reading/values.js';
import type { Programme } from '../../programme/schema.js';
import type { Cell, Document, Table } from '../../reading-files/document.js';
import { nameOf } from '../../programme/changes/match.js';
import { WRITTEN } from './export.js';
import type { BookContext, Column, Row, Sheet } from './model.js';
import { sheetsOf } from './sheets.js';
import { letters } from './write-xlsx.js';

export interface BroughtBack {
  /** The very same one where the workbook changes nothing. */
  programme: Programme;
  /** What reading says of the cells that were changed. */
  problems: Problem[];
  /** What there is to know besides: unknown columns, rows that are gone. In the reader's language. */
  told: string[];
  /** Where in the workbook a problem stands: «лист «Мероприятия», ячейка D14». */
  placeOf: (problem: Problem) => string | undefined;
}

/** The language in which a workbook was written: its headings are of that one. */
export function languageOfBook({ blocks }: Document): string | undefined {
  const hidden = blocks.find((it): it is Table => it.kind === 'table' && it.name === WRITTEN);
  return hidden && textAt(grid(hidden)[0]?.[2]);
}

/** What becomes of items whose rows are gone. */
export const DELETIONS = ['keep', 'apply'] as const;
export type Deletions = (typeof DELETIONS)[number];

export function broughtBack(
  programme: Programme,
  document: Document,
  context: BookContext,
  deletions: Deletions = 'keep',
): BroughtBack {
  const raw = structuredClone(programme) as unknown as Json;
  const visit = new Visit(raw, document, context, deletions);
  visit.all();
  const { told, isChanged } = visit;
  if (!isChanged) return { programme, problems: [], told, placeOf: () => undefined };
  const { programme: now = programme, problems } = readProgramme(raw);
  return { programme: now, problems, told, placeOf: (it) => visit.placeOf(it) };
}

type Grid = (Cell | undefined)[][];

class Visit {
  readonly told: string[] = [];
  isChanged = false;
  readonly #raw: Json;
  readonly #context: BookContext;
  readonly #deletions: Deletions;
  readonly #tables: Table[];
  readonly #written: Map<string, Map<string, string>>;
  /** Of an item that was changed: the sheet, and the cells by column. */
  readonly #sources = new Map<Json, { sheet: string; cells: Map<string, string> }>();

  constructor(raw: Json, { blocks }: Document, context: BookContext, deletions: Deletions) {
    this.#deletions = deletions;
    this.#raw = raw;
    this.#context = context;
    const tables = blocks.filter((it): it is Table => it.kind === 'table');
    this.#tables = tables.filter(({ name }) => name !== WRITTEN);
    this.#written = writtenIn(tables.find(({ name }) => name === WRITTEN));
  }

  all(): void {
    const { workbook } = this.#context.say;
    const sheets = sheetsOf(this.#raw, this.#context);
    let known = 0;
    for (const table of this.#tables) {
      const name = table.name ?? '';
      const sheet = sheets.find((it) => isSame(workbook.sheets[it.name], name));
      if (sheet) {
        known++;
        this.#sheet(sheet, table);
      } else if (!isSame(workbook.about.name, name))
        this.told.push(workbook.told.unknownSheet(name));
    }
    if (known === 0) this.told.push(workbook.told.noSheets);
  }

  #sheet(sheet: Sheet, table: Table): void {
    const { told, headings } = this.#context.say.workbook;
    const name = table.name ?? '';
    const [heading = [], ...lines] = grid(table);
    const columns = this.#columnsOf(sheet, heading, name);
    const code = heading.findIndex((it) => isSame(textAt(it), headings.code));
    if (code < 0) return void this.told.push(told.noCodes(name));
    const byKey = new Map(sheet.rows.map((it) => [it.key, it]));
    const seen = new Set<Row>();
    let above: Row | undefined;
    lines.forEach((cells, index) => {
      if (!cells.some((it) => textAt(it))) return;
      const known = byKey.get(textAt(cells[code]));
      const isCopy = known !== undefined && seen.has(known);
      if (isCopy) this.told.push(told.copiedRow(placeAt(name, code, index + 1, this.#context)));
      const row = known && !isCopy ? known : sheet.add(above);
      if (!row)
        return void this.told.push(told.noNewRows(placeAt(name, code, index + 1, this.#context)));
      if (known && !isCopy) seen.add(known);
      above = row;
      for (const [col, column] of columns)
        this.#cell({ sheet, name, row, column, cell: cells[col], place: [col, index + 1] });
    });
    const gone = sheet.rows.filter((it) => !seen.has(it) && this.#isExpected(sheet, it));
    if (gone.length > 0) this.#takeGone(sheet, gone, name);
  }

  #takeGone(sheet: Sheet, gone: Row[], name: string): void {
    const { missingRows, removedRows } = this.#context.say.workbook.told;
    const titles = gone.map(({ item }) => nameOf(item));
    if (this.#deletions === 'keep') return void this.told.push(missingRows(name, titles));
    this.told.push(removedRows(name, titles));
    for (const it of gone) sheet.remove(it);
    this.isChanged = true;
  }

  /** A row that came into the programme after the workbook was written can't stand there. */
  #isExpected({ name }: Sheet, { key }: Row): boolean {
    return this.#written.size === 0 || this.#written.has(`${name}\n${key}`);
  }

  #columnsOf(sheet: Sheet, heading: (Cell | undefined)[], name: string): Map<number, Column> {
    const { told, headings } = this.#context.say.workbook;
    const columns = new Map<number, Column>();
    const taken = new Set<Column>();
    heading.forEach((cell, col) => {
      const text = textAt(cell);
      if (!text || isSame(text, headings.code)) return;
      const column = sheet.columns.find((it) => isSame(it.heading, text));
      if (!column) this.told.push(told.unknownColumn(name, text));
      else if (taken.has(column)) this.told.push(told.doubledColumn(name, text));
      else columns.set(col, column);
      if (column) taken.add(column);
    });
    return columns;
  }

  #cell({ sheet, name, row, column, cell, place }: Change): void {
    const { say } = this.#context;
    const text = column.isTime && cell?.date ? cell.date : textAt(cell);
    const written = row.key ? this.#writtenAt(sheet, row, column) : '';
    if (text === written || (cell && textAt(cell) === written)) return;
    const at = placeAt(name, ...place, this.#context);
    if (cell?.maybeNoDate) this.told.push(say.workbook.told.maybeNoDate(at, text));
    column.put(row, text, this.#context);
    this.isChanged = true;
    const source = this.#sources.get(row.item) ?? { sheet: name, cells: new Map() };
    source.cells.set(column.key.split(/[:.]/)[0]!, at);
    this.#sources.set(row.item, source);
  }

  #writtenAt({ name }: Sheet, row: Row, column: Column): string {
    const cells = this.#written.get(`${name}\n${row.key}`);
    return cells?.get(column.key) ?? trimmed(column.text(row, this.#context));
  }

  placeOf({ path }: Problem): string | undefined {
    let at: unknown = this.#raw;
    let found: string | undefined;
    for (const step of path) {
      const source = this.#sources.get(at as Json);
      if (source) found = source.cells.get(String(step)) ?? [...source.cells.values()][0];
      at = (at as Json | undefined)?.[step as string];
    }
    return found ?? [...(this.#sources.get(at as Json)?.cells.values() ?? [])][0];
  }
}

interface Change {
  sheet: Sheet;
  name: string;
  row: Row;
  column: Column;
  cell: Cell | undefined;
  place: [col: number, row: number];
}

const placeAt = (sheet: string, col: number, row: number, { say }: BookContext): string =>
  say.workbook.told.place(sheet, `${letters(col)}${row + 1}`);

/** By sheet and row: what stood in each column. */
function writtenIn(table: Table | undefined): Map<string, Map<string, string>> {
  const written = new Map<string, Map<string, string>>();
  for (const cells of table ? grid(table).slice(1) : []) {
    const [sheet, key, column, text] = [0, 1, 2, 3].map((at) => textAt(cells[at]));
    const row = `${sheet}\n${key}`;
    const known = written.get(row) ?? new Map<string, string>();
    written.set(row, known.set(column!, text!));
  }
  return written;
}

function grid({ cells, height }: Table): Grid {
  const rows: Grid = Array.from({ length: height }, () => []);
  for (const cell of cells) rows[cell.row]![cell.col] = cell;
  return rows;
}

const textAt = (cell: Cell | undefined): string =>
  trimmed(cell?.lines.map((it) => it.text).join('\n') ?? '');

/** As a sheet shows it: without spaces that nobody sees. */
const trimmed = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((it) => it.trim())
    .join('\n')
    .trim();

const isSame = (a: string, b: string): boolean => foldText(a).trim() === foldText(b).trim();
