/** Our tag, loaded and used as README tells a page's author to. */
import { asProgramme } from '../page/programme.mjs';

export const title = '`<prog-roadmap>`';
export const rows = '[part="row"]';
/** What of an activity must stand on paper in one piece. */
export const rowText = ({ num, title, office }) => `${num} ${title} ${office}`;
export const counted = ['/prog-widgets/'];

const script = '/prog-widgets/prog-widgets.js';

export async function load() {
  await import(script);
  await customElements.whenDefined('prog-roadmap');
}

/** Before the clock starts: the object stands for a file that has arrived and been parsed. */
export const prepare = asProgramme;

/** Resolves at `prog-load`. */
export function draw(container, programme) {
  return new Promise((resolve, reject) => {
    container.addEventListener('prog-load', resolve, { once: true });
    container.addEventListener('prog-error', () => reject(new Error('prog-error')), { once: true });
    const tag = document.createElement('prog-roadmap');
    tag.today = '2022-05-15'; // the same picture on every day
    tag.programme = programme;
    container.append(tag);
  });
}
