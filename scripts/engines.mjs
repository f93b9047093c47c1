/**
 * The three engines in which the browser tests run, each as a launcher for the test runner, and how to get its browser.
 * `TEST_ENGINE` says which; Chromium if nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { aptInstall } from './apt.mjs';
import { chromium, testZone } from './chrome.mjs';
import { webdriverLauncher } from './webdriver-launcher.mjs';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
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
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    ready: () => existsSync(WEBKIT_DRIVER) && miniBrowser() !== undefined,
    open: openWebKit,
  },
};

/** @returns {string | undefined} why the engine can't be had here */
export function missing(name) {
  const { ready, packages } = ENGINES[name];
  if (ready() || (packages && aptInstall(...packages) && ready())) return undefined;
  return `${name} is not installed, and could not be: it needs ${packages?.join(', ')} (Debian or Ubuntu, as root)`;
}

/** Chromium starves background tabs of animation frames; every page here believes it is in front. */
async function focusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** WebKit has no headless mode here: its driver runs on a screen of its own. */
async function openWebKit() {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', WEBKIT_DRIVER, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, TZ: testZone, LANG: 'ru_RU.UTF-8', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  // xvfb-run leaves its children behind unless the whole group goes.
  const close = () => {
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

function freePort() {
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
    chromium: [chromium().executablePath, '--version'],
    firefox: [FIREFOX, '--version'],
    webkit: ['dpkg-query', '--show', 'webkit2gtk-driver'],
  }[name];
  return spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim().split('\n')[0] || name;
}
