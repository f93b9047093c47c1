/** Registration on pages that we do not own: another script may have brought the same tags already. */
export const VERSION = '0.1.0';

interface Versioned extends CustomElementConstructor {
  version?: string;
}

/**
 * The first definition of a tag wins: a second one must not throw and take the rest of the page's script with it.
 * The console says so once where the versions differ.
 */
export function defineSafely(
  tag: string,
  element: Versioned,
  registry: CustomElementRegistry = customElements,
): void {
  const first: Versioned | undefined = registry.get(tag);
  if (!first) registry.define(tag, element);
  else if (first !== element && first.version !== element.version)
    console.warn(
      `prog-widgets: <${tag}> is already defined by version ${first.version ?? 'unknown'}; ` +
        `version ${element.version ?? 'unknown'} is left out.`,
    );
}
