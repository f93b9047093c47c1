/** What the toolbar of the roadmap takes of the page, and gives to whoever downloads. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgRoadmap } from '../../src/index.js';
import {
  chips,
  choose,
  cleanAddress,
  ids,
  open,
  painted,
  programme,
  roadmap,
  said,
  settled,
  TAG,
  type,
} from './roadmap-tools.support.js';
import { allInside, inside } from './support.js';
import { setViewport } from './viewport.js';

const SRC = new URL('../../demo/programmes/example.json', import.meta.url).pathname;

interface Saved {
  name: string;
  type: string;
  /** As bytes: reading text would drop the mark of the byte order. */
  bytes: Uint8Array;
  text: string;
}

/** What a click on the button hands to the browser as a file. */
async function saved(tag: ProgRoadmap, name: string): Promise<Saved> {
  let blob: Blob | undefined;
  let file = '';
  const { createObjectURL } = Object.getOwnPropertyDescriptors(URL);
  URL.createObjectURL = (it) => {
    blob = it as Blob;
    return 'blob:test';
  };
  // The link is in no document: its click is seen only where it begins.
  HTMLAnchorElement.prototype.click = function () {
    file = this.download;
  };
  try {
    const button = inside(tag, `[name=${name}]`);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(tag);
  } finally {
    Object.defineProperty(URL, 'createObjectURL', createObjectURL);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  return { name: file, type: blob!.type, bytes, text: await blob!.text() };
}

describe('the tools of <prog-roadmap> and the page', () => {
  afterEach(cleanAddress);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 320])
    it(`with the panel open and long names chosen: accessible and not wider than ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const tag = await roadmap(TAG, await programme('rybinsk-2021'));
      await open(tag, 'filters');
      await choose(tag, 'group', 'role');
      await choose(tag, 'role', 'r-methodists-managers');
      await choose(tag, 'project', 'd3');
      expect(chips(tag)).to.have.length(2);
      await expect(tag).to.be.accessible();
      const { right } = tag.getBoundingClientRect();
      const out = allInside(tag, '.tools, .tools *')
        .filter((it) => it.getBoundingClientRect().right > right + 1)
        .map((it) => `${it.localName}.${it.className}`);
      expect(out).to.deep.equal([]);
      const page = document.documentElement;
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      await open(tag, 'download');
      await expect(tag).to.be.accessible();
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    }).timeout(30_000);

  it('a page that is resized hears of no error', async () => {
    await setViewport({ width: 1280, height: 800 });
    const tag = await roadmap(TAG, await programme('rybinsk-2021'));
    const heard: unknown[] = [];
    const { onerror } = window;
    window.onerror = (message) => heard.push(message);
    for (const width of [320, 800, 1280]) {
      await setViewport({ width, height: 800 });
      await painted(tag);
    }
    window.onerror = onerror;
    expect(heard).to.deep.equal([]);
  });

  it('marks know how wide the picture is, whatever programme comes', async () => {
    await setViewport({ width: 1280, height: 800 });
    const chart = (tag: ProgRoadmap): string =>
      getComputedStyle(inside(tag, '.body')).getPropertyValue('--chart');
    const marked = await programme('mosk-2019');
    const tag = await roadmap(TAG, marked);
    await painted(tag);
    // A scrollbar that comes with the rows changes nothing, on purpose: Firefox has one here.
    expect(parseFloat(chart(tag))).to.be.closeTo(inside(tag, '.axis').clientWidth, 24);
    tag.programme = {};
    await painted(tag);
    tag.programme = marked;
    await painted(tag);
    expect(parseFloat(chart(tag)), 'after a failure').to.be.greaterThan(100);
    const other = await roadmap(TAG, await programme('rybinsk-2021'));
    await painted(other);
    other.programme = marked;
    await painted(other);
    expect(parseFloat(chart(other)), 'after one without marks').to.be.greaterThan(100);
  }).timeout(30_000);

  it('downloads the rows that are shown as a table for Excel', async () => {
    const tag = await roadmap(TAG, await programme('example'));
    await open(tag, 'download');
    const all = await saved(tag, 'csv');
    expect([all.name, all.type]).to.deep.equal(['example.csv', 'text/csv;charset=utf-8']);
    expect([...all.bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(all.text.trim().split('\r\n')).to.have.length(15);
    await type(tag, 'диагностика');
    expect(inside(tag, '[name=csv]').textContent.replace('\u00a0', ' ')).to.equal(
      'Таблица (CSV): 2 строки',
    );
    const [head, ...rows] = (await saved(tag, 'csv')).text.trim().split('\r\n');
    expect(head).to.contain('№;Мероприятие;Проект, направление');
    expect(rows.map((it) => it.slice(0, 4))).to.deep.equal(['1.1;', '1.5;']);
  });

  it('downloads a programme that was given as an object', async () => {
    const given = await programme('example');
    const tag = await roadmap(TAG, given);
    await open(tag, 'download');
    expect(allInside(tag, '.downloads a')).to.have.length(0);
    const file = await saved(tag, 'json');
    expect([file.name, file.type]).to.deep.equal(['example.json', 'application/json']);
    expect(JSON.parse(file.text)).to.deep.equal(given);
  });

  it('a programme that has an address is downloaded from there', async () => {
    const tag = await fixture<ProgRoadmap>('<prog-roadmap></prog-roadmap>');
    tag.src = SRC;
    await oneEvent(tag, 'prog-load');
    await settled(tag);
    expect(ids(tag)).to.have.length(14);
    await open(tag, 'download');
    const link = inside(tag, '.downloads a');
    expect(link.getAttribute('href')).to.equal(SRC);
    expect(link.hasAttribute('download')).to.equal(true);
    expect(allInside(tag, '[name=json]')).to.have.length(0);
  });

  it('group and scale of the page hold until the visitor chooses', async () => {
    await setViewport({ width: 1280, height: 800 });
    const tag = await roadmap(
      '<prog-roadmap today="2023-11-22" group="stage" scale="month"></prog-roadmap>',
      await programme('example'),
    );
    await painted(tag);
    const groups = (): string[] => allInside(tag, '.dated').map((it) => it.dataset['group'] ?? '');
    expect(groups()).to.deep.equal(['start', 'main', 'end', 'none']);
    expect(inside(tag, '.axis').dataset['unit']).to.equal('month');
    await open(tag, 'filters');
    const value = (name: string): string =>
      (inside(tag, `select[name=${name}]`) as HTMLSelectElement).value;
    expect([value('group'), value('scale')]).to.deep.equal(['stage', 'month']);
    await choose(tag, 'group', 'project');
    await choose(tag, 'scale', 'quarter');
    await painted(tag);
    expect(groups()).to.deep.equal(['1', '2']);
    expect(inside(tag, '.axis').dataset['unit']).to.equal('quarter');
    expect(location.hash).to.equal('#prog_roadmap__group-project__scale-quarter');
  });

  it('years that have no room are turned to, and back', async () => {
    await setViewport({ width: 1280, height: 800 });
    const tag = await roadmap(
      '<prog-roadmap today="2023-11-22" scale="month"></prog-roadmap>',
      await programme('example'),
    );
    await painted(tag);
    const years = (): string[] => allInside(tag, '.year > b').map((it) => it.textContent);
    const [earlier, later] = allInside(tag, '.turn') as [HTMLButtonElement, HTMLButtonElement];
    expect(years()).to.deep.equal(['2023']);
    earlier.click();
    await settled(tag);
    earlier.click();
    await settled(tag);
    expect(years()).to.deep.equal(['2021']);
    // Not disabled: the focus stays where the years end.
    const ends = [earlier, later].map((it) => it.hasAttribute('aria-disabled'));
    expect(ends).to.deep.equal([true, false]);
    later.click();
    await settled(tag);
    expect(years()).to.deep.equal(['2022']);
  });

  it('speaks English where the page does', async () => {
    const tag = await roadmap(TAG.replace(' ', ' lang="en" '), await programme('example'));
    await open(tag, 'filters');
    await choose(tag, 'status', 'notDone*');
    expect(chips(tag)).to.deep.equal(['Status: all but done']);
    expect(said(tag).replaceAll('\u00a0', ' ')).to.equal('Showing 12 of 14 activities');
    expect(inside(tag, '.chip').getAttribute('aria-label')).to.equal(
      'remove: Status: all but done',
    );
    const labels = allInside(tag, '.field > span').map((it) => it.textContent);
    expect(labels.join()).to.equal('Groups,Project,Stage,Status,Responsible,Year,Scale');
    expect(inside(tag, '.tools').getAttribute('lang')).to.equal('en');
  });
});
