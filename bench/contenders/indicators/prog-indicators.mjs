/** Our tag, loaded and used as README tells a page's author to. */
import { asProgramme } from '../../page/indicators.mjs';
import { drawTag, loadTag } from '../../page/our-tag.mjs';

export { makePlan } from '../../page/indicators.mjs';
export const title = '`<prog-indicators>`';
export const rows = '[part="row"]';
export const counted = ['/prog-widgets/'];
export const load = () => loadTag('prog-indicators');

/** Before the clock starts: the object stands for a file that has arrived and been parsed. */
export const prepare = asProgramme;

export const draw = (container, programme) => drawTag('prog-indicators', container, programme);
