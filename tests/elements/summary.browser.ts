/** What a visitor sees of a summary, and where it takes them. */
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/all.js';
import type { ProgPage, ProgRoadmap, ProgSummary } from '../../src/index.js';
import { PROGRAMMES } from '../demo/names.js';
import { cleanAddress, painted, programme } from './roadmap-tools.support.js';
import { allInside, frame, inside, isChromium, shown } from './support.js';

const TAG = '<prog-summary today="2023-12-10"></prog-summary>';
const ROADMAP = '<prog-roadmap today="2023-12-10"></prog-roadmap>';

/** Without its events, which come sooner than anything of its plan. */
const example = async (): Promise<object> => ({ ...(await programme('example')), events: [] });
const links = (tag: Element): HTMLAnchorElement[] =>
  allInside(tag, '.list a[href]') as HTMLAnchorElement[];
const hrefs = (tag: Element): (string | null)[] => links(tag).map((it) => it.getAttribute('href'));

/** Two tags with one programme, as on a page that gives both the same address. */
async function pair(of: object, roadmapMarkup = ROADMAP): Promise<[ProgSummary, ProgRoadmap]> {
  const roadmap = await shown<ProgRoadmap>(roadmapMarkup, of);
  const summary = await shown<ProgSummary>(TAG, of);
  return [summary, roadmap];
}

async function clicked(link: HTMLElement, roadmap: ProgRoadmap): Promise<void> {
  link.click();
  await painted(roadmap);
  await new Promise((resolve) => setTimeout(resolve, 160));
  await painted(roadmap);
}

function expectAt(roadmap: ProgRoadmap, id: string): void {
  const row = inside(roadmap, `.row[data-id="${id}"]`);
  expect(row.hasAttribute('data-open'), 'open').to.equal(true);
  const { top, bottom } = row.getBoundingClientRect();
  expect(top).to.be.at.least(0);
  expect(bottom).to.be.at.most(innerHeight);
  const focused = roadmap.shadowRoot!.activeElement;
  expect(focused === row.querySelector('.open'), 'focused').to.equal(true);
}

/** Many more, so that the page has somewhere to scroll to. */
async function longExample(): Promise<object> {
  const it = (await example()) as { activities: object[] };
  const more = Array.from({ length: 60 }, (_, index) => ({
    id: `more${index}`,
    title: 'Методический аудит',
    project: '1',
    when: index < 9 ? '2022' : '2022/2025',
  }));
  return { ...it, activities: [...more, ...it.activities] };
}

describe('<prog-summary>', () => {
  afterEach(cleanAddress);

  for (const name of ['example', 'mosk-2019', 'krasnoselsky-2023', 'rybinsk-2021'])
    it(`is accessible: ${name}`, async () => {
      const tag = await shown<ProgSummary>(TAG, await programme(name));
      await expect(tag).to.be.accessible();
    });

  it('says of which day its data is before anything else', async () => {
    const tag = await shown<ProgSummary>(TAG, await example());
    expect(inside(tag, '.facts').textContent).to.match(/^\s*Данные на 01\.12\.2023/);
  });

  it('says the answer first: the sentence, the four words, the squares', async () => {
    const tag = await shown<ProgSummary>(TAG, await example());
    expect(inside(tag, '[part=title]').textContent).to.match(/^Сделано 2.из.14, опаздывает.3\./);
    const words = allInside(tag, '.words b').map((it) => it.textContent);
    expect(words).to.deep.equal(['2', '4', '3', '2']);
    expect(allInside(tag, '.sq')).to.have.length(14);
    const { bottom } = inside(tag, '.words').getBoundingClientRect();
    expect(bottom - tag.getBoundingClientRect().top).to.be.below(300);
  });

  it('alone on a page it has no links, and nothing is lost', async () => {
    const tag = await shown<ProgSummary>(TAG, await example());
    expect(links(tag)).to.have.length(0);
    expect(inside(tag, '[data-list=next]').textContent).to.contain('Школа наставников');
  });

  it('beside a roadmap of another programme it has no links either', async () => {
    await shown<ProgRoadmap>(ROADMAP, await programme('mosk-2019'));
    const tag = await shown<ProgSummary>(TAG, await example());
    expect(links(tag)).to.have.length(0);
  });

  it('beside a roadmap that shows only a part of it, neither', async () => {
    const [tag] = await pair(await example(), '<prog-roadmap project="2"></prog-roadmap>');
    expect(links(tag)).to.have.length(0);
  });

  it('a link opens the roadmap at the item, and again after the reader has scrolled away', async () => {
    const [summary, roadmap] = await pair(await longExample());
    const link = links(summary).find((it) => it.textContent?.includes('Школа наставников'))!;
    expect(link.getAttribute('href')).to.equal('#prog_roadmap__item-a-1-2');
    await clicked(link, roadmap);
    expect(location.hash).to.equal('#prog_roadmap__item-a-1-2');
    expectAt(roadmap, 'a-1-2');
    scrollTo(0, 0);
    link.focus();
    await clicked(link, roadmap);
    expectAt(roadmap, 'a-1-2');
  });

  it('«ещё N» of several statuses leads to the roadmap', async () => {
    const [summary, roadmap] = await pair(await longExample());
    const link = inside(summary, '[data-list=overdue] .rest a') as HTMLAnchorElement;
    expect(link.textContent).to.contain('ещё 9');
    expect(link.getAttribute('href')).to.equal('#prog_roadmap');
    for (let time = 0; time < 2; time++) {
      await clicked(link, roadmap);
      expect(Math.abs(roadmap.getBoundingClientRect().top)).to.be.below(innerHeight / 2);
      expect(roadmap.shadowRoot!.activeElement?.textContent).to.equal('Дорожная карта');
      scrollTo(0, 0);
    }
  });

  it('«ещё N» of one status shows all that have it', async () => {
    const of = (await longExample()) as { activities: { status?: string }[] };
    const activities = of.activities.filter(
      ({ status }) => status !== 'postponed' && status !== 'notDone',
    );
    const [summary, roadmap] = await pair({ ...of, activities });
    const link = inside(summary, '[data-list=overdue] .rest a') as HTMLAnchorElement;
    expect(link.textContent).to.contain('ещё 7');
    expect(link.getAttribute('href')).to.equal('#prog_roadmap__status-noReport');
    await clicked(link, roadmap);
    const seen = allInside(roadmap, '.block > .row:not(.details)').filter((it) => !it.hidden);
    expect(seen).to.have.length(10);
  });

  it('what another roadmap has chosen stays in the address', async () => {
    const of = await example();
    await shown<ProgRoadmap>(
      '<prog-roadmap id="other"></prog-roadmap>',
      await programme('mosk-2019'),
    );
    const [summary, roadmap] = await pair(of);
    history.replaceState(null, '', '#prog:other?status=ahead;projects?item=1');
    await clicked(links(summary).at(-1)!, roadmap);
    expect(location.hash).to.equal('#prog_other__status-ahead_-roadmap__item-a-2-7');
  });

  it('a roadmap with an id is spoken to by it', async () => {
    const [summary] = await pair(await example(), '<prog-roadmap id="map"></prog-roadmap>');
    expect(hrefs(summary)).to.include('#prog_map__item-a-1-2');
  });

  it('a roadmap that comes later makes the items links; one that has gone, text', async () => {
    const of = await example();
    const summary = await shown<ProgSummary>(TAG, of);
    const roadmap = await shown<ProgRoadmap>(ROADMAP, of);
    await waitUntil(() => links(summary).length > 0, 'links come');
    roadmap.remove();
    links(summary)[0]!.click();
    await summary.updateComplete;
    expect(links(summary)).to.have.length(0);
    expect(location.hash).to.equal('');
  });

  it('by address: two tags of one file belong together, however its address is written', async () => {
    const file = '/demo/programmes/example.json';
    const box = await fixture(
      `<div><prog-summary today="2023-12-10" src="${file}"></prog-summary><prog-roadmap src="${location.origin}${file}"></prog-roadmap></div>`,
    );
    const summary = box.firstElementChild as ProgSummary;
    await waitUntil(() => links(summary).length > 0, 'links come');
    expect(hrefs(summary)).to.include('#prog_roadmap__item-a-1-5');
  });

  it('within the page of a programme it leads to its roadmap and its indicators', async () => {
    const of = await example();
    const page = await shown<ProgPage>('<prog-page today="2023-12-10"></prog-page>', of);
    const summary = document.createElement('prog-summary');
    summary.today = '2023-12-10';
    summary.programme = of;
    const loaded = oneEvent(summary, 'prog-load');
    page.shadowRoot!.querySelector('section')!.append(summary);
    await loaded;
    // There the answer waits for nothing: what follows it comes a moment later.
    await waitUntil(() => links(summary).length > 0, 'links come');
    expect(hrefs(summary)).to.include('#prog_roadmap__item-a-1-2');
    expect(hrefs(summary)).to.include('#prog_indicators__item-trained');
    // The page says the programme's name already.
    expect(summary.shadowRoot!.querySelector('.name')).to.equal(null);
  });

  it('a long aim folds to three lines, and the focus stays when it opens', async () => {
    const tag = await shown<ProgSummary>(
      '<prog-summary style="width: 340px"></prog-summary>',
      await programme('rybinsk-2021'),
    );
    await frame();
    const text = inside(tag, '.aim .folded');
    const button = inside(tag, '.aim .more');
    expect(text.scrollHeight).to.be.greaterThan(text.clientHeight);
    expect(text.clientHeight).to.be.below(90);
    button.click();
    expect(text.scrollHeight).to.equal(text.clientHeight);
    expect(tag.shadowRoot!.activeElement).to.equal(text);
    expect(getComputedStyle(button).display).to.equal('none');
  });

  it('on paper nothing is left behind «ещё»: all of a list is there, and on the screen three', async function () {
    // Only there a page can be told that it is on paper.
    if (!isChromium) this.skip();
    const of = (await example()) as { activities: { id: string; status?: string }[] };
    const late = of.activities.map((it) => ({ ...it, status: undefined, when: '2021' }));
    const tag = await shown<ProgSummary>(TAG, { ...of, activities: late });
    const seen = (): string[] =>
      allInside(tag, '[data-list] li')
        .filter((it) => it.checkVisibility())
        .map((it) => it.textContent);
    const onScreen = seen();
    expect(onScreen.some((it) => /ещё \d+/.test(it))).to.equal(true);
    await emulateMedia({ media: 'print' });
    const onPaper = seen();
    await emulateMedia({ media: 'screen' });
    expect(onPaper.filter((it) => /ещё \d+/.test(it))).to.deep.equal([]);
    expect(onPaper.length).to.be.greaterThan(onScreen.length);
  });

  it('an aim that fits has no button', async () => {
    const tag = await shown<ProgSummary>(TAG, await example());
    await frame();
    expect(getComputedStyle(inside(tag, '.aim .more')).display).to.equal('none');
  });

  it('our words within a Russian file say that they are English', async () => {
    const tag = await shown<ProgSummary>(
      '<prog-summary lang="en" today="2023-12-10"></prog-summary>',
      await example(),
    );
    await import('../../src/elements/text/spoken-in.js');
    await frame();
    const strays = allInside(tag, 'li, p, dt, h2, h3, button, b, span').filter(
      (it) =>
        it.childElementCount === 0 &&
        /[a-z]{3}/i.test(it.textContent ?? '') &&
        it.closest('[lang]')?.getAttribute('lang') !== 'en',
    );
    expect(strays.map((it) => it.textContent)).to.deep.equal([]);
  });

  it('at 320 px nothing sticks out', async () => {
    for (const name of PROGRAMMES) {
      const tag = await shown<ProgSummary>(
        '<prog-summary style="width: 320px" today="2023-12-10"></prog-summary>',
        await programme(name),
      );
      const { right } = tag.getBoundingClientRect();
      const out = allInside(tag, '*').filter((it) => it.getBoundingClientRect().right > right + 1);
      expect(out.map((it) => `${name} ${it.className}: ${it.textContent}`)).to.deep.equal([]);
    }
  });
});
