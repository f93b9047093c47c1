/** From a selection to lines: rows of cells, and whatever stands between them. */
import { parentOf } from './composed.js';
import type { Cell, CopiedLine } from './copied.js';

/** The ends of a selection, which may lie in shadow roots. */
export type Ends = Pick<
  StaticRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

const CELLS =
  'td, th, dt, dd, [role="cell"], [role="rowheader"], [role="columnheader"], [role="gridcell"]';
const ROW = 'tr, [role="row"]';
/** What a reader does not read: pictures, and what only works on a screen. */
const UNREAD = 'script, style, template, svg, input, select, .tools, .skip, .passed';

export function readSelected(ends: Ends): CopiedLine[] {
  return new Reading(ends).lines();
}

class Reading {
  readonly #ends: Ends;
  #isIn = false;
  #isOver = false;
  readonly #lines: CopiedLine[] = [];
  /** The words of the line, or of the cell, that is being read. */
  #words: string[] = [''];
  #cells?: Cell[] | undefined;

  constructor(ends: Ends) {
    this.#ends = ends;
  }

  lines(): CopiedLine[] {
    this.#visit(this.#root());
    this.#endLine();
    return this.#lines;
  }

  /** The row around all of it too: half a row is a row. */
  #root(): Node {
    const { startContainer, endContainer } = this.#ends;
    const around = new Set<Node>();
    for (let at: Node | null = startContainer; at; at = parentOf(at)) around.add(at);
    let at: Node = endContainer;
    while (!around.has(at)) at = parentOf(at) ?? document;
    for (let up: Node | null = at; up; up = parentOf(up))
      if (up instanceof Element && cellsOf(up).length > 0) return up;
    return at;
  }

  #visit(node: Node): void {
    if (this.#isOver) return;
    const { startContainer, startOffset, endContainer, endOffset } = this.#ends;
    if (node instanceof Text) {
      if (node === startContainer) this.#isIn = true;
      const from = node === startContainer ? startOffset : 0;
      const to = node === endContainer ? endOffset : node.length;
      if (this.#isIn) this.#words.push(this.#words.pop()! + node.data.slice(from, to));
      if (node === endContainer) this.#isOver = true;
    } else if (node instanceof Element && isUnread(node)) this.#passThrough(node);
    else if (node instanceof Element && cellsOf(node).length > 0) this.#row(node);
    else this.#around(node, () => this.#inside(node));
  }

  /** What is not read may still hold an end of the selection. */
  #passThrough(node: Element): void {
    const { startContainer, endContainer } = this.#ends;
    if (node.contains(startContainer)) this.#isIn = true;
    if (node.contains(endContainer)) this.#isOver = true;
  }

  /** How far the reading has come in a node that holds an end of the selection. */
  #at(node: Node, index: number): void {
    const { startContainer, startOffset, endContainer, endOffset } = this.#ends;
    if (node === startContainer && index >= startOffset) this.#isIn = true;
    if (node === endContainer && index >= endOffset) this.#isOver = true;
  }

  #inside(node: Node): void {
    childrenOf(node).forEach((it, index) => {
      this.#at(node, index);
      this.#visit(it);
    });
    // Of a host, what is seen of it and what stands in it are not the same.
    this.#at(node, node.childNodes.length);
  }

  /** Blocks stand in lines of their own, within a cell too. */
  #around(node: Node, read: () => void): void {
    const isBlock = node instanceof Element && !/^(inline|contents)/.test(displayOf(node));
    if (isBlock || node instanceof HTMLBRElement) this.#break();
    read();
    if (isBlock) this.#break(node);
  }

  #break(block?: Node): void {
    if (this.#cells) this.#words.push('');
    else this.#endLine(block);
  }

  #take(): string {
    const said = this.#words.map((it) => it.replace(/\s+/g, ' ').trim()).filter(Boolean);
    this.#words = [''];
    return said.join(' · ');
  }

  #endLine(block?: Node): void {
    const text = this.#take();
    const level = block instanceof Element && /^H([1-6])$/.exec(block.tagName)?.[1];
    if (text) this.#lines.push({ text, ...(level && { level: Number(level) }) });
  }

  #row(row: Element): void {
    // A table in a cell: its words are the cell's.
    if (this.#cells) return this.#around(row, () => this.#inside(row));
    this.#endLine();
    const cells: Cell[] = [];
    for (const it of cellsOf(row)) {
      // An end may lie between two cells, in the row or in what is between the two.
      for (let at: Element = it; at !== row; at = at.parentElement!)
        this.#at(at.parentNode!, [...at.parentNode!.childNodes].indexOf(at));
      if (this.#isOver) break;
      this.#cells = cells;
      this.#around(it, () => (isUnread(it) ? this.#passThrough(it) : this.#inside(it)));
      this.#cells = undefined;
      const span = Number(it.getAttribute('colspan') ?? it.getAttribute('aria-colspan')) || 1;
      const isHead = it.matches('th, dt, [role="rowheader"], [role="columnheader"]');
      cells.push({ text: this.#take(), span, isHead });
    }
    this.#at(row, row.childNodes.length);
    if (cells.some((it) => it.text)) this.#lines.push({ cells });
  }
}

/** Of a row its cells; of what opens to more, when and what. */
function cellsOf(it: Element): Element[] {
  if (it.matches('.entry')) {
    const details = it.querySelector('details');
    const facts = details?.open ? details.querySelector(':scope > .facts') : undefined;
    return [...it.querySelectorAll('summary > *'), ...(facts ? [facts] : [])];
  }
  // A body of the governance: its name, its place, and what it does once that is opened.
  if (it.matches('.body > .box'))
    return [...it.querySelectorAll(':scope > p, :scope > details[open] > .functions')];
  const ofRow = (one: Element): boolean => one.parentElement!.closest(`${ROW}, ${CELLS}`) === it;
  // Within a row, boxes for the layout may stand around its cells.
  if (it.matches(ROW)) return [...it.querySelectorAll(CELLS)].filter(ofRow);
  const isLayout = it.parentElement?.matches(ROW) && !it.matches(CELLS);
  return isLayout ? [] : [...it.children].filter((one) => one.matches(CELLS));
}

const childrenOf = (it: Node): Node[] => {
  if (it instanceof HTMLSlotElement && it.assignedNodes().length) return it.assignedNodes();
  return [...((it instanceof Element && it.shadowRoot) || it).childNodes];
};

const displayOf = (it: Element): string => getComputedStyle(it).display;

const isUnread = (it: Element): boolean =>
  it.matches(UNREAD) ||
  it.ariaHidden === 'true' ||
  it.hasAttribute('hidden') ||
  (it.parentElement?.matches('details:not([open])') === true && it.tagName !== 'SUMMARY') ||
  displayOf(it) === 'none';
