/**
 * What a visitor does with the whole programme. Fingers and keys are Chromium's own: it measures no others. Each step
 * says what must have come of it, and fails where that does not come.
 */

const PAUSE = 500;
const KEY_PAUSE = 120;
const FRAME = 16;
const SWIPES = 8;
const LIMIT = 20_000;
/** «план», by the keys that it is typed with. */
const KEYS = { п: 'KeyG', л: 'KeyK', а: 'KeyF', н: 'KeyY' };

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @type {Record<string, (page: import('puppeteer-core').Page) => Promise<unknown>>} */
export const steps = {
  async scroll(page) {
    for (let swipe = 0; swipe < SWIPES; swipe++) {
      await page.touchscreen.touchStart(195, 700);
      for (let y = 680; y > 100; y -= 40) {
        await page.touchscreen.touchMove(195, y);
        await sleep(FRAME);
      }
      await page.touchscreen.touchEnd();
    }
    await until(page, () => window.scrollY > 2000);
  },

  async 'open a row'(page) {
    await tap(page, `prog-page >>> prog-roadmap >>> .block .open`);
    await until(page, () => window.part('prog-roadmap').querySelector('.row[data-open]'));
  },

  async search(page) {
    await tap(page, 'prog-page >>> [role=search] input');
    await typeKeys(page, KEYS);
    await until(page, () => window.part().querySelector('.results'));
  },

  async filter(page) {
    await tap(page, 'prog-page >>> prog-roadmap >>> [name=filters]');
    const field = 'prog-page >>> prog-roadmap >>> .panel .field:not([data-name=group]) select';
    const select = await page.waitForSelector(field, { timeout: LIMIT });
    await sleep(PAUSE);
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await until(page, () => window.part('prog-roadmap').querySelector('.chip'));
  },

  /** From the plan's numbers, the projects or the indicators: whichever comes first and leads to another part. */
  async 'follow a link'(page) {
    const link = await page.evaluateHandle(() =>
      ['prog-summary', 'prog-projects', 'prog-indicators', 'prog-roadmap']
        .flatMap((name) => [...(window.part(name)?.querySelectorAll('a[href^="#prog_"]') ?? [])])
        .find((it) => it.checkVisibility() && it.hash !== location.hash),
    );
    if (!link.asElement()) throw new Error('No link from part to part');
    const before = await page.evaluate(() => location.hash);
    await tapOn(link.asElement());
    await page.waitForFunction((hash) => location.hash !== hash, { timeout: LIMIT }, before);
  },
};

/** For the page: what is inside a part's tag, or inside the page's. */
export function lookInside() {
  window.part = (name) => {
    const page = document.querySelector('prog-page').shadowRoot;
    return name ? page.querySelector(name)?.shadowRoot : page;
  };
}

/** A step, and time for its last frame to be told. @returns when it began, on the page's clock */
export async function walk(page, step) {
  const from = await page.evaluate(() => performance.now());
  await steps[step](page);
  await sleep(PAUSE);
  return from;
}

/** Puppeteer's own typing puts Russian letters in without any key, and where there is no key nothing is measured. */
async function typeKeys(page, keys) {
  const cdp = await page.createCDPSession();
  for (const [key, code] of Object.entries(keys)) {
    const windowsVirtualKeyCode = code.charCodeAt(code.length - 1);
    const pressed = { key, code, windowsVirtualKeyCode };
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...pressed });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    await sleep(KEY_PAUSE);
  }
}

async function tap(page, selector) {
  await tapOn(await page.waitForSelector(selector, { timeout: LIMIT }));
}

/** Where it comes to rest, not on its way there: what is drawn only now may be taller than what was reserved for it. */
async function tapOn(element) {
  const scrolledTo = () =>
    element.evaluate((it) => {
      it.scrollIntoView({ block: 'center' });
      return it.getBoundingClientRect().top;
    });
  const end = Date.now() + LIMIT;
  for (let [before, top] = [NaN, await scrolledTo()]; before !== top;) {
    if (Date.now() > end) throw new Error('What was to be tapped does not come to rest');
    await sleep(PAUSE);
    [before, top] = [top, await scrolledTo()];
  }
  await element.tap();
}

const until = (page, isSo) => page.waitForFunction(isSo, { timeout: LIMIT });
