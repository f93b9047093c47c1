import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgAssessment } from '../../src/index.js';
import type { Programme } from '../../src/programme/schema.js';
import { cleanAddress, programme } from './roadmap-tools.support.js';
import { allInside, focused, frame, inside, shown } from './support.js';

const TAG = '<prog-assessment today="2024-03-20"></prog-assessment>';
const words = (it: Element): string => it.textContent.replace(/\s+/g, ' ').trim();

const written = (score: number | boolean | null): string => {
  if (score === null) return 'не оценивалось';
  if (typeof score === 'boolean') return score ? 'да' : 'нет';
  return String(score).replace('.', ',');
};

describe('<prog-assessment>', () => {
  afterEach(cleanAddress);

  for (const name of ['krasnoselsky-2023', 'example'])
    it(`${name}: every score of the file is in its cell`, async () => {
      const file = (await programme(name)) as Programme;
      const tag = await shown<ProgAssessment>(TAG, file);
      for (const { items, id } of file.assessments!) {
        const rows = [...inside(tag, `[data-item="${id}"]`).querySelectorAll('tbody tr')];
        expect(rows).to.have.length(items.length);
        items.forEach(({ title, scores }, index) => {
          const row = rows[index]!;
          expect(words(row.querySelector('th')!)).to.contain(title);
          const figures = [...row.querySelectorAll('.score .figure')].map(words);
          expect(figures).to.deep.equal(scores.map(written));
        });
      }
    });

  it('what was not assessed has no tint, a zero the least, the best the most', async () => {
    const tag = await shown<ProgAssessment>(TAG, await programme('krasnoselsky-2023'));
    const opacity = (row: number, column: number): number => {
      const cell = allInside(tag, 'tbody tr')[row]!.querySelectorAll('.score')[column]!;
      return Number(getComputedStyle(cell, '::before').opacity);
    };
    expect(opacity(3, 3)).to.equal(0);
    expect(opacity(3, 0)).to.equal(0);
    expect(opacity(0, 1)).to.equal(1);
    expect(opacity(1, 1)).to.be.closeTo(0.5, 0.001);
  });

  it('the ear hears of a change in words', async () => {
    const tag = await shown<ProgAssessment>(TAG, await programme('krasnoselsky-2023'));
    const change = allInside(tag, 'tbody tr')[1]!.querySelector('.change')!;
    expect(words(change.querySelector('.heard')!)).to.equal('на 2 больше, чем в прошлый раз');
    expect(change.querySelector('.figure')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('an address leads to an assessment or to a result', async () => {
    history.replaceState(null, '', '#prog:assessments?item=as-4');
    const tag = await shown<ProgAssessment>(TAG, await programme('krasnoselsky-2023'));
    await focused(tag, () => inside(tag, '[data-item="as-4"] .title'));
    location.hash = '#prog:assessments?item=as-1-8';
    await focused(tag, () => inside(tag, '[data-item="as-1-8"] .what'));
  });

  it('one of them has its own heading alone', async () => {
    const tag = await shown<ProgAssessment>(
      '<prog-assessment for="as-2"></prog-assessment>',
      await programme('krasnoselsky-2023'),
    );
    expect(allInside(tag, '.title').map((it) => it.localName)).to.deep.equal(['h2']);
  });

  it('a file without self-assessment says so', async () => {
    const tag = await shown(TAG, await programme('mosk-2019'));
    expect(words(inside(tag, '.note'))).to.equal('Самооценки в программе нет.');
  });

  const file = programme('krasnoselsky-2023');
  const drawn = async (tag: Element, count: number): Promise<void> =>
    waitUntil(() => allInside(tag, '.picture svg').length === count, 'pictures', { timeout: 8000 });

  it('each result has its small chart, and a place for it before that has come', async () => {
    const tag = await shown<ProgAssessment>(TAG, await file);
    const [first] = allInside(tag, '.picture');
    const before = first!.getBoundingClientRect();
    await drawn(tag, 24);
    const after = first!.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    for (const picture of allInside(tag, '.picture')) {
      const svg = picture.querySelector('svg')!;
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.getBoundingClientRect().height).to.be.at.most(before.height + 0.5);
    }
    // Three dates without a score: a sign, and no line through it.
    expect(allInside(tag, '.picture .unknown').map(words)).to.deep.equal(['?', '?', '?']);
  });

  it('all scores stand in a table that opens', async () => {
    const tag = await shown<ProgAssessment>(TAG, await file);
    const details = inside(tag, '[data-item="as-1"] details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(words(details.querySelector('caption')!)).to.match(/^Таблица 1 – Самооценка/);
    expect(details.querySelectorAll('tbody tr').length).to.equal(9);
  });

  for (const width of [320, 360, 480, 768, 1024, 1280])
    for (const name of ['krasnoselsky-2023', 'example'])
      it(`${name} at ${width}: nothing runs into anything`, async () => {
        const tag = await shown<ProgAssessment>(TAG, await programme(name));
        tag.style.inlineSize = `${width}px`;
        await drawn(tag, name === 'example' ? 6 : 24);
        await frame();
        expect(tag.scrollWidth).to.be.at.most(width);
        const { left, right } = tag.getBoundingClientRect();
        for (const item of allInside(tag, '.multiples > li')) {
          const parts = ['.what', '.picture', '.reached'].map((it) =>
            item.querySelector(it)!.getBoundingClientRect(),
          );
          for (const it of parts)
            expect(it.left >= left - 0.5 && it.right <= right + 0.5, words(item)).to.equal(true);
          for (const [at, a] of parts.entries())
            for (const b of parts.slice(at + 1)) {
              const areApart =
                a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5;
              expect(areApart, words(item)).to.equal(true);
            }
        }
      });

  it('a result without spaces, as it comes out of a PDF, does not make the page wider', async () => {
    const file = (await programme('example')) as Programme;
    const all = structuredClone(file);
    all.assessments![0]!.items[0]!.title = 'Наставникиподготовлены'.repeat(8);
    const tag = await shown<ProgAssessment>(TAG, all);
    tag.style.inlineSize = '900px';
    await frame();
    expect(tag.scrollWidth).to.be.at.most(900);
  });

  it('is clean for axe, as a table and as cards', async () => {
    const tag = await shown<ProgAssessment>(TAG, await programme('example'));
    await expect(tag).to.be.accessible();
    tag.style.inlineSize = '320px';
    await frame();
    expect(tag.scrollWidth).to.be.at.most(320);
    await expect(tag).to.be.accessible();
  });
});
