/**
 * `npm run reproducible`: builds twice and compares every byte, so that anybody can hold a release against its source.
 * The second build has another clock zone, another language and another order of folders in its environment.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function build(env) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(1);
  const names = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath ?? it.path, it.name))
    .sort();
  return new Map(
    names.map((it) => [it, createHash('sha256').update(readFileSync(it)).digest('hex')]),
  );
}

const first = build({ TZ: 'Asia/Dubai', LANG: 'ru_RU.UTF-8' });
const second = build({ TZ: 'America/New_York', LANG: 'C' });
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (it) => first.get(it) !== second.get(it),
);
for (const it of different) console.error(`differs: ${it}`);
const sum = createHash('sha256')
  .update([...first].flat().join('\n'))
  .digest('hex');
console.log(`${first.size} files, ${different.length} differ; sha256 of all: ${sum}`);
process.exitCode = different.length ? 1 : 0;
