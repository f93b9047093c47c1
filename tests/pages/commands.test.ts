/** Every command that the documents name, run as they write it. */
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (name: string): string => readFileSync(join(root, name), 'utf8');
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'bench/README.md', '.changeset/README.md'],
  ...readdirSync(join(root, 'docs')).map((it) => `docs/${it}`),
  ...readdirSync(join(root, 'integrations')).map((it) => `integrations/${it}/README.md`),
].filter((it) => it.endsWith('.md') && existsSync(join(root, it)));

/** In code, of a block or within a line; without what a block says about it. */
const named = new Set(
  documents.flatMap((name) =>
    [
      ...text(name).matchAll(
        /\b(?:npx prog-widgets|npm (?:run|start|test)|node integrations)[^`|\n]*/g,
      ),
    ].map(([found]) => found.replace(/\s+#.*/, '').trim()),
  ),
);
const ours = [...named].filter((it) => it.startsWith('npx prog-widgets'));
const scripts = [...named].filter((it) => it.startsWith('npm'));

const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-'));
after(() => rmSync(folder, { recursive: true }));
copyFileSync(join(root, 'demo/programmes/rybinsk-2021.json'), join(folder, 'programme.json'));
for (const edition of ['old.json', 'new.json'])
  copyFileSync(join(folder, 'programme.json'), join(folder, edition));
for (const document of ['programme.docx', 'программа.docx'])
  copyFileSync(join(root, 'tests/documents/rybinsk.docx'), join(folder, document));
copyFileSync(join(root, 'demo/brands/calm.tokens.json'), join(folder, 'brand.tokens.json'));
const clean = { ...process.env, NODE_OPTIONS: '' };

test('the documents name commands', () => {
  assert.ok(ours.length >= 8, ours.join('\n'));
  assert.ok(scripts.length >= 12, scripts.join('\n'));
});

for (const line of ours)
  test(line, async () => {
    const [command, target] = line.split(' > ');
    const args = command!.split(' ').slice(2);
    if (args[0] === 'serve') return answers([join(root, 'dist/cli.js'), ...args], folder);
    // It would not write over what is there.
    if (args[0] === 'new') args.push('another.json');
    // Nor over the draft of another line.
    if (args[0] === 'import' && /\.docx$/.test(args[1]!)) args.push('--force');
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'dist/cli.js'), ...args],
      { cwd: folder, env: clean, maxBuffer: 1e8 },
    );
    assert.ok(stdout || args[0] === 'new' || args.includes('--out'));
    assert.doesNotMatch(stderr, /\n\s+at /);
    if (target) assert.match(target, /^[\w.]+\.(html|css|json)$/);
  });

test('npm start', () => answers([join(root, 'scripts/start.mjs')], root));

/** Those that run elsewhere: by `npm test` itself, or by the script of the checks. */
const ELSEWHERE: Record<string, string> = {
  test: '.ci/run',
  'test:cms': '.ci/run',
  'test:engines': '.ci/run',
  'test:package': '.ci/run',
  'test:stories': '.ci/run',
  'check:types': 'package.json',
  build: 'scripts/test.mjs',
  sizes: 'scripts/test.mjs',
  tags: 'tests/house/tags.test.ts',
  'release:version': 'tests/house/release.test.ts',
};
/** Minutes, or files that other tests hold against the sources: here only whether they could begin. */
const TOO_LONG = [
  ...[
    'bench',
    'fuzz',
    'test:mutation',
    'shots',
    'heights',
    'guide',
    'score',
    'score:times',
    'shape',
    'matrix',
    'storybook',
  ],
  ...['changeset', 'release:publish'],
];

for (const line of scripts) {
  const name = /^npm (?:run )?([\w:]+)/.exec(line)![1]!;
  if (name !== 'start')
    test(line, () => {
      const { scripts: known } = JSON.parse(text('package.json')) as {
        scripts: Record<string, string>;
      };
      assert.ok(known[name], `package.json has no script ${name}`);
      if (ELSEWHERE[name]) {
        const said = text(ELSEWHERE[name]);
        assert.ok(said.includes(name === 'test' ? 'npm test' : name), ELSEWHERE[name]);
      } else assert.ok(TOO_LONG.includes(name), `who runs ${name}?`);
      const [, file] = /(?:node|tsx) (\S+\.mjs|\S+\.ts)/.exec(known[name]) ?? [];
      if (file?.endsWith('.mjs')) execFileSync(process.execPath, ['--check', join(root, file)]);
      else if (file) assert.ok(existsSync(join(root, file)), file);
    });
}

/** A server that says where it is, and answers there. It is ended by its own id. */
async function answers(args: string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, env: clean });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (piece: Buffer): void => {
        said += piece.toString();
        const found = /http:\/\/[\w.]+:\d+\/?/.exec(said);
        if (found) resolve(found[0]);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', () => reject(new Error(`It ended:\n${said}`)));
    });
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<html lang="ru"/);
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}
