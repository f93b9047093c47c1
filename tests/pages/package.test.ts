/** The built package outside a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../src/elements/define-safely.js';
import type * as Package from '../../src/index.js';
import type * as Format from '../../src/programme/index.js';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
};

test('the tags name the version of the package', () => {
  assert.equal(VERSION, manifest.version);
});

test('every export of the package is built', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    const files = typeof target === 'string' ? [target] : [target.types, target.default];
    for (const file of files) assert.ok(existsSync(new URL(file, root)), `${name}: ${file}`);
  }
});

test('importing the package in Node is safe, and defines nothing', async () => {
  const file = new URL('dist/index.js', root).href;
  const { ProgRoadmap, readProgramme } = (await import(file)) as typeof Package;
  assert.equal(ProgRoadmap.tag, 'prog-roadmap');
  assert.equal(typeof readProgramme, 'function');
});

test('the format alone reads a programme in Node', async () => {
  const file = new URL('dist/programme.js', root).href;
  const { readProgramme } = (await import(file)) as typeof Format;
  const text = readFileSync(new URL('demo/programmes/rybinsk-2021.json', root), 'utf8');
  const { programme, problems } = readProgramme(JSON.parse(text));
  assert.deepEqual(problems, []);
  assert.equal(programme?.activities?.length, 68);
});

test('the command of the package runs by itself', () => {
  const file = fileURLToPath(new URL('dist/cli.js', root));
  assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const programme = fileURLToPath(new URL('demo/programmes/rybinsk-2021.json', root));
  const html = execFileSync(process.execPath, [file, 'html', programme, '--tag', 'roadmap'], {
    encoding: 'utf8',
  });
  assert.equal((html.match(/<tr>\n<td/g) ?? []).length, 68);
});
