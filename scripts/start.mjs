/**
 * `npm start`: the demo at http://localhost:8080/ with the tags straight from src/, through Vite: nothing is built first,
 * and a page reloads by itself when src/ or demo/ changes. What only a build makes is taken from dist/, which is built when
 * first asked for.
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const started = performance.now();
console.log('Starting Vite…');
const { createServer } = await import('vite');
const { createSite } = await import('./serve.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist/loader.js`;
/** Reloads the page. Pages with a strict policy stay without it: it writes styles of its own. */
const client = '<script type="module" src="/@vite/client"></script>';
/** An `import()` runs in a classic script as well, as the loader on some pages is. */
const fromSource = {
  '/prog-widgets/loader.js': "import('/src/loader.ts');",
  '/prog-widgets/prog-widgets.js': "import '/src/all.ts';",
  '/prog-widgets/embed.js': "import '/src/embed.ts';",
};
const asItIs = {
  '/prog-widgets/prog-widgets.css': ['src/theme/prog-widgets.css', 'text/css'],
  '/prog-widgets/embed.css': ['src/embed/embed.css', 'text/css'],
  '/prog-widgets/embed.html': ['src/embed/embed.html', 'text/html'],
};

const site = await openSite(8080);
const opening = createServer({
  root,
  configFile: `${root}/vite.config.ts`,
  logLevel: 'warn',
  server: {
    middlewareMode: true,
    ws: { server: site.server },
    watch: {
      ignored: ['dist', 'shots', 'tests', 'bench', 'stories'].map((it) => `${root}${it}/**`),
    },
  },
});
const vite = await opening;
// Of what it serves itself, Vite knows who needs it; the demo's files and style sheets it does not.
vite.watcher.on('change', (path) => {
  if (path.startsWith(`${root}demo/`) || path.endsWith('.css'))
    vite.ws.send({ type: 'full-reload' });
});
console.log(`Vite is ready: ${seconds(started)}.

  ${site.url}/

A page reloads by itself when src/ or demo/ changes; those with a strict policy have to be reloaded by hand.
Tags, loader.js, prog-widgets.js and embed.html come from src/; check.html, types and the rest of the package from
dist/, ${existsSync(built) ? `which was built on ${builtAt()}` : 'which is built when a page asks for it'}.
Ctrl+C stops.`);

async function answer(address, request, response) {
  if (Object.hasOwn(fromSource, address))
    return send(response, 'text/javascript', fromSource[address]);
  if (Object.hasOwn(asItIs, address)) {
    const [file, type] = asItIs[address];
    return send(response, type, await readFile(root + file, 'utf8'));
  }
  if (/^\/prog-widgets(-other)?\//.test(address)) await whatIsBuilt(address);
  if (!/^\/(src|node_modules|@\w+)\//.test(address)) return false;
  const { middlewares } = await opening;
  await new Promise((resolve, reject) => {
    response.once('close', resolve);
    middlewares(request, response, (error) => {
      if (error) reject(error);
      else response.writeHead(404).end();
    });
  });
  return true;
}

function send(response, type, text) {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(text);
  return true;
}

let building;
function whatIsBuilt(address) {
  if (!building && existsSync(built)) return undefined;
  return (building ??= build(address));
}

/** In a process of its own: Vite makes of this one a process of development, and a build would be one as well. */
function build(address) {
  console.log(`${address} comes from a build: building dist/…`);
  const child = spawn(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', resolve));
}

async function openSite(port) {
  try {
    return await createSite({ port, before: answer, inHead: client });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken.`);
    return openSite(port + 1);
  }
}

function builtAt() {
  return statSync(built).mtime.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
