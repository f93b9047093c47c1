/** From a file's text to a programme, beside `JSON.parse` alone. Each run in a fresh page: a visitor reads a file once. */
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { quietMoment } from './machine.mjs';
import { table } from './markdown.mjs';
import { median } from './measure.mjs';
import { medianAndRange, verdict } from './report.mjs';
import { COUNT, texts } from './reading/texts.mjs';

/** × `JSON.parse`, which is part of it. */
const LIMIT = 6;
const ways = {
  readForPage: 'as a page reads it',
  readProgramme: '`readProgramme()`, all advice',
};
const names = Object.keys(texts());
const addressOf = (name) => `/reading/${names.indexOf(name)}.json`;

/** For `createBenchSite()`. */
export async function readingFiles() {
  const script = await bundle(
    fileURLToPath(new URL('reading/in-page.mjs', import.meta.url)),
    '/reading/',
  );
  const page =
    '<!doctype html><title>Reading</title><script type="module" src="/reading/main.js"></script>';
  return [
    ...script,
    ['/reading/', { type: 'text/html', body: page }],
    ...Object.entries(texts()).map(([name, body]) => [
      addressOf(name),
      { type: 'application/json', body },
    ]),
  ];
}

/** @returns {Promise<{ what: string[], runs: { parse: number, read: number, again: number }[] }[]>} */
export async function measureReading(browser, site, { runs, note }) {
  const all = names.flatMap((name) =>
    Object.keys(ways).map((way) => ({ name, way, what: [name, ways[way]], runs: [] })),
  );
  for (let run = 1; run <= runs; run++)
    for (const { name, way, what, runs: measured } of all) {
      await quietMoment();
      const one = await readOnce(browser, site, name, way);
      measured.push(one);
      note(
        `${what.join(', ')}, run ${run}: ${one.read.toFixed(0)} ms, JSON.parse ${one.parse.toFixed(0)}`,
      );
    }
  return all;
}

async function readOnce(browser, site, name, way) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}/reading/`);
    await page.waitForFunction('window.reading');
    return await page.evaluate(
      (...given) => window.reading.measure(...given),
      addressOf(name),
      way,
    );
  } finally {
    await context.close();
  }
}

export function readingTable(all) {
  const rows = all.map(({ what, runs }) => {
    const of = (key) => runs.map((it) => it[key]);
    const parse = median(of('parse'));
    const times = (key) => median(of(key)) / parse;
    return [
      ...what,
      medianAndRange(of('parse')),
      medianAndRange(of('read')),
      times('read').toFixed(1),
      verdict(times('read'), LIMIT),
      times('again').toFixed(1),
    ];
  });
  const heads = [
    'text:',
    'how:',
    '`JSON.parse`, ms',
    'whole reading, ms',
    '×',
    `≤ ${LIMIT} ×:`,
    '× again',
  ];
  return `${COUNT.toLocaleString('en')} activities.\n\n${table(heads, rows)}`;
}
