/** Percentages that a reader may add up. */

/**
 * Whole percents that make 100: all are rounded down, and what that leaves goes to the largest remainders. In whole
 * numbers, so that no digit which nobody sees decides.
 */
export function percentsOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return counts.map(() => 0);
  const percents = counts.map((n) => Math.floor((n * 100) / total));
  const left = 100 - percents.reduce((sum, n) => sum + n, 0);
  const remainder = (index: number): number => (counts[index]! * 100) % total;
  const byRemainder = counts.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a));
  for (const index of byRemainder.slice(0, left)) percents[index]!++;
  return percents;
}
