/**
 * Does the browser's search reach the text? Find-in-page itself cannot be called from a script, but an address that
 * names a text (`#:~:text=…`) goes through the same search: into shadow roots and `hidden="until-found"`, and shows
 * what it found.
 */

/** What was found is shown within this time. */
const LIMIT_MS = 5000;

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} texts
 * @returns {Promise<number>} how many of them the search brought to the reader
 */
export async function countFound(page, texts) {
  await page.evaluate(inPage);
  const address = page.url().replace(/#.*/, '');
  let found = 0;
  for (const text of texts) {
    await page.evaluate((wanted) => window.search.goAwayFrom(wanted), text);
    // A bare hyphen would separate the text from what is around it.
    await page.goto(`${address}#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`);
    const isFound = page.evaluate((...given) => window.search.isReached(...given), text, LIMIT_MS);
    if (await isFound) found++;
  }
  return found;
}

/** Runs in the page. */
function inPage() {
  const holds = (it, text) =>
    [...it.childNodes].some((node) => node.nodeName === '#text' && node.data.includes(text));
  const holdersOf = (text, root = document.body) =>
    [...root.querySelectorAll('*')].flatMap((it) => [
      ...(it.shadowRoot ? holdersOf(text, it.shadowRoot) : []),
      ...(holds(it, text) ? [it] : []),
    ]);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  window.search = {
    /** To the end of the page that is farther from the text: being there already would prove nothing. */
    async goAwayFrom(text) {
      const { scrollingElement: page } = document;
      const top = holdersOf(text)[0]?.getBoundingClientRect().top ?? 0;
      page.scrollTop = top + page.scrollTop > page.scrollHeight / 2 ? 0 : page.scrollHeight;
      await frame();
    },

    /**
     * Unfolded, and no farther than a screen away: while blocks above it get their real heights, the browser may miss
     * the place by a little.
     */
    async isReached(text, limit) {
      const end = performance.now() + limit;
      const holders = holdersOf(text);
      const isNear = (it) => {
        const { top, bottom, height } = it.getBoundingClientRect();
        return (
          height > 0 &&
          bottom > -innerHeight &&
          top < 2 * innerHeight &&
          it.checkVisibility({ visibilityProperty: true })
        );
      };
      while (performance.now() < end) {
        if (holders.some(isNear)) return true;
        await frame();
      }
      return false;
    },
  };
}
