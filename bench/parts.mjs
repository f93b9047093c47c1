/**
 * What a whole run consists of. Each part measures by itself and writes its own section; the files that its pages need
 * are asked for before the site is there.
 */
import { bundlePeers } from './bundle.mjs';
import { eventsTable, measureEvents } from './events.mjs';
import { launch, measureRounds } from './measure.mjs';
import { isPeer, versionsOf } from './peers/peers.mjs';
import { launchPhone, measurePhone, phoneTable } from './phone.mjs';
import { phoneFiles } from './phone/pages.mjs';
import { measureReading, readingFiles, readingTable } from './reading.mjs';
import { leftOut, limitsTable, resultsTable } from './report.mjs';
import { contendersOf, PEER_RUNS, REFERENCE, series } from './series.mjs';

/**
 * @typedef {object} Options
 * @property {number[]} [sizes]
 * @property {number} [runs]
 * @property {string[]} [only] contenders, or programmes
 * @property {boolean} hasPeers they are installed
 *
 * @typedef {object} Part
 * @property {string} title
 * @property {typeof launch} launch
 * @property {(options: Options) => Promise<[string, { type: string, body: string | Uint8Array }][]>} files
 * @property {(browser: object, site: object, options: Options, note: (line: string) => void) => Promise<string[]>} run
 *   paragraphs
 */

/** @type {Record<string, Part>} */
export const parts = {
  ...Object.fromEntries(Object.entries(series).map(([name, it]) => [name, drawingPart(it)])),
  reading: {
    title: 'From a file to a programme',
    launch,
    files: readingFiles,
    async run(browser, site, { runs = 9 }, note) {
      const all = await measureReading(browser, site, { runs, note });
      return [`Medians of ${runs} (min–max), each in a fresh page.`, readingTable(all)];
    },
  },
  events: {
    title: 'The event map',
    launch,
    files: () => [],
    async run(browser, site, { runs = 5 }, note) {
      const all = await measureEvents(browser, site, { runs, note });
      return [`Medians of ${runs} (min–max), each in a fresh page.`, eventsTable(all)];
    },
  },
  phone: {
    title: 'The whole programme on a phone',
    launch: launchPhone,
    files: phoneFiles,
    async run(browser, site, { runs = 5, only }, note) {
      const results = await measurePhone(browser, site, { runs, only, note });
      return [
        `Medians of ${runs} (min–max). 390 × 844, processor 4 × slower, slow 4G (150 ms, 1.6 Mbit/s).`,
        phoneTable(results),
      ];
    },
  },
};

/** @param {import('./series.mjs').Series} one @returns {Part} */
function drawingPart(one) {
  const { folder, title, limits, largest } = one;
  const chosen = ({ only, hasPeers }) =>
    contendersOf(one).filter((it) => (!only || only.includes(it)) && (hasPeers || !isPeer(it)));
  return {
    title,
    launch,
    files: (options) => bundlePeers(chosen(options).filter(isPeer)),
    async run(browser, site, options, note) {
      const { sizes = one.sizes, runs = one.runs } = options;
      const names = chosen(options);
      const peers = names.filter(isPeer);
      const runsOf = (name) => (isPeer(name) ? Math.min(runs, PEER_RUNS) : runs);
      const { results, starts, noisy } = await measureRounds(browser, site, {
        ...{ folder, names, sizes, runs, runsOf, largest, note },
      });
      const without = leftOut(results);
      const rounds = peers.length ? `${runs} runs (peers ${runsOf(peers[0])})` : `${runs} runs`;
      return [
        `${rounds}, medians (min–max); ${noisy} of ${starts} starts were noisy.`,
        ...(peers.length ? [`Peers: ${versionsOf(peers)}.`] : []),
        resultsTable(results),
        ...(without.length
          ? [`Not measured, one start takes too long: ${without.join(', ')}.`]
          : []),
        ...(limits ? [`Limits, × ${REFERENCE} at the same N:`, limitsTable(results, one)] : []),
      ];
    },
  };
}
