import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgIndicator } from '../../src/index.js';
import { programme } from './roadmap-tools.support.js';
import { allInside, frame, inside, letters, shown } from './support.js';

const words = (it: Element): string => it.textContent.replace(/\s+/g, ' ').trim();

const indicator = async (id: string, more = ''): Promise<ProgIndicator> =>
  shown<ProgIndicator>(
    `<prog-indicator for="${id}" today="2023-12-10" ${more}></prog-indicator>`,
    await programme('example'),
  );

describe('<prog-indicator>', () => {
  it('as a gauge, says the value, the plan, the direction, the year and the verdict with its sentence', async () => {
    const tag = await indicator('trained', 'view="gauge"');
    expect(words(inside(tag, '.value'))).to.equal('41,5 %');
    expect(words(inside(tag, '.plan.quiet'))).to.equal('2022, план: 45 %');
    expect(words(inside(tag, 'header'))).to.contain('нужно больше');
    expect(words(inside(tag, '.verdict'))).to.equal('План не выполнен');
    expect(words(inside(tag, '.why'))).to.contain('меньше плана');
  });

  it('fills the half circle to the value, and marks the plan', async () => {
    const tag = await indicator('trained', 'view="gauge"');
    const filled = inside(tag, 'path.filled').getAttribute('d')!;
    expect(filled).to.match(/^M18 100A82 82 0 0 1 /);
    expect(allInside(tag, 'line.aim')).to.have.length(1);
  });

  it('a value that is missing leaves the half circle empty', async () => {
    const tag = await shown<ProgIndicator>(
      '<prog-indicator for="i" view="gauge" today="2023-12-10"></prog-indicator>',
      {
        formatVersion: '1.0',
        title: 'Программа',
        period: { from: '2021', to: '2025' },
        indicators: [
          {
            id: 'i',
            title: 'Охват',
            unit: '%',
            direction: 'increase',
            points: [{ period: '2022', target: 50, missing: 'notCollected' }],
          },
        ],
      },
    );
    expect(tag.shadowRoot!.querySelector('path.filled')).to.equal(null);
    expect(words(inside(tag, '.value'))).to.equal('данные не собирали');
  });

  it('the figures are there for the ear from the beginning, and for the eye at a touch', async () => {
    const tag = await indicator('groups');
    const table = inside(tag, '.figures table');
    expect(table.parentElement!.className).to.equal('heard');
    expect(table.querySelectorAll('tbody')).to.have.length(3);
    expect(words(table)).to.contain('школы 2021 20 % 31 % 2022 35 % данные не собирали');
    inside(tag, '.figures button').click();
    await tag.updateComplete;
    expect(table.parentElement!.className).to.equal('shown');
  });

  it('as a number, it is a card', async () => {
    const tag = await indicator('vacancies', 'view="number" heading-level="4"');
    expect(tag.shadowRoot!.querySelector('svg, table')).to.equal(null);
    expect(words(inside(tag, '.card'))).to.match(
      /^6 % 2022, план: 8 % План выполнен 3 Незакрытые вакансии педагогов$/,
    );
    expect(inside(tag, 'h4.title')).to.exist;
  });

  it('an id that the file does not have is said in a sentence', async () => {
    const tag = await indicator('nobody');
    expect(words(inside(tag, '.note'))).to.equal('В программе нет показателя «nobody».');
  });

  it('what only the ear hears does not make the page wider', async () => {
    const tag = await indicator('groups', 'style="width: 320px"');
    expect(tag.scrollWidth).to.be.at.most(320);
    expect(inside(tag, '.figures').scrollWidth).to.be.at.most(320);
  });

  it('is clean for axe in every view', async () => {
    for (const view of ['gauge', 'number', 'trend']) {
      const tag = await indicator('groups', `view="${view}"`);
      await expect(tag).to.be.accessible();
    }
  });

  describe('by year', () => {
    const drawn = async (tag: Element, count = 1): Promise<SVGElement[]> => {
      const pictures = (): Element[] => allInside(tag, '.picture svg');
      await waitUntil(() => pictures().length === count, 'pictures', { timeout: 8000 });
      await frame();
      return pictures() as SVGElement[];
    };
    const labels = (it: Element): string[] => [...it.querySelectorAll('text')].map(words);

    it('writes the values, the plan and the years; the distance stands beside it in words', async () => {
      const tag = await indicator('trained');
      const [picture] = await drawn(tag);
      expect(labels(picture!)).to.include.members(['20', '34', '41,5', '55,25', '80', '2020']);
      expect(words(inside(tag, '.trend'))).to.contain('не хватает 4,75 пункта, год не кончился');
      expect(words(inside(tag, '.signs'))).to.contain('сколько не хватило');
    });

    it('each group has a picture of its own, on the same scale', async () => {
      const tag = await indicator('groups', 'view="trend"');
      await drawn(tag, 3);
      expect(allInside(tag, '.trend')).to.have.length(3);
    });

    it('is not drawn far below the screen, nor while it is hidden, and is when it is seen', async () => {
      const space = document.createElement('div');
      space.style.blockSize = '5000px';
      document.body.prepend(space);
      const tag = await indicator('trained', 'view="trend"');
      for (let n = 0; n < 5; n++) await frame();
      expect(allInside(tag, '.picture svg')).to.have.length(0);
      tag.hidden = true;
      tag.scrollIntoView();
      space.remove();
      for (let n = 0; n < 5; n++) await frame();
      expect(allInside(tag, '.picture svg')).to.have.length(0);
      tag.hidden = false;
      await drawn(tag);
    });

    it('its place is kept before it comes, and follows the width', async () => {
      const tag = await indicator('trained', 'view="trend"');
      const before = tag.getBoundingClientRect().height;
      const [picture] = await drawn(tag);
      expect(tag.getBoundingClientRect().height).to.be.closeTo(before, 1);
      const wide = picture!.getAttribute('viewBox');
      tag.style.inlineSize = '320px';
      await waitUntil(() => picture!.getAttribute('viewBox') !== wide, 'drawn anew');
      // Letters are as large as before.
      const [, , width] = picture!.getAttribute('viewBox')!.split(' ').map(Number);
      expect(picture!.getBoundingClientRect().width / width!).to.be.closeTo(1, 0.05);
    });

    it('stays while its place is hidden, and is there when that is shown', async () => {
      const tag = await indicator('trained', 'view="trend"');
      await drawn(tag);
      for (const display of ['none', '']) {
        tag.style.display = display;
        for (let n = 0; n < 4; n++) await frame();
        tag.requestUpdate();
        await tag.updateComplete;
        expect(allInside(tag, '.picture svg')).to.have.length(1);
      }
    });

    it('leaves with its tag, and comes again', async () => {
      const tag = await indicator('trained', 'view="trend"');
      await drawn(tag);
      const place = tag.parentElement!;
      tag.remove();
      place.append(tag);
      tag.style.inlineSize = '400px';
      const [picture] = await drawn(tag);
      await waitUntil(() => picture!.getBoundingClientRect().width <= 400, 'narrower');
    });

    for (const width of [320, 480, 768, 1280])
      for (const file of ['example', 'ivanovo-2023', 'rybinsk-2021', 'mosk-2019'])
        it(`${file} at ${width}: no words of a picture touch each other or leave it`, async () => {
          const all = await programme(file);
          const { indicators } = all as { indicators: { id: string; points?: object[] }[] };
          const most = indicators.filter((it) => (it.points?.length ?? 0) > 1).slice(0, 8);
          for (const { id } of most.length ? most : indicators.slice(0, 4)) {
            const tag = await shown<ProgIndicator>(
              `<prog-indicator for="${id}" view="trend" today="2023-12-10" style="inline-size:${width}px"></prog-indicator>`,
              all,
            );
            await frame();
            expect(tag.scrollWidth).to.be.at.most(width);
            const places = allInside(tag, '.picture');
            if (places.length === 0) continue;
            await drawn(tag, places.length);
            for (const picture of allInside(tag, '.picture svg')) {
              const frameOf = picture.getBoundingClientRect();
              const boxes = [...picture.querySelectorAll('text')].map((it) => ({
                said: words(it),
                box: letters(it),
              }));
              for (const [at, { said, box }] of boxes.entries()) {
                const isInside = box.left >= frameOf.left - 1 && box.right <= frameOf.right + 1;
                expect(isInside, `${id}: ${said}`).to.equal(true);
                for (const other of boxes.slice(at + 1)) {
                  const b = other.box;
                  // A line box is taller than its letters.
                  const areApart =
                    box.right <= b.left ||
                    b.right <= box.left ||
                    box.bottom - 4 <= b.top ||
                    b.bottom - 4 <= box.top;
                  expect(areApart, `${id}: ${said} / ${other.said}`).to.equal(true);
                }
              }
            }
            tag.remove();
          }
        });
  });
});
