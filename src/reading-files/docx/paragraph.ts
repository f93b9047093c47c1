/** One paragraph as a reader of the document sees it. */
import type { ReadParagraph } from '../contents.js';
import type { Link } from '../document.js';
import { symbolOf, withSymbols } from '../symbols.js';
import { isAddress, tidyBlock } from '../text.js';
import { firstOf, isOn, textIn, valueOf, wholeOf, type XmlNode } from '../xml/nodes.js';
import type { Context } from './context.js';
import { addressIn, Fields, textOfForm } from './fields.js';
import { fillOf } from './fill.js';
import { allWithin, flat } from './flat.js';
import type { Style } from './styles.js';

interface Read {
  paragraph: ReadParagraph;
  /** What text boxes hold that hang on it. */
  boxes: XmlNode[];
}

/** @returns undefined if there is nothing left of it */
export function readParagraph(node: XmlNode, context: Context): Read | undefined {
  const properties = firstOf(node, 'pPr');
  const style = context.styles.ofParagraph(valueOf(properties, 'pStyle'));
  const collector = new Collector(context, style);
  collector.text = context.carried;
  context.carried = '';
  collector.takeAll(node);
  const mark = firstOf(properties, 'rPr');
  const text = tidyBlock(collector.text);
  if (firstOf(mark, 'del') ?? firstOf(mark, 'moveFrom')) {
    context.carried = text && `${text} `;
    return undefined;
  }
  // A paragraph of which nothing is shown, its end neither, has no number.
  const isGone = text === '' && (isOn(mark, 'vanish') ?? style.isHidden ?? false);
  const outline = wholeOf(valueOf(properties, 'outlineLvl'));
  const paragraph = {
    text,
    label: isGone ? undefined : context.numbering.next(properties, style),
    links: collector.links,
    isStrong: collector.isStrong && text !== '',
    isCentred: (valueOf(properties, 'jc') ?? (style.isCentred ? 'center' : '')) === 'center',
    level: outline === undefined ? style.level : outline < 9 ? outline + 1 : 0,
    isContents: style.isContents,
    fill: fillOf(firstOf(properties, 'shd')),
  };
  return { paragraph, boxes: collector.boxes };
}

class Collector {
  text = '';
  isStrong = true;
  readonly links: Link[] = [];
  readonly boxes: XmlNode[] = [];
  readonly #fields = new Fields();
  readonly #context: Context;
  readonly #style: Style;

  constructor(context: Context, style: Style) {
    this.#context = context;
    this.#style = style;
  }

  /** What stands in a paragraph, or in a link of it. */
  takeAll(node: XmlNode): void {
    const { left, relations } = this.#context;
    for (const it of flat(node))
      switch (it.name) {
        case 'r':
          this.#takeRun(it);
          break;
        case 'hyperlink':
          this.#takeLink(it, relations.get(it.attributes.id ?? '')?.target);
          break;
        case 'fldSimple':
          this.#takeLink(it, addressIn(it.attributes.instr ?? ''));
          break;
        case 'del':
        case 'moveFrom':
          left.add('deletedText', /\S/.test(textIn(it)) ? 1 : 0);
          break;
        case 'oMath':
        case 'oMathPara':
          this.#add(textIn(it), false);
          break;
      }
  }

  #takeLink(node: XmlNode, href: string | undefined): void {
    const from = this.text.length;
    this.takeAll(node);
    if (href !== undefined) this.#addLink(href, from);
  }

  #addLink(href: string, from: number): void {
    const text = tidyBlock(this.text.slice(from));
    if (text && isAddress(href)) this.links.push({ text, href });
  }

  #takeRun(run: XmlNode): void {
    const { left, styles } = this.#context;
    const properties = firstOf(run, 'rPr');
    const style = styles.ofRun(valueOf(properties, 'rStyle'));
    const isHidden = isOn(properties, 'vanish') ?? style?.isHidden ?? this.#style.isHidden ?? false;
    if (isHidden || style?.isPlaceholder) {
      const isText = /\S/.test(textIn(run));
      left.add(isHidden ? 'hiddenText' : 'placeholders', isText ? 1 : 0);
      // Fields begin and end in runs that may be hidden.
      for (const it of flat(run)) if (it.name === 'fldChar') this.#takeField(it);
      return;
    }
    const isBold = isOn(properties, 'b') ?? style?.isBold ?? this.#style.isBold ?? false;
    const fonts = firstOf(properties, 'rFonts')?.attributes;
    for (const it of flat(run)) this.#take(it, isBold, fonts?.ascii ?? fonts?.hAnsi ?? '');
  }

  #take(it: XmlNode, isBold: boolean, font: string): void {
    const { left } = this.#context;
    switch (it.name) {
      case 'fldChar':
        this.#takeField(it);
        break;
      case 'instrText':
        this.#fields.addCode(textIn(it));
        break;
      case 't':
        this.#add(withSymbols(textIn(it), font, left), isBold);
        break;
      case 'sym':
        this.#addSymbol(it.attributes);
        break;
      case 'tab':
      case 'ptab':
        this.#add('\t', true);
        break;
      case 'br':
      case 'cr':
        // A break of a page or a column is none of the text.
        if (['page', 'column'].includes(it.attributes.type ?? '')) break;
        this.#add('\n', true);
        break;
      case 'noBreakHyphen':
        this.#add('-', true);
        break;
      case 'footnoteReference':
        this.#addMark('footnote', it);
        break;
      case 'endnoteReference':
        this.#addMark('endnote', it);
        break;
      case 'commentReference':
        left.add('comments');
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#takeDrawing(it);
        break;
      case 'ruby':
        for (const base of allWithin(it, 'rubyBase')) this.takeAll(base);
        break;
    }
  }

  #takeField(it: XmlNode): void {
    switch (it.attributes.fldCharType) {
      case 'begin':
        this.#add(textOfForm(it), true);
        this.#fields.begin();
        break;
      case 'separate':
        this.#fields.separate(this.text.length);
        break;
      case 'end': {
        const link = this.#fields.end();
        if (link) this.#addLink(link.href, link.from);
        break;
      }
      case undefined:
    }
  }

  #takeDrawing(it: XmlNode): void {
    const { left } = this.#context;
    const boxes = allWithin(it, 'txbxContent');
    // Old drawings have it as `alt`.
    const told = [...allWithin(it, 'docPr'), ...allWithin(it, 'shape')];
    left.add(
      'altTexts',
      told.filter(({ attributes: { descr, title, alt } }) => /\S/.test(descr || title || alt || ''))
        .length,
    );
    this.boxes.push(...boxes);
    left.add('textBoxes', boxes.length);
    if (boxes.length > 0) return;
    if (it.name === 'object') left.add('objects');
    else
      left.add(
        allWithin(it, 'blip').length + allWithin(it, 'imagedata').length > 0
          ? 'pictures'
          : 'drawings',
      );
  }

  #addMark(kind: 'footnote' | 'endnote', { attributes }: XmlNode): void {
    const mark = this.#context.marks.markOf(kind, attributes.id);
    if (mark !== undefined) this.#add(`[${mark}]`, true);
  }

  #addSymbol({ font = '', char = '' }: Record<string, string>): void {
    this.#add(symbolOf(font, Number.parseInt(char, 16), this.#context.left), true);
  }

  #add(text: string, isBold: boolean): void {
    if (this.#fields.isCode || text === '') return;
    if (!isBold && /\S/.test(text)) this.isStrong = false;
    this.text += text;
  }
}
