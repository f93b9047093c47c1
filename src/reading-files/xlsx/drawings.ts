/** What lies on a sheet: text in boxes is read, pictures and charts are counted. */
import { asBox, type Content } from '../contents.js';
import type { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import { tidyBlock } from '../text.js';
import { firstOf, isNode, nodesOf, textIn, type XmlNode } from '../xml/nodes.js';
import { treeOf } from '../xml/part.js';
import type { Zip } from '../zip/zip.js';

export function* readDrawings(zip: Zip, part: string, left: LeftOut): Steps<Content[]> {
  const contents: Content[] = [];
  const look = (node: XmlNode): void => {
    const { descr, title } = node.attributes;
    if (node.name === 'cNvPr' && /\S/.test(descr || title || '')) left.add('altTexts');
    if (node.name === 'pic') left.add('pictures');
    if (node.name === 'graphicFrame') left.add('charts');
    if (node.name === 'sp' || node.name === 'cxnSp') {
      const text = textOf(firstOf(node, 'txBody'));
      left.add(text ? 'textBoxes' : 'drawings');
      if (text)
        contents.push(
          asBox({
            kind: 'paragraph',
            paragraph: { text, links: [], isStrong: false, isCentred: false },
          }),
        );
    }
    for (const it of node.children) if (isNode(it)) look(it);
  };
  const root = yield* treeOf(zip, part);
  if (root) look(root);
  return contents;
}

const textOf = (body: XmlNode | undefined): string =>
  tidyBlock([...nodesOf(body, 'p')].map(lineOf).join('\n'));

const lineOf = (paragraph: XmlNode): string =>
  [...nodesOf(paragraph)]
    .map((it) => (it.name === 'br' ? '\n' : textIn(firstOf(it, 't'))))
    .join('');
