/** Styles of an OpenDocument file, as far as they mean something; those of a document's own and those made by hand are alike. */
import { firstOf, nodesOf, wholeOf, type XmlNode } from '../xml/nodes.js';

/** With what a style has from those that it is based on. */
export interface Style {
  isBold?: boolean;
  isCentred?: boolean;
  isHidden?: boolean;
  fill?: string;
  /** Of a heading, from 1. */
  level?: number;
  isContents?: boolean;
  isPlaceholder?: boolean;
  font?: string;
}

const MOST_STEPS = 20;
const HEADING = /^(?:heading|заголовок) ?(\d)/i;
const TITLE = /^(?:title|название|заголовок)$/i;
const NONE: Style = {};

export class Styles {
  readonly #written = new Map<string, XmlNode>();
  readonly #read = new Map<string, Style>();

  /** @param roots `styles`, `automatic-styles` */
  add(root: XmlNode | undefined): void {
    for (const it of nodesOf(root)) {
      const { family = '', name = '' } = it.attributes;
      if (it.name === 'style') this.#written.set(`${family}/${name}`, it);
      else if (it.name === 'default-style') this.#written.set(`${family}/`, it);
    }
  }

  /** @param family `paragraph`, `text`, `table-cell`, `table` */
  of(family: string, name: string | undefined): Style {
    const key = `${family}/${name ?? ''}`;
    const known = this.#read.get(key);
    if (known) return known;
    const style: Style = {};
    let it = this.#written.get(key);
    if (!it) return NONE;
    for (let step = 0; it && step < MOST_STEPS; step++) {
      addTo(style, it);
      const parent: string = it.attributes['parent-style-name'] ?? '';
      it = it.name === 'style' ? this.#written.get(`${family}/${parent}`) : undefined;
    }
    this.#read.set(key, style);
    return style;
  }
}

/** What the style itself says counts before what it is based on. */
function addTo(style: Style, it: XmlNode): void {
  const own = (name: string): Record<string, string> =>
    firstOf(it, `${name}-properties`)?.attributes ?? {};
  const text = own('text');
  if (text['font-weight'] !== undefined) style.isBold ??= isBold(text['font-weight']);
  style.font ??= text['font-name'] ?? text['font-family'];
  // Both have the name `display`: `none` and `true` of a text, `true` and `false` of a table.
  const display = text['display'] ?? own('table')['display'];
  if (display !== undefined) style.isHidden ??= display === 'none' || display === 'false';
  const aligned = own('paragraph')['text-align'];
  if (aligned !== undefined) style.isCentred ??= aligned === 'center';
  const fill =
    own('table-cell')['background-color'] ??
    own('table-row')['background-color'] ??
    own('paragraph')['background-color'];
  if (fill !== undefined) style.fill ??= fill.replace('#', '').toLowerCase();
  const name = it.attributes['display-name'] ?? it.attributes.name ?? '';
  const outline = wholeOf(it.attributes['default-outline-level'] ?? HEADING.exec(name)?.[1]);
  if (outline !== undefined) style.level ??= outline;
  else if (TITLE.test(name)) style.level ??= 1;
  style.isContents ||= /^contents (?:\d|heading)/i.test(name);
  style.isPlaceholder ||= /^placeholder(?: text)?$/i.test(name);
}

const isBold = (weight: string): boolean => /^(?:bold|[6-9]00)$/.test(weight);

const WHITE = new Set(['transparent', 'ffffff']);

export const fillOf = ({ fill }: Style): string | undefined =>
  fill === undefined || WHITE.has(fill) ? undefined : fill;
