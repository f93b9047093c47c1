/** The state of a tag for style sheets, where the browser knows such states. */
/** `:state(ready)` for stylesheets; browsers that know only the older `:--ready` form throw, and do without. */
export function setState(internals: ElementInternals | undefined, state: string): void {
  try {
    internals?.states.clear();
    internals?.states.add(state);
  } catch {
    // `data-state` says the same.
  }
}

export function attachInternalsOf(element: HTMLElement): ElementInternals | undefined {
  return 'states' in ElementInternals.prototype ? element.attachInternals() : undefined;
}
