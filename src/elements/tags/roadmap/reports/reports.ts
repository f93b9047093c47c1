/** What only a programme with reports needs: the marks of statuses. */
import { iconStyles } from '../../../status/icons.styles.js';
import { iconOf } from '../../../status/status.view.js';
import { element } from '../../../text/dom.js';
import { wear, type Wearer } from '../../../look/wear.js';
import type { Planned } from '../context.js';
import { reportsStyles } from './reports.styles.js';

export { key } from './key.js';
export * from './reports.view.js';
export const wearReports = (tag: Wearer): void => wear(tag, [iconStyles, reportsStyles]);

/** More of them would be a wall. */
const MOST_SIGNS = 40;

/** Of a group, for the eye that compares: one for each activity. */
export function signsOf(kept: Planned[]): HTMLElement {
  const signs = element('div', 'signs');
  signs.setAttribute('aria-hidden', 'true');
  for (const { status } of kept.length > MOST_SIGNS ? [] : kept) {
    const it = element('i', '');
    it.dataset['icon'] = iconOf(status.code, true);
    signs.append(it);
  }
  return signs;
}
