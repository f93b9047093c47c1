/** HTML of the clipboard → document, as Word, Excel, LibreOffice and browsers write it. */
import { linesOfTable } from '../contents.js';
import type { Block, Document, Line } from '../document.js';
import { looksLikeHeading } from '../headings.js';
import { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import { withoutEnd } from '../text.js';
import { GridOfRows } from './grid-of-rows.js';
import { markOf } from './list-marks.js';
import { Looks } from './looks.js';
import type { Open } from './open-elements.js';
import { Paragraph } from './paragraph.js';
import { newPlace, type Place, type TablePlace } from './places.js';
import { tokensOf, type Token } from './tokens.js';

/** Tables within each other. */
const MOST_TABLES = 20;
const TOKENS_A_STEP = 500;
const BLOCKS = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'pre', 'blockquote', 'center', 'address'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer', 'main', 'hr'],
  ...['caption', 'figure', 'figcaption', 'form', 'fieldset', 'details', 'summary', 'body'],
]);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export function* readHtml(html: string): Steps<Document> {
  const reader = new HtmlReader(html.includes('<!--StartFragment'));
  let count = 0;
  for (const token of tokensOf(html)) {
    reader.take(token);
    if (++count % TOKENS_A_STEP === 0) yield;
  }
  return reader.finished();
}

class HtmlReader {
  readonly #blocks: Block[] = [];
  readonly #left = new LeftOut();
  readonly #looks = new Looks();
  readonly #places: Place[] = [newPlace()];
  readonly #tables: TablePlace[] = [];
  #isInside: boolean;
  #count = 0;

  constructor(hasFragment: boolean) {
    this.#isInside = !hasFragment;
  }

  get #place(): Place {
    return this.#places.at(-1)!;
  }

  take(token: Token): void {
    switch (token.kind) {
      case 'style':
        this.#looks.addRules(token.text);
        break;
      case 'comment':
        if (/^(?:Start|End)Fragment/.test(token.text)) this.#isInside = token.text[0] === 'S';
        break;
      case 'text':
        if (this.#isInside) this.#addText(token.text);
        break;
      case 'open':
        this.#open(token);
        break;
      case 'close':
        this.#close(token.name);
        break;
    }
  }

  #addText(written: string): void {
    const { paragraph, open } = this.#place;
    const { isPre, isHidden, isDeleted, isLabel, isBold } = open.top;
    const text = isPre ? written : written.replace(/[ \t\r\n\f]+/g, ' ');
    // Between rows and cells nothing is written but what lays out the file.
    if (this.#tables.length >= this.#places.length && text === ' ') return;
    if (isHidden || isDeleted) {
      if (text.trim()) this.#left.add(isDeleted ? 'deletedText' : 'hiddenText');
    } else if (isLabel) paragraph.addLabel(text);
    else paragraph.add(text, isBold);
  }

  #open({ name, attributes, isEmpty }: Extract<Token, { kind: 'open' }>): void {
    switch (name) {
      case 'br':
        if (attributes.get('class') !== 'Apple-interchange-newline' && this.#isInside)
          this.#place.paragraph.add('\n', true);
        return;
      case 'img':
        this.#left.add('pictures');
        this.#left.add('altTexts', attributes.get('alt')?.trim() ? 1 : 0);
        return;
      case 'table':
        return this.#openTable();
      case 'thead':
      case 'tbody':
      case 'tfoot':
      case 'tr':
      case 'td':
      case 'th':
        return this.#openRowOrCell(name, attributes);
    }
    // The paragraph of an item that has not begun yet is this one.
    if (BLOCKS.has(name) && !this.#place.paragraph.isWaiting) this.#endParagraph();
    if (isEmpty) return;
    // None is ever within another.
    if (name === 'p') this.#leave('p');
    this.#push(name, attributes);
  }

  #push(name: string, attributes: Map<string, string>): void {
    const place = this.#place;
    const { top } = place.open;
    const look = this.#looks.of(attributes);
    const isBold = look.isBold ?? (BOLD.has(name) || top.isBold);
    const href = name === 'a' ? attributes.get('href') : undefined;
    const element: Open = {
      name,
      isBold,
      isHidden: top.isHidden || look.isHidden,
      isDeleted: top.isDeleted || name === 'del',
      isLabel: top.isLabel || look.isLabel,
      isCentred: look.isCentred ?? (name === 'center' || top.isCentred),
      isPre: top.isPre || name === 'pre',
      ...(href !== undefined && { link: { href, from: place.paragraph.length } }),
    };
    if (name === 'ol' || name === 'ul')
      element.list = {
        isOrdered: name === 'ol',
        type: attributes.get('type') ?? '1',
        next: Number.parseInt(attributes.get('start') ?? '1', 10) || 1,
        depth: (place.open.list?.depth ?? -1) + 1,
      };
    const mark = name === 'li' ? markOf(place.open.list, attributes.get('value')) : undefined;
    place.open.push(element);
    if (!BLOCKS.has(name)) return;
    place.paragraph.isCentred = element.isCentred;
    if (mark) place.paragraph.mark = mark;
    place.isBegun = name === 'p' || name === 'li' || place.isBegun;
    if (/^h[1-6]$/.test(name)) place.level = Number(name[1]);
  }

  #close(name: string): void {
    switch (name) {
      case 'table':
        return this.#closeTable();
      case 'tr':
      case 'td':
      case 'th':
        return this.#closeCell();
      case 'thead':
        if (this.#tables.length > 0) this.#tables.at(-1)!.isHead = false;
        return;
    }
    if (BLOCKS.has(name)) this.#endParagraph();
    this.#leave(name);
  }

  #leave(name: string): void {
    const { open, paragraph } = this.#place;
    for (const { link } of open.close(name)) if (link) paragraph.addLink(link.href, link.from);
  }

  #endParagraph(): void {
    const place = this.#place;
    const { paragraph, isBegun, level, cell } = place;
    const { lines, isStrong, isCentred } = paragraph.finished();
    const isBlank = lines.every(({ text, label }) => text === '' && label === undefined);
    if (isBlank && !isBegun) return;
    place.paragraph = new Paragraph();
    place.paragraph.isCentred = isCentred;
    place.isBegun = false;
    place.level = undefined;
    if (cell) cell.lines.push(...lines);
    else if (!isBlank) this.#addBlock(lines, { isStrong, isCentred, level });
  }

  #addBlock(
    lines: Line[],
    { isStrong, isCentred, level }: { isStrong: boolean; isCentred: boolean; level?: number },
  ): void {
    const [first] = lines as [Line];
    const text = lines
      .map((it) => it.text)
      .join('\n')
      .trim();
    const { bullet } = first;
    const isHeading =
      level !== undefined || looksLikeHeading({ text, isStrong, isCentred, bullet });
    this.#blocks.push({
      ...first,
      kind: isHeading ? 'heading' : 'paragraph',
      text,
      ...(level !== undefined && { level }),
      ...(isCentred && { centred: true }),
      at: { block: this.#blocks.length },
    });
  }

  #openTable(): void {
    this.#endParagraph();
    if (this.#tables.length >= MOST_TABLES) return this.#left.add('tooDeep');
    // Between two cells of another table there is no place for one.
    if (this.#tables.length >= this.#places.length) return;
    const { isHidden } = this.#place.open.top;
    this.#tables.push({ grid: new GridOfRows(this.#left), isHead: false, isHidden });
  }

  #openRowOrCell(name: string, attributes: Map<string, string>): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    this.#closeCell();
    if (name === 'tr') table.grid.beginRow();
    else if (name === 'thead') table.isHead = true;
    if (name !== 'td' && name !== 'th') return;
    const look = this.#looks.of(attributes);
    this.#places.push(
      newPlace({
        lines: [],
        rows: spanIn(attributes, 'rowspan'),
        columns: spanIn(attributes, 'colspan'),
        isHeader: table.isHead || name === 'th',
        look,
      }),
    );
    this.#push(name, attributes);
    if (table.isHidden) this.#place.open.top.isHidden = true;
  }

  /** Of the innermost table, if one is open in it. */
  #closeCell(): void {
    if (this.#tables.length === 0 || this.#places.length <= this.#tables.length) return;
    this.#endParagraph();
    const { cell } = this.#places.pop()!;
    const { lines, rows, columns, isHeader, look } = cell!;
    this.#tables.at(-1)!.grid.add(
      {
        lines: withoutEnd(lines),
        ...(look.fill !== undefined && { fill: look.fill }),
        ...(isHeader && { header: true }),
      },
      rows,
      columns,
      look.isSpilt,
    );
  }

  #closeTable(): void {
    if (this.#tables.length === 0) return;
    this.#closeCell();
    const { cells, width, height } = this.#tables.pop()!.grid.finished();
    if (cells.length === 0) return;
    const outer = this.#place.cell;
    if (outer) {
      this.#left.add('nestedTables');
      outer.lines.push(...linesOfTable({ cells, height }));
      return;
    }
    const at = { block: this.#blocks.length };
    this.#blocks.push({ kind: 'table', n: ++this.#count, width, height, cells, at });
  }

  finished(): Document {
    while (this.#tables.length > 0) this.#closeTable();
    this.#endParagraph();
    return { kind: 'pasted', blocks: this.#blocks, notes: [], left: this.#left.all() };
  }
}

const spanIn = (attributes: Map<string, string>, name: string): number => {
  const span = Number.parseInt(attributes.get(name) ?? '1', 10);
  return span >= 0 ? span : 1;
};
