/** From measured runs to markdown. */
import { table } from './markdown.mjs';
import { median } from './measure.mjs';
import { REFERENCE } from './series.mjs';

/** «frappe-gantt at 10,000»: what a run has left out. @param {Results} results */
export const leftOut = (results) =>
  [...results].flatMap(([n, byName]) =>
    [...byName].flatMap(([name, runs]) => (runs.length ? [] : [`${name} at ${count(n)}`])),
  );

const names = { first: 'first screen', last: 'last row' };

/** @typedef {Map<number, Map<string, import('./measure.mjs').Measured[]>>} Results by N, then by contender */

/** @param {Results} results */
export function resultsTable(results) {
  const rows = [...results].flatMap(([n, byName]) => {
    const reference = byName.get(REFERENCE);
    return [...byName.values()]
      .filter((runs) => runs.length > 0)
      .map((runs) => [
        count(n),
        runs[0].title,
        spread(runs, 'first'),
        times(runs, reference, 'first'),
        spread(runs, 'last'),
        times(runs, reference, 'last'),
        middle(runs, 'settled').toFixed(0),
        (middle(runs, 'bytes') / 1000).toFixed(1),
        count(middle(runs, 'elements')),
        times(runs, reference, 'elements'),
        (middle(runs, 'heap') / 1e6).toFixed(1),
        // What fits the screen is not scrolled.
        [0.5, 0.95]
          .map((share) => percentile(framesOf(runs), share)?.toFixed(1) ?? '–')
          .join(' / '),
      ]);
  });
  return table(
    [
      'N',
      'contender:',
      'first screen, ms',
      '×',
      'last row, ms',
      '×',
      'still after, ms',
      'kB',
      'elements',
      '×',
      'heap, MB',
      'scroll frame median / p95, ms',
    ],
    rows,
  );
}

/**
 * What was to be reached, beside what was; only what has been measured.
 * @param {Results} results
 * @param {import('./series.mjs').Series} series
 */
export function limitsTable(results, { ours: name, limits }) {
  const rows = [];
  for (const [n, byName] of results) {
    const [ours, reference] = [byName.get(name), byName.get(REFERENCE)];
    if (!ours) continue;
    const add = (what, limit, measured, unit, beside) => {
      const number = measured.toFixed(unit === 'ms' ? 1 : 2);
      const cells = [`≤ ${limit} ${unit}`, `${number} ${unit}`, verdict(measured, limit), beside];
      rows.push([count(n), what, ...cells]);
    };
    for (const [key, what] of Object.entries(names)) {
      const limit = limits[key]?.[n];
      if (!reference || limit === undefined) continue;
      const floor = middle(reference, key);
      add(what, limit, middle(ours, key) / floor, '×', `${floor.toFixed(0)} ms`);
    }
    if (limits.frame === undefined) continue;
    const slowFrame = (runs) => percentile(framesOf(runs), 0.95);
    const beside = reference ? `${slowFrame(reference).toFixed(1)} ms` : '';
    add('95 % of scroll frames', limits.frame, slowFrame(ours), 'ms', beside);
  }
  return table(['N', 'what:', 'limit', 'measured', ':', REFERENCE], rows);
}

export const verdict = (measured, limit) => (measured <= limit ? 'ok' : '**not yet**');

const middle = (runs, key) => median(runs.map((it) => it[key]));
const framesOf = (runs) => runs.flatMap((it) => it.frames);

function spread(runs, key) {
  if (runs[0][key] === undefined) return '–';
  return medianAndRange(runs.map((it) => it[key]));
}

/** «84 (68–133)» */
export function medianAndRange(numbers, digits = 0) {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return `${median(numbers).toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function times(runs, reference, key) {
  if (!reference || runs[0][key] === undefined) return '–';
  return (middle(runs, key) / middle(reference, key)).toFixed(2);
}

function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function count(number) {
  return number.toLocaleString('en');
}
