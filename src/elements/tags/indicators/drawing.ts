/** What `<prog-indicators>` draws with: loaded when one is on the page. */
import { disclosureStyles } from '../../../documents/lit/disclosure.styles.js';
import { spoken } from '../../../i18n/languages.js';
import { distance } from '../../../i18n/ru/distance.js';
import { measures } from '../../../i18n/ru/measures.js';
import { values } from '../../../i18n/ru/values.js';
import { lateChunk } from '../../../loading/bring.js';
import { slopeStyles } from '../../figures/slope.styles.js';
import { tableStyles } from '../../figures/table.styles.js';
import { indicatorsStyles } from './indicators.styles.js';

export { line } from '../../../documents/lit/lines.js';
export { measureContext } from '../../figures/context.js';
export { ChoiceController } from '../../choice/choice-controller.js';
export { chosenRows, indicatorsIndex, INDICATORS_CHOICE } from './choice.js';
export { indicatorsView } from './indicators.view.js';
export { LatePictures } from '../../figures/late-pictures.js';
export { rows } from './rows.js';
export { tools } from './tools.js';
export const pictures = lateChunk(() => import('../../figures/slope-picture.js'));
export const styles = [disclosureStyles, tableStyles, slopeStyles, indicatorsStyles];
export const words = spoken({ distance, values, measures });
