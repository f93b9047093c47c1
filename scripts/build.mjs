/** `npm run build`: everything that ships, into dist/. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { build as viteBuild } from 'vite';
import { buildCheckPage, buildWorkshop } from './build-pages.mjs';
import { writeReleaseNotes } from './release-notes.mjs';
import { smallCss } from './css.mjs';
import { licencesOf, packagesIn } from './licences.mjs';
import { tags } from './tags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const node = (...args) => run(process.execPath, args, { cwd: root });

/** Style sheets for the page itself, which ship without their comments. */
const styleSheets = {
  'src/theme/prog-widgets.css': 'dist/prog-widgets.css',
  'src/embed/embed.css': 'dist/embed.css',
};
export async function build() {
  const start = performance.now();
  await rm(`${root}/dist`, { recursive: true, force: true });
  const [forPages, forNpm, forChecking, forWorkshop] = await Promise.all([
    buildBundle(),
    vite('npm'),
    step('check.html', buildCheckPage()),
    step('workshop.html', buildWorkshop()),
    step('types', writeTypes()),
    step('programme.schema.json', node('--import', 'tsx', 'scripts/write-schema.ts')),
    step('custom-elements.json', node('scripts/manifest.mjs')),
  ]);
  const packages = packagesIn([forPages, forNpm, forChecking, forWorkshop].flat());
  await writeFile(`${root}/dist/licences.txt`, licencesOf(packages));
  await writeReleaseNotes();
  console.log(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

async function writeTypes() {
  await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  await mkdir(`${root}/dist/types/tags`, { recursive: true });
  const files = tags.map(({ name, tag, className }) =>
    writeFile(
      `${root}/dist/types/tags/${tag}.d.ts`,
      `export { ${className} } from '../elements/tags/${name}/${name}.js';\n`,
    ),
  );
  // Types alone, but a bundler that is asked for the module must find one.
  await Promise.all([...files, writeFile(`${root}/dist/jsx.js`, 'export {};\n')]);
}

/** The scripts and the style sheet: what a change in src/ alters on a page. */
export async function buildBundle() {
  const bundle = await vite('production');
  for (const [from, to] of Object.entries(styleSheets)) {
    const css = await readFile(`${root}/${from}`, 'utf8');
    await writeFile(`${root}/${to}`, smallCss(css, from));
  }
  await copyFile(`${root}/src/embed/embed.html`, `${root}/dist/embed.html`);
  await checkLoader();
  return bundle;
}

const vite = (mode) =>
  viteBuild({ root, mode, configFile: `${root}/vite.config.ts`, logLevel: 'warn' });

/** The loader must run as a module and as a classic script. Only the latter can refuse, and parsing it shows how. */
async function checkLoader() {
  const path = `${root}/dist/loader.js`;
  const code = await readFile(path, 'utf8');
  try {
    new vm.Script(code, { filename: path });
  } catch (error) {
    throw new Error(`dist/loader.js does not run as a classic script: ${error.message}`, {
      cause: error,
    });
  }
  // Vite's helper for preloading would look for its chunks from the site's root.
  if (code.includes('__vite')) throw new Error("dist/loader.js carries one of Vite's helpers");
  if (/litHtmlVersions|reactiveElementVersions/.test(code)) {
    throw new Error(
      'dist/loader.js carries a Lit of its own: what it imports statically must be small',
    );
  }
}

/** A failed step says which one it was and what it printed. */
async function step(name, work) {
  try {
    return await work;
  } catch (error) {
    throw new Error(`${name}:\n${error.stdout ?? ''}${error.stderr ?? error.message}`, {
      cause: error,
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
