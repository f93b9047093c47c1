/** What `<prog-swot>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { swotStyles } from './swot.styles.js';

export { partContext } from '../../text/part-context.js';
export { swotView as view } from './swot.view.js';
export { template } from './template.js';
export const styles = [swotStyles];
export const words = spoken({ parts }, ({ parts }) => parts);
