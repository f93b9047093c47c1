/**
 * What a visitor's hands need of every tag beyond what it draws. Listeners on the document, however many tags there are,
 * and on each tag for what does not leave it; brought by `base/first-use.ts`.
 */
import type { LitElement } from 'lit';
import { isOurs, focusedElement, targetOf } from './composed.js';
import { onCopy } from './copy.js';
import { keepInSight, onFocus } from './focus.js';
import { onClick, onEnter, onLeave, shutHints } from './hints.js';
import { close, onArrow } from './keys.js';
import { followPageColors } from './page-colors.js';
import type { Wearer } from '../look/wear.js';
import { addSkip } from './skip.js';
import { keepTexts } from './translated.js';
import { keepTyped } from './typed.js';

/** @param isThere the visitor is where they were when this was asked for */
export function reach(tags: ReadonlySet<HTMLElement>, isThere: boolean): void {
  const on = (type: string, listener: (event: never) => void, capture = false): void =>
    document.addEventListener(type, listener as EventListener, { capture });
  // Rows may have come since.
  on('focusin', (event: Event) => ways(event.composedPath()));
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

/** From one place of a tag to another: what stays within a shadow root is heard nowhere else. */
const WITHIN: Record<string, (event: Event) => void> = {
  focusin: (event) => {
    onFocus(event);
    keepTyped(targetOf(event));
    onEnter(event);
  },
  focusout: onLeave,
  pointerover: onEnter,
  pointerout: onLeave,
};

function ways(tags: Iterable<unknown>): void {
  for (const it of tags) {
    if (!(it instanceof HTMLElement && isOurs(it))) continue;
    // Once, however often it is said.
    for (const [type, listener] of Object.entries(WITHIN))
      it.shadowRoot!.addEventListener(type, listener);
    keepTexts(it as LitElement);
    // When all of its rows stand.
    setTimeout(() => void addSkip(it as Wearer).catch((reason: unknown) => console.warn(reason)));
  }
}
