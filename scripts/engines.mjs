/**
 * The three engines in which the browser tests run, each as a launcher for the test runner, and how to get its browser.
 * `TEST_ENGINE` says which; Chromium if nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { aptInstall } from './apt.mjs';
import { chromium, testZone } from './chrome.mjs';
import { webdriverLauncher } from './webdriver-launcher.mjs';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
/** Room for the widest page of the tests, and for a window's bars around it. */
const SCREEN = ['-a', '-s', '-screen 0 1600x1200x24'];
/** The window is as wide as its buttons are, at least: these leave room for a page of 320 px. */
const NARROW = '* { min-width: 0; padding: 0; margin: 0; font-size: 1px; letter-spacing: -5px }';
const FOCUS = '/usr/bin/xdotool';
/** A screen without a window manager gives no window the focus, and a page without focus shows none. */
const KEEP_FOCUS = `while sleep 0.3; do ${FOCUS} search --onlyvisible --class MiniBrowser windowfocus; done`;
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const miniBrowser = () =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0']
    .map(
      (it) =>
        `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/${it}/MiniBrowser`,
    )
    .find((it) => existsSync(it));

export const ENGINES = {
  chromium: {
    ready: () => true,
    open: async () => ({
      browser: chromeLauncher({ launchOptions: chromium(), createPage: focusedPage }),
      concurrency: 2,
      close: () => undefined,
    }),
  },
  firefox: {
    packages: ['firefox-esr'],
    ready: () => existsSync(FIREFOX),
    open: async () => ({
      browser: chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: FIREFOX,
          headless: true,
          env: { ...process.env, TZ: testZone },
          extraPrefsFirefox: { 'intl.accept_languages': 'ru' },
        },
      }),
      concurrency: 1,
      close: () => undefined,
    }),
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'xdotool'],
    ready: () => [WEBKIT_DRIVER, miniBrowser(), FOCUS].every((it) => it && existsSync(it)),
    open: openWebKit,
  },
};

/** @returns {string | undefined} why the engine can't be had here */
export function missing(name) {
  const { ready, packages } = ENGINES[name];
  if (ready() || (packages && aptInstall(...packages) && ready())) return undefined;
  return `${name} is not installed, and could not be: it needs ${packages?.join(', ')} (Debian or Ubuntu, as root)`;
}

/** Chromium draws a tab behind another once a second: each has a window of its own, and believes it has the focus. */
async function focusedPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** WebKit has no headless mode here: its driver runs on a screen of its own. */
async function openWebKit() {
  const port = await freePort();
  const looks = mkdtempSync(join(tmpdir(), 'prog-widgets-gtk-'));
  mkdirSync(join(looks, 'gtk-3.0'));
  writeFileSync(join(looks, 'gtk-3.0/gtk.css'), NARROW);
  const start = `${KEEP_FOCUS} & exec ${WEBKIT_DRIVER} --port=${port} --host=127.0.0.1`;
  const driver = spawn('xvfb-run', [...SCREEN, 'sh', '-c', start], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      TZ: testZone,
      LANG: 'ru_RU.UTF-8',
      LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_CONFIG_HOME: looks,
    },
  });
  // xvfb-run leaves its children behind unless the whole group goes.
  const close = () => {
    rmSync(looks, { recursive: true, force: true });
    try {
      process.kill(-driver.pid, 'SIGTERM');
    } catch {
      // It has gone by itself.
    }
  };
  process.once('exit', close);
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/status`);
  const browser = webdriverLauncher('WebKitGTK', url, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  });
  return { browser, concurrency: 1, close };
}

/** The command of tests/elements/viewport.ts, in each of them. */
export const viewport = {
  name: 'viewport',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'viewport') return undefined;
    if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(payload);
    else await browser.setViewport(id, payload);
    return true;
  },
};

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (let n = 0; n < 100; n++) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** «Mozilla Firefox 153.8.0esr», as the program says of itself; WebKit's says nothing without a screen. */
export function versionOf(name) {
  const [program, ...args] = {
    // Asked for late: who tests another engine need not have this one.
    chromium: () => [chromium().executablePath, '--version'],
    firefox: () => [FIREFOX, '--version'],
    webkit: () => ['dpkg-query', '--show', 'webkit2gtk-driver'],
  }[name]();
  return spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim().split('\n')[0] || name;
}
