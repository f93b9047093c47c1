/** A release as `npm run release:version` makes it, in a copy. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'prog-widgets-'));
after(() => rmSync(copy, { recursive: true }));
const read = (name: string): string => readFileSync(join(copy, name), 'utf8');

test('changesets become a section for people, and the version stands everywhere', () => {
  for (const it of [
    ...['.changeset', 'package.json', 'package-lock.json', 'CHANGELOG.md', 'README.md'],
    ...['src/elements/base/define-safely.ts', 'scripts/write-version.mjs'],
  ])
    cpSync(join(root, it), join(copy, it), { recursive: true });
  const before = read('CHANGELOG.md');
  writeFileSync(
    join(copy, '.changeset/wide-paper.md'),
    "---\n'prog-widgets': major\n---\n\n`<prog-roadmap>` prints on A3.\nOn A4 as before.\n",
  );

  const { scripts, version: old } = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    version: string;
  };
  assert.equal(scripts['release:version'], 'changeset version && node scripts/write-version.mjs');
  const bin = join(root, 'node_modules/@changesets/cli/bin.js');
  const options = { cwd: copy, env: { ...process.env, NODE_OPTIONS: '' } };
  execFileSync(process.execPath, [bin, 'version'], { ...options, stdio: 'pipe' });
  execFileSync(process.execPath, ['scripts/write-version.mjs'], options);

  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.notEqual(version, old);
  assert.match(version, /^\d+\.0\.0$/);
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  assert.deepEqual([lock.version, lock.packages['']!.version], [version, version]);
  assert.ok(read('src/elements/base/define-safely.ts').includes(`VERSION = '${version}'`));
  const added = `## ${version}\n\n### Major Changes\n\n- \`<prog-roadmap>\` prints on A3.\n  On A4 as before.\n`;
  assert.equal(
    read('CHANGELOG.md'),
    before.replace(/^# .*\n\n/, (title) => `${title}${added}\n`),
  );
});
