/** The two files of an OpenDocument that are read, `styles.xml` and `content.xml`. */
import { isHeaderText } from '../headers.js';
import type { LeftOut } from '../left.js';
import { refused } from '../refusal.js';
import type { Steps } from '../slices.js';
import { firstOf, isNode, nodesOf, type XmlNode } from '../xml/nodes.js';
import { readPart, treeOf } from '../xml/part.js';
import type { XmlTarget } from '../xml/reader.js';
import type { Zip } from '../zip/zip.js';
import type { Lists } from './lists.js';
import type { Styles } from './styles.js';

interface Context {
  styles: Styles;
  lists?: Lists;
  left: LeftOut;
}

export function* readStyles(zip: Zip, { styles, lists, left }: Context): Steps<void> {
  const root = yield* treeOf(zip, 'styles.xml');
  const written = firstOf(root, 'styles');
  styles.add(written);
  lists?.add(written);
  for (const page of nodesOf(firstOf(root, 'master-styles'), 'master-page'))
    for (const it of nodesOf(page))
      if (/^(?:header|footer)/.test(it.name) && it.attributes.display !== 'false')
        left.add('headers', isHeaderText(wordsIn(it)) ? 1 : 0);
}

/** Fields say the name of the sheet, the number of the page, the day: nothing that somebody has written. */
const WRITTEN = new Set(['p', 'h', 'span', 'a', 's', 'tab', 'line-break', 'list', 'list-item']);
const PLACES = new Set([
  'region-left',
  'region-center',
  'region-right',
  'table',
  'table-row',
  'table-cell',
]);

function wordsIn(node: XmlNode): string {
  let text = '';
  for (const it of node.children)
    if (!isNode(it)) text += it;
    else if (WRITTEN.has(it.name) || PLACES.has(it.name)) text += `${wordsIn(it)} `;
  return text;
}

/** @param target what stands in `body` */
export function* readContent(zip: Zip, { styles, lists }: Context, target: XmlTarget): Steps<void> {
  let isBody = false;
  const isThere = yield* readPart(zip, 'content.xml', {
    isFrame: (name) =>
      name === 'document-content' || (isBody ? target.isFrame(name) : name === 'body'),
    open: (node) => {
      if (isBody) target.open?.(node);
      isBody ||= node.name === 'body';
    },
    close: (name) => {
      if (name === 'body') isBody = false;
      else if (isBody) target.close?.(name);
    },
    node: (node) => {
      if (isBody) target.node(node);
      else if (node.name === 'automatic-styles') {
        styles.add(node);
        lists?.add(node);
      }
    },
    tooDeep: () => target.tooDeep?.(),
  });
  if (!isThere) throw refused('damaged');
}
