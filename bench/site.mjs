/**
 * The site of the benchmark. Not scripts/serve.mjs: this one sends everything gzipped and adds up what each page asked
 * for, and it can serve a build that lies elsewhere than in dist/.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
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
 * @returns {Promise<{ url: string, sent: Map<string, number>, close(): Promise<void> }>}
 *   `sent`: gzipped bytes by address; the caller clears it
 */
export async function createBenchSite(dist) {
  const mounts = { '/bench/': here, '/prog-widgets/': dist };
  const sent = new Map();
  const packed = new Map();
  const server = createServer(async (request, response) => {
    const address = new URL(request.url, 'http://localhost').pathname;
    const send = (type, body) =>
      response
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'content-encoding': 'gzip',
          'cache-control': 'no-store',
          // Without it performance.now() is rounded to 0.1 ms.
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        })
        .end(body);
    if (address === '/') return send('text/html', gzipSync(page));
    try {
      if (!packed.has(address)) {
        const prefix = Object.keys(mounts).find((it) => address.startsWith(it));
        const path = join(mounts[prefix], address.slice(prefix.length));
        if (!path.startsWith(join(mounts[prefix], sep))) throw new Error('outside');
        packed.set(address, gzipSync(await readFile(path), { level: 9 }));
      }
      const body = packed.get(address);
      sent.set(address, body.length);
      send(types[extname(address)] ?? 'application/octet-stream', body);
    } catch {
      response.writeHead(404).end();
    }
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
