/**
 * How many examples a property is tried with. `npm run fuzz` asks for other seeds and for all of them; a run of every day
 * tries a quarter, others each time.
 */
export const seedAsked = process.env['FUZZ_SEED'];
const VOLUME = seedAsked ? 1 : 1 / 4;

export const examples = (all: number): { numRuns: number } => ({
  numRuns: Math.ceil(all * VOLUME),
});

const turn = Math.floor(Math.random() * 2 ** 20);

/**
 * Of ways to look at one thing: a run of every day takes one of them, the next thing's the next, and others each time.
 * `FUZZ_SEED=1 npm test -- smoke` takes them all.
 */
export const inTurn = <T>(ways: readonly T[], at: number): readonly T[] =>
  seedAsked ? ways : [ways[(at + turn) % ways.length]!];
