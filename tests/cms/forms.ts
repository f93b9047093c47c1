/** The four forms as docs/embedding.md gives them, in a text of an editor; and a site that publishes it. */
import { type Browser } from 'puppeteer-core';
import { createSite } from '../../scripts/serve.mjs';
import { type Cell } from './matrix.js';
import { see, type Seen } from './visitor.js';

export type Form = 'tag' | 'box' | 'link' | 'frame';

export const SRC = '/programmes/mosk-2019.json';
const LINK = `<a href="${SRC}#prog-roadmap">Дорожная карта</a>`;
export const FORMS: Record<Form, string> = {
  tag: `<prog-roadmap src="${SRC}">${LINK}</prog-roadmap>`,
  box: `<div class="prog-embed" data-src="${SRC}" data-view="roadmap">${LINK}</div>`,
  link: `<p>${LINK}</p>`,
  frame: `<iframe src="/prog-widgets/embed.html?src=${SRC}&amp;view=roadmap" title="Дорожная карта" loading="lazy"></iframe>`,
};
const BEFORE = '<h2>Развитие колледжа</h2>\n<p>Программа принята.</p>\n';
const AFTER = '\n<p>Подробнее — в приёмной.</p>';

/** As an article has it: the form is not alone on the page. */
export const among = (html: string): string => BEFORE + html + AFTER;

/** Where paragraphs are stripped too, of what is around them the words are left. */
export function keptOf(written: string, left: string): Cell['kept'] {
  if (left.includes(written)) return 'whole';
  if (left.includes(LINK)) return 'link';
  return left.includes('Дорожная карта') ? 'text' : 'nothing';
}

export interface Site {
  /** Puts a page there and looks at it. */
  show: (
    browser: Browser,
    body: string,
    options?: { head?: string; tag?: string },
  ) => Promise<Seen>;
  close: () => Promise<void>;
}

/** @param folders what the CMS serves beside demo/ and dist/, by the start of its addresses */
export async function startSite(folders: Record<string, string> = {}): Promise<Site> {
  const pages: Record<string, string> = {};
  const server = await createSite({ pages, folders });
  // As docs/embedding.md tells the keeper of the site.
  const own =
    '<link rel="stylesheet" href="/prog-widgets/prog-widgets.css" /><script type="module" src="/prog-widgets/loader.js"></script>';
  return {
    close: () => server.close(),
    show: (browser, body, { head = own, tag = 'prog-roadmap' } = {}) => {
      pages['/page.html'] =
        `<!doctype html><html lang="ru"><meta charset="utf-8" /><title>Page</title>${head}<main>${body}</main></html>`;
      return see(browser, `${server.url}/page.html`, tag);
    },
  };
}
