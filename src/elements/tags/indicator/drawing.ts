/** What `<prog-indicator>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { measures } from '../../../i18n/ru/measures.js';
import { values } from '../../../i18n/ru/values.js';
import { measureStyles } from '../../figures/measure.styles.js';
import { tableStyles } from '../../figures/table.styles.js';
import { iconStyles } from '../../status/icons.styles.js';
import { indicatorStyles } from './indicator.styles.js';

export { measureContext } from '../../figures/context.js';
export { indicatorView } from './indicator.view.js';
export { card, whole } from './template.js';
export const styles = [measureStyles, tableStyles, iconStyles, indicatorStyles];
export const words = spoken({ values, measures });
