/**
 * A launcher of the test runner for browsers that speak WebDriver and nothing else: a handful of requests, where the usual
 * package for it brings a hundred and sixty others along.
 */

/** Longer than any page of tests needs to load, in ms. */
const PATIENCE = 40_000;
const ATTEMPTS = 3;

/** What WebDriver calls the keys that are no letters. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
};

/**
 * @param {string} name what the reports call it
 * @param {string} driver where the driver answers, without a slash at the end
 * @param {object} capabilities of the browser, as WebDriver calls what it is asked for
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webdriverLauncher(name, driver, capabilities) {
  /** By the test runner's id: WebDriver's id of the browser that runs those tests, the address it is at, and how high its bars are. */
  const running = new Map();

  const ask = async (method, path, body) => {
    const answer = await fetch(driver + path, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${value?.message ?? answer.status}`);
    return value;
  };
  const room = (browser) =>
    ask('POST', `/session/${browser}/execute/sync`, {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
  const setWindow = (browser, rect) => ask('POST', `/session/${browser}/window/rect`, rect);
  /** The page hears of its new size a moment later. */
  const whenRoom = async (browser, isRight) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      const [width, height] = await room(browser);
      if (isRight(width, height)) return height;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${name}: the page is ${(await room(browser)).join(' × ')} px`);
  };
  const leave = async (id) => {
    const { browser } = running.get(id) ?? {};
    running.delete(id);
    // It may have gone by itself.
    if (browser) await ask('DELETE', `/session/${browser}`).catch(() => undefined);
  };

  const start = async (id, url) => {
    const { sessionId } = await ask('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    const session = { browser: sessionId, url };
    running.set(id, session);
    await setWindow(sessionId, { width: 800, height: 600 });
    session.bars = 600 - (await whenRoom(sessionId, (width) => width === 800));
    await ask('POST', `/session/${sessionId}/url`, { url });
  };

  return {
    name,
    type: 'webdriver',
    concurrency: 1,
    /** One browser in forty comes up and loads nothing; the next one does. */
    async startSession(id, url) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await start(id, url);
        } catch (reason) {
          await leave(id);
          if (attempt === ATTEMPTS) throw reason;
        }
      }
    },
    async setViewport(id, { width, height }) {
      const { browser, bars } = running.get(id);
      await setWindow(browser, { width, height: height + bars });
      await whenRoom(browser, (...size) => size[0] === width && size[1] === height);
    },
    /** As the runner's command calls it: letters, the name of one key, or of two that are held together: `Shift+Tab`. */
    async sendKeys(id, keys) {
      const actions = keys.flatMap((it) => {
        const values = (it.length > 1 ? it.split('+') : [it]).map((key) => KEYS[key] ?? key);
        return [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.reverse().map((value) => ({ type: 'keyUp', value })),
        ];
      });
      await ask('POST', `/session/${running.get(id).browser}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    isActive: (id) => running.has(id),
    getBrowserUrl: (id) => running.get(id)?.url,
    async stopSession(id) {
      await leave(id);
      return { errors: [] };
    },
    async stop() {
      for (const id of running.keys()) await leave(id);
    },
  };
}
