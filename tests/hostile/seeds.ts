/** The real programmes, and where chance begins: `npm run fuzz` asks for other seeds. */
import { PROGRAMMES } from '../demo/names.js';

const json = async (url: string | URL): Promise<unknown> => (await fetch(url)).json();

export const { seed, isWhole } = (await json('/faults/seed')) as {
  seed: number;
  /** All that there is to try, and not only what is tried every day. */
  isWhole: boolean;
};

export const programmes = (await Promise.all(
  PROGRAMMES.map((name) => json(new URL(`../../demo/programmes/${name}.json`, import.meta.url))),
)) as object[];
