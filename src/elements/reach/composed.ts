/** Ways through a page with shadow roots in it. */

/** The innermost of our tags in which something has happened; what stays within its shadow root does not name it itself. */
export const tagOf = (event: Event): HTMLElement | undefined =>
  event
    .composedPath()
    .map((it) => (it instanceof ShadowRoot ? it.host : it))
    .find((it): it is HTMLElement => it instanceof HTMLElement && isOurs(it));

export const isOurs = (it: Element): boolean =>
  it.localName.startsWith('prog-') && it.shadowRoot !== null;

/** What has happened where, from within. */
export const targetOf = (event: Event): Element | undefined => {
  const [it] = event.composedPath();
  return it instanceof Element ? it : undefined;
};

/** Also of a node that stands directly in a shadow root. */
export function parentOf(it: Node): Node | null {
  if (it instanceof Element && it.assignedSlot) return it.assignedSlot;
  return it instanceof ShadowRoot ? it.host : it.parentNode;
}

export function contains(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

export function focusedElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export function elementAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = at?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === at) return at;
    at = inner;
  }
}
