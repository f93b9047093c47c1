/** A tag that is added to the list, and to nothing else, is everywhere: in a copy of the project, built and opened. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { createSite } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'prog-widgets-'));
const read = (name: string): string => readFileSync(join(copy, name), 'utf8');

const ENTRY = `
  {
    name: 'short-title',
    title: { ru: 'Название', en: 'Title' },
    shows: 'what the programme is called',
    budget: 31,
  },
];`;
const OPTION = `
  { word: 'before', isAddress: true },
];`;
const TAG = `
import { html, type TemplateResult } from 'lit';
import type { Programme } from '../../../programme/schema.js';
import { ProgElement } from '../../base/prog-element.js';

export class ProgShortTitle extends ProgElement {
  static override readonly tag: string = 'prog-short-title';

  protected override renderProgramme({ title }: Programme): TemplateResult {
    return html\`<p>\${title}, \${this.getAttribute('before')}</p>\`;
  }
}
`;

before(() => {
  const parts = [
    'src',
    'scripts',
    'integrations',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'README.md',
  ];
  for (const it of parts) cpSync(join(root, it), join(copy, it), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

  const list = read('src/tag-list.ts').split('\n];');
  assert.equal(list.length, 3);
  writeFileSync(join(copy, 'src/tag-list.ts'), list[0]! + ENTRY + list[1]! + OPTION + list[2]!);
  mkdirSync(join(copy, 'src/elements/tags/short-title'));
  writeFileSync(join(copy, 'src/elements/tags/short-title/short-title.ts'), TAG);

  run('--import', 'tsx', 'scripts/write-tags.ts');
  const builder = pathToFileURL(join(copy, 'scripts/build.mjs')).href;
  run('--input-type=module', '--eval', `(await import('${builder}')).buildBundle()`);
});
after(() => rmSync(copy, { recursive: true }));

function run(...args: string[]): void {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

test('every list has it', () => {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, object> };
  assert.ok(exports['./prog-short-title']);
  const components = 'integrations/bitrix/local/components/prog/programme';
  for (const [name, words] of Object.entries({
    'README.md': '| `<prog-short-title>` | what the programme is called |',
    'src/tags.ts': 'ProgShortTitle',
    'dist/prog-widgets.css': 'prog-short-title',
    [`${components}/options.php`]: "'short-title'",
    [`${components}/lang/en/options.php`]: "_SHORT_TITLE'] = 'Title'",
    'integrations/wordpress/prog-widgets/includes/views.php': "__( 'Название', 'prog-widgets' )",
    'integrations/joomla/progwidgets/language/ru-RU/plg_content_progwidgets.ini':
      'SHORT_TITLE="Название"',
    'integrations/mediawiki/ProgWidgets/src/Hooks.php': "'short-title'",
    'integrations/editors/tinymce.js': "'short-title'",
  }))
    assert.ok(read(name).includes(words), name);
});

test('it is upgraded and draws, as a tag and where a placeholder stands for it', async () => {
  const programme = {
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2024', to: '2026' },
  };
  const page = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>new</title>
    <script type="module" src="/copy/loader.js"></script>
    <prog-short-title src="/p.json" before="a"></prog-short-title>
    <div class="prog-embed" data-src="/p.json" data-view="short-title" data-before="/b.json"></div>
    <div class="prog-embed" data-src="/p.json" data-view="short-title" data-before="https://elsewhere.example/b.json"></div>`;
  const pages = { '/new.html': page, '/p.json': JSON.stringify(programme) };
  const site = await createSite({ pages, folders: { '/copy/': join(copy, 'dist') } });
  const browser = await puppeteer.launch(chromium());
  try {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/new.html`);
    await tab.waitForFunction(
      () => document.querySelectorAll('prog-short-title[data-state="ready"]').length === 2,
      { timeout: 10_000 },
    );
    const drawn = await tab.$$eval('prog-short-title', (all) =>
      all.map((it) => it.shadowRoot!.querySelector('p')!.textContent),
    );
    // The third would read a file of a site that the page has not named.
    assert.deepEqual(drawn, ['Программа, a', 'Программа, /b.json']);
  } finally {
    await browser.close();
    await site.close();
  }
});
