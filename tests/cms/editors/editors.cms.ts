/**
 * What editors leave of the four forms, and whether the programme is shown after that. Each editor really runs; what it
 * gives out is published on a page with loader.js and looked at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../../../scripts/chrome.mjs';
import { createSite } from '../../../scripts/serve.mjs';
import { type Cell, holdMatrix } from '../matrix.js';
import { takePicture } from '../picture.js';
import { prepare } from './prepare.mjs';

type Form = 'tag' | 'box' | 'link' | 'frame';
type Setting = 'как есть' | 'с настройками';

const src = '/programmes/mosk-2019.json';
const words = 'Дорожная карта';
const link = (address: string): string => `<a href="${address}">${words}</a>`;
const forms: Record<Form, (address: string) => string> = {
  tag: (address) => `<prog-roadmap src="${src}">${link(address)}</prog-roadmap>`,
  box: (address) =>
    `<div class="prog-embed" data-src="${src}" data-view="roadmap">${link(address)}</div>`,
  link: () => `<p>${link(`${src}#prog-roadmap`)}</p>`,
  frame: () =>
    `<iframe src="/prog-widgets/embed.html?src=${src}&amp;view=roadmap" title="${words}" loading="lazy"></iframe>`,
};
const among = (html: string): string =>
  `<h2>Развитие колледжа</h2><p>Программа принята.</p>${html}<p>Подробнее — в приёмной.</p>`;

const editors = {
  tinymce: 'TinyMCE',
  ckeditor5: 'CKEditor 5',
  ckeditor4: 'CKEditor 4',
  quill: 'Quill',
};
type Editor = keyof typeof editors;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const skip = await prepare();
const pages: Record<string, string> = {
  '/editor.html':
    '<!doctype html><title>Editor</title><div id="editor"></div><script type="module" src="/at/drive.js"></script>',
};
let site: Awaited<ReturnType<typeof createSite>>;
let browser: Browser;
before(async () => {
  site = await createSite({ pages });
  browser = await puppeteer.launch(chromium());
});
after(async () => {
  await browser.close();
  await site.close();
});

test('editors leave what the matrix says', { skip: skip ?? false }, async () => {
  const measured: Cell[] = [];
  for (const editor of Object.keys(editors) as Editor[]) {
    // Quill has no setting that lets other tags in.
    const settings: Setting[] = editor === 'quill' ? ['как есть'] : ['как есть', 'с настройками'];
    for (const setting of settings) measured.push(...(await measure(editor, setting)));
  }
  holdMatrix(import.meta.url, measured);
});

async function measure(editor: Editor, setting: Setting): Promise<Cell[]> {
  const { version } = JSON.parse(readFileSync(at(`node_modules/${editor}/package.json`), 'utf8'));
  const where = `${editors[editor]} ${version}`;
  const page = await openEditor(editor, setting);
  const rows: Cell[] = [];
  for (const form of Object.keys(forms) as Form[]) {
    const html = await put(page, 'set', among(forms[form](src)));
    const seen = await publish(html, form);
    const row: Cell = { where, setting, role: '', form, ...seen };
    if (!seen.shown && (form === 'tag' || form === 'box')) {
      const again = await put(page, 'set', among(forms[form](`${src}#prog-roadmap`)));
      if ((await publish(again, form)).shown)
        row.note = 'Видна, если адрес ссылки внутри кончается на #prog-roadmap.';
    }
    if (/sandbox=/.test(html)) row.note = 'Редактор запирает фрейм в sandbox без скриптов.';
    if (editor === 'quill' && form !== 'link' && !seen.shown)
      row.note = [row.note, 'Настройки, которая это пропустит, нет: берите ссылку.']
        .filter(Boolean)
        .join(' ');
    rows.push(row);
  }
  const pasted = await put(page, 'paste', forms.link(src));
  if (setting === 'как есть' && editor === 'tinymce') {
    await put(page, 'set', among(forms.link(src)));
    await takePicture(page, 'editor-link', 320);
  }
  const seen = await publish(pasted, 'link');
  rows.push({ where: `${where}, вставка`, setting, role: '', form: 'link', ...seen });
  await page.close();
  return rows;
}

/** The site serves its own folders only; the editors come from theirs, and nothing from other hosts. */
async function openEditor(editor: Editor, setting: Setting): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (/^https?:/.test(request.url()) && origin !== site.url) return void request.abort();
    if (!/^\/(at|integrations)\//.test(pathname)) return void request.continue();
    const path = pathname
      .replace('/at/editors/', 'node_modules/')
      .replace('/integrations/', '../../../integrations/')
      .replace('/at/', '');
    if (!existsSync(at(path))) return void request.respond({ status: 404 });
    const contentType = { '.js': 'text/javascript', '.css': 'text/css' }[extname(path)];
    void request.respond({ body: readFileSync(at(path)), contentType: contentType ?? '' });
  });
  await page.goto(`${site.url}/editor.html`);
  await page.waitForFunction('globalThis.openEditor');
  await page.evaluate(`openEditor('${editor}', '${setting}')`);
  return page;
}

/** @returns what the editor gives out then */
async function put(page: Page, how: 'set' | 'paste', html: string): Promise<string> {
  if (how === 'paste') await page.evaluate(`editor.set('')`);
  await page.evaluate(`editor.${how}(${JSON.stringify(html)})`);
  // Editors take in what is pasted a moment later.
  if (how === 'paste') await page.waitForFunction(`/Дорожная/.test(editor.get())`);
  const out = String(await page.evaluate('editor.get()'));
  if (process.env['SHOW_OUTPUT']) console.log(out, '\n');
  return out;
}

async function publish(html: string, form: Form): Promise<Pick<Cell, 'kept' | 'shown'>> {
  // The passport below is no part of what is measured: once it is ready, whatever is still missing is missing for good.
  const control = `<prog-passport src="${src}"></prog-passport>`;
  pages['/published.html'] =
    `<!doctype html><html lang="ru"><title>Published</title><script type="module" src="/prog-widgets/loader.js"></script><main>${html}</main>${control}`;
  const page = await browser.newPage();
  await page.goto(`${site.url}/published.html`);
  await page.waitForSelector('prog-passport[data-state="ready"]');
  let shown = false;
  for (let n = 0; n < 30 && !shown; n++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    shown = await showsRoadmap(page);
  }
  await page.setContent(html);
  const kept = (await page.evaluate(keptOf(form))) as Cell['kept'];
  await page.close();
  return { kept, shown };
}

async function showsRoadmap(page: Page): Promise<boolean> {
  const found = `!!document.querySelector('prog-roadmap[data-state="ready"]')`;
  // A frame that is still navigating can't answer yet; one in a sandbox never does.
  const answers = page
    .frames()
    .map((frame) =>
      Promise.race([
        frame.evaluate(found).catch(() => false),
        new Promise((resolve) => setTimeout(resolve, 300, false)),
      ]),
    );
  return (await Promise.all(answers)).includes(true);
}

/** Text, not a function: tsx would put calls of its own helper into it. */
function keptOf(form: Form): string {
  const whole: Record<Form, string> = {
    tag: `prog-roadmap[src="${src}"] a[href="${src}"]`,
    box: `div.prog-embed[data-src="${src}"][data-view="roadmap"] a[href="${src}"]`,
    link: `a[href="${src}#prog-roadmap"]`,
    frame: `iframe[src="/prog-widgets/embed.html?src=${src}&view=roadmap"][title][loading]:not([sandbox])`,
  };
  return `document.querySelector(${JSON.stringify(whole[form])}) ? 'whole'
    : document.querySelector('a[href*="${src}"]') ? 'link'
    : /Дорожная\\sкарта/.test(document.body.textContent) ? 'text' : 'nothing'`;
}
