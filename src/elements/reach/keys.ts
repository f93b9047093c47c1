/** Escape closes what was opened, and arrows go from row to row. */
import { targetOf } from './composed.js';

/** What opens a row, in whatever tag. */
const OPENERS = '.block .open, .section .fold, .entry > details > summary, table summary';

export function onArrow(event: KeyboardEvent): void {
  const it = targetOf(event);
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !it?.matches(OPENERS))
    return;
  const all = [...(it.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(OPENERS)];
  const shown = all.filter((one) => one === it || isShown(one));
  const at = shown.indexOf(it as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  shown[to]?.focus();
}

/** Far from the screen too: what the browser leaves out while nobody sees it has no boxes. */
const isShown = (it: Element): boolean =>
  !it.closest('[hidden]') && !it.parentElement?.closest('details:not([open]) > :not(summary)');

/** Closes the nearest that is open around the focus, and gives the focus to what had opened it. */
export function close(event: KeyboardEvent): void {
  const from = targetOf(event);
  // A field of search empties itself first.
  if (!from || (from instanceof HTMLInputElement && from.value)) return;
  for (let at: Element | null = from; at; at = at.parentElement) {
    const opener = openerOf(at);
    if (!opener) continue;
    opener.click();
    opener.focus();
    event.preventDefault();
    return;
  }
}

const OPENED = 'button[aria-expanded="true"]:not(.fold)';

function openerOf(it: Element): HTMLElement | null {
  if (it.matches('details[open]')) return it.querySelector(':scope > summary');
  if (it.matches(OPENED)) return it as HTMLElement;
  if (it.matches('.tools')) return it.querySelector(OPENED);
  if (it.matches('.details[data-for]')) return it.previousElementSibling!.querySelector(OPENED);
  return it.matches('.card') ? it.querySelector('[name=close]') : null;
}
