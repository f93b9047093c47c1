/**
 * How long work takes in proportion to how much there is of it. A bound in milliseconds says how busy the machine is; that
 * four times as much takes some four times as long, and not sixteen, holds on any.
 */
import assert from 'node:assert/strict';

/** Between 4, in proportion, and 16, each with each. */
const MOST = 9;
/** What grows too fast does so each time; what was disturbed, does not. */
const ATTEMPTS = 4;
/**
 * Below this, in ms, it is the clock that is measured, or whatever comes between, a large string that has to be placed
 * elsewhere in memory, say: then the shortest of many counts.
 */
const LEAST = 20;
/** So many, each with each, take longer than that on any machine. */
const MANY = 20_000;

/** @param most the largest amount; a quarter of it is the other */
export function growsInProportion(most: number, work: (amount: number) => unknown): void {
  const few = Math.ceil(most / 4);
  work(few);
  const ratios: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const time = timeOf(() => work(most));
    const ratio = time / timeOf(() => work(few));
    if (ratio < MOST || (most >= MANY && time < LEAST)) return;
    ratios.push(ratio.toFixed(1));
  }
  assert.fail(`four times as much takes ${ratios.join(', ')} times as long`);
}

function timeOf(work: () => unknown): number {
  const end = performance.now() + LEAST;
  let shortest = Infinity;
  do shortest = Math.min(shortest, timeOfOne(work));
  while (performance.now() < end);
  return shortest;
}

/** Without the time in which others had the processor, and without what the engine does beside. */
function timeOfOne(work: () => unknown): number {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const passed = performance.now() - start;
  return passed < LEAST ? passed : Math.min(passed, process.cpuUsage(used).user / 1000);
}
