/** The address that `serve` shows a file at: three answers, on this computer only. */
import { readFile } from 'node:fs/promises';
import { unwatchFile, watchFile, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { Language } from '../i18n/languages.js';

export interface ServerOptions {
  file: string;
  /** 0 takes any free one. */
  port: number;
  /** The check page, as it was built. */
  page: string;
  lang: Language;
  onChange?: () => void;
}

export interface Server {
  /** `http://127.0.0.1:8123/` */
  address: string;
  close: () => Promise<void>;
}

const HOST = '127.0.0.1';
/** Asked for by time, not by events: those differ between systems, and networked folders have none. */
const PACE_MS = 250;

export async function startServer({
  file,
  port,
  page,
  lang,
  onChange,
}: ServerOptions): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  const name = encodeURIComponent(basename(file));
  const watching = page.replace(/<html[^>]*>/, () => `<html lang="${lang}" data-watch="${name}">`);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port: own } = server.address() as AddressInfo;
    // A page elsewhere may have led its own name to this computer.
    if (![`${HOST}:${own}`, `localhost:${own}`].includes(request.headers.host ?? ''))
      return end(response, 403);
    if (request.method !== 'GET') return end(response, 405);
    switch (request.url?.replace(/[?#].*/, '')) {
      case '/':
        return end(response, 200, 'text/html; charset=utf-8', watching);
      case '/file':
        return readFile(file).then(
          (bytes) => end(response, 200, 'application/octet-stream', bytes),
          () => end(response, 404),
        );
      case '/changes':
        response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
        response.write('retry: 500\n\n');
        listeners.add(response);
        response.on('close', () => listeners.delete(response));
        return;
      default:
        return end(response, 404);
    }
  };
  const server = createServer((request, response) => void answer(request, response));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const tell = (now: Stats, before: Stats): void => {
    if (now.mtimeMs === before.mtimeMs && now.size === before.size) return;
    for (const it of listeners) it.write('data: changed\n\n');
    onChange?.();
  };
  watchFile(file, { interval: PACE_MS }, tell);
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        unwatchFile(file, tell);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

function end(
  response: ServerResponse,
  status: number,
  type = 'text/plain; charset=utf-8',
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type });
  response.end(body);
}
