/** ODT → document. Its text is read as it is unpacked, a paragraph or a row at a time. */
import { Blocks, textOf } from '../contents.js';
import type { Document } from '../document.js';
import { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import type { Zip } from '../zip/zip.js';
import { Body, contentsOf } from './body.js';
import { Lists } from './lists.js';
import type { Context } from './paragraph.js';
import { readContent, readStyles } from './parts.js';
import { Styles } from './styles.js';

export function* readOdt(zip: Zip): Steps<Document> {
  const context: Context = {
    styles: new Styles(),
    lists: new Lists(),
    left: new LeftOut(),
    notes: [],
    noteText: (body) => textOf(contentsOf(body, context)),
  };
  const blocks = new Blocks();
  yield* readStyles(zip, context);
  yield* readContent(zip, context, new Body(context, (contents) => blocks.add(contents)));
  return { kind: 'odt', blocks: blocks.all, notes: context.notes, left: context.left.all() };
}
