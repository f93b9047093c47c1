/**
 * The misbehaving addresses of `faults.mjs` on the server of the browser tests, and a second site beside it: another
 * origin, which answers everybody and counts who came (`/faults/elsewhere` tells its address and that count). And the seed
 * of the hostile files (`/faults/seed`), since a page knows no environment: who asked for one wants all of them.
 */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { serveFault } from './faults.mjs';

const { FUZZ_SEED } = process.env;
const chance = { seed: Number(FUZZ_SEED ?? 20_231_210), isWhole: FUZZ_SEED !== undefined };
const demo = fileURLToPath(new URL('../demo', import.meta.url));

export function faults() {
  let visits = 0;
  const elsewhere = createServer((_, response) => {
    visits++;
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers);
    response.end('{"formatVersion":"1.0","title":"Чужая","period":{"from":"2021","to":"2025"}}');
  });
  return {
    name: 'faults',
    serverStart: () => new Promise((resolve) => elsewhere.listen(0, 'localhost', resolve)),
    serverStop: () => {
      elsewhere.closeAllConnections();
      elsewhere.close();
    },
    serve(context) {
      if (context.path === '/faults/seed') return { body: JSON.stringify(chance), type: 'json' };
      if (context.path !== '/faults/elsewhere') return undefined;
      const url = `http://localhost:${elsewhere.address().port}`;
      return { body: JSON.stringify({ url, visits }), type: 'json' };
    },
    /** A middleware of the server: these answers are written by hand, down to the connection that breaks. */
    async middleware(context, next) {
      const { path, query, res: response } = context;
      if (!path.startsWith('/faults/') || /elsewhere$|seed$/.test(path)) return next();
      context.respond = false;
      const sendFile = async (address) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        await pipeline(createReadStream(demo + address), response);
      };
      const asked = new URLSearchParams(query);
      const isKnown = await serveFault(
        path.slice('/faults/'.length),
        response,
        asked,
        sendFile,
      ).catch(
        () => true, // the reader went away
      );
      if (!isKnown) response.writeHead(404).end();
    },
  };
}
