/** What `<prog-event-map>` draws with: loaded when one is on the page. */
import type { EventMapWords } from '../../../i18n/contract/events.js';
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { events } from '../../../i18n/ru/events.js';
import { toolsStyles } from '../../choice/tools.styles.js';
import { calendarStyles } from './calendar.styles.js';
import { cycleStyles } from './cycle.styles.js';
import { mapStyles } from './map.styles.js';
import { eventMapStyles } from './event-map.styles.js';

export { EventMapController } from './event-map-controller.js';
export const styles = [toolsStyles, eventMapStyles, cycleStyles, calendarStyles, mapStyles];
export const words = spoken({ parts, events }, ({ parts, events }): EventMapWords => ({
  ...parts,
  map: events,
}));
