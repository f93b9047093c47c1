/** Our tag, loaded and used as README tells a page's author to. */
import { drawTag, loadTag } from '../../page/our-tag.mjs';
import { asProgramme } from '../../page/programme.mjs';

export { makePlan } from '../../page/programme.mjs';
export const title = '`<prog-wall>`';
export const rows = '.sq';
/** All of it on one: there is nothing to scroll. */
export const fitsTheScreen = true;
export const counted = ['/prog-widgets/'];

export const load = () => loadTag('prog-wall');

/** Before the clock starts: the object stands for a file that has arrived and been parsed. */
export const prepare = asProgramme;

export const draw = (container, programme) => drawTag('prog-wall', container, programme);
