/** Texts that fold: a button below opens the one before it. */
import { handled } from './handled.js';

/** A link within the folded part, reached by the keyboard, must not take the focus out of sight. */
export const unfold = handled(({ currentTarget }) => {
  (currentTarget as HTMLElement).dataset['open'] = '';
});

export const unfoldBefore = handled(({ currentTarget }) => {
  const text = (currentTarget as HTMLElement).previousElementSibling as HTMLElement;
  text.dataset['open'] = '';
  text.tabIndex = -1;
  // The button goes away: the focus must not go with it.
  text.focus({ preventScroll: true });
});
