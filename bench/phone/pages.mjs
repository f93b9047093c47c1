/** Each demo programme as a whole page of the demo site; and the same as HTML without a script, as the least there is. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { wholePage } from '../../scripts/demo-frame.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = join(root, 'demo');
const run = promisify(execFile);
/** The frame that all of them stand in. */
const [FRAME, FRAMED] = ['whole-mosk.html', 'mosk-2019'];

export async function programmeNames() {
  const files = await readdir(join(demo, 'programmes'));
  return files.filter((it) => it.endsWith('.json')).map((it) => it.replace('.json', ''));
}

export const addressOf = (name) => `/phone/${name}.html`;
export const staticAddressOf = (name) => `/phone/${name}-static.html`;

/** For `createBenchSite()`. */
export async function phoneFiles() {
  const frame = await wholePage(await readFile(join(demo, FRAME), 'utf8'), `/${FRAME}`);
  const names = await programmeNames();
  const text = async (name, type) => [
    `/${name}`,
    { type, body: await readFile(join(demo, name), 'utf8') },
  ];
  return [
    ['/favicon.ico', { type: 'image/x-icon', body: '' }],
    await text('site.css', 'text/css'),
    await text('site.js', 'text/javascript'),
    ...(await Promise.all(names.map((it) => text(`programmes/${it}.json`, 'application/json')))),
    ...names.map((it) => html(addressOf(it), frame.replaceAll(`/${FRAMED}.json`, `/${it}.json`))),
    ...(await Promise.all(
      names.map(async (it) => html(staticAddressOf(it), withoutScript(frame, await written(it)))),
    )),
  ];
}

const html = (address, body) => [address, { type: 'text/html', body }];

/** By the command, from its source: a build that lies elsewhere has no packages beside it. */
async function written(name) {
  const file = join(demo, 'programmes', `${name}.json`);
  const command = ['--import', 'tsx', 'src/cli.ts', 'html', file, '--heading-level', '1'];
  return (await run(process.execPath, command, { cwd: root, maxBuffer: 1e8 })).stdout;
}

function withoutScript(frame, content) {
  const page = frame
    .replace(/<prog-page [^]*<\/prog-page>/, () => content)
    .replace(/<(script|link)[^>]*prog-widgets[^>]*>(<\/script>)?/g, '');
  if (page.includes('prog-widgets') || !page.includes(content))
    throw new Error(`${FRAME} has changed`);
  return page;
}
