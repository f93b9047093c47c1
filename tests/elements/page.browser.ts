import { aTimeout, expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgLoadEvent, ProgPage } from '../../src/index.js';
import { PROGRAMMES } from '../demo/names.js';
import { allInside, frame, inside, shown, SMALL } from './support.js';

const TAG = '<prog-page today="2023-11-22"></prog-page>';

const demo = async (name: string): Promise<object> => {
  const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
  return (await answer.json()) as object;
};

const WITH_SWOT = {
  ...SMALL,
  swot: [{ id: 's', items: [{ quadrant: 'S', text: 'Опытные методисты', links: ['d1'] }] }],
  tables: [{ id: 't', title: 'Штат', columns: ['Год', 'Людей'], rows: [['Два тысячи', 0]] }],
};

const words = (root: ParentNode & Node): string => (root.textContent ?? '').replace(/\s+/g, ' ');

const headings = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6'),
];

describe('<prog-page>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const name of PROGRAMMES)
    it(`is accessible with ${name}`, async () => {
      const page = await shown<ProgPage>(TAG, await demo(name));
      await expect(page).to.be.accessible();
    }).timeout(30_000);

  it('announces itself once, when the tags inside have drawn', async () => {
    const seen: [string, boolean][] = [];
    const onLoad = (event: Event): void => {
      const page = event.target as ProgPage;
      const inner = page.shadowRoot!.querySelector('prog-roadmap')!;
      seen.push([page.localName, inner.shadowRoot!.textContent.includes('Входная диагностика')]);
    };
    document.addEventListener('prog-load', onLoad);
    const page = await shown<ProgPage>(TAG, SMALL);
    page.requestUpdate();
    await page.updateComplete;
    await frame();
    document.removeEventListener('prog-load', onLoad);
    expect(seen).to.deep.equal([['prog-page', true]]);
  });

  it('draws the first screen first and the rest after it, out of the way of the page below', async () => {
    const page = await fixture<ProgPage>(TAG);
    const below = document.createElement('footer');
    page.after(below);
    const loaded = oneEvent(page, 'prog-load');
    const ids = (): string[] => allInside(page, '.part').map((it) => it.dataset['part']!);
    page.programme = SMALL;
    await waitUntil(() => ids().length > 0, 'the first parts', { interval: 1 });
    expect(ids()).to.deep.equal(['summary']);
    expect(below.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    await loaded;
    const all = ['summary', 'roadmap', 'projects', 'passport', 'governance'];
    expect(ids()).to.deep.equal(all);
    // What has been seen is not taken away for another day's file.
    page.programme = { ...SMALL, title: 'Через день' };
    await waitUntil(() => inside(page, 'h1, h2').textContent.includes('Через день'));
    expect(ids()).to.deep.equal(all);
    below.remove();
  });

  it('marks the part that is read, also for whoever jumps to the end and back to the top', async () => {
    const page = await shown<ProgPage>(TAG, await demo('rybinsk-2021'));
    const current = (): string => inside(page, '.contents [aria-current]').textContent;
    expect(current()).to.include('Как идёт программа');
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => current().includes('Разделы документа'), 'the last is marked');
    scrollTo(0, 0);
    await waitUntil(() => current().includes('Как идёт программа'), 'the first is marked again');
  });

  it('folds long texts and a large SWOT; an address opens what it names, paper opens all', async () => {
    const sections = Array.from({ length: 5 }, (_, n) => ({
      id: `s${n}`,
      title: `Раздел ${n + 1}`,
      body: `Текст раздела ${n + 1}`,
    }));
    const items = Array.from({ length: 20 }, (_, n) => ({ quadrant: 'SWOT'[n % 4], text: `${n}` }));
    const swot = [{ id: 'm', title: 'Сильное и слабое', items }];
    const page = await shown<ProgPage>(TAG, { ...SMALL, sections, swot });
    const folds = (tag: string): HTMLDetailsElement[] =>
      allInside(inside(page, tag), 'details.fold') as HTMLDetailsElement[];
    const isOpen = (tag: string): boolean[] => folds(tag).map((it) => it.open);
    expect(isOpen('prog-text')).to.deep.equal([false, false, false, false, false]);
    expect(folds('prog-text')[3]!.textContent).to.include('Текст раздела 4');
    expect(inside(page, 'prog-text').shadowRoot!.querySelector('.contents')).to.equal(null);
    expect(isOpen('prog-swot')).to.deep.equal([false]);
    expect(inside(inside(page, 'prog-swot'), 'summary').textContent).to.include(
      'Сильные стороны\u00a05 · Слабые стороны\u00a05 · Возможности\u00a05 · Угрозы\u00a05',
    );
    location.hash = '#prog_text__item-s3';
    await waitUntil(() => folds('prog-text')[3]!.open, 'what the address names is open');
    expect(isOpen('prog-text')).to.deep.equal([false, false, false, true, false]);
    window.dispatchEvent(new Event('beforeprint'));
    expect([...isOpen('prog-text'), ...isOpen('prog-swot')]).to.not.include(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(isOpen('prog-text')).to.deep.equal([false, false, false, true, false]);
    // Alone it is what the site's page is about.
    const alone = await shown('<prog-text></prog-text>', { ...SMALL, sections });
    expect(allInside(alone, 'details')).to.deep.equal([]);
    expect(allInside(alone, '.contents li')).to.have.length(5);
  });

  it('announces another programme again, and a file of one part too', async () => {
    const page = await shown<ProgPage>(TAG, SMALL);
    const loaded = oneEvent<ProgLoadEvent>(page, 'prog-load');
    page.programme = {
      formatVersion: '1.0',
      title: 'Другая',
      period: { from: '2021', to: '2022' },
    };
    expect((await loaded).programme.title).to.equal('Другая');
    expect(allInside(page, '.part')).to.deep.equal([]);
    expect(allInside(page, '.contents')).to.deep.equal([]);
    const again = oneEvent(page, 'prog-load');
    page.programme = { ...SMALL };
    await again;
    expect(allInside(page, '.part').length).to.be.greaterThan(1);
  });

  it('reads the file once and reports it once, by its address', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    const loaded = oneEvent(document, 'prog-load');
    const { pathname } = new URL('../../demo/broken-programme.json', import.meta.url);
    await fixture(`<prog-page src="${pathname}"></prog-page>`);
    await loaded;
    await waitUntil(() => warned.length > 0);
    // A second report would not be far behind the first.
    await aTimeout(300);
    console.warn = warn;
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^prog-widgets: \S*broken-programme\.json\n/);
  });

  it('says that it can’t be shown, once', async () => {
    const page = await fixture<ProgPage>(TAG);
    let errors = 0;
    page.addEventListener('prog-error', () => errors++);
    page.programme = [];
    await oneEvent(page, 'prog-error');
    await frame();
    expect(errors).to.equal(1);
  });

  it('gives the tags inside the same programme, the day, the level and the reader’s language', async () => {
    const page = await shown<ProgPage>(
      '<prog-page today="2023-11-22" heading-level="1" lang="en"></prog-page>',
      SMALL,
    );
    const tags = allInside(page, '[data-tag]') as (HTMLElement & Partial<ProgPage>)[];
    expect(tags.map((it) => it.localName)).to.deep.equal([
      'prog-summary',
      'prog-roadmap',
      'prog-projects',
      'prog-passport',
      'prog-governance',
    ]);
    expect(tags[0]!.programme).to.equal(tags[1]!.programme);
    for (const tag of tags) {
      expect(tag.headingLevel).to.equal(2);
      expect(tag.today).to.equal('2023-11-22');
    }
    expect(inside(tags[1]!, 'h2').textContent).to.equal('Roadmap');
    expect(inside(page, 'h1').textContent).to.equal(SMALL.title);
    expect(inside(page, '.contents a').textContent).to.equal('How it is going');
  });

  it('every part has a heading one level below the page’s, and no level is skipped', async () => {
    const page = await shown<ProgPage>(TAG, await demo('ivanovo-2023'));
    for (const part of allInside(page, '.part')) {
      const tag = part.querySelector('[data-tag]');
      const [title] = headings(tag?.shadowRoot ?? part);
      expect(title?.localName, part.dataset['part']).to.equal('h3');
    }
    const levels = headings(page.shadowRoot!).map((it) => Number(it.localName[1]));
    levels.forEach((level, index) => {
      if (index > 0) expect(level - levels[index - 1]!).to.be.at.most(1);
    });
  });

  it('contents lead to every part: the heading comes into view and takes the focus', async () => {
    const page = await shown<ProgPage>(TAG, WITH_SWOT);
    const links = allInside(page, '.contents a') as HTMLAnchorElement[];
    expect(links.map((it) => it.getAttribute('href'))).to.deep.equal(
      allInside(page, '.part').map((it) => `#prog_${it.dataset['part']!}`),
    );
    for (const link of links) {
      link.click();
      expect(location.hash).to.equal(link.hash);
      const part = inside(page, `[data-part="${link.hash.slice(6)}"]`);
      const root = part.querySelector('[data-tag]')?.shadowRoot ?? page.shadowRoot!;
      await waitUntil(() => root.activeElement?.matches('[part~=title]'), link.hash);
      const { top } = part.getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
    }
  });

  it('a second click on the same link goes there again', async () => {
    const page = await shown<ProgPage>(TAG, WITH_SWOT);
    const link = inside(page, '.contents a[href="#prog_swot"]');
    const { shadowRoot } = inside(page, 'prog-swot');
    const isThere = (): boolean => shadowRoot!.activeElement?.textContent === 'SWOT-анализ';
    link.click();
    await waitUntil(isThere);
    scrollTo(0, 0);
    link.focus();
    link.click();
    await waitUntil(() => isThere() && scrollY > 0);
  });

  it('a click with a modifier is the browser’s', async () => {
    const page = await shown<ProgPage>(TAG, WITH_SWOT);
    const link = inside(page, '.contents a');
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        [modifier]: true,
      });
      let wasOurs = true;
      page.addEventListener(
        'click',
        (event) => {
          wasOurs = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(click);
      expect(wasOurs, modifier).to.equal(false);
    }
    expect(location.hash).to.equal('');
  });

  it('follows the address: at first, and when it changes', async () => {
    history.replaceState(null, '', '#prog:swot');
    const page = await shown<ProgPage>(TAG, WITH_SWOT);
    const focused = (tag: string): string | undefined =>
      inside(page, tag).shadowRoot!.activeElement?.closest('[data-item], h3')?.textContent;
    expect(focused('prog-swot')).to.equal('SWOT-анализ');
    location.hash = '#prog:projects?item=d1';
    await oneEvent(window, 'hashchange');
    expect(focused('prog-projects')).to.contain('Новые способы');
    location.hash = '#contacts';
    await oneEvent(window, 'hashchange');
    expect(focused('prog-projects')).to.contain('Новые способы');
  });

  it('a link to an activity opens it in the roadmap', async () => {
    const items = [{ quadrant: 'W', text: 'Мало практик', links: ['a-1-9'] }];
    const page = await shown<ProgPage>(TAG, { ...SMALL, swot: [{ id: 's', items }] });
    inside(inside(page, 'prog-swot'), '.more a').click();
    const { shadowRoot } = inside(page, 'prog-roadmap');
    const isThere = (): boolean =>
      shadowRoot!.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'] === 'a-1-9';
    await waitUntil(isThere, 'the activity takes the focus', { timeout: 5000 });
  });

  it('a page that is gone follows no address', async () => {
    const page = await shown<ProgPage>(TAG, WITH_SWOT);
    page.remove();
    location.hash = '#prog_swot';
    await oneEvent(window, 'hashchange');
    expect(page.shadowRoot!.activeElement).to.equal(null);
  });

  it('text of the file is text, and its addresses can run nothing', async () => {
    const evil = '<img src=x onerror=alert(1)> [нажми](javascript:alert(1)) **важно**';
    const page = await shown<ProgPage>(TAG, {
      ...SMALL,
      projects: [
        { id: 'd1', title: evil, goal: evil, links: [{ title: evil, url: 'javascript:1' }] },
      ],
      sections: [{ id: 's', title: evil, body: evil }],
      tables: [
        { id: 't', title: evil, columns: [evil, evil], rows: [[evil, evil], { heading: evil }] },
      ],
    });
    const all = [page, ...allInside(page, '[data-tag]')];
    expect(all.flatMap((it) => allInside(it, 'img'))).to.deep.equal([]);
    const hrefs = all
      .flatMap((it) => allInside(it, 'a[href]'))
      .map((it) => it.getAttribute('href'));
    expect(hrefs.filter((it) => !it?.startsWith('#prog_'))).to.deep.equal([]);
    expect(inside(inside(page, 'prog-text'), 'td strong').textContent).to.equal('важно');
  });

  it('finds words anywhere in the programme, in any ending, and leads there', async () => {
    const page = await shown<ProgPage>(TAG, await demo('example'));
    const field = inside(page, '[type=search]') as HTMLInputElement;
    const type = async (query: string): Promise<void> => {
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await page.updateComplete;
    };
    await type('дефицитам');
    // What searches comes in a script of its own, through a busy server.
    await waitUntil(() => inside(page, '.found').textContent !== '', 'found', { timeout: 10_000 });
    const groups = allInside(page, '.results dt').map((it) => it.textContent);
    expect(groups).to.deep.equal(['Проекты и этапы', 'SWOT-анализ']);
    const link = inside(page, '.results a[data-to="swot?item=swot.3"]');
    expect(link.textContent).to.equal('Педагоги не знают своих дефицитов');
    link.click();
    const { shadowRoot } = inside(page, 'prog-swot');
    await waitUntil(() => shadowRoot!.activeElement?.textContent?.includes('Педагоги не знают'));
    await type('дирижабль');
    expect(inside(page, '.found').textContent).to.match(/Ничего не найдено/);
    expect(allInside(page, '.results')).to.have.length(0);
    await type('');
    expect(inside(page, '.found').textContent).to.equal('');
  });

  it('leaves its parts as they are drawn while somebody types a search', async () => {
    const page = await shown<ProgPage>(TAG, SMALL);
    // The roadmap measures its width when it stands.
    await frame();
    await frame();
    const redrawn: string[] = [];
    for (const tag of allInside(page, '[data-tag]') as ProgPage[]) {
      const request = tag.requestUpdate.bind(tag);
      tag.requestUpdate = (...changed) => {
        request(...changed);
        if (tag.isUpdatePending) redrawn.push(tag.localName);
      };
    }
    const field = inside(page, '[type=search]') as HTMLInputElement;
    field.value = 'диагностика';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => inside(page, '.found').textContent !== '');
    expect(redrawn).to.deep.equal([]);
    page.lang = 'en';
    await waitUntil(() => redrawn.length > 0);
  });

  it('finds everything that has a name, by its own words', async () => {
    for (const name of PROGRAMMES) {
      const file = (await demo(name)) as Record<string, { title?: string; risk?: string }[]>;
      const page = await shown<ProgPage>(TAG, file);
      const field = inside(page, '[type=search]') as HTMLInputElement;
      const lists = [
        'projects',
        'activities',
        'indicators',
        'events',
        'risks',
        'sections',
      ] as const;
      for (const list of lists) {
        const first = file[list]?.[0];
        const title = first?.title ?? first?.risk;
        if (!title) continue;
        field.value = title;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await waitUntil(() => allInside(page, '.results a').length > 0, `${name}: ${title}`);
        const found = allInside(page, '.results a').map((it) => it.textContent);
        expect(
          found.some((it) => it.includes(title)),
          `${name}: ${title}`,
        ).to.equal(true);
      }
    }
  }).timeout(30_000);

  it('a title alone, one part alone, and each part emptied make a sensible page', async () => {
    const bare = { formatVersion: '1.0', title: 'Программа', period: { from: '2021', to: '2025' } };
    const alone = await shown<ProgPage>(TAG, bare);
    expect(inside(alone, 'h2').textContent).to.equal('Программа');
    expect(allInside(alone, '.part, .contents, [type=search]')).to.deep.equal([]);
    const full = (await demo('example')) as Record<string, unknown>;
    const shownParts = (page: ProgPage): string[] =>
      allInside(page, '.part').map((it) => it.dataset['part']!);
    const whole = shownParts(await shown<ProgPage>(TAG, full));
    for (const key of Object.keys(full)) {
      const value = full[key];
      if (typeof value !== 'object' || value === null || key in bare) continue;
      const one = await shown<ProgPage>(TAG, { ...bare, [key]: value });
      expect(shownParts(one).length, `${key} alone`).to.be.within(key === 'marksLegend' ? 1 : 0, 3);
      const emptied = await shown<ProgPage>(TAG, {
        ...full,
        [key]: Array.isArray(value) ? [] : {},
      });
      const parts = shownParts(emptied);
      expect(
        parts.every((it) => whole.includes(it) || it === 'text'),
        `${key} emptied`,
      ).to.equal(true);
      for (const tag of allInside(emptied, '[data-tag]')) {
        expect(
          allInside(tag, '.note').map((it) => it.textContent),
          `${key}: ${tag.localName}`,
        ).to.deep.equal([]);
        expect(words(tag.shadowRoot!).length, `${key}: ${tag.localName}`).to.be.greaterThan(20);
      }
      // Fifty pages that stay would be laid out with each new one.
      one.remove();
      emptied.remove();
    }
  }).timeout(60_000);

  for (const name of PROGRAMMES)
    for (const width of [320, 500, 860])
      it(`${name} fits ${width} px`, async () => {
        const page = await shown<ProgPage>(
          `<prog-page today="2023-11-22" style="width: ${width}px"></prog-page>`,
          await demo(name),
        );
        await frame();
        const { right } = page.getBoundingClientRect();
        const all = [page, ...allInside(page, '[data-tag]')].flatMap((it) => allInside(it, '*'));
        const out = all.filter(
          (it) =>
            !it.closest('.heard, thead, .chart, .lane, .hint, style') &&
            it.getBoundingClientRect().right > right + 1,
        );
        expect(
          out.map((it) => `${it.localName}: ${it.textContent?.trim().slice(0, 40)}`),
        ).to.deep.equal([]);
      });

  it('on a phone a table is blocks, still a table to a screen reader', async () => {
    const page = await shown<ProgPage>(
      '<prog-page today="2023-11-22" style="width: 320px"></prog-page>',
      await demo('mosk-2019'),
    );
    await frame();
    const cell = inside(inside(page, 'prog-text'), 'td .of').closest('td')!;
    expect(getComputedStyle(cell.closest('tr')!).display).to.not.equal('table-row');
    expect(cell.getAttribute('role')).to.equal('cell');
    expect(cell.querySelector('.of')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
