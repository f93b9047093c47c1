/** What `<prog-event-map>` draws with: loaded when one is on the page. */
import { toolsStyles } from '../../choice/tools.styles.js';
import { calendarStyles } from './calendar.styles.js';
import { cycleStyles } from './cycle.styles.js';
import { mapStyles } from './map.styles.js';
import { eventMapStyles } from './event-map.styles.js';

export { eventMapWords as words } from '../../../i18n/event-words.js';
export { Visit } from './visit.js';
export const styles = [toolsStyles, eventMapStyles, cycleStyles, calendarStyles, mapStyles];
