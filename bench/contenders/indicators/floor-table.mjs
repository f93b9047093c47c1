/** The reference, × 1: the same figures as a static table, put in by one innerHTML. */
import { loadSheet } from '../../page/load-sheet.mjs';
import { safe } from '../../page/safe.mjs';

export { makePlan } from '../../page/indicators.mjs';
export const title = 'floor-table: static `<table>`, one innerHTML';
export const rows = 'tr[data-row]';
export const counted = ['/bench/contenders/indicators/floor'];
export const load = () => loadSheet(new URL('floor.css', import.meta.url).href);

export function draw(container, { years, groups }) {
  const cell = ({ target, actual }) =>
    actual === undefined
      ? `<td>${target} %</td>`
      : `<td>${actual} %<small>план ${target} %</small></td>`;
  const row = ({ num, title, points }) =>
    `<tr data-row><th scope="row">${num}. ${safe(title)}</th>${points.map(cell).join('')}</tr>`;
  const group = ({ title, indicators }) =>
    `<tbody><tr><th colspan="${years.length + 1}" scope="rowgroup"><b>${title}</b></th></tr>` +
    `${indicators.map(row).join('')}</tbody>`;
  const head = years.map((it) => `<th scope="col">${it}</th>`).join('');
  container.innerHTML =
    `<table class="floor"><thead><tr><th scope="col">Показатель</th>${head}</tr></thead>` +
    `${groups.map(group).join('')}</table>`;
}
