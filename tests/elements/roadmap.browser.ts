import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgRoadmap } from '../../src/index.js';
import { allInside, demo, frame, inside, laidOut, shown, SMALL } from './support.js';

const TAG = '<prog-roadmap today="2023-11-22"></prog-roadmap>';

const rows = (tag: Element): HTMLElement[] => allInside(tag, '.block > .row:not(.details)');

describe('<prog-roadmap>', () => {
  for (const name of ['mosk-2019', 'rybinsk-2021'] as const)
    it(`is accessible with ${name}`, async () => {
      const tag = await shown<ProgRoadmap>(TAG, await demo(name));
      await expect(tag).to.be.accessible();
    });

  it('the word for today hides no year and no quarter', async () => {
    for (const today of ['2021-01-02', '2021-06-01', '2023-12-30']) {
      const tag = await shown<ProgRoadmap>(
        `<prog-roadmap lang="ru" style="inline-size: 1200px" today="${today}"></prog-roadmap>`,
        await demo('mosk-2019'),
      );
      await frame();
      const { bottom } = inside(tag, '.axis .today b').getBoundingClientRect();
      for (const it of allInside(tag, '.axis .year > b, .axis .ticks'))
        expect(it.getBoundingClientRect().top, today).to.be.at.least(bottom - 1);
    }
  });

  it('every activity is a row with a header and its time in words', async () => {
    const tag = await shown<ProgRoadmap>(TAG, await demo('rybinsk-2021'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows(tag)).to.have.length(68);
    for (const row of rows(tag)) {
      expect(row.querySelector('[role=rowheader]')!.textContent).to.match(/\d\.\d+ \S/);
      expect(row.querySelector('.words')!.textContent).to.not.equal('');
      expect(row.querySelector('.promise')!.textContent).to.match(/^→\s\S/);
      // The head says once that nobody has reported anything.
      expect(row.querySelector('.status')).to.equal(null);
    }
  });

  it('a title without spaces, as it comes out of a PDF, stays in its column', async () => {
    const title = 'Входнаядиагностикаиобновлениесодержанияповышенияквалификациипедагогов';
    const tag = await shown<ProgRoadmap>(TAG, {
      ...SMALL,
      activities: [{ ...SMALL.activities[0], title }],
    });
    tag.style.inlineSize = '900px';
    await frame();
    const column = rows(tag)[0]!.querySelector('.what')!;
    expect(column.scrollWidth).to.be.at.most(column.clientWidth);
  });

  it('opens an activity to all that the file says of it, and closes it', async () => {
    const tag = await shown<ProgRoadmap>(TAG, SMALL);
    const button = inside(tag, '.open');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    const details = inside(tag, '.details');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(details.hasAttribute('hidden')).to.equal(false);
    expect(details.textContent).to.contain('не менее 30 % педагогов');
    expect(details.textContent).to.contain('Директор ИОЦ');
    button.click();
    expect(details.getAttribute('hidden')).to.equal('until-found');
    expect(details.getBoundingClientRect().height).to.equal(0);
  });

  describe('a selection', () => {
    const outside = (): HTMLElement => {
      const words = document.createElement('p');
      words.textContent = 'Слова страницы вокруг тега';
      document.body.prepend(words);
      return words;
    };
    const isOpen = (row: HTMLElement): boolean => row.hasAttribute('data-open');

    /** What may be marked while somebody clicks on the first row. */
    const MARKED: Record<string, (tag: Element, words: HTMLElement) => [Node, Node]> = {
      'words of the page': (_, words) => [words, words],
      'all of the page': () => [document.body, document.body],
      'another row': (tag) => [rows(tag)[1]!, rows(tag)[1]!],
      'the title of the tag': (tag) => [inside(tag, '.title'), inside(tag, '.title')],
    };
    for (const [name, of] of Object.entries(MARKED))
      it(`of ${name} makes no row dead`, async () => {
        const tag = await shown<ProgRoadmap>(TAG, SMALL);
        const words = outside();
        const [from, to] = of(tag, words);
        getSelection()!.setBaseAndExtent(from, 0, to, to.childNodes.length);
        const [row] = rows(tag);
        row!.querySelector<HTMLElement>('.when')!.click();
        expect(isOpen(row!), 'by a click on the row').to.equal(true);
        row!.querySelector<HTMLElement>('.open')!.click();
        expect(isOpen(row!), 'by its button').to.equal(false);
        getSelection()!.removeAllRanges();
        words.remove();
      });

    for (const around of ['the page', 'another shadow root'])
      it(`of words in the row leaves it as it is, but for its own button: in ${around}`, async () => {
        const tag = await shown<ProgRoadmap>(TAG, SMALL);
        const host = document.createElement('div');
        if (around !== 'the page') {
          document.body.append(host);
          host.attachShadow({ mode: 'open' }).append(tag);
          await tag.updateComplete;
        }
        const row = rows(tag)[0]!;
        const who = row.querySelector<HTMLElement>('.who')!;
        getSelection()!.setBaseAndExtent(who.firstChild!, 0, who.firstChild!, 8);
        who.click();
        expect(isOpen(row)).to.equal(false);
        row.querySelector<HTMLElement>('.open')!.click();
        expect(isOpen(row)).to.equal(true);
        getSelection()!.removeAllRanges();
        host.remove();
      });
  });

  it('an opened card has room around it, and says only what the card does not', async () => {
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap today="2023-11-22" style="width: 340px"></prog-roadmap>',
      SMALL,
    );
    inside(tag, '.open').click();
    const details = inside(tag, '.details');
    details.scrollIntoView();
    // What is far from the screen has no words to copy.
    for (let n = 0; n < 50 && !details.innerText; n++) await frame();
    const { paddingInlineStart, paddingInlineEnd, paddingBlockStart } = getComputedStyle(details);
    for (const padding of [paddingInlineStart, paddingInlineEnd, paddingBlockStart])
      expect(parseFloat(padding)).to.be.above(8);
    const card = rows(tag)[0]!.innerText;
    const facts = [...details.querySelectorAll<HTMLElement>('.fact')].filter(
      (it) => it.offsetHeight > 0,
    );
    expect(facts.length).to.be.above(0);
    for (const fact of facts) {
      const said = fact.innerText.split('\n').slice(1).join('\n').trim();
      expect(card).to.not.contain(said);
    }
  });

  it('positions in an opened row stand apart, on the clipboard too', async () => {
    const roles = [
      { id: 'r1', title: 'Директор ИМЦ' },
      { id: 'r2', title: 'Научный консультант' },
    ];
    const [first] = SMALL.activities;
    const tag = await shown<ProgRoadmap>(TAG, {
      ...SMALL,
      roles,
      activities: [{ ...first, responsible: ['r1', 'r2', 'школы'], participants: ['r2', 'r1'] }],
    });
    inside(tag, '.open').click();
    const details = inside(tag, '.details');
    details.scrollIntoView();
    for (let n = 0; n < 50 && !details.innerText; n++) await frame();
    expect(details.innerText).to.match(/Директор ИМЦ\s*\n\s*Научный консультант\s*\n\s*школы/);
    expect(details.textContent).to.not.match(/[а-яА-Я](Научный|Директор|школы)/);
  });

  it('what is folded stays in the page, for find and for print', async () => {
    const tag = await shown<ProgRoadmap>(TAG, SMALL);
    inside(tag, '.fold').click();
    expect(inside(tag, '.fold').getAttribute('aria-expanded')).to.equal('false');
    expect(inside(tag, '.blocks').getAttribute('hidden')).to.equal('until-found');
    expect(inside(tag, '.blocks').textContent).to.contain('Входная диагностика');
    inside(tag, '.blocks').dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(inside(tag, '.fold').getAttribute('aria-expanded')).to.equal('true');
  });

  it('find-in-page opens the row it came to', async () => {
    const tag = await shown<ProgRoadmap>(TAG, SMALL);
    window.dispatchEvent(new Event('beforeprint'));
    inside(tag, '.details').dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(inside(tag, '.open').getAttribute('aria-expanded')).to.equal('true');
  });

  it('what is open stays open when the day changes', async () => {
    const tag = await shown<ProgRoadmap>(TAG, SMALL);
    inside(tag, '.open').click();
    tag.today = '2024-01-01';
    await tag.updateComplete;
    await frame();
    expect(inside(tag, '.open').getAttribute('aria-expanded')).to.equal('true');
    expect(inside(tag, '.details').hasAttribute('hidden')).to.equal(false);
    expect(inside(tag, '.details').textContent).to.contain('01.01.2024');
  });

  it('a bar stands under its years', async () => {
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap today="2023-11-22" style="width: 1200px"></prog-roadmap>',
      { ...SMALL, activities: [{ id: 'a', title: 'Коучинг', when: '2022/2023' }] },
    );
    await laidOut(inside(tag, '.bar'));
    const years = allInside(tag, '.year').map((it) => it.getBoundingClientRect());
    const bar = inside(tag, '.bar').getBoundingClientRect();
    expect(bar.left).to.be.closeTo(years[1]!.left, 1.5);
    expect(bar.right).to.be.closeTo(years[3]!.left, 1.5);
  });

  it('words that have no room beside the bars stand below the picture, which stays as wide as its head', async () => {
    const when = ['2022/2023', { kind: 'asNeeded', label: 'и по мере необходимости' }];
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap today="2023-11-22" style="width: 1200px"></prog-roadmap>',
      { ...SMALL, activities: [{ id: 'a', title: 'Консультации', when }] },
    );
    await laidOut(inside(tag, '.chart'));
    const chart = inside(tag, '.chart').getBoundingClientRect();
    const words = inside(tag, '.words');
    expect(chart.width).to.be.closeTo(inside(tag, '.axis').getBoundingClientRect().width, 1);
    expect(words.getBoundingClientRect().top).to.be.at.least(chart.bottom - 1);
    expect(words.textContent).to.equal('2022–2023; и по мере необходимости');
  });

  it('words beside a bar hide nothing of it, at the narrowest timeline too', async () => {
    const activities = ['2021', '2022', '2025', '2021/2025', '2021/2022', '2021-Q3'].map(
      (when, at) => ({ id: `a${at}`, title: 'Аудит', when }),
    );
    for (const width of [600, 946, 1200]) {
      const tag = await shown<ProgRoadmap>(
        `<prog-roadmap today="2023-11-22" style="width: ${width}px"></prog-roadmap>`,
        { ...SMALL, activities },
      );
      await laidOut(rows(tag)[0]!);
      const picture = inside(tag, '.axis').getBoundingClientRect();
      for (const row of rows(tag)) {
        const words = row.querySelector('.words')!.getBoundingClientRect();
        const bar = row.querySelector('.bar')!.getBoundingClientRect();
        expect(words.left, `${width}`).to.be.at.least(picture.left - 1);
        expect(words.right, `${width}`).to.be.at.most(picture.right + 8);
        const isWithin = words.left > bar.left + 8 && words.right < bar.right - 8;
        const isBeside = words.left >= bar.right - 1 || words.right <= bar.left + 1;
        expect(isWithin || isBeside || words.top >= bar.bottom - 1, `${width}`).to.equal(true);
      }
      tag.remove();
    }
  });

  it('what has no date is one list below all groups, found, counted and opened like the rest', async () => {
    const activities = [
      { id: 'a', title: 'Аудит', project: 'd1', when: '2021' },
      { id: 'b', title: 'Консультации', project: 'd1', when: { kind: 'onRequest' } },
      { id: 'c', title: 'Вебинары', project: 'd2' },
    ];
    const projects = ['d1', 'd2'].map((id) => ({ id, title: `Направление ${id}` }));
    const tag = await shown<ProgRoadmap>(TAG, { ...SMALL, projects, activities });
    await frame();
    const sections = allInside(tag, '.section').filter((it) => !it.hidden);
    // The second direction has nothing on the scale.
    expect(sections).to.have.length(2);
    const [group, list] = sections;
    expect(group!.querySelector('.counts')!.textContent).to.match(/^2/);
    expect(list!.querySelector('.head')!.textContent).to.match(/^Без срока.*2/);
    expect(list!.querySelectorAll('.bar, .chart')).to.have.length(0);
    // What is far below is not laid out.
    const items = [...list!.querySelectorAll<HTMLElement>('.row:not(.details, .group)')];
    for (const it of items) await laidOut(it);
    const said = items.map((it) => it.innerText.replace(/\s+/g, ' ').trim());
    // To the eye the head of the list says it.
    expect(said).to.deep.equal(['Консультации по запросу', 'Вебинары срок в документе не указан']);
    expect(list!.querySelectorAll('.words')).to.have.length(1);
    list!.querySelector<HTMLElement>('.open')!.click();
    expect(list!.querySelector('.details')!.hasAttribute('hidden')).to.equal(false);
  });

  it('on a phone a long group shows its beginning; the rest is in the page and a touch away', async () => {
    const activities = Array.from({ length: 20 }, (_, at) => ({
      ...{ id: `a${at}`, title: `Аудит ${at}`, when: '2021' },
    }));
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap today="2023-11-22" style="width: 360px"></prog-roadmap>',
      { ...SMALL, activities },
    );
    await frame();
    window.dispatchEvent(new Event('beforeprint'));
    const seen = (): number => rows(tag).filter((it) => it.checkVisibility()).length;
    const rest = inside(tag, '.rest');
    expect(rest.getAttribute('hidden')).to.equal('until-found');
    expect(rest.querySelectorAll('.open')).to.have.length(5);
    expect(rest.getBoundingClientRect().height).to.be.below(1);
    rest.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(rest.hasAttribute('hidden')).to.equal(false);
    expect(inside(tag, '.more').hidden).to.equal(true);
    tag.style.width = '900px';
    await frame();
    await frame();
    expect(seen()).to.be.above(0);
  });

  it('today is a line inside its quarter, and absent when it is outside the picture', async () => {
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap today="2023-11-22" style="width: 1200px"></prog-roadmap>',
      SMALL,
    );
    await frame();
    const year = allInside(tag, '.year')[2]!.getBoundingClientRect();
    const { left } = inside(tag, '.axis .today').getBoundingClientRect();
    expect(left).to.be.within(year.left + year.width * 0.75, year.right);
    tag.today = '2031-01-01';
    await tag.updateComplete;
    expect(getComputedStyle(inside(tag, '.axis .today')).display).to.equal('none');
  });

  it('on a phone the same rows are cards with the dates in words', async () => {
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap today="2023-11-22" style="width: 320px"></prog-roadmap>',
      await demo('mosk-2019'),
    );
    await frame();
    const quarter = inside(tag, '.block .mark .at');
    expect(quarter.textContent).to.match(/кв\.\s20/);
    expect(quarter.getBoundingClientRect().width).to.be.greaterThan(30);
    expect(getComputedStyle(inside(tag, '.chart')).display).to.equal('flex');
    const { right } = tag.getBoundingClientRect();
    const out = allInside(tag, '*').filter((it) => it.getBoundingClientRect().right > right + 1);
    expect(out.map((it) => `${it.className}: ${it.textContent?.slice(0, 40)}`)).to.deep.equal([]);
  });

  it('a file without activities says so', async () => {
    const tag = await shown<ProgRoadmap>(TAG, { ...SMALL, activities: [] });
    expect(tag.shadowRoot!.textContent).to.contain('Мероприятий в программе нет');
  });

  it('a part without activities does not say that the file has none', async () => {
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap from="2031" today="2023-11-22"></prog-roadmap>',
      { ...SMALL, activities: [{ id: 'a', title: 'Аудит', when: '2021' }] },
    );
    expect(tag.shadowRoot!.textContent).to.contain('этих лет мероприятий нет');
    expect(tag.shadowRoot!.textContent).not.to.contain('в программе нет');
  });

  it('moved within the page, as panels for poor sight do, it still follows its width', async () => {
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap today="2023-11-22" style="width: 1200px"></prog-roadmap>',
      SMALL,
    );
    await frame();
    const unit = (): string | undefined => inside(tag, '.axis').dataset['unit'];
    expect(unit()).to.equal('quarter');
    const wrapper = document.createElement('div');
    tag.before(wrapper);
    wrapper.append(tag);
    await tag.updateComplete;
    tag.style.width = '760px';
    for (let n = 0; n < 20 && unit() === 'quarter'; n++) await frame();
    expect(unit()).to.equal('year');
    wrapper.remove();
  });

  it('shows only the project asked for', async () => {
    const tag = await shown<ProgRoadmap>(
      '<prog-roadmap project="d2" today="2023-11-22"></prog-roadmap>',
      await demo('rybinsk-2021'),
    );
    expect(allInside(tag, '.section')).to.have.length(1);
  });

  it('a folded group takes no room, on a phone either', async () => {
    // What an earlier test has opened would be shown again.
    history.replaceState(null, '', location.pathname + location.search);
    for (const width of ['', '360px']) {
      const tag = await shown<ProgRoadmap>(TAG, await demo('rybinsk-2021'));
      tag.style.width = width;
      await frame();
      const [section] = allInside(tag, '.section');
      const [head] = allInside(tag, '.head');
      section!.querySelector<HTMLElement>('.fold')!.click();
      await frame();
      const heights = [section!, head!].map((it) => it.getBoundingClientRect().height);
      expect(heights[0], width).to.equal(heights[1]);
    }
  });

  it('a thousand rows: the first screen at once, the rest soon after', async () => {
    const activities = Array.from({ length: 1000 }, (_, index) => ({
      id: `a${index}`,
      title: 'Методический аудит',
      when: '2021/2022',
    }));
    const tag = await shown<ProgRoadmap>(TAG, { ...SMALL, activities });
    expect(rows(tag).length).to.be.below(1000);
    expect(rows(tag).at(-1)!.getBoundingClientRect().bottom).to.be.at.least(innerHeight);
    for (let n = 0; n < 200 && rows(tag).length < 1000; n++) await frame();
    expect(rows(tag)).to.have.length(1000);
  });
});
