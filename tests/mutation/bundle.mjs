/**
 * Bundles the tests of tests/programme in the current folder (Stryker's copy of the project, which holds every mutant at
 * once), each into one file beside itself, so that addresses relative to it still hold.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** They start the project's scripts anew for each mutant, or look at documents and not at what a programme says. */
const LEFT_OUT = ['field-docs.test.ts', 'shape.test.ts'];
const STAND_INS = { 'fast-check': 'fewer-runs.mjs', 'node:test': 'quick-tests.mjs' };

const folder = 'tests/programme';
const tests = readdirSync(folder).filter((it) => it.endsWith('.test.ts') && !LEFT_OUT.includes(it));

await build({
  entryPoints: tests.map((it) => `${folder}/${it}`),
  outdir: folder,
  outExtension: { '.js': '.bundle.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  banner: {
    // For what of the packages is CommonJS.
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  plugins: [{ name: 'stand-ins', setup: standIns }],
});

function standIns({ onResolve }) {
  onResolve({ filter: /^(?:fast-check|node:test)$/ }, ({ path, importer }) => {
    const standIn = fileURLToPath(new URL(STAND_INS[path], import.meta.url));
    return importer === standIn ? undefined : { path: standIn };
  });
}
