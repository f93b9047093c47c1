/** What `<prog-summary>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { summary } from '../../../i18n/ru/summary.js';
import { values } from '../../../i18n/ru/values.js';
import { iconStyles } from '../../status/icons.styles.js';
import { stripStyles } from '../../figures/strip.styles.js';
import { summaryStyles } from './summary.styles.js';

export { Folds } from './fold.js';
export { growStrips } from '../../figures/strip.js';
export { summaryView } from './summary.view.js';
export { template } from './template.js';
export const styles = [iconStyles, stripStyles, summaryStyles];
export const words = spoken({ values, summary });
