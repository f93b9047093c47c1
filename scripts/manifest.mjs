/**
 * `npm run manifest`: what the classes' comments say of the tags, for whoever does not read TypeScript. The analyzer
 * lists every function of the sources with its private members; here stays what a page can use, under the addresses of
 * the package, with its types written out.
 *
 *   dist/custom-elements.json        Storybook, frameworks, language servers
 *   dist/vscode.html-custom-data.json, dist/web-types.json, dist/jsx.d.ts   see editor-data.mjs
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { jsxTypes, vscodeData, webTypes } from './editor-data.mjs';
import { tags } from './tags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (name) => `${root}/dist/${name}`;

export async function writeManifest() {
  await promisify(execFile)(
    process.execPath,
    [...['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet']],
    { cwd: root },
  );
  const found = JSON.parse(await readFile(dist('custom-elements.json'), 'utf8'));
  const typeOf = typesOfProperties();
  const modules = tags.map((it) => moduleOf(it, declarationOf(it, found), typeOf));
  const manifest = { schemaVersion: found.schemaVersion, readme: 'README.md', modules };
  const elements = modules.flatMap((it) => it.declarations);
  const { name, version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));
  await Promise.all([
    writeJson('custom-elements.json', manifest),
    writeJson('vscode.html-custom-data.json', vscodeData(elements)),
    writeJson('web-types.json', webTypes(elements, { name, version })),
    writeFile(dist('jsx.d.ts'), jsxTypes(elements)),
  ]);
}

const writeJson = (name, value) => writeFile(dist(name), `${JSON.stringify(value, null, 2)}\n`);

function declarationOf({ tag }, { modules }) {
  const declaration = modules
    .flatMap((it) => it.declarations ?? [])
    .find((it) => it.tagName === tag);
  if (!declaration) throw new Error(`<${tag}> has no @tag in the comment of its class`);
  return declaration;
}

function moduleOf({ tag, className }, declaration, typeOf) {
  const path = `dist/tags/${tag}.js`;
  const reference = { name: className, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [publicPart(declaration, typeOf)],
    exports: [
      { kind: 'js', name: className, declaration: reference },
      { kind: 'custom-element-definition', name: tag, declaration: reference },
    ],
  };
}

/** What the analyzer can't know: the base class observes it by hand. */
const LANG = {
  name: 'lang',
  type: { text: "'ru' | 'en'" },
  description: 'The language of the tag; if not set, the nearest `lang` of the page.',
};

function publicPart(declaration, typeOf) {
  const { kind, description, name, summary, tagName, slots, cssParts, cssProperties } = declaration;
  const members = declaration.members
    .filter((it) => it.kind === 'field' && it.privacy === 'public' && !it.static)
    .map(({ name: field, attribute, description: about }) => ({
      ...{ kind: 'field', name: field, type: { text: typeOf(name, field) } },
      ...(about && { description: about }),
      ...(attribute && { attribute }),
    }));
  const fields = new Map(members.map((it) => [it.name, it]));
  const attributes = declaration.attributes
    .filter((it) => fields.has(it.fieldName))
    .map(({ name: attribute, description: about, default: value, fieldName }) => ({
      ...{ name: attribute, type: fields.get(fieldName).type, fieldName },
      ...(about && { description: about }),
      ...(value && value !== "''" && { default: value }),
    }));
  const events = (declaration.events ?? [])
    .filter((it) => it.name)
    .map(({ name: event, description: about }) => ({ name: event, description: about }));
  const plain = (list = []) => list.map((it) => ({ name: it.name, description: it.description }));
  return {
    ...{ kind, name, tagName, customElement: true, summary, description },
    ...{ attributes: [...attributes, LANG], members, events },
    ...{ slots: plain(slots), cssParts: plain(cssParts), cssProperties },
    superclass: { name: 'LitElement', package: 'lit' },
  };
}

/** The checker knows what a `Grouping` is. */
function typesOfProperties() {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram(
    tags.map((it) => it.source),
    options,
  );
  const checker = program.getTypeChecker();
  const classes = new Map(
    tags.map(({ source, className }) => {
      const file = program.getSourceFile(source);
      const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
      const found = exported.find((it) => it.name === className);
      return [className, { file, type: checker.getDeclaredTypeOfSymbol(found) }];
    }),
  );
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  return (className, field) => {
    const { file, type } = classes.get(className);
    const property = type.getProperty(field);
    const own = checker.getTypeOfSymbolAtLocation(property, file);
    return checker.typeToString(checker.getNonNullableType(own), file, flags).replaceAll('"', "'");
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeManifest();
