/** What `<prog-swot>` draws with: loaded when one is on the page. */
import { swotStyles } from './swot.styles.js';

export { partWords as words } from '../../../i18n/part-words.js';
export { partContext } from '../../text/part-context.js';
export { swotView as view } from './swot.view.js';
export { template } from './template.js';
export const styles = [swotStyles];
