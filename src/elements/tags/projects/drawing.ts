/** What `<prog-projects>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { blocksStyles } from '../../../documents/lit/blocks.styles.js';
import { tableStyles } from '../../../documents/lit/table.styles.js';
import { iconStyles } from '../roadmap/icons.styles.js';
import { stripStyles } from '../../figures/strip.styles.js';
import { projectsStyles } from './projects.styles.js';

export { partContext } from '../../text/part-context.js';
export { growStrips as drawn } from '../../figures/strip.js';
export { projectsView as view } from './projects.view.js';
export { template } from './template.js';
export const styles = [blocksStyles, tableStyles, iconStyles, stripStyles, projectsStyles];
export const words = spoken({ parts }, ({ parts }) => parts);
