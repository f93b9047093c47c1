/** Whoever goes by the keyboard sees where they are, and gets past what is long. */
import '../../src/all.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { awake, demo, focused, frame, shown } from './support.js';
import { setViewport } from './viewport.js';

const rybinsk = await demo('rybinsk-2021');
const { indicators } = rybinsk as { indicators: { id: string }[] };
/** More of them than any document has. */
const long = {
  ...rybinsk,
  indicators: [0, 1, 2, 3, 4, 5].flatMap((turn) =>
    indicators.map((it) => ({ ...it, id: `${it.id}-${turn}` })),
  ),
};

/** A bar of the page that stays at the top, and as much room before and behind the tag as a page has. */
const BAR = 80;
const page = (tag: string): string =>
  `<${tag} today="2023-12-10" style="display: block; margin-block: 120vh"></${tag}>`;
const STEPS = 24;

let bar: HTMLElement | undefined;
function putBar(): void {
  bar = document.createElement('header');
  bar.style.cssText = `position: fixed; inset: 0 0 auto; block-size: ${BAR}px; z-index: 9; background: #fff`;
  document.body.append(bar);
  document.documentElement.style.setProperty('--prog-sticky-top', `${BAR}px`);
}
const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

async function tab(isBack = false): Promise<void> {
  if (!isBack) return sendKeys({ press: 'Tab' });
  // WebDriver holds a key no longer than a command.
  if (isWebKit) return sendKeys({ press: 'Shift+Tab' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

before(() => setViewport({ width: 1280, height: 600 }));
after(() => setViewport({ width: 800, height: 600 }));
afterEach(() => {
  bar?.remove();
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

describe('what has the focus is seen', () => {
  for (const tag of ['prog-roadmap', 'prog-indicators'])
    for (const hasBar of [false, true])
      for (const isBack of [false, true])
        it(`${isBack ? 'Shift+Tab' : 'Tab'} through <${tag}>${hasBar ? ' below a bar of the page' : ''}`, async () => {
          if (hasBar) putBar();
          const element = await shown(page(tag), long);
          await awake();
          const root = element.shadowRoot!;
          const stops = [
            ...root.querySelectorAll<HTMLElement>('.block .open, .row summary, .row a[href]'),
          ];
          expect(stops.length).to.be.greaterThan(STEPS);
          // From amidst of the rows, whence both ways are long.
          const begin = stops[isBack ? Math.min(stops.length - 1, STEPS + 8) : 4]!;
          begin.focus();
          await sendKeys({ press: 'Shift' });
          const hidden: string[] = [];
          let before: Element | null = null;
          for (let n = 0; n < STEPS; n++) {
            await tab(isBack);
            for (let wait = 0; wait < 6; wait++) await frame();
            const at = root.activeElement!;
            expect(at, 'the focus moves on').to.not.equal(before);
            before = at;
            const { top, bottom } = at.getBoundingClientRect();
            const head = at.closest('.block')
              ? root.querySelector('.top')!.getBoundingClientRect().bottom
              : 0;
            const from = Math.max(hasBar ? BAR : 0, head);
            if (top < from || bottom > innerHeight)
              hidden.push(`${at.textContent.trim().slice(0, 20)}: ${top}–${bottom}, head ${from}`);
          }
          expect(hidden).to.deep.equal([]);
        }).timeout(60_000);
});

describe('a way past a long tag', () => {
  for (const tag of ['prog-roadmap', 'prog-indicators'])
    it(`is the first stop in <${tag}>, and leads behind it`, async () => {
      const element = await shown(page(tag), long);
      const [before, behind] = ['before', 'after'].map((where) => {
        const link = document.createElement('a');
        link.href = '#';
        link.textContent = where;
        element[where as 'before' | 'after'](link);
        return link;
      });
      await awake();
      before!.focus();
      await tab();
      await frame();
      const root = element.shadowRoot!;
      const skip = root.activeElement as HTMLElement;
      expect(skip.className).to.equal('skip');
      const title = root.querySelector('[part~="title"]')!.textContent.trim();
      expect(skip.textContent).to.contain(title);
      // Seen while it has the focus.
      const { width, height, top } = skip.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.greaterThan(15);
      expect(top).to.be.within(0, innerHeight);
      await sendKeys({ press: 'Enter' });
      await focused(element, () => root.querySelector('.passed'));
      await tab();
      expect(document.activeElement).to.equal(behind!);
      await tab(true);
      expect(document.activeElement, 'and back into it').to.equal(element);
    });
});
