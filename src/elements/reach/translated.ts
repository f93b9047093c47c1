/**
 * A browser's translator puts elements of its own in the place of text nodes, into which Lit would go on to write, and
 * before which it would insert.
 */
import { nothing, render, type LitElement } from 'lit';

/** Google's and Edge's, Yandex's. */
const TRANSLATION = 'font, ya-tr-span';
const known = new WeakSet<HTMLElement>();

/** Before a tag writes again, its text nodes are back, and say what stands there now. */
export function keepTexts(tag: LitElement): void {
  if (known.has(tag) || !('renderRoot' in tag)) return;
  known.add(tag);
  const texts = new Map<Element, Text>();
  const note = (records: MutationRecord[]): void => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const [text] = removedNodes;
      if (text instanceof Text)
        for (const it of [...addedNodes, previousSibling, nextSibling])
          if (it instanceof Element && it.matches(TRANSLATION) && !texts.has(it)) {
            texts.set(it, text);
            break;
          }
    }
  };
  const observer = new MutationObserver(note);
  const root = tag.renderRoot as ShadowRoot;
  // Of what was translated before, the text nodes are lost.
  if (root.querySelector(TRANSLATION)) {
    render(nothing, root, tag.renderOptions);
    tag.requestUpdate();
  }
  tag.addController({
    hostUpdate() {
      note(observer.takeRecords());
      for (const [it, text] of texts)
        // Whoever asked for the page as it was has them back already.
        if (it.isConnected) {
          text.data = it.textContent;
          it.replaceWith(text);
        }
      texts.clear();
    },
  });
  observer.observe(root, { childList: true, subtree: true });
}
