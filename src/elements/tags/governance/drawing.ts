/** What `<prog-governance>` draws with: loaded when one is on the page. */
import { disclosureStyles } from '../../../documents/lit/disclosure.styles.js';
import { governanceStyles } from './governance.styles.js';

export * from '../../text/part-drawing.js';
export { governanceDocument as document } from './governance.document.js';
export { drawBlock } from './tree.js';
export const styles = [disclosureStyles, governanceStyles];
