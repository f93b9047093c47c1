/** What `loader.js` brings when a page holds more than tags: placeholders, frames of ours, shadow roots of others. */
import { receiveHeights } from './height.js';
import { upgrade } from './upgrade.js';

/** Where frames of ours may stand. */
const roots = new Set<ParentNode>();

/**
 * @param foreign elements that have a shadow root, or may get one when they are defined
 * @param watch looks through a root, now and whenever something is added to it
 */
export function attend(
  root: Element | Document | ShadowRoot,
  foreign: Element[],
  watch: (root: ShadowRoot) => void,
): void {
  upgrade(root);
  if (roots.size === 0) {
    roots.add(document);
    receiveHeights(roots);
  }
  if (root instanceof ShadowRoot) roots.add(root);
  for (const it of foreign) void enter(it, watch);
}

const entered = new WeakSet<ShadowRoot>();

/** A name that can't be that of a custom element (`font-face`) is none; then there is nothing to wait for. */
async function enter(it: Element, watch: (root: ShadowRoot) => void): Promise<void> {
  if (!it.shadowRoot) await customElements.whenDefined(it.localName).catch(() => undefined);
  const root = it.shadowRoot;
  if (!root || it.localName.startsWith('prog-') || entered.has(root)) return;
  entered.add(root);
  watch(root);
}
