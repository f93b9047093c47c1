/** DOCX → document. The main part is read as it is unpacked, a paragraph or a row at a time. */
import { Blocks, textOf } from '../contents.js';
import type { Document } from '../document.js';
import { isHeaderText } from '../headers.js';
import { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import { textIn, type XmlNode } from '../xml/nodes.js';
import { readPart, treeOf } from '../xml/part.js';
import { mainPart, partOf, relationsOf } from '../zip/office-package.js';
import type { Zip } from '../zip/zip.js';
import { contentOf, contentsOf, TableReader } from './body.js';
import type { Context } from './context.js';
import { allWithin, CARRIERS } from './flat.js';
import { NoteMarks } from './notes.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

const FRAMES = new Set([...CARRIERS, 'document', 'body', 'tbl']);
/** What is there twice has to be seen as a whole. */
FRAMES.delete('AlternateContent');

export function* readDocx(zip: Zip): Steps<Document> {
  const main = yield* mainPart(zip);
  const relations = yield* relationsOf(zip, main);
  const tree = function* (type: string): Steps<XmlNode | undefined> {
    const part = partOf(relations, type);
    return part === undefined ? undefined : yield* treeOf(zip, part);
  };
  const context: Context = {
    styles: new Styles(yield* tree('styles')),
    numbering: new Numbering(yield* tree('numbering')),
    marks: new NoteMarks(yield* tree('footnotes'), yield* tree('endnotes')),
    relations,
    left: new LeftOut(),
    carried: '',
  };
  const blocks = new Blocks();
  let table: TableReader | undefined;
  yield* readPart(zip, main, {
    isFrame: (name) => FRAMES.has(name),
    open: ({ name }) => {
      if (name === 'tbl') table = new TableReader(context);
    },
    close: (name) => {
      if (name !== 'tbl' || !table) return;
      blocks.add(table.finished());
      table = undefined;
    },
    node: (node) => {
      if (!table) blocks.add(contentOf(node, context));
      else if (node.name === 'tr') table.addRow(node);
    },
    tooDeep: () => context.left.add('tooDeep'),
  });
  const notes = [];
  for (const { mark, node } of context.marks.used) {
    notes.push({ mark, text: textOf(contentsOf(node, context)) });
    yield;
  }
  yield* countHeaders(zip, context);
  return { kind: 'docx', blocks: blocks.all, notes, left: context.left.all() };
}

function* countHeaders(zip: Zip, { relations, left }: Context): Steps<void> {
  for (const { type, target } of relations.values())
    if (type === 'header' || type === 'footer') {
      const root = yield* treeOf(zip, target);
      const text = root ? allWithin(root, 't').map(textIn).join('') : '';
      left.add('headers', isHeaderText(text) ? 1 : 0);
    }
}
