/**
 * What is drawn in one go, and by whom: a folder of contenders, how many items, who is the reference and who is ours,
 * and what ours has to reach.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPeer } from './peers/peers.mjs';

/** The reference of every series, × 1. */
export const REFERENCE = 'floor-table';
/** What the audit and the profile look at. */
export const OURS = 'prog-roadmap';

/**
 * @typedef {object} Series
 * @property {string} folder of `contenders/`
 * @property {string} title
 * @property {string} ours
 * @property {number[]} sizes
 * @property {number} runs
 * @property {Record<string, number>} [largest] N of those that are not measured beyond it
 * @property {{ first?: Record<number, number>, last?: Record<number, number>, frame?: number }} [limits]
 *   `first` and `last`: × the reference, by size; `frame`: ms for 95 % of scroll frames
 */

/** So often at least: a peer far from ours need not be known to two digits. */
export const PEER_RUNS = 5;

/** @type {Record<string, Series>} */
export const series = {
  roadmap: {
    folder: 'roadmap',
    title: 'Roadmap',
    ours: OURS,
    sizes: [100, 1000, 10_000],
    runs: 9,
    // 17 s for the first screen of 10,000; and twice as many rows take it four to six times as long.
    largest: { 'frappe-gantt': 1000, 'vis-timeline': 1000 },
    limits: {
      first: { 100: 2.5, 1000: 0.6, 10000: 0.2 },
      last: { 1000: 1.2, 10000: 0.8 },
      frame: 16.7, // what 60 Hz leaves
    },
  },
  wall: {
    folder: 'wall',
    title: 'Wall of promises, beside the table of the same activities',
    ours: 'prog-wall',
    sizes: [1000],
    runs: 9,
    limits: { first: { 1000: 0.3 } },
  },
  indicators: {
    folder: 'indicators',
    title: 'Table of indicators, each with ten years',
    ours: 'prog-indicators',
    sizes: [1000],
    runs: 5,
  },
};

/** The floors first: they warm the browser for everybody. The peers last. */
export function contendersOf({ folder }) {
  const rank = (name) => (name.startsWith('floor-') ? 0 : isPeer(name) ? 2 : 1);
  return readdirSync(fileURLToPath(new URL(`contenders/${folder}`, import.meta.url)))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}
