/** What goes wrong on real sites, on demand: addresses under /faults/ for the tests and the demo page about errors. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const someProgramme = '/programmes/rybinsk-2021.json';
const json = 'application/json; charset=utf-8';
const html = 'text/html; charset=utf-8';
const seenKeys = new Set();

const answer = (response, status, type, body) => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
};
const page = (title) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;

/** Each takes (response, query, sendFile); `sendFile(address)` answers with a real file of the demo. */
const faults = {
  '404.json': (response) => answer(response, 404, html, page('Не найдено')),
  '500.json': (response) => answer(response, 500, html, page('Ошибка сервера')),
  // A login page or the site's own "not found" with status 200: the commonest fault of all.
  'page.json': (response) => answer(response, 200, html, page('Вход на сайт')),
  'empty.json': (response) => answer(response, 200, json, ''),
  'nonsense.json': (response) =>
    answer(
      response,
      200,
      json,
      '{\n  "formatVersion": "1.0",\n  "title": Программа«развития,\n}\n',
    ),
  'list.json': (response) => answer(response, 200, json, '[1,2]'),
  'big.json': big,
  'slow.json': async (response, query, sendFile) => {
    await pause(Math.min(Number(query.get('ms') ?? 3000), 60_000));
    await sendFile(query.get('file') ?? someProgramme);
  },
  /** Fails once for each `key`, then answers with the programme. */
  'flaky.json': async (response, query, sendFile) => {
    const key = query.get('key') ?? '';
    if (seenKeys.has(key)) return sendFile(query.get('file') ?? someProgramme);
    seenKeys.add(key);
    answer(response, 500, html, page('Ошибка сервера'));
  },
  /** The connection breaks in the middle of a programme whose length was told. */
  'cut.json': (response) => {
    response.writeHead(200, { 'content-type': json, 'content-length': 100_000 });
    response.write('{"formatVersion":"1.0","title":"Обор');
    setTimeout(() => response.destroy(), 50);
  },
  'garbled.json': (response) => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
    answer(response, 200, json, bytes);
  },
  /** A good programme under a wrong name. */
  'as-picture.json': async (response, query, sendFile) => {
    const { writeHead } = response;
    response.writeHead = (status) =>
      writeHead.call(response, status, { 'content-type': 'image/png' });
    await sendFile(query.get('file') ?? someProgramme);
  },
  'bomb.json': (response) => {
    const body = bomb();
    response.writeHead(200, {
      'content-type': json,
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  },
  'redirect.json': (response, query) => {
    response.writeHead(302, { location: query.get('to') ?? someProgramme });
    response.end();
  },
  'never.json': () => undefined,
  /** Another file each time, and so it tells how often it was asked for. */
  'changing.json': (response, query) => {
    const key = query.get('key') ?? '';
    const times = (asked.get(key) ?? 0) + 1;
    asked.set(key, times);
    const programme = { formatVersion: '1.0', period: { from: '2021', to: '2025' } };
    const passport = [{ label: 'Издание', value: `№ ${times}` }];
    answer(response, 200, json, JSON.stringify({ ...programme, title: `№ ${times}`, passport }));
  },
};

const asked = new Map();

/** 200 MB of spaces in 200 kB. */
let packed;
const bomb = () => (packed ??= gzipSync(Buffer.alloc(200_000_000, 0x20), { level: 9 }));

/** 11 MB of one valid programme, sent in pieces and without a length, so that only counting can stop it. */
async function big(response) {
  response.writeHead(200, { 'content-type': json, 'cache-control': 'no-store' });
  await pipeline(Readable.from(bigProgramme()), response);
}

function* bigProgramme() {
  const piece = `"${'х'.repeat(32_000)}",\n`; // 64 kB: two bytes a letter
  yield '{"formatVersion":"1.0","title":"Большая","period":{"from":"2021","to":"2025"},"x":[';
  for (let sent = 0; sent < 11_000_000; sent += 64_000) yield piece;
  yield '""]}';
}

/** @returns {Promise<boolean>} whether the address named a fault */
export async function serveFault(name, response, query, sendFile) {
  if (!Object.hasOwn(faults, name)) return false;
  await faults[name](response, query, sendFile);
  return true;
}
