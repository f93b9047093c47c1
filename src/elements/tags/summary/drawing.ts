/** What `<prog-summary>` draws with: loaded when one is on the page. */
import { iconStyles } from '../roadmap/icons.styles.js';
import { stripStyles } from '../../figures/strip.styles.js';
import { summaryStyles } from './summary.styles.js';

export { summaryWords as words } from '../../../i18n/summary-words.js';
export { Folds } from './fold.js';
export { growStrips } from '../../figures/strip.js';
export { summaryView } from './summary.view.js';
export { template } from './template.js';
export const styles = [iconStyles, stripStyles, summaryStyles];
