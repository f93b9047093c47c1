/** A paragraph of OpenDocument as a reader of the document sees it. */
import type { ReadParagraph } from '../contents.js';
import type { Link, Note } from '../document.js';
import type { LeftOut } from '../left.js';
import { withSymbols } from '../symbols.js';
import { isAddress, tidyBlock } from '../text.js';
import { isNode, textIn, wholeOf, type XmlNode } from '../xml/nodes.js';
import { countFrame } from './frames.js';
import type { Lists } from './lists.js';
import { fillOf, type Style, type Styles } from './styles.js';

/** What is known while a document is read. */
export interface Context {
  styles: Styles;
  lists: Lists;
  left: LeftOut;
  notes: Note[];
  /** @returns what a note says */
  noteText: (body: XmlNode) => string;
}

interface Read {
  paragraph: ReadParagraph;
  /** What holds text boxes that hang on it. */
  boxes: XmlNode[];
}

/** @returns undefined if it is hidden */
export function readParagraph(
  node: XmlNode,
  context: Context,
  isHidden: boolean,
): Read | undefined {
  if (isHidden) {
    context.left.add('hiddenText', isText(node) ? 1 : 0);
    return undefined;
  }
  const style = context.styles.of('paragraph', node.attributes['style-name']);
  const collector = new Collector(context, style);
  collector.takeAll(node);
  if (collector.isHidden) return undefined;
  const text = tidyBlock(collector.text);
  const isGone = text === '' && style.isHidden === true;
  const level = node.name === 'h' ? (wholeOf(node.attributes['outline-level']) ?? 1) : style.level;
  const label = isGone
    ? undefined
    : (context.lists.next() ??
      (node.name === 'h' && text ? context.lists.nextOfOutline(level!) : undefined));
  const paragraph = {
    text,
    label,
    links: collector.links,
    isStrong: collector.isStrong && text !== '',
    isCentred: style.isCentred ?? false,
    level,
    isContents: style.isContents,
    fill: fillOf(style),
  };
  return { paragraph, boxes: collector.boxes };
}

/** Of whoever wrote it, or of a place in the text: nothing that is shown. */
const UNSHOWN = new Set([
  'annotation-end',
  'tracked-changes',
  'event-listeners',
  'script',
  'forms',
]);
/** Drawings that may have text in them. */
const SHAPES =
  /^(?:frame|custom-shape|rect|ellipse|circle|line|polyline|polygon|path|connector|caption|measure|g|control|regular-polygon|scene)$/;
const MOST_SPACES = 1000;

class Collector {
  text = '';
  isStrong = true;
  isHidden = false;
  readonly links: Link[] = [];
  readonly boxes: XmlNode[] = [];
  readonly #context: Context;

  #style: Style;

  constructor(context: Context, style: Style) {
    this.#context = context;
    this.#style = style;
  }

  takeAll(node: XmlNode): void {
    for (const it of node.children)
      if (isNode(it)) this.#take(it);
      else this.#addText(it.replace(/[ \t\r\n]+/g, ' '));
  }

  #take(it: XmlNode): void {
    const { left, styles } = this.#context;
    switch (it.name) {
      case 's':
        return this.#add(' '.repeat(Math.min(wholeOf(it.attributes.c) ?? 1, MOST_SPACES)), true);
      case 'tab':
        return this.#add('\t', true);
      case 'line-break':
        return this.#add('\n', true);
      case 'a':
        return this.#takeLink(it);
      case 'span': {
        const outer = this.#style;
        const own = styles.of('text', it.attributes['style-name']);
        if (own.isPlaceholder) return left.add('placeholders', isText(it) ? 1 : 0);
        this.#style = {
          isBold: own.isBold ?? outer.isBold,
          isHidden: own.isHidden ?? outer.isHidden,
          font: own.font ?? outer.font,
        };
        this.takeAll(it);
        this.#style = outer;
        return;
      }
      case 'note':
        return this.#takeNote(it);
      case 'annotation':
        return left.add('comments');
      case 'placeholder':
        return left.add('placeholders');
      case 'hidden-text':
      case 'hidden-paragraph':
        return this.#takeHidden(it);
      case 'ruby':
        for (const base of it.children)
          if (isNode(base) && base.name === 'ruby-base') this.takeAll(base);
        return;
    }
    if (SHAPES.test(it.name)) this.boxes.push(...countFrame(it, left));
    else if (!UNSHOWN.has(it.name)) this.takeAll(it);
  }

  #takeLink(it: XmlNode): void {
    const from = this.text.length;
    this.takeAll(it);
    const text = tidyBlock(this.text.slice(from));
    const href = it.attributes.href ?? '';
    if (text && isAddress(href)) this.links.push({ text, href });
  }

  #takeNote(it: XmlNode): void {
    const { notes, noteText } = this.#context;
    const named = (name: string): XmlNode | undefined =>
      it.children.filter(isNode).find((one) => one.name === name);
    const mark = tidyBlock(textIn(named('note-citation')));
    const body = named('note-body');
    if (body) notes.push({ mark, text: noteText(body) });
    this.#add(`[${mark}]`, true);
  }

  #takeHidden(it: XmlNode): void {
    if (it.attributes['is-hidden'] !== 'true') return this.takeAll(it);
    this.#context.left.add('hiddenText');
    if (it.name === 'hidden-paragraph') this.isHidden = true;
  }

  #addText(text: string): void {
    const { isBold = false, font = '' } = this.#style;
    this.#add(withSymbols(text, font, this.#context.left), isBold);
  }

  #add(text: string, isBold: boolean): void {
    const isWritten = /\S/.test(text);
    if (this.isHidden || this.#style.isHidden) {
      if (isWritten && !this.isHidden) this.#context.left.add('hiddenText');
      return;
    }
    if (!isBold && isWritten) this.isStrong = false;
    this.text += text;
  }
}

export const isText = (node: XmlNode): boolean => /\S/.test(textIn(node));
