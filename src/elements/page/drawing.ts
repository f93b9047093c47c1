/** What `<prog-page>` draws with: loaded when one is on the page. */
import { pageStyles } from './page.styles.js';
import { tableStyles } from './table.styles.js';

export { pageWords as words } from '../../i18n/page-words.js';
export { blocks } from './blocks.js';
export { pageContext } from './context.js';
export { pageView } from './page.view.js';
export const styles = [pageStyles, tableStyles];
