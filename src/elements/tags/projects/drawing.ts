/** What `<prog-projects>` draws with: loaded when one is on the page. */
import { disclosureStyles } from '../../../documents/lit/disclosure.styles.js';
import { blocksStyles } from '../../../documents/lit/blocks.styles.js';
import { tableStyles } from '../../../documents/lit/table.styles.js';
import { iconStyles } from '../../status/icons.styles.js';
import { stripStyles } from '../../figures/strip.styles.js';
import { projectsStyles } from './projects.styles.js';

export * from '../../text/part-drawing.js';
export { growStrips as drawn } from '../../figures/strip.js';
export { drawBlock } from './cards.js';
export { projectsDocument as document } from './projects.document.js';
export const styles = [
  disclosureStyles,
  blocksStyles,
  tableStyles,
  iconStyles,
  stripStyles,
  projectsStyles,
];
