/** XLSX → document: a table a sheet. */
import type { Document, Table } from '../document.js';
import { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import { firstOf, nodesOf } from '../xml/nodes.js';
import { readPart, treeOf } from '../xml/part.js';
import { mainPart, partOf, relationsOf } from '../zip/office-package.js';
import type { Zip } from '../zip/zip.js';
import { richText, Sheet, type Book } from './sheet.js';
import { stylesIn } from './styles.js';

export function* readXlsx(zip: Zip): Steps<Document> {
  const main = yield* mainPart(zip);
  const relations = yield* relationsOf(zip, main);
  const workbook = yield* treeOf(zip, main);
  const styles = partOf(relations, 'styles');
  const book: Book = {
    strings: yield* stringsIn(zip, partOf(relations, 'sharedStrings')),
    styles: stylesIn(styles === undefined ? undefined : yield* treeOf(zip, styles)),
    is1904: /^(?:1|true)$/.test(firstOf(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
    left: new LeftOut(),
    cells: 0,
  };
  const blocks: Table[] = [];
  for (const { attributes } of nodesOf(firstOf(workbook, 'sheets'), 'sheet')) {
    const { type, target = '' } = relations.get(attributes.id ?? '') ?? {};
    if (type === 'chartsheet') book.left.add('charts');
    if (type !== 'worksheet') continue;
    const sheet = new Sheet(book);
    yield* readPart(zip, target, sheet);
    yield* countComments(zip, target, book.left);
    const table = sheet.finished();
    if (!table) continue;
    const isHidden = /hidden/i.test(attributes.state ?? '');
    if (isHidden) book.left.add('hiddenSheets');
    blocks.push({
      ...table,
      ...(attributes.name !== undefined && { name: attributes.name }),
      ...(isHidden && { hidden: true }),
      n: blocks.length + 1,
      at: { block: blocks.length },
    });
  }
  return { kind: 'xlsx', blocks, notes: [], left: book.left.all() };
}

function* stringsIn(zip: Zip, part: string | undefined): Steps<string[]> {
  const strings: string[] = [];
  if (part !== undefined)
    yield* readPart(zip, part, {
      isFrame: (name) => name === 'sst',
      node: (node) => {
        if (node.name === 'si') strings.push(richText(node));
      },
    });
  return strings;
}

function* countComments(zip: Zip, sheet: string, left: LeftOut): Steps<void> {
  const part = partOf(yield* relationsOf(zip, sheet), 'comments');
  if (part === undefined) return;
  const root = yield* treeOf(zip, part);
  left.add('comments', [...nodesOf(firstOf(root, 'commentList'), 'comment')].length);
}
