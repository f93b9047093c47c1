/** What `<prog-display>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { screen } from '../../../i18n/ru/screen.js';
import { parts } from '../../../i18n/ru/parts.js';
import { promises } from '../../../i18n/ru/promises.js';
import { summary } from '../../../i18n/ru/summary.js';
import { measures } from '../../../i18n/ru/measures.js';
import { values } from '../../../i18n/ru/values.js';
import { iconStyles } from '../../status/icons.styles.js';
import { stripStyles } from '../../figures/strip.styles.js';
import { displayStyles } from './display.styles.js';
import { printStyles } from './print.styles.js';
import { slideStyles } from './slide.styles.js';

export { displayView } from './display.view.js';
export { fit } from './fit.js';
export { FreshData } from './fresh.js';
export { SLIDES } from './slide.js';
export { growStrips } from '../../figures/strip.js';
export { screen } from './template.js';
export const styles = [iconStyles, stripStyles, slideStyles, displayStyles, printStyles];
export const words = spoken({ values, screen, parts, promises, summary, measures });
