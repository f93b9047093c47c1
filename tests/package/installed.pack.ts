/** Run by `npm run test:package`: the packed package in a project of somebody else. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { createSite } from '../../scripts/serve.mjs';
import { writeProject } from './project.js';

const packed = process.env['PACKED']!;
const project = process.env['PROJECT']!;
const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(project, 'dist');
const plain = join(project, 'plain');

/** A tool of a project, in its folder; whatever it says when it fails is in the error. */
function tool(folder: string, path: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [join(folder, 'node_modules', path), ...args], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${path} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

test('publint finds nothing', () => {
  assert.match(tool(root, 'publint/src/cli.js', packed, '--strict'), /All good!/);
});

test('are-the-types-wrong finds nothing, in whatever way a bundler or Node resolves', () => {
  // What no TypeScript imports, and CommonJS, which the package does not speak.
  const files = [
    'prog-widgets.js',
    'loader.js',
    'embed.html',
    'check.html',
    'workshop.html',
    'prog-widgets.css',
  ];
  const said = tool(
    ...([root, '@arethetypeswrong/cli/dist/index.js', packed, '--profile', 'esm-only'] as const),
    ...['--no-color', '--format', 'json', '--exclude-entrypoints', ...files],
  );
  const { analysis } = JSON.parse(said) as {
    analysis: { entrypoints: object; problems: { kind: string; resolutionKind?: string }[] };
  };
  assert.ok(Object.keys(analysis.entrypoints).length >= 16);
  const ignored = ['node10', 'node16-cjs'];
  assert.deepEqual(
    analysis.problems.filter((it) => !ignored.includes(it.resolutionKind ?? '')),
    [],
  );
});

test('the types hold: tags by their names, JSX, and the declarations by themselves', () => {
  writeProject(project);
  tool(project, 'typescript/bin/tsc');
  tool(project, 'typescript/bin/tsc', '-p', 'tsconfig.types.json');
});

let browser: Browser | undefined;
let site: Awaited<ReturnType<typeof createSite>> | undefined;
before(async () => {
  writeProject(project);
  tool(project, 'vite/bin/vite.js', 'build', '--logLevel', 'warn');
  mkdirSync(plain);
  cpSync(join(project, 'node_modules/prog-widgets/dist'), join(plain, 'prog-widgets'), {
    recursive: true,
  });
  copyFileSync(join(project, 'plain.html'), join(plain, 'plain.html'));
  copyFileSync(join(project, 'public/programme.json'), join(plain, 'programme.json'));
  site = await createSite({ folders: { '/built/': built, '/plain/': plain } });
  browser = await puppeteer.launch(chromium());
});
after(async () => {
  await browser?.close();
  await site?.close();
});

interface Seen {
  title: string;
  /** The tags that are there to be seen, with what they show. */
  ready: Record<string, string>;
  defined: string[];
  troubles: string[];
}

async function look(address: string, tags: string[]): Promise<Seen> {
  const page = await browser!.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (it) => ['error', 'warn'].includes(it.type()) && troubles.push(it.text()));
  page.on('requestfailed', (it) => troubles.push(it.url()));
  await page.goto(site!.url + address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    (names: string[]) =>
      names.every((it) => document.querySelector(it)?.getAttribute('data-state') === 'ready'),
    { timeout: 20_000 },
    tags,
  );
  const seen = await page.evaluate(
    (names: string[]) => ({
      title: document.title,
      ready: Object.fromEntries(
        names.map((it) => [it, document.querySelector(it)!.shadowRoot!.textContent]),
      ),
      defined: ['passport', 'roadmap', 'governance', 'swot', 'page']
        .map((it) => `prog-${it}`)
        .filter((it) => customElements.get(it)),
    }),
    tags,
  );
  await page.close();
  return { ...seen, troubles };
}

test('all tags through Vite', async () => {
  const { ready, defined, title, troubles } = await look('/built/all.html', ['prog-page']);
  assert.match(ready['prog-page']!, /Рыбинск/);
  assert.equal(defined.length, 5);
  assert.equal(title, '0');
  assert.deepEqual(troubles, []);
});

test('one tag alone defines itself and no other', async () => {
  const { ready, defined, title, troubles } = await look('/built/one.html', ['prog-passport']);
  assert.match(ready['prog-passport']!, /Рыбинск/);
  assert.deepEqual(defined, ['prog-passport']);
  assert.equal(title, 'true');
  assert.deepEqual(troubles, []);
});

test('a class defines nothing until it is asked to, under whatever name', async () => {
  const { ready, defined, title, troubles } = await look('/built/classes.html', ['centre-swot']);
  assert.match(ready['centre-swot']!, /Директор/);
  assert.deepEqual(defined, []);
  assert.equal(title, 'nothing');
  assert.deepEqual(troubles, []);
});

test('JSX sets attributes and hears events', async () => {
  const { ready, title, troubles } = await look('/built/jsx.html', ['prog-governance']);
  assert.match(ready['prog-governance']!, /Директор/);
  assert.equal(title, 'prog-load');
  assert.deepEqual(troubles, []);
});

test('the format alone brings no tag and no Lit', async () => {
  const { title, troubles } = await look('/built/format.html', []);
  assert.equal(title, '68 true');
  assert.deepEqual(troubles, []);
  const html = readFileSync(join(built, 'format.html'), 'utf8');
  const scripts = [...html.matchAll(/"\.\/(assets\/[^"]+\.js)"/g)].map((it) => it[1]!);
  assert.ok(scripts.length > 0);
  const code = scripts.map((it) => readFileSync(join(built, it), 'utf8')).join('\n');
  assert.match(code, /formatVersion/);
  assert.doesNotMatch(code, /prog-governance|litElementVersions/);
});

test('a plain page, from the files of the tarball as they lie', async () => {
  const tags = ['prog-passport', 'prog-roadmap'];
  const { ready, troubles } = await look('/plain/plain.html', tags);
  assert.match(ready['prog-passport']!, /Рыбинск/);
  assert.match(ready['prog-roadmap']!, /входная диагностика/);
  assert.deepEqual(troubles, []);
});

test('Node reads a programme, and the command is there', () => {
  const code = `
    import { readFileSync } from 'node:fs';
    import { readProgramme } from 'prog-widgets/programme';
    import 'prog-widgets';
    import schema from 'prog-widgets/programme.schema.json' with { type: 'json' };
    const { programme } = readProgramme(JSON.parse(readFileSync('public/programme.json', 'utf8')));
    console.log(programme.activities.length, schema.title);`;
  const said = execFileSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', code],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  assert.equal(said.trim(), '68 Программа развития');
  assert.ok(existsSync(join(project, 'node_modules/.bin/prog-widgets')));
  assert.match(
    tool(project, 'prog-widgets/dist/cli.js', 'check', 'public/programme.json'),
    /всё в порядке/,
  );
});

test('editors find the tags, with the values of their attributes', () => {
  const folder = join(project, 'node_modules/prog-widgets');
  const read = <Data>(name: string): Data =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Data;
  const manifest = read<Record<string, string>>('package.json');
  const names = readdirSync(join(folder, 'dist/tags')).map((it) => it.replace('.js', ''));
  type Named = { name: string };
  const code = read<{ tags: (Named & { attributes: (Named & { values?: Named[] })[] })[] }>(
    'dist/vscode.html-custom-data.json',
  );
  const web = read<{ contributions: { html: { elements: Named[] } } }>(manifest['web-types']!);
  const cem = read<{ modules: { path: string; declarations: { tagName: string }[] }[] }>(
    manifest['customElements']!,
  );
  assert.ok(names.length >= 13);
  assert.deepEqual(code.tags.map((it) => it.name).sort(), names.sort());
  assert.deepEqual(web.contributions.html.elements.map((it) => it.name).sort(), names);
  assert.deepEqual(
    cem.modules
      .flatMap((it) => it.declarations)
      .map((it) => it.tagName)
      .sort(),
    names,
  );
  for (const { path } of cem.modules) assert.ok(existsSync(join(folder, path)), path);
  const roadmap = code.tags.find((it) => it.name === 'prog-roadmap')!;
  const scale = roadmap.attributes.find((it) => it.name === 'scale')!;
  assert.deepEqual(
    scale.values?.map((it) => it.name),
    ['year', 'half', 'quarter', 'month'],
  );
  // State of the class is no attribute.
  assert.ok(!code.tags.flatMap((it) => it.attributes).some((it) => /[A-Z]/.test(it.name)));
});
