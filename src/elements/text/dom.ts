/** Elements by plain functions: a template per cell costs four times as much where a programme has a thousand rows. */
export function element(tag: string, className: string, role?: string, text?: string): HTMLElement {
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
