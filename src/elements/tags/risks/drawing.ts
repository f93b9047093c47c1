/** What `<prog-risks>` draws with: loaded when one is on the page. */
import { blocksStyles } from '../../../documents/lit/blocks.styles.js';
import { tableStyles } from '../../../documents/lit/table.styles.js';
import { risksStyles } from './risks.styles.js';

export * from '../../text/part-drawing.js';
export { drawBlock } from './matrix.js';
export { risksDocument as document } from './risks.document.js';
export const styles = [blocksStyles, tableStyles, risksStyles];
