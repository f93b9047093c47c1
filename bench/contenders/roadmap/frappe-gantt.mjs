/** Knows neither groups nor a column of labels: a group is a bar of the whole period. */
import { firstDay, lastDay, quarterOf } from '../../page/days.mjs';
import { loadPeer } from '../../page/load-peer.mjs';

export { makePlan } from '../../page/programme.mjs';
export const title = 'frappe-gantt';
export const rows = '.bar-wrapper[data-id^="a"]';
export const scroller = '.gantt-container';
export const counted = ['/peers/frappe-gantt/'];

let Gantt;

export async function load() {
  ({ Gantt } = await loadPeer('frappe-gantt'));
}

export function prepare({ groups, firstYear, years }) {
  const whole = { start: `${firstYear}-01-01`, end: `${firstYear + years - 1}-12-31` };
  const bar = ({ id, num, title, first, last }) => ({
    id,
    name: `${num}. ${title}`,
    start: firstDay(firstYear, first),
    end: lastDay(firstYear, last),
    progress: 0,
  });
  return groups.flatMap(({ id, title, activities }) => [
    { id, name: title, ...whole, progress: 0 },
    ...activities.map(bar),
  ]);
}

/** Draws at once. */
export function draw(container, tasks) {
  const isNewYear = (date, before) => date.getFullYear() !== before?.getFullYear();
  new Gantt(container, tasks, {
    view_mode: 'Quarter',
    language: 'ru',
    readonly: true,
    infinite_padding: false,
    container_height: 800,
    today_button: false,
    scroll_to: 'start',
    holidays: {},
    // It has none of its own.
    view_modes: [
      {
        name: 'Quarter',
        padding: '1m',
        step: '3m',
        column_width: 48,
        date_format: 'YYYY-MM',
        lower_text: (date) => `${quarterOf(date)} кв.`,
        upper_text: (date, before) => (isNewYear(date, before) ? `${date.getFullYear()}` : ''),
        thick_line: (date) => date.getMonth() === 0,
      },
    ],
  });
}
