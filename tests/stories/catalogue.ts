/** The built catalogue in Chromium: what it holds, and one page that goes from story to story. */
import { readFileSync, readdirSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { createSite } from '../../scripts/serve.mjs';
import type { TagDescription } from '../../stories/states/description.js';
import { storySet, type Expectations } from '../../stories/states/story-set.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}dist-storybook`;

export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}
export interface TagStories {
  about: TagDescription;
  expects: Map<string, Expectations>;
}

export const site = await createSite({ folders: { '/': folder } });
let browser: Promise<Browser> | undefined;
after(async () => {
  await (await browser)?.close();
  await site.close();
});

export const entries = Object.values(
  (JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> })
    .entries,
);

/** What the stories of each tag may do, from the descriptions that they are made of. */
export const tags: TagStories[] = await Promise.all(
  readdirSync(`${root}stories/tags`).map(async (name) => {
    const path = `../../stories/tags/${name}`;
    const { default: about } = (await import(path)) as { default: TagDescription };
    const expects = Object.entries(storySet(about)).map(
      ([id, { parameters }]) => [id, parameters.expects ?? {}] as const,
    );
    return { about, expects: new Map(expects) };
  }),
);

export interface Watched {
  page: Page;
  /** What has been said since it was asked last; a sentence that is expected may take a moment to come. */
  warnings: (expected?: string[]) => Promise<string[]>;
  /** Whatever must never be; `missing` are addresses that are expected not to be there. */
  troubles: (missing?: string[]) => string[];
}

export async function openCatalogue(path: string): Promise<Watched> {
  browser ??= puppeteer.launch(chromium());
  // A tab behind another one is drawn once a second, and gets no frames.
  const page = await (await browser).newPage({ type: 'window' });
  await page.setViewport({ width: 1280, height: 900 });
  // A slide that fades in is looked at when it is there.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });

  let warnings: string[] = [];
  let troubles: { what: string; address?: string }[] = [];
  page.on('pageerror', (error) => troubles.push({ what: `page error: ${String(error)}` }));
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
    if (message.type() !== 'error') return;
    const address = message.location().url ?? '';
    troubles.push({ what: `console: ${message.text()} ${address}`, address });
  });
  page.on('request', (request) => {
    const address = request.url();
    if (/^(https?|wss?):/.test(address) && !address.startsWith(`${site.url}/`))
      troubles.push({ what: `another host: ${address}` });
  });
  // Text, not a function: tsx puts calls of this helper of its own into what the page is to run.
  await page.evaluateOnNewDocument('globalThis.__name = (target) => target;');
  await page.goto(`${site.url}/${path}`, { waitUntil: 'load' });
  const take = <T>(all: T[], rest: () => void): T[] => (rest(), all);
  return {
    page,
    warnings: async (expected = []) => {
      const isSaid = (piece: string): boolean => warnings.some((it) => it.includes(piece));
      for (let n = 0; n < 100 && !expected.every(isSaid); n++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return take(warnings, () => (warnings = []));
    },
    troubles: (missing = []) =>
      take(troubles, () => (troubles = []))
        .filter(({ address }) => !missing.some((it) => address === `${site.url}/${it}`))
        .map(({ what }) => what),
  };
}

export interface Shown {
  status: string;
  /** What axe found, as the tab «Accessibility» shows it; undefined where it did not run. */
  violations?: string[];
  states: string[];
  /** In pixels, beyond the width of the window. */
  overflow: number;
  /** Of the tag itself: a tag within a tag has parts of its own. */
  parts: string[];
}

/** Storybook loads its page anew for who leaves a story before it is finished. */
export async function firstStory({ page }: Watched): Promise<void> {
  await page.waitForFunction('__STORYBOOK_ADDONS_CHANNEL__?.last("storyFinished") !== undefined', {
    timeout: 60_000,
  });
}

/** Goes to a story as the sidebar does, and waits until it is drawn and looked at. */
export async function showStory({ page }: Watched, id: string): Promise<Shown> {
  return page.evaluate(async (storyId): Promise<Shown> => {
    interface Report {
      type: string;
      result?: { violations?: { id: string; nodes: { target: unknown[]; html: string }[] }[] };
    }
    interface Channel {
      on: (event: string, listener: (what: unknown) => void) => void;
      off: (event: string, listener: (what: unknown) => void) => void;
      emit: (event: string, what: object) => void;
    }
    const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
      .__STORYBOOK_ADDONS_CHANNEL__;
    const finished = await new Promise<{ status: string; reporters?: Report[] }>((resolve) => {
      const onFinished = (it: unknown): void => {
        const result = it as { storyId: string; status: string };
        if (result.storyId !== storyId) return;
        channel.off('storyFinished', onFinished);
        resolve(result);
      };
      channel.on('storyFinished', onFinished);
      channel.on('storyMissing', () => resolve({ status: 'missing' }));
      setTimeout(() => resolve({ status: 'not finished in two minutes' }), 120_000);
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    });
    const story = document.querySelector('#storybook-root')!;
    const found = [...story.querySelectorAll<HTMLElement>('*')].filter((it) =>
      it.localName.startsWith('prog-'),
    );
    const axe = finished.reporters?.find((it) => it.type === 'a11y')?.result?.violations;
    return {
      status: finished.status,
      ...(axe && {
        violations: axe.flatMap((it) =>
          it.nodes.map((node) => `${it.id}: ${node.target.flat().join(' → ')}: ${node.html}`),
        ),
      }),
      states: found.map((it) => it.dataset['state'] ?? ''),
      overflow: document.documentElement.scrollWidth - innerWidth,
      parts: found.flatMap((it) => [
        ...new Set(
          [...(it.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((one) => [...one.part]),
        ),
      ]),
    };
  }, id);
}
