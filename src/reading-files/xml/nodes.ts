/** A small part of an XML file as a tree: names without their prefixes, since office files have two namespaces for each. */

export interface XmlNode {
  name: string;
  /** Without a prototype: a key may be called anything. */
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

export const isNode = (it: XmlNode | string): it is XmlNode => typeof it !== 'string';

/** Children, all or of a name. */
export function* nodesOf(node: XmlNode | undefined, name?: string): Generator<XmlNode> {
  if (node)
    for (const it of node.children)
      if (isNode(it) && (name === undefined || it.name === name)) yield it;
}

export function firstOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const it of node?.children ?? []) if (isNode(it) && it.name === name) return it;
  return undefined;
}

/** The `val` of a child: `<w:jc w:val="center"/>`. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined =>
  firstOf(node, name)?.attributes.val;

/** How deep a tree is, is bounded where it is built. */
export function textIn(node: XmlNode | undefined): string {
  if (!node) return '';
  let text = '';
  for (const it of node.children) text += isNode(it) ? textIn(it) : it;
  return text;
}

/** A property that is on by standing there: `<w:b/>`, `<w:b w:val="0"/>`. Undefined if it does not. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const it = firstOf(node, name);
  return it && !OFF.has(it.attributes.val ?? '');
}
const OFF = new Set(['0', 'false', 'off', 'none']);

/** A whole number; what is written in front counts: «12pt» is 12. */
export function wholeOf(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(value) ? value : undefined;
}
