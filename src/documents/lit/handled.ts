/**
 * For handlers and observers that know no tag: what is thrown there is told to the tag in whose tree they stand, as by
 * its own `guarded`.
 */
interface Tag extends Element {
  guarded?: <Args extends unknown[]>(work: (...args: Args) => unknown) => (...args: Args) => void;
}

export const handled =
  <E extends Event>(work: (event: E) => unknown) =>
  (event: E): void =>
    attempt(event.currentTarget as Node, () => work(event));

/** @param node stands in the tag */
export function attempt(node: Node, work: () => unknown): void {
  const tag = (node.getRootNode() as ShadowRoot).host as Tag | undefined;
  (tag?.guarded?.(work) ?? work)();
}
