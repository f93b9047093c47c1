/** Pages of the built demo in Chromium, watched from their first byte. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import type axe from 'axe-core';
import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { createSite } from '../../scripts/serve.mjs';

/** Pages made up by a test, by address. */
export const pages: Record<string, string> = {};
export const site = await createSite({ pages });
let browser: Browser | undefined;
after(async () => {
  await browser?.close();
  await site.close();
});

export interface OpenOptions {
  width?: number;
  height?: number;
  /** Lets a test put its own script into a page with a strict policy. The policy is then not tested. */
  bypassPolicy?: boolean;
  /** False: the test itself waits for what it needs. */
  wait?: boolean;
  /** A tab that has served: a new one, with a process of its own, costs as much as most pages do. */
  tab?: OpenedPage | undefined;
}

export interface OpenedPage {
  page: Page;
  /** Warnings of the console: what was recovered from a bad file is one. */
  warnings: string[];
  /** Page errors, console errors, failed requests, reports of the policy, requests to other hosts. */
  troubles: () => Promise<string[]>;
  close: () => Promise<void>;
}

const LISTENED = ['pageerror', 'console', 'request', 'requestfailed'] as const;

/** Opens an address of the site, `/rybinsk.html`. */
export async function openPage(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const { width = 1280, height = 900, bypassPolicy = false, wait = true, tab } = options;
  browser ??= await puppeteer.launch(chromium());
  const page = tab?.page ?? (await browser.newPage());
  // A tab behind another is drawn once a second.
  await page.bringToFront();
  for (const event of LISTENED) page.removeAllListeners(event);
  await page.setViewport({ width, height });
  await page.setBypassCSP(bypassPolicy);

  const found: Trouble[] = [];
  const warnings: string[] = [];
  const note = (what: string, url = '') => found.push({ what, url });
  page.on('pageerror', (error) => note(`page error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
    if (message.type() === 'error') note(`console: ${message.text()}`, addressOf(message));
  });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${site.url}/`)) {
      note(`another host: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A tag that was taken away stops its own request.
    if (reason !== 'net::ERR_ABORTED') note(`request failed: ${reason}`, request.url());
  });
  if (tab) await page.removeExposedFunction('reportPolicyViolation');
  else await page.evaluateOnNewDocument(watchPolicy);
  await page.exposeFunction('reportPolicyViolation', (text: string) => note(`policy: ${text}`));

  await page.goto(site.url + path, { waitUntil: 'load' });
  if (wait) await whenReady(page);
  return {
    page,
    warnings,
    troubles: async () => unexpected(found, await expectedFailures(page)),
    close: () => page.close(),
  };
}

/** @returns what axe found, a line for each node */
export async function axeViolations(page: Page): Promise<string[]> {
  // axe itself does not survive what old scripts do to all objects.
  await page.evaluate(() => {
    for (const key of Object.keys(Object.prototype)) Reflect.deleteProperty(Object.prototype, key);
  });
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    }),
  );
  return describeViolations(results);
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

function describeViolations(results: axe.AxeResults): string[] {
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.flat().join(' → ')}: ${node.html}`),
  );
}

/** Text, not a function: tsx would put calls of its own helper into it. */
const watchPolicy = `
  globalThis.__name = (target) => target; // that helper, for functions which tests evaluate
  addEventListener('securitypolicyviolation', (event) =>
    reportPolicyViolation([event.violatedDirective, event.blockedURI, event.sample].join(' ')));
`;

interface Trouble {
  what: string;
  url: string;
}

function addressOf(message: ConsoleMessage): string {
  return message.location().url ?? '';
}

/** A page about errors names the addresses that must fail: `<meta name="expect-failed" content="/faults/404.json">`. */
function expectedFailures(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      document
        .querySelector<HTMLMetaElement>('meta[name="expect-failed"]')
        ?.content.split(/\s+/)
        .filter(Boolean) ?? [],
  );
}

function unexpected(found: Trouble[], expected: string[]): string[] {
  const isExpected = ({ what, url }: Trouble) =>
    what.startsWith('console: Failed to load resource') &&
    expected.some((address) => url === site.url + address);
  return found
    .filter((trouble) => !isExpected(trouble))
    .map(({ what, url }) => `${what} ${url}`.trim());
}
