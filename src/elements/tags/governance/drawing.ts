/** What `<prog-governance>` draws with: loaded when one is on the page. */
import { governanceStyles } from './governance.styles.js';

export { partWords as words } from '../../../i18n/part-words.js';
export { partContext } from '../../text/part-context.js';
export { governanceView as view } from './governance.view.js';
export { template } from './template.js';
export const styles = [governanceStyles];
