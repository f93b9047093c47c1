/** Texts that fold: a button below opens the one before it. */

/** A link within the folded part, reached by the keyboard, must not take the focus out of sight. */
export function unfold(event: Event): void {
  (event.currentTarget as HTMLElement).dataset['open'] = '';
}

export function unfoldBefore(event: Event): void {
  const text = (event.currentTarget as HTMLElement).previousElementSibling as HTMLElement;
  text.dataset['open'] = '';
  text.tabIndex = -1;
  // The button goes away: the focus must not go with it.
  text.focus({ preventScroll: true });
}
