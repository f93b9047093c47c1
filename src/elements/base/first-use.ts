/**
 * What a visitor needs only who does something: keys, copying, a focus that is seen (`../reach/`). It comes with the first
 * move, before which nobody can miss it.
 */
import { lateChunk, quietly } from '../../loading/bring.js';
import { tags, unlisten, type Watch } from './on-page.js';

const reaching = lateChunk(() => import('../reach/reach.js'));
let isAsked = false;

export const firstUse: Watch = {
  listeners: {
    pointermove: bring,
    pointerdown: bring,
    keydown: bring,
    focusin: bring,
  },
};

function bring(): void {
  unlisten(firstUse);
  if (isAsked) return;
  isAsked = true;
  const { scrollY } = window;
  reaching()
    // Whoever has scrolled meanwhile is not taken back to what has the focus.
    .then(({ reach }) => reach(tags, window.scrollY === scrollY))
    .catch(quietly);
}
