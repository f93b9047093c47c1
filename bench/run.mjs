/**
 * `npm run bench`: how long things take, beside the least that a browser needs for them and beside what other people
 * have made, in one run. What is measured and how: bench/README.md.
 *
 *   npm run bench                         everything, also into bench/RESULTS.md
 *   npm run bench -- --part=roadmap       one part of it: roadmap, wall, indicators, reading, events, phone
 *   npm run bench -- audit                what of the rows reaches screen readers, paper and search
 *   npm run bench -- --profile=1000       where the time goes
 *   npm run bench -- --part=roadmap --n=100,1000 --runs=3 --only=floor-table,prog-roadmap
 *   npm run bench -- --dist=FOLDER        this build, instead of a new one
 *   npm run bench -- --hurry              does not wait for a quiet machine: to see that everything runs
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { audit, auditTable, launchForAudit, shortfalls } from './audit.mjs';
import { describeMachine, patience } from './machine.mjs';
import { launch } from './measure.mjs';
import { parts } from './parts.mjs';
import { installPeers } from './peers/peers.mjs';
import { profile } from './profile.mjs';
import { createBenchSite } from './site.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const PROFILE_RUNS = 9;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string' },
    n: { type: 'string' },
    runs: { type: 'string' },
    only: { type: 'string' },
    profile: { type: 'string' },
    dist: { type: 'string' },
    hurry: { type: 'boolean' },
  },
});
const runs = given.runs === undefined ? undefined : positive(given.runs);
const dist = given.dist ?? path('../dist');
if (given.hurry) patience.ms = 0;

if (given.profile) {
  const n = positive(given.profile);
  await withBrowser(launch, async (it) =>
    console.log(await profile(it, { n, runs: runs ?? PROFILE_RUNS })),
  );
} else {
  if (!given.dist) await build();
  if (positionals[0] === 'audit') await runAudit();
  else await runParts();
}

async function runParts() {
  const names = given.part?.split(',') ?? Object.keys(parts);
  const unknown = names.find((it) => !Object.hasOwn(parts, it));
  if (unknown) throw new Error(`No part ${unknown}; there are ${Object.keys(parts).join(', ')}`);
  const reason = installPeers();
  if (reason)
    console.error(`Other people's charts are left out, they can't be installed:\n${reason}\n`);
  const options = {
    ...(runs && { runs }),
    ...(given.n && { sizes: given.n.split(',').map(positive) }),
    ...(given.only && { only: given.only.split(',') }),
    hasPeers: !reason,
  };
  const chosen = names.map((it) => parts[it]);
  const files = (await Promise.all(chosen.map((it) => it.files(options)))).flat();
  const sections = [];
  await withSite(files, async (site) => {
    for (const part of chosen) sections.push(await sectionOf(part, site, options));
  });
  let machine;
  await withBrowser(launch, async (it) => (machine = await describeMachine(it)));
  const command = ['npm run bench', ...argumentsGiven()].join(' ');
  const text = [`\`${command}\`  \n${machine}`, ...sections].join('\n\n');
  console.log(`\n${text}`);
  const isWhole = !['part', 'n', 'runs', 'only', 'hurry'].some((it) => given[it] !== undefined);
  if (!isWhole || reason) return;
  const intro = 'Written by a whole run; what the columns mean: [README](README.md).';
  writeFileSync(path('RESULTS.md'), `# Results\n\n${intro}\n\n${text}\n`);
}

async function sectionOf(part, site, options) {
  const start = performance.now();
  let paragraphs;
  await withBrowser(part.launch, async (it) => {
    paragraphs = await part.run(it, site, options, (line) => console.error(line));
  });
  const took = `Took ${((performance.now() - start) / 60_000).toFixed(1)} min.`;
  return [`## ${part.title}`, ...paragraphs, took].join('\n\n');
}

async function runAudit() {
  await withSite([], (site) =>
    withBrowser(launchForAudit, async (browser) => {
      const found = await audit(browser, site.url);
      console.log(auditTable(found));
      for (const sentence of shortfalls(found)) {
        console.error(sentence);
        process.exitCode = 1;
      }
    }),
  );
}

async function withSite(files, use) {
  const site = await createBenchSite(dist, files);
  try {
    await use(site);
  } finally {
    await site.close();
  }
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
  const all = process.argv.slice(2).filter((it) => !it.startsWith('--dist'));
  return all.length > 0 ? ['--', ...all] : [];
}
