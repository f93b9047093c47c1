/** The real programmes, and where chance begins: `npm run fuzz` asks for other seeds. */
import { PROGRAMMES } from '../demo/names.js';

const json = async (url: string | URL): Promise<unknown> => (await fetch(url)).json();

export const seed = (await json('/faults/seed')) as number;

export const programmes = (await Promise.all(
  PROGRAMMES.map((name) => json(new URL(`../../demo/programmes/${name}.json`, import.meta.url))),
)) as object[];
