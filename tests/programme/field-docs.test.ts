import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { fieldDocs } from '../../src/programme/field-docs.js';
import { bareSchema, fieldsOf } from '../../src/programme/json-schema.js';
import { readProgramme } from '../../src/programme/read.js';
import { programmeSchema, type When } from '../../src/programme/schema.js';
import { periodOf, resolveWhen } from '../../src/programme/time/resolve.js';
import { importsOf } from '../../scripts/architecture.mjs';
import { asProgramme, guidePath, renewed } from '../../scripts/write-guide.js';

const paths = new Set(fieldsOf(bareSchema()).map((field) => field.path));
const guide = readFileSync(guidePath, 'utf8');

test('every field of the schema has a sentence', () => {
  const missing = [...paths].filter((path) => !fieldDocs[path]);
  assert.deepEqual(missing, []);
});

test('every sentence has a field in the schema', () => {
  const stray = Object.keys(fieldDocs).filter((path) => !paths.has(path));
  assert.deepEqual(stray, []);
});

test('no part of the schema is out of sight', () => {
  // Counted in another way than the fields are walked: every key of every `properties` in the whole schema.
  const keys = new Set<string>();
  JSON.stringify(z.toJSONSchema(programmeSchema, { io: 'input' }), (name, value: unknown) => {
    if (name === 'properties') for (const key of Object.keys(value as object)) keys.add(key);
    return value;
  });
  const last = new Set([...paths].map((path) => path.split('.').at(-1)!.replace('[]', '')));
  assert.deepEqual(
    [...keys].filter((key) => !last.has(key)),
    [],
  );
  assert.ok(paths.size > 150, `${paths.size} fields`);
  for (const path of [
    'activities[].marks[].at',
    'when.occurrences[].at',
    'swot[].items[].quadrant',
  ])
    assert.ok(paths.has(path), path);
});

test('the sentences are short Russian sentences', () => {
  for (const [path, { text }] of Object.entries(fieldDocs)) {
    assert.match(text, /^[«`"А-ЯЁS].*\.$/su, path);
    assert.ok(text.length <= 230, `${path}: ${text.length} characters`);
  }
});

test('the codes that are explained are the codes of the schema', () => {
  for (const { path, node } of fieldsOf(bareSchema())) {
    const explained = Object.keys(fieldDocs[path]?.values ?? {});
    assert.deepEqual(explained, node['enum'] ?? [], path);
  }
});

test('what an author reads never reaches a page for readers', () => {
  const root = new URL('../../src/', import.meta.url);
  // The command runs in Node; the workshop is a page for authors.
  const forAuthors =
    /^(programme\/(field-docs(\/.*)?|json-schema)|cli\/\w+|(workshop|authoring\/edits)\/.+)\.ts$/;
  const files = readdirSync(root, { recursive: true }).map((it) =>
    String(it).replaceAll('\\', '/'),
  );
  for (const file of files.filter((it) => it.endsWith('.ts') && !forAuthors.test(it)))
    assert.doesNotMatch(
      readFileSync(new URL(file, root), 'utf8'),
      /(from|import\()\s*'[^']*(field-docs|json-schema)/,
      file,
    );
});

test('nothing that a page of readers can load comes to it, late chunks included', () => {
  const entries = ['loader.ts', 'embed.ts', 'all.ts', 'index.ts', 'programme/index.ts'];
  const reached = new Set(entries);
  for (const file of reached)
    for (const specifier of importsOf(file))
      if (specifier.startsWith('.'))
        reached.add(posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
  assert.ok(reached.has('elements/tags/swot/drawing.ts'), 'chunks are followed');
  const forAuthors = [...reached].filter((it) =>
    /^(programme\/(field-docs|json-schema)|authoring\/|workshop\/)/.test(it),
  );
  assert.deepEqual(forAuthors, []);
});

test('the guide is up to date (npx tsx scripts/write-guide.ts)', async () => {
  assert.equal(guide, await renewed(guide));
});

test('the guide has a table for every field', () => {
  const tables = [...guide.matchAll(/<!-- fields:(\w+) -->/g)].map((match) => match[1]);
  const nested = [...paths].filter((path) => path.includes('.'));
  const keys = new Set(nested.map((path) => path.split(/[.[]/)[0]));
  assert.deepEqual(new Set(tables), new Set(['top', ...keys]));
});

const examples = [...guide.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1]!);

test('the examples of the guide are read without a problem', () => {
  assert.ok(examples.length >= 10, `${examples.length} examples`);
  for (const example of examples) {
    const { programme, problems } = readProgramme(asProgramme(example));
    assert.ok(programme, example);
    assert.deepEqual(problems, [], example);
  }
});

test('the first example is a whole file of ten lines', () => {
  const first = examples[0]!;
  assert.ok(first.trim().split('\n').length <= 10);
  assert.deepEqual(readProgramme(JSON.parse(first)).problems, []);
});

test('the broken example of the guide loses nothing without a word', () => {
  const messages = /<!-- messages -->(.*?)<!-- \/messages -->/s.exec(guide)![1]!;
  assert.equal(messages.match(/^- /gm)?.length, 5);
});

test('the times of the guide are understood', () => {
  const table = /<!-- times -->(.*?)<!-- \/times -->/s.exec(guide)![1]!;
  const values = [...table.matchAll(/\| `([^`]+)` +\|$/gm)].map((match) => match[1]!);
  assert.ok(values.length >= 25, `${values.length} times`);
  const bounds = periodOf({ period: { from: '2019', to: '2025' } });
  for (const value of values) {
    const { pieces } = resolveWhen(JSON.parse(value) as When, bounds);
    for (const piece of pieces) assert.notEqual(piece.kind, 'unreadable', value);
  }
});

test('the guide names nobody', () => {
  // A surname with initials, in either order.
  assert.doesNotMatch(
    guide,
    /[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\./u,
  );
});
