/** What ships of others brings its licence: in the package, in the page that is one file, in what each CMS gets. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const packageOf = (name: string) =>
  JSON.parse(read(`node_modules/${name}/package.json`)) as {
    version: string;
    dependencies?: Record<string, string>;
  };

/** Packages that the sources import, not for their types alone: without a look at what the bundler made of it. */
const imported = new Set(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const code = read(join('src', path));
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
      });
      return ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => fileName);
    })
    .filter((name) => !/^(\.|node:)/.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]),
);
/** And what those bring along. */
const allowed = new Set<string>();
const addWithAll = (name: string): void => {
  if (allowed.has(name)) return;
  allowed.add(name);
  Object.keys(packageOf(name).dependencies ?? {}).forEach(addWithAll);
};
imported.forEach(addWithAll);

const named = (text: string): string[] =>
  [...text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) [\d.]+ \(\S+\)$/gm)].map(([, name]) => name!);
const licences = read('dist/licences.txt');

test('each package whose code is imported is named, with its version and its words', () => {
  const names = named(licences);
  assert.ok(imported.size > 3, [...imported].join());
  // Of the format's own tool only its types are left, and the npm flavour asks for it by its name.
  const inBundles = [...imported].filter((name) => name !== 'zod');
  for (const name of inBundles) {
    assert.ok(names.includes(name), `${name} ships without its licence`);
    assert.match(licences, new RegExp(`^${name} ${packageOf(name).version} `, 'm'));
  }
  for (const name of names) assert.ok(allowed.has(name), `${name} is named, and nobody imports it`);
  for (const words of licences.split(/^----$/m)) assert.match(words, /Copyright/i);
});

test('code that is known by its looks is in the bundle, and named', () => {
  const signs = { leaflet: /leaflet-container/, 'ical-generator': /ical-generator|VTIMEZONE/ };
  const chunks = readdirSync(join(root, 'dist/chunks')).map((it) => read(`dist/chunks/${it}`));
  for (const [name, sign] of Object.entries(signs)) {
    assert.ok(
      chunks.some((it) => sign.test(it)),
      `${name} is not where it is looked for`,
    );
    assert.ok(named(licences).includes(name), name);
  }
});

test('the page that is one file holds the licences of what is in it', () => {
  const names = named(read('dist/check.html'));
  assert.ok(names.includes('lit-html'), names.join());
});

const builders = {
  wordpress: async () => (await import('../../integrations/wordpress/build.mjs')).buildPlugin,
  joomla: async () => (await import('../../integrations/joomla/build.mjs')).buildPlugin,
  bitrix: async () => (await import('../../integrations/bitrix/build.mjs')).buildComponent,
};

// That of MediaWiki holds none of our scripts: a site puts `dist/` beside it.
for (const [cms, builder] of Object.entries(builders))
  test(`what ${cms} gets holds them too`, async () => {
    const build = await builder();
    const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-'));
    build(folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const found = files.filter((it) => /(^|[\\/])licences\.txt$/.test(it));
    assert.equal(found.length, 1, files.join('\n'));
    assert.equal(readFileSync(join(folder, found[0]!), 'utf8'), licences);
    rmSync(folder, { recursive: true });
  });
