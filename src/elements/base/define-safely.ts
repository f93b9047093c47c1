/** Registration on pages that we do not own: another script may have brought the same tags already. */
export const VERSION = '0.1.0';

interface Versioned extends CustomElementConstructor {
  version?: string;
}

/** All copies of the package on a page share it, whatever their versions. */
interface Registry extends CustomElementRegistry {
  progTold?: 1;
}

/**
 * The first definition of a tag wins: a second one must not throw and take the rest of the page's script with it.
 * The console says so once a page where the versions differ, however many tags that is about.
 */
export function defineSafely(
  tag: string,
  element: Versioned,
  registry: Registry = customElements,
): void {
  const first: Versioned | undefined = registry.get(tag);
  if (!first) registry.define(tag, element);
  else if (first !== element && first.version !== element.version && !registry.progTold) {
    registry.progTold = 1;
    console.warn(
      `prog-widgets: ${first.version ?? '?'} and ${element.version} on one page; the first wins.`,
    );
  }
}
