/**
 * How much of everything is tried. `npm run fuzz` asks for other seeds and for all of it; a run of every day tries a
 * quarter, others each time where chance chooses.
 */
export const seedAsked = process.env['FUZZ_SEED'];
const VOLUME = seedAsked ? 1 : 1 / 4;

/** How large the largest of something is. `FUZZ_SEED=1 npm test -- hostile` makes it whole. */
export const most = (all: number): number => Math.ceil(all * VOLUME);

/** With how many examples a property is tried. */
export const examples = (all: number): { numRuns: number } => ({ numRuns: most(all) });

/**
 * Of ways to look at one thing: a run of every day takes one of them, the next thing's the next. `FUZZ_SEED=1 npm test --
 * smoke` takes them all.
 */
export const inTurn = <T>(ways: readonly T[], at: number): readonly T[] =>
  seedAsked ? ways : [ways[at % ways.length]!];
