/** Styles of a document, as far as they say what a text is: headings, numbers, bold, centred, hidden. */
import { firstOf, isOn, nodesOf, valueOf, wholeOf, type XmlNode } from '../xml/nodes.js';

interface Written {
  id: string;
  name: string;
  basedOn?: string;
  paragraph?: XmlNode;
  run?: XmlNode;
}

/** With what a style has from those that it is based on. */
export interface Style {
  /** Of a heading, from 1. */
  level?: number;
  numbering?: { numId?: string; depth?: number; styleId: string };
  isBold?: boolean;
  isCentred?: boolean;
  isHidden?: boolean;
  isContents?: boolean;
  /** «Место для ввода текста»: nobody has written it. */
  isPlaceholder?: boolean;
}

const MOST_STEPS = 20;
/** An outline level of 9 is that of a body text. */
const BODY = 9;
const HEADING = /^(?:heading|заголовок) ?(\d)/i;
const TITLE = /^(?:title|название|заголовок)$/i;

export class Styles {
  readonly #written = new Map<string, Written>();
  readonly #read = new Map<string, Style>();
  readonly #ofParagraphs: string | undefined;
  readonly #isBold: boolean | undefined;

  constructor(root: XmlNode | undefined) {
    const defaults = firstOf(firstOf(firstOf(root, 'docDefaults'), 'rPrDefault'), 'rPr');
    this.#isBold = isOn(defaults, 'b');
    for (const it of nodesOf(root, 'style')) {
      const { styleId: id, type, default: isDefault } = it.attributes;
      if (id === undefined) continue;
      this.#written.set(id, {
        id,
        name: valueOf(it, 'name') ?? '',
        basedOn: valueOf(it, 'basedOn'),
        paragraph: firstOf(it, 'pPr'),
        run: firstOf(it, 'rPr'),
      });
      if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true'))
        this.#ofParagraphs ??= id;
    }
  }

  /** @param id without it, what a paragraph has that names none */
  ofParagraph(id = this.#ofParagraphs): Style {
    return id === undefined ? { isBold: this.#isBold } : this.#of(id, this.#isBold);
  }

  ofRun(id: string | undefined): Style | undefined {
    return id === undefined ? undefined : this.#of(id, undefined);
  }

  #of(id: string, isBold: boolean | undefined): Style {
    const known = this.#read.get(id);
    if (known) return known;
    const style: Style = {};
    let written = this.#written.get(id);
    for (let step = 0; written && step < MOST_STEPS; step++) {
      addTo(style, written);
      written = this.#written.get(written.basedOn ?? '');
    }
    style.isBold ??= isBold;
    this.#read.set(id, style);
    return style;
  }
}

/** What the style itself says counts before what it is based on. */
function addTo(style: Style, { id, name, paragraph, run }: Written): void {
  const outline = wholeOf(valueOf(paragraph, 'outlineLvl'));
  const named = HEADING.exec(name)?.[1];
  if (outline !== undefined) style.level ??= outline < BODY ? outline + 1 : 0;
  else if (named !== undefined) style.level ??= Number(named);
  else if (TITLE.test(name)) style.level ??= 1;
  const numbering = firstOf(paragraph, 'numPr');
  if (numbering)
    style.numbering ??= {
      numId: valueOf(numbering, 'numId'),
      depth: wholeOf(valueOf(numbering, 'ilvl')),
      styleId: id,
    };
  style.isBold ??= isOn(run, 'b');
  style.isHidden ??= isOn(run, 'vanish');
  const aligned = valueOf(paragraph, 'jc');
  if (aligned !== undefined) style.isCentred ??= aligned === 'center';
  style.isContents ||= /^(?:toc|оглавление) ?\d/i.test(name);
  style.isPlaceholder ||= /^placeholder text$/i.test(name);
}
