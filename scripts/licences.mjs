/**
 * The licences of the packages whose code is inside a bundle: they ask to be passed on with it. The list is the bundler's
 * own, of the modules that it has put in.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Ask for no more than their text beside the code. */
const WELCOME = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/;

/**
 * @param {{ output: { type: string, modules?: Record<string, { renderedLength: number }> }[] }[]} bundles of Vite
 * @returns {string[]} folders of packages
 */
export function packagesIn(bundles) {
  const modules = bundles
    .flatMap(({ output }) => output)
    .flatMap((it) => Object.entries(it.modules ?? {}))
    .filter(([, { renderedLength }]) => renderedLength > 0);
  const folders = modules.flatMap(
    ([id]) =>
      /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** One text: whose code it is, in which version, under which licence, and its words, once where they are the same. */
export function licencesOf(folders) {
  const namesByWords = new Map();
  for (const { name, words } of folders.map(licenceOf))
    namesByWords.set(words, [...(namesByWords.get(words) ?? []), name]);
  return [...namesByWords]
    .map(([words, names]) => `${names.join('\n')}\n\n${words}\n`)
    .join('\n----\n\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const brought = readdirSync(folder).find((it) => /^licen[cs]e(\.\w+)?$/i.test(it));
  // Some leave it in their repository.
  const kept = new URL(`licences/${name}.txt`, import.meta.url);
  const file = brought ? join(folder, brought) : existsSync(kept) && kept;
  if (!WELCOME.test(license)) throw new Error(`${name} has the licence ${license}: may it ship?`);
  if (!file) throw new Error(`${name} ships, and brings no text of its licence.`);
  const words = readFileSync(file, 'utf8').trim();
  return { name: `${name} ${version} (${license})`, words };
}
