/** What the manifest says of the tags beyond their comments: read from the sources that the tags themselves use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true })
  .map((path) => join(src, path))
  .filter((path) => path.endsWith('.ts'));

/** @returns {{ role: string, value: string, description: string }[]} as src/theme/roles.ts has them */
export function colorRoles() {
  const source = parse(join(src, 'theme/roles.ts'));
  return objectOf(source, 'COLORS').properties.map((property) => ({
    role: property.name.text,
    value: property.initializer.text,
    description: commentOf(property),
  }));
}

/** @returns {Record<string, string>} by the name of a type: the literals it stands for, as `'a' | 'b'` */
export function unions() {
  const lists = {};
  const found = {};
  for (const file of files)
    for (const statement of parse(file).statements) {
      for (const { name, initializer } of statement.declarationList?.declarations ?? []) {
        const list = initializer && ts.isAsExpression(initializer) && initializer.expression;
        if (list && ts.isArrayLiteralExpression(list)) lists[name.text] = literals(list.elements);
      }
      if (!ts.isTypeAliasDeclaration(statement)) continue;
      const { name, type } = statement;
      if (ts.isUnionTypeNode(type)) found[name.text] = literals(type.types.map((it) => it.literal));
      const list = /^\(typeof (\w+)\)\[number\]$/.exec(type.getText())?.[1];
      if (list) found[name.text] = list;
    }
  return Object.fromEntries(
    Object.entries(found)
      .map(([name, it]) => [name, lists[it] ?? it])
      .filter(([, it]) => it?.startsWith("'")),
  );
}

/** @returns {string | undefined} what a style sheet falls back to where the page does not set the property */
export function defaultOf(property) {
  return customProperties().get(property)?.[0];
}

/** @returns {Map<string, string[]>} by the name of a property of ours: every default that a style sheet of ours has */
export function customProperties() {
  const all = new Map();
  for (const file of files)
    for (const [, name, value] of readFileSync(file, 'utf8').matchAll(
      /var\((--prog-[a-z-]*[a-z]),\s*([^)]+)\)/g,
    )) {
      const values = all.get(name) ?? [];
      all.set(name, values.includes(value) ? values : [...values, value]);
    }
  return all;
}

function parse(file) {
  const text = readFileSync(file, 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function objectOf(source, name) {
  for (const statement of source.statements)
    for (const it of statement.declarationList?.declarations ?? [])
      if (it.name.text === name) return it.initializer;
  throw new Error(`${source.fileName} has no ${name}`);
}

function commentOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((it) => ts.getTextOfJSDocComment(it.comment))
    .join(' ');
}

const literals = (nodes) =>
  nodes.every((it) => it && ts.isStringLiteral(it)) && nodes.length > 0
    ? nodes.map((it) => `'${it.text}'`).join(' | ')
    : undefined;
