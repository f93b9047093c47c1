/** What `<prog-text>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { blocksStyles } from '../../../documents/lit/blocks.styles.js';
import { contentsStyles } from '../../../documents/lit/contents.styles.js';
import { tableStyles } from '../../../documents/lit/table.styles.js';
import { termStyles } from '../../../documents/lit/term.styles.js';
import { textStyles } from './text.styles.js';

export { partContext } from '../../text/part-context.js';
export { textView as view } from './text.view.js';
export { template } from './template.js';
export const styles = [blocksStyles, contentsStyles, tableStyles, termStyles, textStyles];
export const words = spoken({ parts }, ({ parts }) => parts);
