/**
 * How much of everything is tried. `npm run fuzz` asks for other seeds and for all of it; a run of every day tries a
 * sixteenth, or a hundred where that is more, but never more than a quarter; others each time where chance chooses.
 */
export const seedAsked = process.env['FUZZ_SEED'];

/** How large the largest of something is. `FUZZ_SEED=1 npm test -- hostile` makes it whole. */
export const most = (all: number): number =>
  seedAsked ? all : Math.ceil(Math.max(all / 16, Math.min(all / 4, 100)));

/** With how many examples a property is tried. */
export const examples = (all: number): { numRuns: number } => ({ numRuns: most(all) });

/**
 * Of ways to look at one thing: a run of every day takes one of them, the next thing's the next. `FUZZ_SEED=1 npm test --
 * smoke` takes them all.
 */
export const inTurn = <T>(ways: readonly T[], at: number): readonly T[] =>
  seedAsked ? ways : [ways[at % ways.length]!];
