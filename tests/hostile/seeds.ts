/** The real programmes, and where chance begins: `FUZZ_SEED` of `npm run fuzz` arrives in the address of the test page. */
import { PROGRAMMES } from '../demo/names.js';

export const seed = Number(new URLSearchParams(location.search).get('fuzz-seed') ?? 20_231_210);

export const programmes = await Promise.all(
  PROGRAMMES.map(async (name) => {
    const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
    return (await answer.json()) as object;
  }),
);
