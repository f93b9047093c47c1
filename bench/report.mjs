/** From measured runs to markdown. */
import { median } from './measure.mjs';

export const REFERENCE = 'floor-table';
export const OURS = 'prog-roadmap';

/** What the roadmap has to reach: × the reference, by number of activities. */
const limits = {
  first: { 100: 2.5, 1000: 0.6, 10000: 0.2 },
  last: { 1000: 1.2, 10000: 0.8 },
};
/** 95 % of scroll frames, ms: what 60 Hz leaves. */
const FRAME_LIMIT = 16.7;

const names = { first: 'first screen', last: 'last row' };

/** @param {Map<number, Map<string, import('./measure.mjs').Measured[]>>} results */
export function resultsTable(results) {
  const lines = [
    '| N | contender | first screen, ms | × | last row, ms | × | still after, ms | kB | elements | × | heap, MB | scroll frame median / p95, ms |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const [n, byName] of results) {
    const reference = byName.get(REFERENCE);
    for (const runs of byName.values()) {
      const cells = [
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
        [0.5, 0.95].map((share) => percentile(framesOf(runs), share).toFixed(1)).join(' / '),
      ];
      lines.push(`| ${cells.join(' | ')} |`);
    }
  }
  return lines.join('\n');
}

/** What was to be reached, beside what was; only what has been measured. */
export function limitsTable(results) {
  const lines = [
    `| N | what | limit | measured | | ${REFERENCE} |`,
    '| ---: | --- | ---: | ---: | --- | ---: |',
  ];
  for (const [n, byName] of results) {
    const [ours, reference] = [byName.get(OURS), byName.get(REFERENCE)];
    if (!ours) continue;
    const add = (what, limit, measured, unit, beside) => {
      const verdict = measured <= limit ? 'ok' : '**not yet**';
      const number = measured.toFixed(unit === 'ms' ? 1 : 2);
      const cells = [count(n), what, `≤ ${limit} ${unit}`, `${number} ${unit}`, verdict, beside];
      lines.push(`| ${cells.join(' | ')} |`);
    };
    for (const [key, what] of Object.entries(names)) {
      const limit = limits[key][n];
      if (!reference || limit === undefined) continue;
      const floor = middle(reference, key);
      add(what, limit, middle(ours, key) / floor, '×', `${floor.toFixed(0)} ms`);
    }
    const slowFrame = (runs) => percentile(framesOf(runs), 0.95);
    const beside = reference ? `${slowFrame(reference).toFixed(1)} ms` : '';
    add('95 % of scroll frames', FRAME_LIMIT, slowFrame(ours), 'ms', beside);
  }
  return lines.join('\n');
}

const middle = (runs, key) => median(runs.map((it) => it[key]));
const framesOf = (runs) => runs.flatMap((it) => it.frames);

function spread(runs, key) {
  const all = runs.map((it) => it[key]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return `${median(all).toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}

function times(runs, reference, key) {
  return reference ? (middle(runs, key) / middle(reference, key)).toFixed(2) : '';
}

function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function count(number) {
  return number.toLocaleString('en');
}
