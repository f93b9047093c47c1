/** Our tag, loaded and used as README tells a page's author to. */
import { drawTag, loadTag } from '../../page/our-tag.mjs';
import { asProgramme } from '../../page/programme.mjs';

export { makePlan } from '../../page/programme.mjs';
export const title = '`<prog-roadmap>`';
export const rows = '[part="row"]';
/** What of an activity must stand on paper in one piece. */
export const rowText = ({ num, title, result }) => `${num} ${title} ${result}`;
export const counted = ['/prog-widgets/'];

export const load = () => loadTag('prog-roadmap');

/** Before the clock starts: the object stands for a file that has arrived and been parsed. */
export const prepare = asProgramme;

export const draw = (container, programme) => drawTag('prog-roadmap', container, programme);
