/** `dist/check.html`: one file that needs no other, for `file:` addresses and for `prog-widgets serve`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'vite';
import { smallCss } from './css.mjs';
import { licencesOf, packagesIn } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (name) => readFile(`${root}/src/check-page/${name}`, 'utf8');

export async function buildCheckPage() {
  const [html, css, bundles] = await Promise.all([
    source('check.html'),
    source('check-page.css'),
    build({ root, mode: 'check-page', configFile: `${root}/vite.config.ts`, logLevel: 'warn' }),
  ]);
  const files = bundles.flatMap((it) => it.output);
  if (files.length !== 1)
    throw new Error(`A page from a folder can't load ${files.map((it) => it.fileName)}`);
  const page = html
    .replace(/\s*<!--[^]*?-->/g, '')
    .replace('<style></style>', () => `<style>${smallCss(css, 'check-page.css')}</style>`)
    .replace('<script></script>', () => `<script>${inScript(files[0].code)}</script>`);
  // It is passed on alone; a comment ends at the first two hyphens.
  const licences = licencesOf(packagesIn(bundles)).replaceAll('--', '- -');
  await mkdir(`${root}/dist`, { recursive: true });
  await writeFile(`${root}/dist/check.html`, `${page}<!--\n${licences}-->\n`);
  return bundles;
}

/**
 * A script in a page ends at the first `</script`, and a comment sign before a second `<script` hides that end: wherever
 * they stand in the code, it is in a text or a pattern, which say the same with an escape.
 */
export function inScript(code) {
  const safe = code.replace(/<(?=!--|\/?script)/gi, '\\x3c');
  // Outside a text it would be no JavaScript any more.
  new vm.Script(safe);
  return safe;
}
