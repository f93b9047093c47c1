/** How the demo's own text is laid out, around the tags. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoPages } from '../../scripts/demo-pages.mjs';
import { openPage, type OpenedPage } from './support.js';

let opened: OpenedPage | undefined;

for (const path of demoPages().filter((it) => !it.startsWith('/hosts/')))
  test(`${path}: no sentence falls apart into columns, no heading sticks to what stands above it`, async () => {
    opened = await openPage(path, { width: 1280, height: 740, tab: opened });
    const found = await opened.page.evaluate(() => {
      const faults: string[] = [];
      const isText = (it: Node): boolean =>
        it.nodeType === Node.TEXT_NODE && Boolean(it.textContent?.trim());
      for (const it of document.body.querySelectorAll('*'))
        if (
          /^(inline-)?(flex|grid)$/.test(getComputedStyle(it).display) &&
          it.childElementCount > 0 &&
          [...it.childNodes].some(isText)
        )
          faults.push(`columns: ${it.outerHTML.slice(0, 100)}`);
      for (const heading of document.body.querySelectorAll('main :is(h2, h3, h4)')) {
        const before = heading.previousElementSibling;
        // The years above the title of a card belong to it.
        const above = before?.matches('.years') ? undefined : before?.getBoundingClientRect();
        const { top, height } = heading.getBoundingClientRect();
        if (above?.height && height && top > above.top && top - above.bottom < 8)
          faults.push(`sticks: ${heading.outerHTML.slice(0, 100)}`);
      }
      return faults;
    });
    assert.deepEqual(found, []);
  });
