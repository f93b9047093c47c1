/** A tag as an address speaks of it. */
import type { ReactiveControllerHost } from 'lit';

export interface Addressed {
  /** How an address calls the tag where it has no `id` of its own. */
  name: () => string;
  /** What is gone to, where that is not the `item` of the tag's own section. */
  itemIn?: () => string | undefined;
  /** Takes what else the address says, filters for one; undefined when it has come to say nothing to this tag. */
  take?: (said: URLSearchParams | undefined) => unknown;
  /** Opens the item and gives its element; undefined where it is not drawn, or not yet. */
  reveal?: (item: string) => Element | undefined;
  /** What takes the focus; whatever opens the item, or its title, if not said. */
  focused?: (found: Element) => HTMLElement | null;
  /** Where in the window. */
  block?: ScrollLogicalPosition;
}

export interface AddressHost extends ReactiveControllerHost, HTMLElement {
  /** What is thrown on the way to an item is the tag's own. */
  fail(reason: unknown): void;
  guarded: <Args extends unknown[]>(work: (...args: Args) => unknown) => (...args: Args) => void;
}
