/**
 * How many examples a property is tried with. `npm run fuzz` asks for other seeds and for all of them; a run of every day
 * tries a quarter, others each time.
 */
export const seedAsked = process.env['FUZZ_SEED'];
const VOLUME = seedAsked ? 1 : 1 / 4;

export const examples = (all: number): { numRuns: number } => ({
  numRuns: Math.ceil(all * VOLUME),
});
