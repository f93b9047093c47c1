import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgIndicator } from '../../src/index.js';
import { programme } from './roadmap-tools.support.js';
import { allInside, frame, inside, shown } from './support.js';

const trend = async (id: string, style = ''): Promise<ProgIndicator> =>
  shown<ProgIndicator>(
    `<prog-indicator for="${id}" view="trend" today="2023-12-10" ${style}></prog-indicator>`,
    await programme('example'),
  );
const canvases = (tag: Element): HTMLElement[] => allInside(tag, 'canvas');
const drawn = async (tag: Element): Promise<HTMLCanvasElement> => {
  await waitUntil(() => canvases(tag).length === 1, 'a chart', { timeout: 8000 });
  await frame();
  return canvases(tag)[0] as HTMLCanvasElement;
};

/** Whether anything was painted. */
const isPainted = (canvas: HTMLCanvasElement): boolean =>
  canvas
    .getContext('2d')!
    .getImageData(0, 0, canvas.width, canvas.height)
    .data.some((it) => it !== 0);

describe('a chart', () => {
  it('is drawn when its place is near, and is a picture with words', async () => {
    const canvas = await drawn(await trend('trained'));
    expect(isPainted(canvas)).to.equal(true);
    expect(canvas.getAttribute('role')).to.equal('img');
    expect(canvas.getAttribute('aria-label')).to.contain('Доля педагогов');
  });

  it('is not drawn far below the screen, and is when the reader comes there', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '5000px';
    document.body.prepend(space);
    const tag = await trend('trained');
    for (let n = 0; n < 5; n++) await frame();
    expect(canvases(tag)).to.have.length(0);
    tag.scrollIntoView();
    await drawn(tag);
    space.remove();
  });

  it('in something hidden it waits, and is right when it is shown', async () => {
    const tag = await trend('trained', 'hidden');
    for (let n = 0; n < 5; n++) await frame();
    expect(canvases(tag)).to.have.length(0);
    tag.hidden = false;
    const canvas = await drawn(tag);
    expect(canvas.getBoundingClientRect().width).to.be.greaterThan(200);
    expect(isPainted(canvas)).to.equal(true);
  });

  it('takes the width of its place, also when that changes', async () => {
    const tag = await trend('groups');
    const canvas = await drawn(tag);
    tag.style.inlineSize = '320px';
    await waitUntil(() => canvas.getBoundingClientRect().width <= 320, 'it is narrower');
    expect(tag.scrollWidth).to.be.at.most(320);
  });

  it('goes with its tag, and comes back with it', async () => {
    const tag = await trend('trained');
    await drawn(tag);
    const home = tag.parentElement!;
    tag.remove();
    expect(canvases(tag)).to.have.length(0);
    home.append(tag);
    await drawn(tag);
  });

  it('another indicator is drawn in its place', async () => {
    const tag = await trend('trained');
    await drawn(tag);
    tag.for = 'vacancies';
    await waitUntil(
      () => inside(tag, 'canvas').getAttribute('aria-label')!.includes('вакансии'),
      'the other one',
    );
  });

  it('prints sharply, at the width of a sheet', async () => {
    const canvas = await drawn(await trend('trained'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(canvas.width).to.be.at.least(2 * 680);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('where there are no two numbers there is a sentence, and no place for a chart', async () => {
    const tag = await trend('accreditation');
    expect(tag.shadowRoot!.querySelector('.chart-box')).to.equal(null);
    expect(inside(tag, '.no-trend').textContent).to.contain('чисел меньше двух');
  });

  it('any numbers are drawn without an exception: thousands, negative, equal, one', async () => {
    const series = {
      thousands: Array.from({ length: 5000 }, (_, n) => [String(1000 + n), Math.sin(n) * 1e6]),
      negative: [
        ['2021', -5],
        ['2022', -5.5],
        ['2023', 1e15],
      ],
      equal: [
        ['2021', 3],
        ['2022', 3],
      ],
    } as Record<string, [string, number][]>;
    for (const [id, values] of Object.entries(series)) {
      const tag = await shown<ProgIndicator>(
        `<prog-indicator for="${id}" view="trend"></prog-indicator>`,
        {
          formatVersion: '1.0',
          title: 'Программа',
          period: { from: '2021', to: '2025' },
          indicators: [
            {
              id,
              title: 'Охват',
              direction: 'increase',
              points: values.map(([period, actual]) => ({ period, actual })),
            },
          ],
        },
      );
      expect(isPainted(await drawn(tag)), id).to.equal(true);
      tag.remove();
    }
  });

  for (const [width, most] of [
    [1200, 12],
    [328, 3],
  ] as const)
    it(`of twelve years at ${width} px no words stand in each other's way`, async () => {
      const words = wordsPainted();
      const tag = await shown<ProgIndicator>(
        `<prog-indicator for="i" view="trend" today="2024-02-01" style="display: block; inline-size: ${width}px"></prog-indicator>`,
        {
          ...{ formatVersion: '1.0', title: 'Программа', period: { from: '2013', to: '2024' } },
          indicators: [
            {
              ...{ id: 'i', title: 'Охват', unit: '%', direction: 'increase' },
              points: Array.from({ length: 12 }, (_, n) => ({
                ...{ period: String(2013 + n), target: 40 + n * 3.5, actual: 38 + n * 4.25 },
              })),
            },
          ],
        },
      );
      await drawn(tag);
      const all = words.last();
      words.stop();
      const over = all.flatMap((a, at) =>
        all
          .slice(at + 1)
          .filter((b) => a.text !== b.text && isOver(a, b))
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(over).to.deep.equal([]);
      expect(all.filter((it) => /^20\d\d$/.test(it.text)).length).to.be.at.least(most);
    });
});

interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A canvas does not tell what it says: whatever is painted is listened to. */
function wordsPainted(): { last: () => Word[]; stop: () => void } {
  const context = CanvasRenderingContext2D.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its context below
  const { fillText, clearRect } = context;
  let words: Word[] = [];
  context.clearRect = function (...all) {
    words = [];
    clearRect.apply(this, all);
  };
  context.fillText = function (text, x, y, ...more) {
    const box = this.measureText(text);
    const { e, f, a } = this.getTransform();
    words.push({
      text,
      left: (x - box.actualBoundingBoxLeft) * a + e,
      right: (x + box.actualBoundingBoxRight) * a + e,
      top: (y - box.actualBoundingBoxAscent) * a + f,
      bottom: (y + box.actualBoundingBoxDescent) * a + f,
    });
    fillText.call(this, text, x, y, ...more);
  };
  return {
    last: () => words,
    stop: () => Object.assign(context, { fillText, clearRect }),
  };
}

const isOver = (a: Word, b: Word): boolean =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
