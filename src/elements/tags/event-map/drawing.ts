/** What `<prog-event-map>` draws with: loaded when one is on the page. */
import { disclosureStyles } from '../../../documents/lit/disclosure.styles.js';
import { spoken } from '../../../i18n/languages.js';
import { parts } from '../../../i18n/ru/parts.js';
import { events } from '../../../i18n/ru/events.js';
import { values } from '../../../i18n/ru/values.js';
import { toolsStyles } from '../../choice/tools.styles.js';
import { eventMapStyles } from './event-map.styles.js';

export { EventMapController } from './event-map-controller.js';
export const styles = [disclosureStyles, toolsStyles, eventMapStyles];
export const words = spoken({ values, parts, events });
