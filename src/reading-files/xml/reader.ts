/**
 * XML as it comes, piece by piece. Frames are only opened and closed, what stands in them arrives node by node: a table of
 * ten thousand rows is never a tree. By saxes, since it can be given a file in pieces (saxen, half as big, reads a text at
 * one go) and finds what is not well-formed: a damaged file is not read as a shorter one.
 */
import { SaxesParser } from 'saxes';
import { MOST_DEPTH, MOST_NODES } from '../limits.js';
import { refused } from '../refusal.js';
import type { XmlNode } from './nodes.js';

export interface XmlTarget {
  /** Of an element whose parents are frames all. */
  isFrame: (name: string) => boolean;
  open?: (frame: XmlNode) => void;
  close?: (name: string) => void;
  node: (node: XmlNode) => void;
  /** Text that is left out, since it lies too deep. */
  tooDeep?: () => void;
}

export class XmlReader {
  readonly #parser = new SaxesParser({ position: false, xmlns: false });
  readonly #target: XmlTarget;
  readonly #frames: XmlNode[] = [];
  /** The node that is being built, and those within it. */
  readonly #stack: XmlNode[] = [];
  #nodes = 0;
  #below = 0;

  constructor(target: XmlTarget) {
    this.#target = target;
    const parser = this.#parser;
    // The five of XML, and no key of every object.
    parser.ENTITIES = Object.assign(Object.create(null) as object, {
      amp: '&',
      gt: '>',
      lt: '<',
      quot: '"',
      apos: "'",
    });
    parser.on('error', () => {
      throw refused('damaged');
    });
    parser.on('doctype', () => {
      throw refused('unsafe');
    });
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.close();
  }

  #open(tag: string, written: Record<string, string>): void {
    if (this.#below > 0 || this.#frames.length + this.#stack.length >= MOST_DEPTH) {
      this.#below++;
      return;
    }
    const name = localOf(tag);
    const node: XmlNode = { name, attributes: attributesOf(written), children: [] };
    const parent = this.#stack.at(-1);
    if (!parent && this.#target.isFrame(name)) {
      this.#frames.push(node);
      this.#target.open?.(node);
      return;
    }
    this.#nodes = parent ? this.#nodes + 1 : 0;
    if (this.#nodes > MOST_NODES) throw refused('tooManyCells', { limit: MOST_NODES });
    parent?.children.push(node);
    this.#stack.push(node);
  }

  #close(): void {
    if (this.#below > 0) {
      this.#below--;
      return;
    }
    const node = this.#stack.pop();
    if (!node) this.#target.close?.(this.#frames.pop()!.name);
    else if (this.#stack.length === 0) this.#target.node(node);
  }

  #text(text: string): void {
    if (this.#below > 0) {
      if (text.trim()) this.#target.tooDeep?.();
      return;
    }
    const children = this.#stack.at(-1)?.children;
    if (!children) return;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(written: Record<string, string>): Record<string, string> {
  const attributes = Object.create(null) as Record<string, string>;
  for (const key of Object.keys(written)) attributes[localOf(key)] = written[key]!;
  return attributes;
}
