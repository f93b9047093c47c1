/** What `<prog-risks>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { blocksStyles } from '../../../documents/lit/blocks.styles.js';
import { tableStyles } from '../../../documents/lit/table.styles.js';
import { risksStyles } from './risks.styles.js';

export { partContext } from '../../text/part-context.js';
export { risksView as view } from './risks.view.js';
export { template } from './template.js';
export const styles = [blocksStyles, tableStyles, risksStyles];
export const words = spoken({ parts }, ({ parts }) => parts);
