/** Data goes one way: a folder imports only from those above it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { importsOf, layers, picture, picturePath, sources } from '../../scripts/architecture.mjs';

const SRC = resolve(import.meta.dirname, '../../src');

/** From top to bottom, in the order in which the program runs. */
const LAYERS = layers().map((it) => it.name);
const ORDER = [
  ...['programme', 'loading', 'drawing', 'theme', 'i18n', 'documents'],
  ...['elements', 'embed', 'export', 'checking', 'check-page', 'cli'],
];
/** Besides the order: what a folder must not know at all. */
const FORBIDDEN: Record<string, RegExp> = {
  programme: /^lit/,
  loading: /^(lit|zod)/,
  drawing: /^(lit|zod)/,
  i18n: /^(lit|zod)/,
  documents: /^zod/,
  elements: /^zod/,
  checking: /^(lit|zod|node:)/,
};

const files = sources();

const layerOf = (path: string): string => path.split('/')[0]!;

test('the sources are where this test looks for them', () => {
  assert.deepEqual(LAYERS, ORDER);
  for (const layer of LAYERS)
    assert.ok(
      files.some((file) => layerOf(file) === layer),
      `src/${layer} is empty`,
    );
});

for (const file of files)
  test(`${file} imports only from above`, () => {
    const layer = layerOf(file);
    const depth = LAYERS.indexOf(layer);
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) {
        assert.doesNotMatch(specifier, FORBIDDEN[layer] ?? /^$/, `${file} → ${specifier}`);
        continue;
      }
      if (depth === -1) continue;
      const target = relative(SRC, resolve(SRC, dirname(file), specifier));
      const other = LAYERS.indexOf(layerOf(target));
      assert.ok(other !== -1 && other <= depth, `${file} imports ${target}, which is below it`);
    }
  });

test('only define.ts, define-safely.ts and the two entries touch the registry', () => {
  for (const file of files) {
    const text = readFileSync(join(SRC, file), 'utf8');
    if (/(define|define-safely|loader|all)\.ts$/.test(file)) continue;
    assert.doesNotMatch(text, /customElements\.define|registry\.define/, file);
  }
});

test('no file is too long to be read', () => {
  for (const file of files) {
    const lines = readFileSync(join(SRC, file), 'utf8').split('\n').length;
    assert.ok(lines <= 300, `${file} has ${lines} lines`);
  }
});

test('the picture of the architecture is of this program', () => {
  const isFresh = readFileSync(picturePath, 'utf8') === picture();
  assert.ok(isFresh, 'npm run architecture makes it anew');
});
