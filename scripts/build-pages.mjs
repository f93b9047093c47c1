/** `dist/workshop.html`, `dist/check.html`: each one file that needs no other, for `file:` addresses and for the command. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'vite';
import { smallCss } from './css.mjs';
import { licencesOf, packagesIn } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param folder of `src/`, also the mode of its build; it holds `name.html`. @param styles by their paths in `src/` */
async function buildPage(folder, name, styles) {
  const source = (path) => readFile(`${root}/src/${path}`, 'utf8');
  const [html, css, bundles] = await Promise.all([
    source(`${folder}/${name}.html`),
    Promise.all(styles.map(source)),
    build({ root, mode: folder, configFile: `${root}/vite.config.ts`, logLevel: 'warn' }),
  ]);
  const files = bundles.flatMap((it) => it.output);
  if (files.length !== 1)
    throw new Error(`A page from a folder can't load ${files.map((it) => it.fileName)}`);
  const script = inScript(files[0].code);
  const hash = createHash('sha256').update(script).digest('base64');
  const page = html
    .replace(/\s*<!--[^]*?-->/g, '')
    .replace('script-hash', () => `sha256-${hash}`)
    .replace('<style></style>', () => `<style>${smallCss(css.join('\n'), `${name}.css`)}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
  // It is passed on alone; a comment ends at the first two hyphens.
  const licences = licencesOf(packagesIn(bundles)).replaceAll('--', '- -');
  await mkdir(`${root}/dist`, { recursive: true });
  await writeFile(`${root}/dist/${name}.html`, `${page}<!--\n${licences}-->\n`);
  return bundles;
}

export const buildCheckPage = () =>
  buildPage('check-page', 'check', ['check-page/check-page.css', 'check-page/findings.css']);
export const buildWorkshop = () =>
  buildPage('workshop', 'workshop', [
    'workshop/workshop.css',
    'workshop/settle/settle.css',
    'workshop/report/report.css',
    'check-page/findings.css',
  ]);

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
