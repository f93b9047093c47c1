/** What `<prog-text>` draws with: loaded when one is on the page. */
import { blocksStyles } from '../../blocks/blocks.styles.js';
import { contentsStyles } from '../../blocks/contents.styles.js';
import { tableStyles } from '../../blocks/table.styles.js';
import { termStyles } from '../../text/term.styles.js';
import { textStyles } from './text.styles.js';

export { partWords as words } from '../../../i18n/part-words.js';
export { partContext } from '../../text/part-context.js';
export { textView as view } from './text.view.js';
export { template } from './template.js';
export const styles = [blocksStyles, contentsStyles, tableStyles, termStyles, textStyles];
