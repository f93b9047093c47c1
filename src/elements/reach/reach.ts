/**
 * What a visitor's hands need of every tag beyond what it draws. One set of listeners on the document, however many tags
 * there are; brought by `base/first-use.ts`.
 */
import { isOurs, focusedElement, targetOf } from './composed.js';
import { onCopy } from './copy.js';
import { keepInSight, onFocus } from './focus.js';
import { onClick, onEnter, onLeave, shutHints } from './hints.js';
import { close, onArrow } from './keys.js';
import { followPageColors } from './page-colors.js';
import { addSkip } from './skip.js';
import { keepTyped } from './typed.js';

/** @param isThere the visitor is where they were when this was asked for */
export function reach(tags: ReadonlySet<HTMLElement>, isThere: boolean): void {
  const on = (type: string, listener: (event: never) => void, capture = false): void =>
    document.addEventListener(type, listener as EventListener, { capture });
  on('focusin', (event) => {
    onFocus(event);
    keepTyped(targetOf(event));
    onEnter(event);
    // Rows may have come since.
    ways((event as Event).composedPath());
  });
  on('focusout', onLeave);
  on('pointerover', onEnter);
  on('pointerout', onLeave);
  on('click', onClick);
  on('keydown', (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key !== 'Escape') onArrow(event);
    else if (!shutHints(tags)) close(event);
  });
  on('copy', (event: ClipboardEvent) => onCopy(event, tags));
  // Also of the tags within a tag, whose events it keeps to itself.
  on('prog-load', (event: Event) => ways(event.composedPath()), true);
  ways(tags);
  followPageColors(tags);
  const focused = focusedElement();
  keepTyped(focused);
  if (isThere && focused?.getRootNode() instanceof ShadowRoot) keepInSight(focused);
}

/** When all of their rows stand. */
function ways(tags: Iterable<unknown>): void {
  for (const it of tags)
    if (it instanceof HTMLElement && isOurs(it))
      setTimeout(() => void addSkip(it).catch((reason: unknown) => console.warn(reason)));
}
