/** Every tag at 320 px: with the reader's own spacing (WCAG 1.4.12), for a finger (2.5.8), for a phone that zooms. */
import '../../src/all.js';
import { expect } from '@open-wc/testing';
import { setViewport } from './viewport.js';
import { allInside, frame, shown } from './support.js';

const TAGS = [
  ...['passport', 'summary', 'roadmap', 'projects', 'indicators', 'assessment', 'swot', 'risks'],
  ...['event-map', 'event-map view="calendar"', 'event-map view="list"', 'governance', 'text'],
];
const programmes = await Promise.all(
  ['example', 'rybinsk-2021', 'mosk-2019', 'ivanovo-2023'].map(async (name) => {
    const address = new URL(`../../demo/programmes/${name}.json`, import.meta.url);
    return [name, (await (await fetch(address)).json()) as object] as const;
  }),
);
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`);

const laidOut = new CSSStyleSheet();
laidOut.replaceSync('* { content-visibility: visible !important }');

const isShown = (it: Element): boolean => it.getClientRects().length > 0;

describe('at 320 px', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 1280, height: 900 }));

  for (const markup of TAGS)
    it(`<prog-${markup}>`, async () => {
      const tag = `prog-${markup.split(' ')[0]}`;
      const found: string[] = [];
      for (const [name, programme] of programmes)
        for (const lang of ['ru', 'en']) {
          // A page that links to all: other tags are there for what this one names.
          const element = await shown(
            `<prog-${markup} lang=${lang} today="2023-12-10"></${tag}>`,
            programme,
          );
          // Below the screen, too.
          element.shadowRoot!.adoptedStyleSheets.push(laidOut);
          await frame();
          const tell = (what: string, it: Element): void =>
            void found.push(
              `${name} ${lang}: ${what}: ${it.tagName}.${it.className} ${it.textContent.trim().slice(0, 30)}`,
            );
          for (const it of allInside(element, 'a[href], button, summary, input, select')) {
            const { width, height } = it.getBoundingClientRect();
            if (isShown(it) && !it.matches('.skip') && (width < 23.9 || height < 23.9))
              tell(`${width} × ${height}`, it);
            if (
              isShown(it) &&
              it.matches('input, select') &&
              parseFloat(getComputedStyle(it).fontSize) < 16
            )
              tell('letters below 16 px', it);
          }
          for (const it of allInside(element, '[role=row], [role=rowgroup], [role=table]'))
            // Also within boxes that are there for the layout alone.
            if (isShown(it) && it.firstElementChild && ![...it.querySelectorAll('*')].some(isShown))
              tell('without a child', it);
          const root = element.shadowRoot!;
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
          await frame();
          const over = document.documentElement.scrollWidth - innerWidth;
          if (over > 0) found.push(`${name} ${lang}: ${over} px over`);
          element.remove();
        }
      expect([...new Set(found)]).to.deep.equal([]);
    }).timeout(60_000);
});
