/** Paper has no disclosure triangles: what is folded opens for printing, and closes again. */
import { tags, type Watch } from './on-page.js';

const unfolded = new Set<HTMLDetailsElement>();

/** A page that prepares itself for paper may say so more than once: what was opened then is not what a reader opened. */
function unfold(): void {
  for (const tag of tags)
    for (const it of tag.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      it.open = true;
      unfolded.add(it);
    }
}

function refold(): void {
  for (const it of unfolded) it.open = false;
  unfolded.clear();
}

export const printUnfolding: Watch = {
  listeners: { beforeprint: unfold, afterprint: refold },
  stop: refold,
};
