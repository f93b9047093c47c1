/** What `<prog-wall>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { promises } from '../../../i18n/ru/promises.js';
import { wallStyles } from '../../promises/wall.styles.js';
import { iconStyles } from '../../status/icons.styles.js';

export { noSuch } from '../../text/asked.js';
export { programmeContext } from '../../text/programme-context.js';
export { WallBoard } from '../../promises/board.js';
export const styles = [iconStyles, wallStyles];
export const words = spoken({ promises });
