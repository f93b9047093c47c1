import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { folderOf } from '../../../src/authoring/kit/folder.js';
import { kitOf } from '../../../src/authoring/kit/kit.js';
import { kitWords } from '../../../src/authoring/kit/words.js';
import { parseMoment } from '../../../src/programme/time/moment.js';
import { readFile } from '../../../src/reading-files/index.js';
import { PROGRAMMES } from '../../demo/names.js';

const today = parseMoment('2026-11-30')!.first;
const ru = await kitWords('ru');
const en = await kitWords('en');
const fileOf = (name: string): unknown =>
  JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8'));

const dist = new Map(
  Object.entries({
    'loader.js': 'import("./chunks/roadmap.js");const a=()=>import("./chunks/page.js")',
    'chunks/roadmap.js': 'import{a}from"./lit.js";import"../theme.js"',
    'chunks/page.js': 'export{}',
    'chunks/lit.js': 'export const a=1',
    'theme.js': '',
    'prog-widgets.css': ':root{}',
    'embed.html': '<script type="module" src="embed.js"></script><link href="./embed.css">',
    'embed.js': '',
    'embed.css': '',
    'licences.txt': 'MIT',
    'check.html': 'a page of authors',
    'index.js': 'export * from "./tags/prog-page.js"',
    'tags/prog-page.js': '',
    'types/index.d.ts': '',
  }).map(([name, text]) => [name, strToU8(text)]),
);

test('of the package goes along what loader.js and the page for frames ask for, and no more', () => {
  assert.deepEqual(
    [...folderOf(dist).keys()],
    [
      ...['chunks/lit.js', 'chunks/page.js', 'chunks/roadmap.js', 'embed.css', 'embed.html'],
      ...['embed.js', 'licences.txt', 'loader.js', 'prog-widgets.css', 'theme.js'],
    ],
  );
  assert.equal(folderOf(new Map()).size, 0);
});

for (const name of PROGRAMMES)
  test(`the kit of ${name} holds the file as it is, pages that find each other, and a workbook`, () => {
    const json = fileOf(name);
    const bytes = kitOf({ json, files: dist, say: ru, today })!;
    assert.deepEqual(bytes, kitOf({ json, files: dist, say: ru, today }), 'the same bytes');
    const files = unzipSync(bytes);
    assert.deepEqual(
      Object.keys(files).filter((it) => !it.startsWith('prog-widgets/')),
      [
        ...['kuda-polozhit.html', 'programme.json', 'programma.html'],
        ...['programma-bez-skriptov.html', 'plan.xlsx'],
      ],
    );
    assert.deepEqual(JSON.parse(strFromU8(files['programme.json']!)), json);
    const page = strFromU8(files['programma.html']!);
    for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/g))
      assert.ok(files[address!], address);
    assert.doesNotMatch(
      strFromU8(files['programma-bez-skriptov.html']!),
      /<script(?! type="application\/ld)/,
    );
    assert.ok(readFile(files['plan.xlsx']!).document!.blocks.length > 1);
  });

test('where to put it names every file of the kit, in both languages', () => {
  for (const say of [ru, en]) {
    const json = fileOf('example');
    const files = unzipSync(kitOf({ json, files: dist, say, today })!);
    const { page, plain, where } = say.kit.files;
    const text = strFromU8(files[where]!);
    for (const name of [page, plain, 'plan.xlsx', 'programme.json', 'loader.js', 'prog-widgets'])
      assert.ok(text.includes(name), name);
    assert.ok(text.includes('&#60;/prog-page&#62;'));
    assert.ok(!text.includes('`'));
    for (const name of ['WordPress', 'Joomla', 'MediaWiki'])
      assert.ok(text.includes(`<h2>${name}`));
  }
});

test('without the folder the kit says so, and without a programme there is none', () => {
  const json = fileOf('example');
  const files = unzipSync(kitOf({ json, files: new Map(), say: ru, today })!);
  assert.ok(
    strFromU8(files['kuda-polozhit.html']!).includes(
      'Папки <code>prog-widgets</code> в этом архиве нет',
    ),
  );
  const whole = unzipSync(kitOf({ json, files: dist, say: ru, today })!);
  assert.ok(!strFromU8(whole['kuda-polozhit.html']!).includes('в этом архиве нет'));
  assert.equal(kitOf({ json: 7, files: dist, say: ru, today }), undefined);
});

test('a title of a file is text on the page', () => {
  const json = {
    formatVersion: '1.0',
    title: '</title><script>x',
    period: { from: '2021', to: '2025' },
  };
  const files = unzipSync(kitOf({ json, files: dist, say: ru, today })!);
  assert.ok(!strFromU8(files['programma.html']!).includes('<script>x'));
});
