/** What stands in an element, without the wrappers that only carry it: content controls, insertions, smart tags. */
import { firstOf, isNode, type XmlNode } from '../xml/nodes.js';

/** Also of those that a document's frame is made of. */
export const CARRIERS = new Set([
  ...['sdt', 'sdtContent', 'smartTag', 'customXml', 'ins', 'moveTo'],
  ...['dir', 'bdo', 'AlternateContent', 'Choice', 'Fallback'],
]);

/** How deep wrappers lie in each other is bounded by the reader of XML. */
export function flat(node: XmlNode, into: XmlNode[] = []): XmlNode[] {
  for (const it of node.name === 'AlternateContent' ? oneOf(node) : node.children)
    if (isNode(it))
      if (CARRIERS.has(it.name)) flat(it, into);
      else into.push(it);
  return into;
}

/** The same thing twice, for new and for old programs: it is read once. */
function oneOf(node: XmlNode): XmlNode[] {
  const one = firstOf(node, 'Choice') ?? firstOf(node, 'Fallback');
  return one ? [one] : [];
}

/** All elements of a name, but none within another of them. */
export function allWithin(node: XmlNode, name: string, into: XmlNode[] = []): XmlNode[] {
  for (const it of node.name === 'AlternateContent' ? oneOf(node) : node.children)
    if (isNode(it))
      if (it.name === name) into.push(it);
      else allWithin(it, name, into);
  return into;
}
