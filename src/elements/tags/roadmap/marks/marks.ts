/** Marks as the tag needs them: what reads them, and how they look. */
import { wear, type Wearer } from '../../../look/wear.js';
import { marksStyles } from './marks.styles.js';

export { drawMarks } from './draw.js';
export { legend } from './legend.js';
export { marksView } from './marks.view.js';
export const wearMarks = (tag: Wearer): void => wear(tag, [marksStyles]);
