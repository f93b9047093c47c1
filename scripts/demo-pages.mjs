/** The demo's pages, and when one of them is ready to be looked at: for the page tests and for the pictures. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../demo', import.meta.url));

/** @returns {string[]} addresses, `/index.html` among them */
export function demoPages() {
  return readdirSync(demo, { recursive: true })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html') && !path.startsWith('/frame/'))
    .sort();
}

/**
 * Waits until the page has stopped loading, every `prog-…` tag is defined and none is still pending, also inside
 * shadow roots and frames. Fails with the names of those that are not.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function whenReady(page, timeout = 20_000) {
  const end = Date.now() + timeout;
  // Twice: what has just been defined may ask for more.
  for (let round = 0; round < 2; round++) {
    await page.waitForNetworkIdle({ idleTime: 200, timeout }).catch(() => {
      throw new Error(`${page.url()} does not stop loading`);
    });
    for (;;) {
      const waiting = (await Promise.all(page.frames().map(unready))).flat();
      if (waiting.length === 0) break;
      if (Date.now() > end) throw new Error(`${page.url()} still waits for ${waiting.join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  // What has just been put in is on the screen after two frames.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** @returns {Promise<string[]>} */
function unready(frame) {
  return frame.evaluate(() => {
    const found = [];
    const visit = (root) => {
      for (const node of root.querySelectorAll('*')) {
        if (node.shadowRoot) visit(node.shadowRoot);
        if (!node.localName.startsWith('prog-')) continue;
        if (!customElements.get(node.localName)) found.push(`<${node.localName}> to be defined`);
        else if (node.dataset.state === 'pending') found.push(`<${node.localName}> to load`);
        else if (node.shadowRoot?.querySelector('.coming')) found.push('the rest of the page');
      }
    };
    visit(document);
    return found;
  });
}
