/** What `<prog-indicators>` draws with: loaded when one is on the page. */
import { measureStyles } from '../../figures/measure.styles.js';
import { iconStyles } from '../roadmap/icons.styles.js';
import { cardsStyles } from './cards.styles.js';
import { indicatorsStyles } from './indicators.styles.js';

export { measureWords as words } from '../../../i18n/measure-words.js';
export { line } from '../../../documents/lit/lines.js';
export { measureContext } from '../../figures/context.js';
export { saveFile } from '../../choice/save-file.js';
export { chosen, readChoice, writeChoice } from './choice.js';
export { indicatorsCsv } from './csv.view.js';
export { indicatorsView } from './indicators.view.js';
export { table } from './table.js';
export { tools } from './tools.js';
export const styles = [measureStyles, iconStyles, indicatorsStyles, cardsStyles];
