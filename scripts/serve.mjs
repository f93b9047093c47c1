/**
 * The site that `npm start`, the tests and the pictures look at: demo/ at `/`, its pieces in their frame, dist/ at
 * `/prog-widgets/` and, as another version, at `/prog-widgets-other/`, libraries of host pages under `/vendor/`,
 * misbehaving addresses under `/faults/`, tiles of no real map under `/tiles/`.
 * A page named `strict-….html` comes with a strict policy.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { wholePage } from './demo-frame.mjs';
import { serveFault } from './faults.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const demo = join(root, 'demo');
const otherVersion = '/prog-widgets-other/';
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const mounts = [
  ['/prog-widgets/', join(root, 'dist')],
  [otherVersion, join(root, 'dist')],
  ['/vendor/bootstrap/', join(root, 'node_modules/bootstrap/dist')],
  ['/vendor/bvi/', join(root, 'node_modules/bvi/dist')],
  ['/vendor/jquery/', join(root, 'node_modules/jquery/dist')],
  ['/', demo],
];
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};
/** As a careful site sends it. Trusted Types: Lit's policy and no other. */
export const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/**
 * @typedef {import('node:http').Server} Server
 * @typedef {(address: string, request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse) => Promise<boolean>} Answer true if it has answered
 * @param {{ port?: number, pages?: Record<string, string>, folders?: Record<string, string>, before?: Answer,
 *   inHead?: string }} [options]
 *   `port` 0 takes any free one; `pages` are HTML pages made up by the caller, by address; `folders` are more of them, by
 *   the start of their addresses, with slashes at both ends; `before` is asked first; `inHead` is put into every page of
 *   the demo that has no strict policy.
 * @returns {Promise<{ url: string, port: number, server: Server, close(): Promise<void> }>} `url` ends without a slash
 */
export async function createSite({ port = 0, pages = {}, folders = {}, before, inHead } = {}) {
  const site = { pages, before, inHead, folders: [...Object.entries(folders), ...mounts] };
  const server = createServer((request, response) => {
    respond(request, response, site).catch((error) => {
      // A reader who went away is not a fault of the site.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const taken = server.address().port;
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function respond(request, response, site) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, { allow: 'GET, HEAD' });
  }
  let address, query;
  try {
    const url = new URL(request.url, 'http://localhost');
    address = decodeURIComponent(url.pathname);
    query = url.searchParams;
  } catch {
    return refuse(response, 400);
  }
  if (await site.before?.(address, request, response)) return;
  if (Object.hasOwn(site.pages, address)) {
    response.writeHead(200, { 'content-type': types['.html'], 'cache-control': 'no-store' });
    return void response.end(site.pages[address]);
  }
  // Browsers ask for it by themselves; a 404 would look like a fault of the page.
  if (address === '/favicon.ico') return refuse(response, 204);
  const tile = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.svg$/.exec(address);
  if (tile) {
    response.writeHead(200, { 'content-type': types['.svg'], 'cache-control': 'no-cache' });
    return void response.end(drawnTile(tile.slice(1)));
  }
  const sendFile = (path) => send(path, request, response, site);
  if (address.startsWith('/faults/')) {
    if (await serveFault(address.slice('/faults/'.length), response, query, sendFile)) return;
  }
  return sendFile(address);
}

async function send(address, request, response, site) {
  const path = fileAt(address, site.folders);
  const facts = path && (await stat(path).catch(() => undefined));
  if (facts?.isDirectory()) {
    // Relative addresses on the page need the slash.
    if (address.endsWith('/')) return send(`${address}index.html`, request, response, site);
    return refuse(response, 301, { location: encodeURI(`${address}/`) });
  }
  if (!facts?.isFile()) return refuse(response, 404);

  const isStrict = basename(path).startsWith('strict-');
  const text = await changedText(path, address, isStrict ? undefined : site.inHead);
  const etag = text === undefined ? etagOfFile(facts) : etagOfText(text);
  const headers = { etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (isStrict) headers['content-security-policy'] = strictPolicy;
  if (request.headers['if-none-match']?.includes(etag)) return refuse(response, 304, headers);
  response.writeHead(200, {
    ...headers,
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-length': text === undefined ? facts.size : Buffer.byteLength(text),
  });
  if (request.method === 'HEAD' || text !== undefined) return void response.end(text);
  await pipeline(createReadStream(path), response);
}

/** @returns {Promise<string | undefined>} nothing where the file is sent as it is */
async function changedText(path, address, inHead = '') {
  const read = () => readFile(path, 'utf8');
  if (extname(path) === '.html' && path.startsWith(demo))
    return (await wholePage(await read(), address)).replace('</head>', `${inHead}</head>`);
  if (extname(path) === '.js' && address.startsWith(otherVersion))
    return withOtherVersion(await read());
  return undefined;
}

const etagOfFile = ({ size, mtimeMs }) => `"${size.toString(36)}-${mtimeMs.toString(36)}"`;
const etagOfText = (text) => `"${createHash('sha1').update(text).digest('base64url')}"`;

/** Says which one it is: no map, so that nobody takes the demo's invented town for a real one. */
const drawnTile = ([z, x, y]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 0H256V256H0z" fill="#eef2f0" stroke="#c9d3ce"/><text x="12" y="28" font-family="sans-serif" font-size="13" fill="#54616d">${z}/${x}/${y}</text></svg>`;

/** A second version to meet the first on one page: the same code under another number. */
const withOtherVersion = (code) =>
  code.replaceAll(new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'), '$10.0.9$1');

/** @returns {string | undefined} nothing if the address climbs out of its folder */
function fileAt(address, folders) {
  if (address.includes('\0')) return undefined;
  const [prefix, folder] = folders.find(([start]) => address.startsWith(start));
  const path = join(folder, address.slice(prefix.length));
  return path === folder || path.startsWith(folder + sep) ? path : undefined;
}

function refuse(response, status, headers = {}) {
  const body = status >= 400;
  response.writeHead(status, body ? { 'content-type': types['.html'], ...headers } : headers);
  response.end(body ? `<!doctype html><title>${status}</title><h1>${status}</h1>` : undefined);
}
