/**
 * Test files that share a process. Each process of its own reads TypeScript and the sources anew, which takes longer than
 * most files' tests; so these come a dozen at a time. A file that measures time keeps a process to itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const AT_ONCE = 12;
const MEASURES = /\b(cpuUsage|performance\.now|Date\.now)\b|\/(growth|judge)\.js'/;

/**
 * @param {string[]} files whole paths
 * @param {string} folder for the files that bring a dozen in
 * @returns {Map<string, string[]>} what to run, in turn, and which files it stands for
 */
export function together(files, folder) {
  const alone = files.filter((file) => MEASURES.test(readFileSync(file, 'utf8')));
  const rest = files.filter((file) => !alone.includes(file));
  const found = new Map(alone.map((file) => [file, [file]]));
  for (let at = 0; at < rest.length; at += AT_ONCE) {
    const some = rest.slice(at, at + AT_ONCE);
    const entry = some.length > 1 ? join(folder, `together-${at / AT_ONCE}.mjs`) : some[0];
    if (some.length > 1) writeFileSync(entry, bringing(some, entry));
    found.set(entry, some);
  }
  return found;
}

/**
 * Each test waits for the first, and that one for all files: a test may name what stands below it in its file. What a file
 * throws while it is read is a failure of its own, and the others go on.
 */
const bringing = (files, entry) => `import { test } from 'node:test';
const files = ${JSON.stringify(files.map((file) => [file, pathToFileURL(file).href]))};
let done;
test(${JSON.stringify(entry)}, () => new Promise((resolve) => (done = resolve)));
for (const [file, url] of files)
  await import(url).catch((error) => void test(file, () => Promise.reject(error)));
done();
`;
