/** A real MediaWiki, without the extension and with it: which form of embedding survives, and who may load what. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../../../scripts/chrome.mjs';
import { holdMatrix, type Cell } from '../matrix.js';
import { takePicture } from '../picture.js';
import { template } from './prepare.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-wiki-'));
const programme = join(root, 'demo/programmes/rybinsk-2021.json');
const VERSION = /MW_VERSION', '([\d.]+)'/.exec(
  readFileSync(join(template, 'includes/Defines.php'), 'utf8'),
)![1]!;
let browser: Browser;
const servers: ChildProcess[] = [];

/** Two wikis: one whose keeper has only put the loader into LocalSettings.php, one with the extension. */
interface Wiki {
  site: string;
  url: string;
}
let plain: Wiki;
let extended: Wiki;

before(async () => {
  browser = await puppeteer.launch(chromium());
  plain = await wiki('plain', (site) => {
    cpSync(join(root, 'dist'), join(site, 'prog-widgets'), { recursive: true });
    return `$wgHooks['BeforePageDisplay'][] = static function ( $out ) {
      $out->addHeadItem( 'prog-widgets', '<script type="module" src="/prog-widgets/loader.js"></script>' );
    };`;
  });
  extended = await wiki('extended', (site) => {
    const to = join(site, 'extensions/ProgWidgets');
    cpSync(join(root, 'integrations/mediawiki/ProgWidgets'), to, { recursive: true });
    cpSync(join(root, 'dist'), join(to, 'dist'), { recursive: true });
    return "wfLoadExtension( 'ProgWidgets' );";
  });
});
after(async () => {
  await browser?.close();
  for (const it of servers) it.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function wiki(name: string, dress: (site: string) => string): Promise<Wiki> {
  const site = join(folder, name);
  cpSync(template, site, { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(site, 'extensions'));
  mkdirSync(join(site, 'images'));
  cpSync(programme, join(site, 'programme.json'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  php(site, 'install.php', [
    ...['--dbtype', 'sqlite', '--dbpath', join(folder, `${name}-db`), '--dbname', 'wiki'],
    ...[
      '--server',
      url,
      '--scriptpath',
      '',
      '--lang',
      'ru',
      '--pass',
      'Only-for-this-test-1',
      'Вики',
      'Admin',
    ],
  ]);
  appendFileSync(join(site, 'LocalSettings.php'), `\n${dress(site)}\n`);
  const server = spawn('php', ['-S', `localhost:${port}`, '-t', site], { stdio: 'ignore' });
  servers.push(server);
  for (let n = 0; n < 100; n++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { site, url };
}

const php = (site: string, script: string, args: string[], input?: string): string =>
  execFileSync('php', [join(site, 'maintenance', script), ...args], {
    encoding: 'utf8',
    input,
    stdio: 'pipe',
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Seen {
  html: string;
  states: [tag: string, state: string | undefined][];
  errors: string[];
  hosts: string[];
}

/** Saves wikitext as a user of the wiki would, and opens the page as a reader. */
async function published({ site, url }: Wiki, title: string, wikitext: string): Promise<Seen> {
  php(site, 'edit.php', ['--user', 'Admin', title], wikitext);
  const page = await browser.newPage();
  const errors: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (it) => hosts.add(new URL(it.url()).host));
  await page.goto(`${url}/index.php?title=${encodeURIComponent(title)}`, {
    waitUntil: 'networkidle0',
  });
  const frame = page.frames().find((it) => it.url().includes('embed.html')) ?? page;
  const states = await frame.evaluate(async () => {
    const tags = [...document.querySelectorAll('*')].filter((it) =>
      it.localName.startsWith('prog-'),
    );
    for (
      let n = 0;
      n < 100 &&
      tags.some((it) => !/ready|failed/.test((it as HTMLElement).dataset['state'] ?? ''));
      n++
    )
      await new Promise((resolve) => setTimeout(resolve, 50));
    return tags.map((it): [string, string | undefined] => [
      it.localName,
      (it as HTMLElement).dataset['state'],
    ]);
  });
  const html = await page.evaluate(() => fetch(location.href).then((it) => it.text()));
  if (title === 'Карта') await takePicture(page, 'mediawiki', 760);
  await page.close();
  return { html, states, errors, hosts: [...hosts] };
}

const link = (url: string): string => `[${url}/programme.json#prog-roadmap Дорожная карта]`;
const FORMS: Record<keyof typeof SIGNS, (url: string) => string> = {
  tag: (url) => `<prog-roadmap src="/programme.json">${link(url)}</prog-roadmap>`,
  box: (url) =>
    `<div class="prog-embed" data-src="/programme.json" data-view="roadmap">${link(url)}</div>`,
  link,
  frame: () =>
    '<iframe src="/prog-widgets/embed.html?src=/programme.json&view=roadmap" title="Карта"></iframe>',
};
const SIGNS = {
  tag: '<prog-roadmap src="/programme.json"',
  box: 'data-view="roadmap"',
  link: 'programme.json#prog-roadmap"',
  frame: '<iframe',
};

test('each form, without the extension and with it', async () => {
  const cells: Cell[] = [];
  for (const [setting, where] of [
    ['только loader.js', plain],
    ['с расширением', extended],
  ] as const)
    for (const form of ['tag', 'box', 'link', 'frame'] as const) {
      const before = 'Центр показывает программу развития.\n\n';
      const { html, states, errors } = await published(
        where,
        `Форма ${form}`,
        `${before}${FORMS[form](where.url)}\n\nКонец.`,
      );
      assert.deepEqual(errors, []);
      const kept = html.includes(SIGNS[form])
        ? 'whole'
        : html.includes(SIGNS.link)
          ? 'link'
          : 'text';
      cells.push({
        where: `MediaWiki ${VERSION}`,
        setting,
        role: '',
        form,
        kept,
        shown: states.length === 1 && states[0]![0] === 'prog-roadmap' && states[0]![1] === 'ready',
        ...(kept !== 'whole' && {
          note: 'MediaWiki печатает незнакомый тег как текст: берите ссылку.',
        }),
      });
    }
  holdMatrix(import.meta.url, cells);
});

test('a programme that is a page of the wiki; a new revision needs no new address', async () => {
  const text = readFileSync(programme, 'utf8');
  php(extended.site, 'edit.php', ['--user', 'Admin', 'Программа.json'], text);
  const { states, errors, hosts } = await published(
    extended,
    'Карта',
    '<prog-roadmap page="Программа.json" project="d1" heading-level="3" />',
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(states, [['prog-roadmap', 'ready']]);
  assert.deepEqual(hosts, [new URL(extended.url).host]);
  php(
    extended.site,
    'edit.php',
    ['--user', 'Admin', 'Программа.json'],
    text.replace('вторая', 'третья'),
  );
  const raw = await fetch(
    `${extended.url}/index.php?title=${encodeURIComponent('Программа.json')}&action=raw&ctype=application/json`,
  );
  assert.match(raw.headers.get('content-type') ?? '', /json/);
  assert.match(await raw.text(), /третья/);
});

test('whoever edits the wiki writes no markup, and loads from this site only', async () => {
  const { html, states, errors } = await published(
    extended,
    'Злая',
    [
      '<prog-roadmap src="/programme.json" onclick="alert(1)" style="position:fixed" today="&quot;&gt;&lt;script&gt;document.title=1&lt;/script&gt;" />',
      '<prog-roadmap src="/programme.json" project=\'"><script>document.title=1</script>\' />',
      '<prog-passport src="https://evil.example/p.json" />',
      '<prog-passport src="//evil.example/p.json" />',
      '<prog-passport src="/\\evil.example/p.json" />',
      '<prog-passport src="javascript:alert(1)" />',
      // Browsers leave such characters out, and see two slashes.
      '<prog-passport src="/&#9;/evil.example/p.json" />',
      '<prog-passport page="wikipedia:Программа.json" />',
      '<prog-passport page="Special:Export" />',
      '<prog-swot />',
    ].join('\n\n'),
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(states, [['prog-roadmap', 'ready']]);
  assert.doesNotMatch(html, /onclick="alert|<script>document\.title|position:fixed/);
  assert.equal((html.match(/Не указано, где программа/g) ?? []).length, 8);
  assert.doesNotMatch(html, /wikipedia/);
  // A redirect leads nowhere else.
  for (const [tag] of html.matchAll(/<prog-roadmap[^>]*>/g))
    assert.match(tag, /data-mode="same-origin"/);
});
