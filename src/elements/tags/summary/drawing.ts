/** What `<prog-summary>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { promises } from '../../../i18n/ru/promises.js';
import { summary } from '../../../i18n/ru/summary.js';
import { values } from '../../../i18n/ru/values.js';
import { iconStyles } from '../../status/icons.styles.js';
import { wallStyles } from '../../promises/wall.styles.js';
import { summaryStyles } from './summary.styles.js';

export { Folds } from './fold.js';
export { WallBoard } from '../../promises/board.js';
export { answerView, contextOf } from './answer.view.js';
export { template } from './template.js';
export const styles = [iconStyles, wallStyles, summaryStyles];
export const words = spoken({ values, promises, summary });
