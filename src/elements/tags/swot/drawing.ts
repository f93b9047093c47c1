/** What `<prog-swot>` draws with: loaded when one is on the page. */
import { disclosureStyles } from '../../../documents/lit/disclosure.styles.js';
import { foldStyles } from '../../../documents/lit/fold.styles.js';
import { swotStyles } from './swot.styles.js';

export * from '../../text/part-drawing.js';
export { drawBlock } from './grid.js';
export { swotDocument as document } from './swot.document.js';
export const styles = [disclosureStyles, foldStyles, swotStyles];
