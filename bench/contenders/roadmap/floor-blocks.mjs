/** The same rows in blocks that the browser lays out when they come near the screen. */
import { bar, label, loadStyles } from './floor/rows.mjs';

export { makePlan } from '../../page/programme.mjs';
export const title = 'floor-blocks: ARIA rows, content-visibility per 50';
export const rows = '[data-row]';
/** What of an activity must stand on paper in one piece. */
export const rowText = ({ num, title }) => `${num}. ${title}`;
export const counted = [
  '/bench/contenders/roadmap/floor/',
  '/bench/contenders/roadmap/floor-blocks.mjs',
];
export const load = loadStyles;

const ROWS_IN_BLOCK = 50;
const ROW_HEIGHT = 39;

export function draw(container, plan) {
  const row = (it) =>
    `<div class="line" role="row" data-row><div class="label" role="rowheader">${label(it)}</div>` +
    `<div class="cell" role="cell">${bar(it, plan)}</div></div>`;
  const block = (activities) =>
    `<div class="block" role="rowgroup" style="contain-intrinsic-size:auto ${activities.length * ROW_HEIGHT}px">` +
    `${activities.map(row).join('')}</div>`;
  const group = ({ title, activities }) => {
    let text = `<div role="rowgroup"><div class="line" role="row"><div class="label" role="rowheader"><b>${title}</b></div></div></div>`;
    for (let at = 0; at < activities.length; at += ROWS_IN_BLOCK)
      text += block(activities.slice(at, at + ROWS_IN_BLOCK));
    return text;
  };
  container.innerHTML = `<div class="floor" role="table" aria-label="План">${plan.groups.map(group).join('')}</div>`;
}
