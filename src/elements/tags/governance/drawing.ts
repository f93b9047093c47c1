/** What `<prog-governance>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { governanceStyles } from './governance.styles.js';

export { partContext } from '../../text/part-context.js';
export { governanceView as view } from './governance.view.js';
export { template } from './template.js';
export const styles = [governanceStyles];
export const words = spoken({ parts }, ({ parts }) => parts);
