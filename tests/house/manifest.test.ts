/** The manifest says of every tag all that there is, and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { customProperties } from '../../scripts/manifest-facts.mjs';
import * as all from '../../src/tags.js';

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
interface Declaration extends Item {
  tagName?: string;
  summary?: string;
  members: (Item & { static?: boolean })[];
  attributes: Item[];
  events: Item[];
  slots: Item[];
  cssParts: Item[];
  cssProperties: Item[];
}
interface TagClass {
  tag: string;
  observedAttributes: string[];
}

const root = new URL('../..', import.meta.url);
const declarations = analysed();
const classes = (Object.values(all) as Partial<TagClass>[]).filter(
  (it): it is TagClass => typeof it.tag === 'string',
);
const named = (items: Item[], name: string): Item | undefined =>
  items.find((it) => it.name === name);

function analysed(): Declaration[] {
  const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-manifest-'));
  // The analyser takes no absolute path.
  const outdir = relative(new URL(root).pathname, folder);
  const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const args = [cem, 'analyze', '--quiet', '--outdir', outdir];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const text = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  rmSync(folder, { recursive: true });
  const { modules } = JSON.parse(text) as { modules: { declarations: Declaration[] }[] };
  return modules.flatMap((it) => it.declarations).filter((it) => it.tagName);
}

test('every tag is there, and no other', () => {
  assert.ok(classes.length > 11);
  assert.deepEqual(declarations.map((it) => it.tagName).sort(), classes.map((it) => it.tag).sort());
});

for (const { tag, observedAttributes } of classes)
  describe(tag, () => {
    const it = declarations.find(({ tagName }) => tagName === tag)!;

    test('its attributes are those that it listens to, each with a type and a word', () => {
      const names = it.attributes.map(({ name }) => name);
      assert.deepEqual(names.sort(), [...observedAttributes].sort());
      for (const { name, type, description } of it.attributes)
        assert.ok(type?.text && description, `${name} says nothing of itself`);
    });

    test('what is one of several values names them', () => {
      for (const { name, type } of [...it.attributes, ...it.members])
        assert.doesNotMatch(type?.text ?? '', /\b[A-Z]\w+\b/, `${name}: ${type?.text}`);
      assert.match(named(it.attributes, 'theme')!.type!.text, /'contrast-green'/);
    });

    test('it tells what it is, its events, its slot and its parts', () => {
      assert.ok(it.summary && it.description);
      for (const name of ['prog-load', 'prog-error']) {
        const event = named(it.events, name);
        assert.match(event?.type?.text ?? '', /^Prog\w+Event$/, name);
      }
      for (const list of [it.events, it.slots, it.cssParts])
        for (const { name, description } of list) assert.ok(description, name);
      assert.ok(named(it.slots, '') && named(it.cssParts, 'base') && named(it.cssParts, 'message'));
    });

    test('its custom properties have a word and the default of the style sheets', () => {
      for (const item of it.cssProperties) {
        assert.ok(item.description, `${item.name} says nothing of itself`);
        assert.ok(item.default, `${item.name}: no style sheet uses it`);
      }
      assert.equal(named(it.cssProperties, '--prog-radius')?.default, '6px');
      assert.equal(named(it.cssProperties, '--prog-color-late')?.default, '#a8480c');
    });
  });

test('every custom property that a style sheet uses is told of somewhere', () => {
  const told = new Set(declarations.flatMap((it) => it.cssProperties.map(({ name }) => name)));
  const used = [...customProperties().keys()];
  assert.ok(used.length > 10, 'the style sheets are not where this test looks');
  assert.deepEqual(
    used.filter((name) => !told.has(name)),
    [],
  );
});

test('a tag tells the value that it starts from, also where others start from another', () => {
  const themes = Object.fromEntries(
    declarations.map((it) => [it.tagName, named(it.attributes, 'theme')!.default]),
  );
  assert.equal(themes['prog-display'], "'dark'");
  assert.equal(themes['prog-roadmap'], undefined);
});
