/** DOCX → document. The main part is read as it is unpacked, a paragraph or a row at a time. */
import type { Block, Document, Table } from '../document.js';
import { looksLikeHeading } from '../headings.js';
import { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import type { XmlNode } from '../xml/nodes.js';
import { readPart, treeOf } from '../xml/part.js';
import { mainPart, partOf, relationsOf } from '../zip/office-package.js';
import type { Zip } from '../zip/zip.js';
import { contentOf, contentsOf, TableReader, type Content } from './contents.js';
import type { Context } from './context.js';
import { CARRIERS } from './flat.js';
import { NoteMarks } from './notes.js';
import { Numbering } from './numbering.js';
import type { ReadParagraph } from './paragraph.js';
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
  return { kind: 'docx', blocks: blocks.all, notes, left: context.left.all() };
}

class Blocks {
  readonly all: Block[] = [];
  #tables = 0;

  add(contents: Content[]): void {
    for (const it of contents) {
      const at = { block: this.all.length };
      if (it.kind === 'table') this.all.push({ ...tableOf(it), n: ++this.#tables, at });
      else if (it.paragraph.text !== '' || it.paragraph.label?.label !== undefined)
        this.all.push({ ...blockOf(it.paragraph), ...(it.isBox && { box: true }), at });
    }
  }
}

const tableOf = ({
  width,
  height,
  cells,
}: Extract<Content, { kind: 'table' }>): Omit<Table, 'n' | 'at'> => ({
  kind: 'table',
  width,
  height,
  cells,
});

function blockOf(paragraph: ReadParagraph): Block {
  const { text, label, links, isStrong, isCentred, level, isContents } = paragraph;
  const words = {
    text,
    ...label,
    ...(isStrong && { strong: true }),
    ...(isCentred && { centred: true }),
    ...(links.length > 0 && { links }),
    at: { block: 0 },
  };
  if (level && text !== '') return { kind: 'heading', level, ...words };
  const look = { text, isStrong, isCentred, bullet: label?.bullet };
  const isHeading = level === undefined && !isContents && looksLikeHeading(look);
  return { kind: isHeading ? 'heading' : 'paragraph', ...words };
}

const textOf = (contents: Content[]): string =>
  contents
    .map((it) =>
      it.kind === 'paragraph'
        ? [it.paragraph.label?.label, it.paragraph.text].filter(Boolean).join(' ')
        : it.cells.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join(' | '),
    )
    .filter((it) => it !== '')
    .join('\n');
