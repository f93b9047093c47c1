/** What `<prog-assessment>` draws with: loaded when one is on the page. */
import { disclosureStyles } from '../../../documents/lit/disclosure.styles.js';
import { spoken } from '../../../i18n/languages.js';
import { assessment } from '../../../i18n/ru/assessment.js';
import { values } from '../../../i18n/ru/values.js';
import { lateChunk } from '../../../loading/bring.js';
import { slopeStyles } from '../../figures/slope.styles.js';
import { assessmentStyles } from './assessment.styles.js';
import { multiplesStyles } from './multiples.styles.js';

export { LatePictures } from '../../figures/late-pictures.js';
export { absence, assessmentsView, headView } from './assessment.view.js';
export { programmeContext } from '../../text/programme-context.js';
export { legend } from './multiples.js';
export { inOneLine, template } from './template.js';
export const pictures = lateChunk(() => import('../../figures/score-picture.js'));
export const styles = [disclosureStyles, slopeStyles, assessmentStyles, multiplesStyles];
export const words = spoken({ values, assessment });
