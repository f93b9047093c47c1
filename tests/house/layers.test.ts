/** Data goes one way: a folder imports only from those above it, a room only from those before it, and no file itself. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { importsOf, layers, picture, picturePath, sources } from '../../scripts/architecture.mjs';

const SRC = resolve(import.meta.dirname, '../../src');

/** From top to bottom, in the order in which the program runs. */
const LAYERS = layers().map((it) => it.name);
const ORDER = [
  ...['programme', 'loading', 'drawing', 'theme', 'i18n', 'documents'],
  ...[
    'elements',
    'embed',
    'export',
    'reading-files',
    'recognising',
    'authoring',
    'checking',
    'check-page',
    'workshop',
    'cli',
  ],
];
/** Besides the order: what a folder must not know at all. */
const FORBIDDEN: Record<string, RegExp> = {
  programme: /^lit/,
  loading: /^(lit|zod)/,
  drawing: /^(lit|zod)/,
  i18n: /^(lit|zod)/,
  documents: /^zod/,
  elements: /^zod/,
  'reading-files': /^(lit|zod|node:)/,
  recognising: /^(lit|zod|node:)/,
  authoring: /^(lit|zod|node:)/,
  workshop: /^(zod|node:)/,
  checking: /^(lit|zod|node:)/,
};

/** What could leave the project as it is. */
const ALONE = ['reading-files'];

/** The rooms of `elements/`, likewise. */
const ROOMS = [
  ...['work', 'text', 'address', 'choice', 'look', 'reach', 'base'],
  ...['status', 'figures', 'promises', 'tags'],
];
/** Tags that are made of other tags. */
const COMPOSED = ['page', 'display'];
const files = sources();

const layerOf = (path: string): string => path.split('/')[0]!;

/** The files of ours that a file imports, types and late chunks too. */
function targetsOf(file: string): string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(SRC, resolve(SRC, dirname(file), specifier)))
    .map((path) => path.replaceAll('\\', '/').replace(/\.js$/, '.ts'));
}

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
      assert.ok(!ALONE.includes(layer) || other === depth, `${file} imports ${target}`);
    }
  });

for (const file of files.filter((it) => layerOf(it) === 'elements'))
  test(`${file} imports only from rooms before its own`, () => {
    const [, room = '', tag] = file.split('/');
    assert.ok(ROOMS.includes(room), `elements/${room} is not one of ${ROOMS.join(', ')}`);
    for (const target of targetsOf(file)) {
      const [layer, other = '', otherTag] = target.split('/');
      if (layer !== 'elements') continue;
      const isBefore = ROOMS.indexOf(other) <= ROOMS.indexOf(room);
      assert.ok(isBefore, `${file} imports ${target}: ${other} comes after ${room}`);
      const isOwn = room !== 'tags' || otherTag === tag || COMPOSED.includes(tag!);
      const isShared = other !== 'tags' || isOwn;
      assert.ok(isShared, `${file} imports ${target}: what tags share belongs into a room`);
    }
  });

test('no files import each other in a circle', () => {
  const scripts = readdirSync(join(SRC, '../scripts')).map((name) => `../scripts/${name}`);
  const targets = new Map(
    [...files, ...scripts.filter((it) => /\.(ts|mjs)$/.test(it))].map((file) => [
      file,
      targetsOf(file),
    ]),
  );
  // One that shares a file with another is told once that one is gone.
  const told = new Set<string>();
  const circles: string[] = [];
  for (const file of targets.keys()) {
    const circle = circleFrom(file, targets) ?? [];
    if (circle.length === 0 || circle.some((it) => told.has(it))) continue;
    for (const it of circle) told.add(it);
    circles.push([...circle, file].join(' → '));
  }
  assert.deepEqual(circles, [], 'what they share belongs into a file of its own');
});

/** The shortest way along the imports from a file back to itself. */
function circleFrom(start: string, targets: Map<string, string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue)
    for (const target of targets.get(file) ?? []) {
      if (target === start) {
        const way = [file];
        while (way[0] !== start) way.unshift(cameFrom.get(way[0]!)!);
        return way;
      }
      if (cameFrom.has(target) || !targets.has(target)) continue;
      cameFrom.set(target, file);
      queue.push(target);
    }
  return undefined;
}

test('what prints HTML knows neither Lit nor the DOM', () => {
  const reached = new Set(['documents/to-html.ts']);
  for (const file of reached) {
    for (const target of targetsOf(file)) reached.add(target);
    assert.ok(!importsOf(file).some((it) => /^lit\b/.test(it)), `${file} imports Lit`);
  }
  assert.ok(reached.has('documents/html/markup.ts'));
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
