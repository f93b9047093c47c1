/** Keeps only the rows in sight in the DOM, so there is no last row to wait for. */
import { firstDay, lastDay, quarterOf } from '../../page/days.mjs';
import { loadPeer } from '../../page/load-peer.mjs';

export { makePlan } from '../../page/programme.mjs';
export const title = 'dhtmlx-gantt: only the rows in sight';
export const scroller = '.gantt_ver_scroll';
export const counted = ['/peers/dhtmlx-gantt/'];

const LABELS = 420;
let gantt;

export async function load() {
  ({ gantt } = await loadPeer('dhtmlx-gantt'));
}

export function prepare({ groups, firstYear, years }) {
  const whole = { start_date: `${firstYear}-01-01`, end_date: `${firstYear + years}-01-01` };
  const task = (parent, { id, num, title, first, last }) => ({
    id,
    parent,
    text: `${num}. ${title}`,
    start_date: firstDay(firstYear, first),
    end_date: lastDay(firstYear, last),
  });
  const data = groups.flatMap(({ id, title, activities }) => [
    { id, text: title, type: 'project', open: true, ...whole },
    ...activities.map((it) => task(id, it)),
  ]);
  return { data, whole };
}

/** Draws at once. */
export function draw(container, { data, whole }) {
  container.style.height = '800px';
  gantt.i18n.setLocale('ru');
  Object.assign(gantt.config, {
    readonly: true,
    date_format: '%Y-%m-%d',
    scales: [
      { unit: 'year', step: 1, format: '%Y' },
      { unit: 'quarter', step: 1, format: (date) => `${quarterOf(date)} кв.` },
    ],
    columns: [{ name: 'text', label: 'Мероприятие', tree: true, width: LABELS }],
    grid_width: LABELS,
    min_column_width: 30,
    open_tree_initially: true,
    start_date: new Date(whole.start_date),
    end_date: new Date(whole.end_date),
    static_background: true,
  });
  gantt.init(container);
  gantt.parse({ data, links: [] });
}
