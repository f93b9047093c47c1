/**
 * The explanations of abbreviations (`documents/lit/rich-text.ts`), as WCAG 1.4.13 asks: they show on hover and focus by
 * their style alone; Escape takes them away wherever the focus is.
 */
import { tagOf, targetOf } from './composed.js';

const termIn = (event: Event): HTMLElement | null | undefined =>
  tagOf(event) && targetOf(event)?.closest<HTMLElement>('.term');

/**
 * An explanation near the right edge moves left, so that none of it is cut and the page does not scroll sideways; near the
 * upper edge it stands below its word.
 */
export function onEnter(event: Event): void {
  const term = termIn(event);
  const hint = term?.querySelector<HTMLElement>('.hint');
  if (!term || !hint) return;
  const edge = (term.closest('.prog') ?? document.documentElement).getBoundingClientRect().right;
  hint.style.setProperty('--shift', '0px');
  delete term.dataset['below'];
  const { right, top } = hint.getBoundingClientRect();
  if (right > edge) hint.style.setProperty('--shift', `${edge - right}px`);
  if (top < 0) term.dataset['below'] = '';
}

export function onLeave(event: Event): void {
  const term = termIn(event);
  const to = (event as PointerEvent | FocusEvent).relatedTarget;
  if (!term || (to instanceof Node && term.contains(to))) return;
  delete term.dataset['open'];
  delete term.dataset['shut'];
}

export function onClick(event: Event): void {
  termIn(event)?.toggleAttribute('data-open');
}

/** @returns whether one was shown */
export function shutHints(tags: Iterable<Element>): boolean {
  let isShut = false;
  for (const tag of tags)
    for (const term of tag.shadowRoot?.querySelectorAll<HTMLElement>(
      '.term:is(:hover, :focus-visible, [data-open]):not([data-shut])',
    ) ?? []) {
      term.dataset['shut'] = '';
      isShut = true;
    }
  return isShut;
}
