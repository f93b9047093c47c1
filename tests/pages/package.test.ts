/** The built package outside a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tags } from '../../scripts/tags.mjs';
import { VERSION } from '../../src/elements/base/define-safely.js';
import type * as Package from '../../src/index.js';
import type * as Format from '../../src/programme/index.js';

const root = new URL('../../', import.meta.url);
const dist = fileURLToPath(new URL('dist', root));
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string;
  sideEffects: string[];
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

test('each tag can be had alone', () => {
  const offered = Object.keys(manifest.exports).filter((it) => /^\.\/prog-(?!widgets)/.test(it));
  assert.deepEqual(offered, tags.map(({ tag }) => `./${tag}`).sort());
});

test('a bundler is told of every file that does something by itself, and of no other', () => {
  const patterns = manifest.sideEffects
    .filter((it) => it.startsWith('./dist/'))
    .map(
      (it) =>
        new RegExp(`^${it.slice('./dist/'.length).replaceAll('.', '\\.').replace('*', '[^/]*')}$`),
    );
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => it.endsWith('.js'));
  const acts = (it: string): boolean =>
    /^\w+\.define\(\)/m.test(readFileSync(join(dist, it), 'utf8'));
  const isKept = (it: string): boolean => patterns.some((pattern) => pattern.test(it));
  const acting = files.filter((it) => /(^|\/)npm-|^tags\//.test(it) && acts(it));
  // A file a tag, and one of the parts that a page brings after its first screen.
  assert.equal(acting.length, tags.length + 1);
  assert.deepEqual(
    acting.filter((it) => !isKept(it)),
    [],
  );
  assert.ok(['all.js', 'loader.js', 'tags/prog-swot.js'].every(isKept));
  assert.ok(!['index.js', 'programme.js', 'jsx.js'].some(isKept));
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
