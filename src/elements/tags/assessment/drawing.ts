/** What `<prog-assessment>` draws with: loaded when one is on the page. */
import { assessmentStyles } from './assessment.styles.js';

export { assessmentWords as words } from '../../../i18n/assessment-words.js';
export { ChartPlace } from '../../figures/chart-place.js';
export { assessmentContext, assessmentsView } from './assessment.view.js';
export { template } from './template.js';
export const styles = [assessmentStyles];
