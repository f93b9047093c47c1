/** A visitor of a site: what a browser shows of a page, and what goes wrong there. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { whenReady } from '../../scripts/demo-pages.mjs';

export interface Seen {
  shown: boolean;
  /** The text of the first tag, as a reader has it. */
  text: string;
  /** The tags that show a programme. */
  ready: string[];
  troubles: string[];
}

export const launch = (): Promise<Browser> => puppeteer.launch(chromium());

/** Page errors, failed requests, and requests to other hosts. */
export function watch(page: Page, url: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`page error: ${String(error)}`));
  page.on('console', (message) => {
    const { url: source = '' } = message.location();
    // The site has no icon, and a browser asks for one by itself.
    if (message.type() === 'error' && !source.endsWith('/favicon.ico'))
      troubles.push(`console: ${message.text()} ${source}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${url}/`))
      troubles.push(`another host: ${request.url()}`);
  });
  return troubles;
}

/** Opens a post as a visitor, and looks for a tag that shows its programme, also in frames. */
export async function see(browser: Browser, address: string, tag: string): Promise<Seen> {
  const page = await browser.newPage();
  const troubles = watch(page, new URL(address).origin);
  await page.goto(address, { waitUntil: 'load' });
  await whenReady(page);
  const found = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-state="ready"]')].map(
            (it): [name: string, text: string] => [
              it.localName,
              (it.shadowRoot?.textContent ?? '') || it.innerText,
            ],
          ),
        ),
      ),
  );
  await page.close();
  const ready = found.flat();
  const text = ready.find(([name]) => name === tag)?.[1];
  return {
    shown: text !== undefined,
    text: text ?? '',
    ready: ready.map(([name]) => name),
    troubles,
  };
}
