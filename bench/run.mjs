/**
 * `npm run bench`: the roadmap beside static floors, in one run. What is measured and how: bench/README.md.
 *
 *   npm run bench                         everything, also into bench/RESULTS.md
 *   npm run bench -- audit                what of the rows reaches screen readers, paper and search
 *   npm run bench -- --profile=1000       where the time goes
 *   npm run bench -- --n=100,1000 --runs=3 --only=floor-table,prog-roadmap
 *   npm run bench -- --dist=FOLDER        this build, instead of a new one
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { audit, auditTable, launchForAudit, shortfalls } from './audit.mjs';
import { describeMachine } from './machine.mjs';
import { launch, measureRounds } from './measure.mjs';
import { profile } from './profile.mjs';
import { limitsTable, REFERENCE, resultsTable } from './report.mjs';
import { createBenchSite } from './site.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const ALL_SIZES = '100,1000,10000';
const ALL_RUNS = '9';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: ALL_SIZES },
    runs: { type: 'string', default: ALL_RUNS },
    only: { type: 'string' },
    profile: { type: 'string' },
    dist: { type: 'string' },
  },
});
const runs = positive(options.runs);

if (options.profile) await withBrowser(launch, runProfile);
else {
  if (!options.dist) await build();
  const site = await createBenchSite(options.dist ?? path('../dist'));
  try {
    if (positionals[0] === 'audit') await withBrowser(launchForAudit, (it) => runAudit(it, site));
    else await withBrowser(launch, (it) => runBench(it, site));
  } finally {
    await site.close();
  }
}

async function runProfile(browser) {
  console.log(await profile(browser, { n: positive(options.profile), runs }));
}

async function runBench(browser, site) {
  const names = contenders();
  const sizes = options.n.split(',').map(positive);
  const note = (line) => console.error(line);
  const { results, starts, noisy } = await measureRounds(browser, site, {
    names,
    sizes,
    runs,
    note,
  });
  const conditions = [
    `\`${['npm run bench', ...argumentsGiven()].join(' ')}\``,
    await describeMachine(browser),
    `${runs} runs, medians (min–max); ${noisy} of ${starts} starts were noisy`,
  ].join('  \n');
  const table = resultsTable(results);
  console.log(`\n${conditions}\n\n${table}\n\n${limitsTable(results)}`);
  const isWhole = !options.only && options.n === ALL_SIZES && runs >= Number(ALL_RUNS);
  if (!isWhole) return;
  writeFileSync(
    path('RESULTS.md'),
    `# Results\n\nWritten by a whole run; what the columns mean: [README](README.md).\n\n${conditions}\n\n` +
      `${table}\n\n## Limits\n\n× ${REFERENCE} at the same N.\n\n${limitsTable(results)}\n`,
  );
}

async function runAudit(browser, site) {
  const found = await audit(browser, site.url);
  console.log(auditTable(found));
  for (const sentence of shortfalls(found)) {
    console.error(sentence);
    process.exitCode = 1;
  }
}

/** The floors first: they warm the browser for everybody. */
function contenders() {
  const all = readdirSync(path('contenders'))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''))
    .sort((a, b) => b.startsWith('floor-') - a.startsWith('floor-') || a.localeCompare(b));
  if (!options.only) return all;
  const wanted = options.only.split(',');
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new Error(`No contender ${unknown.join(', ')}; there are ${all.join(', ')}`);
  return all.filter((name) => wanted.includes(name));
}

async function withBrowser(open, use) {
  const browser = await open();
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

function positive(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`Not a number of anything: ${text}`);
  return number;
}

/** Without the folder of a build: it is a path of this machine. */
function argumentsGiven() {
  const given = process.argv.slice(2).filter((it) => !it.startsWith('--dist'));
  return given.length > 0 ? ['--', ...given] : [];
}
