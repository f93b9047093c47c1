/**
 * The site of the benchmark. Not scripts/serve.mjs: this one sends everything gzipped and adds up what each page asked
 * for, and it can serve a build that lies elsewhere than in dist/.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = fileURLToPath(new URL('.', import.meta.url));
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

const page = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>План</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/prog-widgets/prog-widgets.css">
<style>body { margin: 0 } h1 { position: absolute; clip-path: inset(50%) }</style>
<main><h1>План</h1><div id="app"></div></main><script type="module" src="/bench/page/harness.mjs"></script>`;

/**
 * @param {string} dist the build to serve at `/prog-widgets/`
 * @param {[string, { type: string, body: string | Uint8Array }][]} [more] files made up by the caller, by address
 * @returns {Promise<{ url: string, sent: Map<string, number>, close(): Promise<void> }>}
 *   `sent`: gzipped bytes by address; the caller clears it
 */
export async function createBenchSite(dist, more = []) {
  const packed = new Map([
    ['/', { type: 'text/html', body: gzipSync(page) }],
    ...(await packFolder('/bench/page/', join(here, 'page'))),
    ...(await packFolder('/bench/contenders/', join(here, 'contenders'))),
    ...(await packFolder('/prog-widgets/', dist)),
    ...more.map(([address, { type, body }]) => [
      address,
      { type, body: gzipSync(body, { level: 9 }) },
    ]),
  ]);
  const sent = new Map();
  const server = createServer((request, response) => {
    const address = new URL(request.url, 'http://localhost').pathname;
    const file = packed.get(address);
    if (!file) return void response.writeHead(404).end();
    if (address !== '/') sent.set(address, file.body.length);
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
      // Without it performance.now() is rounded to 0.1 ms.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Read now: whoever builds while a run goes on, does not disturb it. */
async function packFolder(prefix, folder) {
  const names = await readdir(folder, { recursive: true });
  const wanted = names.filter((name) => Object.hasOwn(types, extname(name)));
  return Promise.all(
    wanted.map(async (name) => {
      const body = gzipSync(await readFile(join(folder, name)), { level: 9 });
      return [prefix + name.replaceAll('\\', '/'), { type: types[extname(name)], body }];
    }),
  );
}
