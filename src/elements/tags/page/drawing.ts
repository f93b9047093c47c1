/** What `<prog-page>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { values } from '../../../i18n/ru/values.js';
import { pageStyles } from './page.styles.js';

export { programmeContext } from '../../text/programme-context.js';
export { PageContents } from './contents.js';
export { pageView } from './page.view.js';
export { SearchField } from './search/search-field.js';
export const styles = [pageStyles];
export const words = spoken({ values, parts });
