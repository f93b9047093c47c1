/** What `<prog-display>` draws with: loaded when one is on the page. */
import { iconStyles } from '../roadmap/icons.styles.js';
import { stripStyles } from '../../figures/strip.styles.js';
import { displayStyles } from './display.styles.js';
import { printStyles } from './print.styles.js';
import { slideStyles } from './slide.styles.js';

export { displayWords as words } from '../../../i18n/display-words.js';
export { displayView } from './display.view.js';
export { fit } from './fit.js';
export { FreshData } from './fresh.js';
export { SLIDES } from './slide.js';
export { growStrips } from '../../figures/strip.js';
export { screen } from './template.js';
export const styles = [iconStyles, stripStyles, slideStyles, displayStyles, printStyles];
