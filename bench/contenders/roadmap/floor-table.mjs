/** The reference, × 1: what nobody can do with less. A static table of label and bar, put in by one innerHTML. */
import { bar, label, loadStyles } from './floor/rows.mjs';

export { makePlan } from '../../page/programme.mjs';
export const title = 'floor-table: static `<table>`, one innerHTML';
export const rows = 'tr[data-row]';
/** What of an activity must stand on paper in one piece. */
export const rowText = ({ num, title }) => `${num}. ${title}`;
export const counted = [
  '/bench/contenders/roadmap/floor/',
  '/bench/contenders/roadmap/floor-table.mjs',
];
export const load = loadStyles;

export function draw(container, plan) {
  const row = (it) =>
    `<tr data-row><th scope="row" class="label">${label(it)}</th><td>${bar(it, plan)}</td></tr>`;
  const group = ({ title, activities }) =>
    `<tbody><tr><th class="label" colspan="2" scope="rowgroup"><b>${title}</b></th></tr>${activities.map(row).join('')}</tbody>`;
  const years = Array.from({ length: plan.years }, (_, at) => plan.firstYear + at).join(' · ');
  container.innerHTML =
    '<table class="floor"><thead><tr><th class="label" scope="col">Мероприятие</th>' +
    `<th scope="col">${years}</th></tr></thead>${plan.groups.map(group).join('')}</table>`;
}
