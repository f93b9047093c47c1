/**
 * `npm run audit`: known holes in what the package brings along, and in what builds and tests it. Apart from `npm test`,
 * since it asks the registry, and since its answer changes while the project does not.
 *
 * What travels to visitors or into a site's build must have none at all; the tools, none that is high or critical.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function holes(...args) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  });
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch {
    return undefined;
  }
  if (!answer.metadata) return undefined;
  return Object.values(answer.vulnerabilities).map(({ name, severity, via }) => {
    const titles = via.map((it) => (typeof it === 'string' ? `through ${it}` : it.title));
    return { name, severity, sentence: `${severity}: ${name}: ${titles.join('; ')}` };
  });
}

if (!existsSync('dist/licences.txt')) {
  console.error('What ships is known from a build: npm run build, then this again.');
  process.exit(2);
}
const brought = holes('--omit=dev');
const all = holes();
if (!brought || !all) {
  console.error('The registry gave no answer to the audit: nothing is known, nothing is promised.');
  process.exit(2);
}
/** What is inside the bundles stands among the tools, since nobody has to install it. */
const bundled = new Set(
  [...readFileSync('dist/licences.txt', 'utf8').matchAll(/^(\S+) [\d.]+ \(/gm)].map(
    ([, name]) => name,
  ),
);
const shipped = [...new Set([...brought, ...all.filter(({ name }) => bundled.has(name))])];
const bad = [...shipped, ...all.filter((it) => /high|critical/.test(it.severity))];
for (const it of new Set([...shipped, ...all].map(({ sentence }) => sentence))) console.log(it);
console.log(
  `Audit: ${shipped.length} in what ships, ${all.length} in everything; ${bad.length ? 'not in order' : 'in order'}.`,
);
process.exitCode = bad.length ? 1 : 0;
