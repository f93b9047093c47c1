/** Places in a file as one text, as RFC 6901 writes them: `/activities/3/when`. */

export type Step = string | number;

export const pointerOf = (steps: readonly Step[]): string =>
  steps.map((it) => `/${String(it).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Of a list's item the step is its index as a text: only what stands there says whether it is a list. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((it) => it.replaceAll('~1', '/').replaceAll('~0', '~'));
