/** Elements by plain functions: a template per cell costs four times as much where a programme has a thousand rows. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  role?: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const it = document.createElement(tag);
  it.className = className;
  if (role) it.setAttribute('role', role);
  if (text !== undefined) it.textContent = text;
  return it;
}

/** Where something lies in the picture, as custom properties, which a strict policy allows. */
export function span(it: HTMLElement, start: number, end: number): void {
  it.style.setProperty('--start', `${start * 100}%`);
  it.style.setProperty('--length', `${(end - start) * 100}%`);
}

/**
 * Whether somebody has marked words of it, to copy them. Of a selection within a shadow root Chromium tells the root,
 * Firefox the document, and Safari whoever names the root.
 */
export function isMarked(it: Element): boolean {
  const root = it.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? getSelection();
  const range =
    selection?.getComposedRanges?.({ shadowRoots: [root] })[0] ??
    (selection?.rangeCount ? selection.getRangeAt(0) : undefined);
  // Three clicks mark a paragraph up to the beginning of the next one, which may be another row.
  return !!range && !range.collapsed && it.contains(range.startContainer);
}
