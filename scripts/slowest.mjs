/**
 * Where the time of a run of tests went, in a line.
 *
 * @param {Record<string, number>} times in ms, by file
 */
export function slowest(times) {
  const first = Object.entries(times)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([file, ms]) => `${file} ${Math.round(ms / 1000)} s`);
  return `Slowest: ${first.join(', ')}`;
}
