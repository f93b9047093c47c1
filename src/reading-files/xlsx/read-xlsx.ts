/** XLSX → document: a table a sheet. */
import { Blocks } from '../contents.js';
import type { Document } from '../document.js';
import { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import { firstOf, nodesOf } from '../xml/nodes.js';
import { readPart, treeOf } from '../xml/part.js';
import { mainPart, partOf, relationsOf } from '../zip/office-package.js';
import type { Zip } from '../zip/zip.js';
import { readDrawings } from './drawings.js';
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
    letters: 0,
  };
  const blocks = new Blocks();
  for (const { attributes } of nodesOf(firstOf(workbook, 'sheets'), 'sheet')) {
    const { type, target = '' } = relations.get(attributes.id ?? '') ?? {};
    if (type === 'chartsheet') book.left.add('charts');
    if (type !== 'worksheet') continue;
    const sheet = new Sheet(book);
    yield* readPart(zip, target, sheet);
    const around = yield* relationsOf(zip, target);
    yield* countComments(zip, partOf(around, 'comments'), book.left);
    const table = sheet.grid.finished(attributes.name, /hidden/i.test(attributes.state ?? ''));
    if (table) blocks.add([table]);
    const drawing = partOf(around, 'drawing');
    if (drawing !== undefined) blocks.add(yield* readDrawings(zip, drawing, book.left));
  }
  return { kind: 'xlsx', blocks: blocks.all, notes: [], left: book.left.all() };
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

function* countComments(zip: Zip, part: string | undefined, left: LeftOut): Steps<void> {
  if (part === undefined) return;
  const root = yield* treeOf(zip, part);
  left.add('comments', [...nodesOf(firstOf(root, 'commentList'), 'comment')].length);
}
