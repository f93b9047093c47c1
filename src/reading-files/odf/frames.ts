/** Frames and shapes of OpenDocument: text in them is read, the rest is counted. */
import type { LeftOut } from '../left.js';
import { isNode, textIn, type XmlNode } from '../xml/nodes.js';

/** @returns what holds paragraphs */
export function countFrame(frame: XmlNode, left: LeftOut): XmlNode[] {
  const kinds = new Set<string>();
  const boxes: XmlNode[] = [];
  const look = (node: XmlNode): void => {
    kinds.add(node.name);
    const all = node.children.filter(isNode);
    if (all.some((it) => ['title', 'desc'].includes(it.name) && textIn(it))) left.add('altTexts');
    if (all.some(isWritten)) boxes.push(node);
    else all.forEach(look);
  };
  look(frame);
  left.add('textBoxes', boxes.length);
  if (boxes.length > 0) return boxes;
  // An object has a picture of itself beside it.
  if (kinds.has('object') || kinds.has('object-ole')) left.add('objects');
  else left.add(kinds.has('image') ? 'pictures' : 'drawings');
  return [];
}

const isWritten = (it: XmlNode): boolean =>
  ['p', 'h', 'list', 'table', 'section'].includes(it.name) && /\S/.test(textIn(it));
