/** A comment that sends its reader to a file sends them to one that is there. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const CODE = ['src', 'tests', 'scripts', 'stories', 'demo', 'bench', '.storybook'];

const inside = (folder: string): string[] =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => !path.includes('node_modules'));

const code = CODE.flatMap(inside);
const names = new Set(
  [...readdirSync(root), ...code, ...['docs', 'integrations'].flatMap(inside)].map((path) =>
    basename(path),
  ),
);
/** What a build makes, and NAME for any name. */
const isMade = (pointer: string): boolean => /^dist\/|\b[A-Z]{3,}\./.test(pointer);

function commentsOf(path: string): Set<string> {
  const text = readFileSync(resolve(root, path), 'utf8');
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      found.add(text.slice(pos, end));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

test('files that comments name exist', () => {
  const lost = code
    .filter((path) => /\.(ts|mjs)$/.test(path))
    .flatMap((path) =>
      [...commentsOf(path)].flatMap((comment) =>
        [...comment.matchAll(/(?<![\w/.*-])(?:[\w.-]+\/)*([\w-]+(?:\.[\w-]+)*\.(?:ts|mjs|md))\b/g)]
          .filter(([pointer, name]) => !names.has(name!) && !isMade(pointer))
          .map(([pointer]) => `${path}: ${pointer}`),
      ),
    );
  assert.deepEqual(lost, []);
});
