/** What `<prog-indicator>` draws with by year: nobody who looks at a gauge waits for it. */
import { spoken } from '../../../i18n/languages.js';
import { distance } from '../../../i18n/ru/distance.js';
import { measures } from '../../../i18n/ru/measures.js';
import { values } from '../../../i18n/ru/values.js';
import { lateChunk } from '../../../loading/bring.js';
import { slopeStyles } from '../../figures/slope.styles.js';
import * as gauge from './drawing.js';
import { trendStyles } from './trend.styles.js';

export { card, indicatorView, measureContext, whole } from './drawing.js';
export { LatePictures } from '../../figures/late-pictures.js';
export { Room } from '../../figures/room.js';
export { trend } from './trend.js';
export { trendView } from './trend.view.js';
export const pictures = lateChunk(() => import('../../figures/trend-picture.js'));
export const styles = [...gauge.styles, slopeStyles, trendStyles];
export const words = spoken({ distance, values, measures });
