/**
 * `npm run tags`: writes what follows from `src/tag-list.ts` to wherever the tags are listed. A file that is nothing else
 * says so in its first line; in all others a list stands between two pieces of what is around it, as told below.
 *
 *   npm run tags              writes
 *   npm run tags -- --check   exits with 1 and names what is stale
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OPTIONS } from '../src/tag-list.js';
import { tags } from './tags.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Plugins in languages of their own, which know every tag too. */
const PLUGINS = {
  bitrix: 'integrations/bitrix/local/components/prog/programme',
  joomla: 'integrations/joomla/progwidgets',
  mediawiki: 'integrations/mediawiki/ProgWidgets/src/Hooks.php',
  wordpress: 'integrations/wordpress/prog-widgets/includes/views.php',
};

/** For lists that no one reads from top to bottom. */
const sorted = [...tags].sort((a, b) => (a.name < b.name ? -1 : 1));
const attributes = OPTIONS.filter((it) => !it.isAddress).map((it) => it.attribute ?? it.word);

const names = quoted(sorted.map((it) => it.name));
const attributeNames = quoted(attributes.sort());
const boxAttributes = quoted(
  ['src', 'view', ...OPTIONS.map((it) => it.word)].map((it) => `data-${it}`),
);
const people = tags.map((it) => `\`${it.tag}\``).join(', ');
const selectors = sorted.map((it) => `  ${it.tag}`).join(',\n');

/** What stands after the first `after` and before the next `before`, or until the end of the file. */
interface Place {
  after: string;
  before?: string;
  text: string;
}

const files: Record<string, Place[]> = {
  'src/loader.ts': [
    {
      after: 'const chunks = new Map([\n',
      before: ']);',
      text: lines(
        sorted.map((it) => `['${it.tag}', () => import('./elements/tags/${it.name}/define.js')]`),
      ),
    },
  ],
  'src/all.ts': [
    {
      after: '`npm run tags`.\n',
      before: '\n//',
      text: lines(
        sorted.map((it) => `import './elements/tags/${it.name}/define.js'`),
        '',
        ';',
      ),
    },
  ],
  'src/tags.ts': [
    {
      after: '`npm run tags`.\n',
      text: lines(
        sorted.map(
          (it) => `export { ${it.className} } from './elements/tags/${it.name}/${it.name}.js'`,
        ),
        '',
        ';',
      ),
    },
  ],
  'src/embed/placeholders.ts': [
    { after: 'const VIEWS = [\n', before: '];', text: lines(names) },
    {
      after: 'const OPTIONS: Record<string, string> = {\n',
      before: '};',
      text: lines(OPTIONS.map((it) => `${it.word}: '${it.attribute ?? it.word}'`)),
    },
    {
      after: 'const ADDRESSES: string[] = [',
      before: '];',
      text: quoted(OPTIONS.flatMap((it) => (it.isAddress ? (it.attribute ?? it.word) : []))).join(
        ', ',
      ),
    },
  ],
  'src/theme/prog-widgets.css': [
    { after: ':is(\n', before: '\n):where(', text: selectors },
    { after: 'jumps. */\n:is(\n', before: '\n):not(', text: selectors },
  ],
  'integrations/editors/tinymce.js': [
    { after: 'const progTags = [\n', before: ']', text: lines(names) },
    { after: 'const progAttributes = [\n', before: ']', text: lines(attributeNames) },
  ],
  'integrations/editors/ckeditor4.js': [
    { after: 'const progTags = [\n', before: ']', text: lines(names) },
    { after: 'const progAttributes = [\n', before: ']', text: lines(attributeNames) },
    { after: 'const boxAttributes = [\n', before: ']', text: lines(boxAttributes) },
  ],
  'integrations/editors/ckeditor5.js': [
    { after: 'const progAttributes = [\n', before: ']', text: lines(attributeNames) },
    { after: 'const boxAttributes = [\n', before: ']', text: lines(boxAttributes) },
  ],
  [PLUGINS.mediawiki]: [
    { after: 'const VIEWS = [\n', before: '\t];', text: rows(names, '\t\t') },
    { after: 'const ATTRIBUTES = [\n', before: '\t];', text: rows(attributeNames, '\t\t') },
  ],
  [`${PLUGINS.joomla}/src/Extension/ProgWidgets.php`]: [
    { after: 'const VIEWS = [\n', before: '\t];', text: rows(names, '\t\t') },
    { after: 'const ATTRIBUTES = [\n', before: '\t];', text: rows(attributeNames, '\t\t') },
  ],
  [PLUGINS.wordpress]: [
    {
      after: 'return array(\n',
      before: '\t);',
      text: lines(
        tags.map(
          (it) =>
            `${`'${it.name}'`.padEnd(longest() + 2)} => __( '${it.title.ru}', 'prog-widgets' )`,
        ),
        '\t\t',
      ),
    },
    {
      after: 'PROG_WIDGETS_ATTRIBUTES = array(\n',
      before: ');',
      text: lines(attributeNames, '\t'),
    },
  ],
  [`${PLUGINS.bitrix}/options.php`]: [
    {
      after: 'foreach (\n\t[\n',
      before: '\t] as $view',
      text: rows(quoted(tags.map((it) => it.name)), '\t\t'),
    },
  ],
  [`${PLUGINS.bitrix}/lang/ru/options.php`]: bitrixWords('ru'),
  [`${PLUGINS.bitrix}/lang/en/options.php`]: bitrixWords('en'),
  [`${PLUGINS.joomla}/language/ru-RU/plg_content_progwidgets.ini`]: joomlaWords('ru'),
  [`${PLUGINS.joomla}/language/en-GB/plg_content_progwidgets.ini`]: joomlaWords('en'),
  'integrations/wordpress/README.md': [
    { after: 'у каждой части: ', before: '. Параметры', text: people },
  ],
  'integrations/joomla/README.md': [
    { after: 'у каждой части: ', before: '. Настройки', text: people },
  ],
  'README.md': [
    {
      after: '## The tags\n\n| tag | what it shows |\n| --- | --- |\n',
      before: '\nAll take',
      text: tags
        .map((it) => `| \`<${it.tag}${it.needs ? ` ${it.needs}="id"` : ''}>\` | ${it.shows} |\n`)
        .join(''),
    },
  ],
};

function bitrixWords(language: 'ru' | 'en'): Place[] {
  const words = tags.map(
    (it) => `$MESS['PROG_WIDGETS_VIEW_${shout(it.name)}'] = '${it.title[language]}'`,
  );
  return [{ after: '<?php\n', before: "$MESS['PROG_WIDGETS_NO", text: lines(words, '', ';') }];
}

function joomlaWords(language: 'ru' | 'en'): Place[] {
  const words = tags.map(
    (it) => `PLG_CONTENT_PROGWIDGETS_VIEW_${shout(it.name)}="${it.title[language]}"`,
  );
  return [{ after: '; npm run tags\n', text: lines(words, '', '') }];
}

function quoted(list: readonly string[]): string[] {
  return list.map((it) => `'${it}'`);
}

function longest(): number {
  return Math.max(...tags.map((it) => it.name.length));
}

/** As constants of PHP are called. */
function shout(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** One item a line. */
function lines(list: readonly string[], indent = '  ', end = ','): string {
  return list.map((it) => `${indent}${it}${end}\n`).join('');
}

/** As many items in a line as have room. */
function rows(list: readonly string[], indent: string): string {
  const done: string[] = [];
  for (const it of list) {
    const last = done.at(-1);
    if (last !== undefined && last.length + it.length < 105) done.push(`${done.pop()} ${it},`);
    else done.push(`${indent}${it},`);
  }
  return lines(done, '', '');
}

function written(name: string, places: Place[]): string {
  return places.reduce((text, { after, before, text: list }) => {
    const from = text.indexOf(after) + after.length;
    const to = before === undefined ? text.length : text.indexOf(before, from);
    if (from < after.length || to < 0)
      throw new Error(`${name} has no place for a list between "${after}" and "${before}"`);
    return text.slice(0, from) + list + text.slice(to);
  }, read(name));
}

/** Each tag alone, for whoever has a bundler. Everything else in there stays where it is. */
function packageJson(): string {
  const manifest = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
  const others = Object.entries(manifest.exports).filter(
    ([it]) => !/^\.\/prog-(?!widgets)/.test(it),
  );
  const alone = sorted.map(({ tag }) => [
    `./${tag}`,
    { types: `./dist/types/tags/${tag}.d.ts`, default: `./dist/tags/${tag}.js` },
  ]);
  const at = others.findIndex(([it]) => it === './all') + 1;
  manifest.exports = Object.fromEntries<unknown>([
    ...others.slice(0, at),
    ...(alone as [string, unknown][]),
    ...others.slice(at),
  ]);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function read(name: string): string {
  return existsSync(ROOT + name) ? readFileSync(ROOT + name, 'utf8') : '';
}

const fresh = [
  ...Object.entries(files).map(([name, places]) => [name, written(name, places)] as const),
  ['package.json', packageJson()] as const,
  ...tags
    .filter((it) => !it.definesOthers)
    .map(
      ({ name, className }) =>
        [
          `src/elements/tags/${name}/define.ts`,
          `// Written by \`npm run tags\`.\nimport { ${className} } from './${name}.js';\n\n${className}.define();\n`,
        ] as const,
    ),
];
const stale = fresh.filter(([name, text]) => read(name) !== text);
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is stale: run \`npm run tags\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [name, text] of stale) writeFileSync(ROOT + name, text);
