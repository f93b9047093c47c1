/** The wall of promises as visitors use it: mouse, keys, ears, an address. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import type { ProgSummary, ProgWall } from '../../src/index.js';
import { cleanAddress, programme } from './roadmap-tools.support.js';
import { allInside, inside, shown } from './support.js';
import { setViewport } from './viewport.js';

const TAG = '<prog-wall today="2023-12-10"></prog-wall>';
const wallOf = async (name: string, markup = TAG): Promise<ProgWall> =>
  shown<ProgWall>(markup, await programme(name));
const squares = (tag: Element): HTMLElement[] => allInside(tag, '.sq');
const popup = (tag: Element): HTMLElement | undefined => allInside(tag, '.promise')[0] ?? undefined;
/** What opens a square comes with the first use. */
const opened = async (tag: ProgWall | ProgSummary, at: number): Promise<HTMLElement> => {
  squares(tag)[at]!.click();
  await waitUntil(() => popup(tag));
  return popup(tag)!;
};
const active = (tag: Element): HTMLElement => tag.shadowRoot!.activeElement as HTMLElement;

describe('<prog-wall>', () => {
  afterEach(async () => {
    cleanAddress();
    await setViewport({ width: 1000, height: 800 });
  });

  for (const name of ['example', 'rybinsk-2021', 'mosk-2019'])
    it(`is accessible, closed and open: ${name}`, async () => {
      const tag = await wallOf(name);
      await expect(tag).to.be.accessible();
      await opened(tag, 0);
      await expect(tag).to.be.accessible();
    });

  it('opens a square in place and says it; Escape closes, and the focus returns', async () => {
    const tag = await wallOf('example');
    const square = squares(tag)[1]!;
    square.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => popup(tag));
    expect(active(tag) === popup(tag)).to.equal(true);
    expect(square.getAttribute('aria-label')).to.contain(
      popup(tag)!.querySelector('.what')!.textContent,
    );
    expect(location.hash).to.equal(`#prog_wall__item-${square.dataset['id']}`);
    await sendKeys({ press: 'Escape' });
    await tag.updateComplete;
    expect(popup(tag)).to.equal(undefined);
    expect(active(tag) === square).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('is one tab stop; arrows go from square to square, across lines too', async () => {
    const tag = await wallOf('rybinsk-2021');
    const all = squares(tag);
    expect(all.filter((it) => it.tabIndex === 0).length).to.equal(1);
    all[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => active(tag) === all[1]);
    expect(active(tag) === all[1]).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    const [from, to] = [all[1]!, active(tag)].map((it) => it.getBoundingClientRect());
    expect(to!.top).to.be.greaterThan(from!.top);
    await sendKeys({ press: 'ArrowUp' });
    expect(active(tag) === all[1]).to.equal(true);
    await sendKeys({ press: 'End' });
    expect(active(tag) === all.at(-1)).to.equal(true);
    expect(all.filter((it) => it.tabIndex === 0).length).to.equal(1);
  });

  it('with a square open, arrows open the next one', async () => {
    const tag = await wallOf('example');
    await opened(tag, 0);
    await sendKeys({ press: 'ArrowRight' });
    await tag.updateComplete;
    expect(squares(tag)[1]!.hasAttribute('data-open')).to.equal(true);
    expect(active(tag) === popup(tag)).to.equal(true);
  });

  it('a click elsewhere closes it', async () => {
    const tag = await wallOf('example');
    await opened(tag, 0);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await tag.updateComplete;
    expect(popup(tag)).to.equal(undefined);
  });

  it('a word leaves its own squares bright, and says whether it is pressed', async () => {
    const tag = await wallOf('example');
    const words = allInside(tag, 'button.word');
    const late = words.find((it) => it.textContent.includes('опаздывает'))!;
    late.click();
    await tag.updateComplete;
    expect(late.getAttribute('aria-pressed')).to.equal('true');
    const bright = squares(tag).filter((it) => !it.hasAttribute('data-dim'));
    expect(bright.map((it) => it.dataset['icon']).sort()).to.deep.equal([
      'late',
      'notDone',
      'postponed',
    ]);
    late.click();
    await tag.updateComplete;
    expect(squares(tag).some((it) => it.hasAttribute('data-dim'))).to.equal(false);
  });

  it('an address leads to a square', async () => {
    const [first] = squares(await wallOf('example'));
    const id = first!.dataset['id']!;
    history.replaceState(null, '', `#prog_wall__item-${id}`);
    const tag = await wallOf('example');
    await waitUntil(() => popup(tag));
    expect(popup(tag)?.getAttribute('aria-label')).to.contain('Входная диагностика');
  });

  it('new data come in place: what is open stays open', async () => {
    const file = (await programme('example')) as { activities: { id: string; status?: string }[] };
    const tag = await shown<ProgWall>(TAG, file);
    const id = file.activities[0]!.id;
    await opened(
      tag,
      squares(tag).findIndex((it) => it.dataset['id'] === id),
    );
    tag.programme = {
      ...file,
      activities: file.activities.map((it) => ({ ...it, status: 'notDone' })),
    };
    await tag.updateComplete;
    expect(popup(tag) !== undefined).to.equal(true);
    expect(squares(tag).every((it) => it.dataset['icon'] === 'notDone')).to.equal(true);
  });

  for (const width of [320, 360])
    it(`68 squares fit ${width} px, open ones too`, async () => {
      await setViewport({ width, height: 800 });
      const tag = await wallOf('rybinsk-2021');
      const right = (): number =>
        Math.max(...allInside(tag, '.board *').map((it) => it.getBoundingClientRect().right));
      expect(squares(tag).length).to.equal(68);
      expect(right()).to.be.at.most(width);
      await opened(tag, 67);
      expect(right()).to.be.at.most(width);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });

  it('stands at the head of the summary, and leads to the roadmap of the same page', async () => {
    const file = await programme('example');
    await shown('<prog-roadmap today="2023-12-10"></prog-roadmap>', file);
    const tag = await shown<ProgSummary>('<prog-summary today="2023-12-10"></prog-summary>', file);
    await opened(tag, 0);
    const link = inside(tag, '.promise .foot a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.match(/^#prog_roadmap__item-/);
  });
});
