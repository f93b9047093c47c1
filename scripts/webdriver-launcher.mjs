/**
 * A launcher of the test runner for browsers that speak WebDriver and nothing else: a handful of requests, where the usual
 * package for it brings a hundred and sixty others along.
 */

/**
 * @param {string} name what the reports call it
 * @param {string} driver where the driver answers, without a slash at the end
 * @param {object} capabilities of the browser, as WebDriver calls what it is asked for
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webdriverLauncher(name, driver, capabilities) {
  /** By the test runner's id: WebDriver's id of the browser that runs those tests, and the address it is at. */
  const running = new Map();

  const ask = async (method, path, body) => {
    const answer = await fetch(driver + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${value?.message ?? answer.status}`);
    return value;
  };
  const leave = async (id) => {
    const { browser } = running.get(id) ?? {};
    running.delete(id);
    // It may have gone by itself.
    if (browser) await ask('DELETE', `/session/${browser}`).catch(() => undefined);
  };

  return {
    name,
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      const { sessionId } = await ask('POST', '/session', {
        capabilities: { alwaysMatch: capabilities },
      });
      running.set(id, { browser: sessionId, url });
      await ask('POST', `/session/${sessionId}/window/rect`, { width: 1000, height: 800 });
      await ask('POST', `/session/${sessionId}/url`, { url });
    },
    isActive: (id) => running.has(id),
    getBrowserUrl: (id) => running.get(id).url,
    async stopSession(id) {
      await leave(id);
      return { errors: [] };
    },
    async stop() {
      for (const id of running.keys()) await leave(id);
    },
  };
}
