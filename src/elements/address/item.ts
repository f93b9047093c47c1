/** The item of a tag that an address names: where it stands, and what of it takes the focus. */

const SHOWN = (item: string): string =>
  `[data-id="${CSS.escape(item)}"], [data-item="${CSS.escape(item)}"]`;

/** The item where a tag draws it as it is, with all that is folded around it opened. */
export function openItem(tag: Element, item: string): HTMLElement | undefined {
  const found = tag.shadowRoot?.querySelector<HTMLElement>(SHOWN(item));
  if (!found) return undefined;
  for (let it: Element | null = found; it; it = it.parentElement)
    if (it instanceof HTMLDetailsElement) it.open = true;
  // What is folded in it, if that is all that it has to show.
  const inner = found.querySelector<HTMLDetailsElement>(':scope > details');
  if (inner) inner.open = true;
  return found;
}

/** What opens it, else its name: a link within it would lead away again. */
export const headOf = (found: Element): HTMLElement =>
  found.querySelector<HTMLElement>('button, summary') ??
  found.querySelector<HTMLElement>('.title') ??
  (found as HTMLElement);
