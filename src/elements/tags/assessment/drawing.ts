/** What `<prog-assessment>` draws with: loaded when one is on the page. */
import { spoken } from '../../../i18n/languages.js';
import { assessment } from '../../../i18n/ru/assessment.js';
import { values } from '../../../i18n/ru/values.js';
import { assessmentStyles } from './assessment.styles.js';

export { ChartPlace } from '../../figures/chart-place.js';
export { absence, assessmentsView } from './assessment.view.js';
export { programmeContext } from '../../text/programme-context.js';
export { template } from './template.js';
export const styles = [assessmentStyles];
export const words = spoken({ values, assessment });
