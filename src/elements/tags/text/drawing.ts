/** What `<prog-text>` draws with: loaded when one is on the page. */
import { disclosureStyles } from '../../../documents/lit/disclosure.styles.js';
import { foldStyles } from '../../../documents/lit/fold.styles.js';
import { blocksStyles } from '../../../documents/lit/blocks.styles.js';
import { contentsStyles } from '../../../documents/lit/contents.styles.js';
import { tableStyles } from '../../../documents/lit/table.styles.js';
import { termStyles } from '../../../documents/lit/term.styles.js';
import { textStyles } from './text.styles.js';

export * from '../../text/part-drawing.js';
export { textDocument as document } from './text.document.js';
export const styles = [
  disclosureStyles,
  foldStyles,
  blocksStyles,
  contentsStyles,
  tableStyles,
  termStyles,
  textStyles,
];
