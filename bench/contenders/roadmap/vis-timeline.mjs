/** A row for each activity, in groups that can be folded. */
import { firstDay, lastDay } from '../../page/days.mjs';
import { loadPeer } from '../../page/load-peer.mjs';

export { makePlan } from '../../page/programme.mjs';
export const title = 'vis-timeline';
export const rows = '.vis-label.vis-nested-group';
export const scroller = '.vis-vertical-scroll';
export const counted = ['/peers/vis-timeline/'];

let vis;

export async function load() {
  vis = await loadPeer('vis-timeline');
}

export function prepare({ groups, firstYear, years }) {
  const all = groups.flatMap((it) => it.activities);
  return {
    groups: [
      ...groups.map(({ id, title, activities }) => ({
        id,
        content: title,
        nestedGroups: activities.map((it) => it.id),
      })),
      ...all.map(({ id, num, title }) => ({ id, content: `${num}. ${title}` })),
    ],
    items: all.map(({ id, first, last }) => ({
      id,
      group: id,
      content: '',
      start: firstDay(firstYear, first),
      end: lastDay(firstYear, last),
    })),
    min: `${firstYear}-01-01`,
    max: `${firstYear + years}-01-01`,
  };
}

/** Resolves when it says that its first drawing is there. */
export function draw(container, { groups, items, min, max }) {
  const { DataSet, Timeline } = vis;
  return new Promise((resolve) => {
    new Timeline(container, new DataSet(items), new DataSet(groups), {
      min,
      max,
      start: min,
      end: max,
      height: 800,
      verticalScroll: true,
      zoomable: false,
      editable: false,
      selectable: false,
      locale: 'ru',
      timeAxis: { scale: 'month', step: 3 },
      orientation: 'top',
      margin: 2,
      onInitialDrawComplete: resolve,
    });
  });
}
