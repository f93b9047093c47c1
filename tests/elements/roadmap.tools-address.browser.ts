/** A shared link shows what whoever shared it saw, and leaves the site's own addresses alone. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { addressOf } from '../../src/elements/address/address.js';
import type { ProgRoadmap } from '../../src/index.js';
import {
  chips,
  choose,
  cleanAddress,
  focused,
  ids,
  open,
  painted,
  programme,
  roadmap,
  settled,
  TAG,
  type,
} from './roadmap-tools.support.js';
import { allInside, inside, shown, SMALL } from './support.js';

/** As if the visitor came by this link; nothing hears of it but a tag that is made afterwards. */
const comeBy = (hash: string): void => history.replaceState(null, '', hash);

/** As if the visitor followed a link within the page. */
async function follow(hash: string, tag: ProgRoadmap): Promise<void> {
  location.hash = hash;
  await later(tag);
}

/** What a link opens comes after its words, its rows, and a second look at where they are. */
async function later(tag: ProgRoadmap): Promise<void> {
  await painted(tag);
  await new Promise((resolve) => setTimeout(resolve, 120));
  await settled(tag);
}

const openRows = (tag: ProgRoadmap): (string | undefined)[] =>
  allInside(tag, '.row[data-open]').map((it) => it.dataset['id']);

/** The place is looked at until all around it is drawn: on a slow machine it is right a second later. */
async function expectAt(tag: ProgRoadmap, id: string): Promise<void> {
  expect(openRows(tag)).to.contain(id);
  const row = (): HTMLElement => inside(tag, `.row[data-id="${id}"]`);
  const isInSight = (): boolean => {
    const { top, bottom } = row().getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  await waitUntil(isInSight, `${id} is in sight`, { timeout: 3000 });
  // Not the elements themselves: to describe how two of them differ takes minutes.
  expect(focused(tag) === row().querySelector('.open'), 'focused').to.equal(true);
}

const MANY = {
  ...SMALL,
  activities: Array.from({ length: 300 }, (_, index) => ({
    id: `a${index}`,
    num: `${index}`,
    title: 'Методический аудит',
    project: 'd1',
    when: '2021/2022',
  })),
};

describe('<prog-roadmap> and the page’s address', () => {
  afterEach(cleanAddress);

  it('keeps filter, search and the open item, without a step in the history', async () => {
    const tag = await roadmap(TAG, await programme('example'));
    const steps = history.length;
    expect(location.hash).to.equal('');
    await open(tag, 'filters');
    expect(location.hash).to.equal('');
    await choose(tag, 'status', 'done');
    expect(location.hash).to.equal('#prog_roadmap__status-done');
    inside(tag, '.row[data-id="a-2-1"] .open').click();
    await settled(tag);
    expect(location.hash).to.equal('#prog_roadmap__status-done__item-a-2-1');
    await type(tag, 'задание');
    expect(addressOf('roadmap')?.get('q')).to.equal('задание');
    inside(tag, '[name=reset]').click();
    inside(tag, '.row[data-id="a-2-1"] .open').click();
    await settled(tag);
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(steps);
  });

  it('of two that are open, the one that stays open stays in the address', async () => {
    const tag = await roadmap(TAG, await programme('example'));
    const button = (id: string): HTMLElement => inside(tag, `.row[data-id="${id}"] .open`);
    for (const id of ['a-1-1', 'a-1-2', 'a-1-1']) {
      button(id).click();
      await settled(tag);
    }
    expect(openRows(tag)).to.deep.equal(['a-1-2']);
    expect(location.hash).to.equal('#prog_roadmap__item-a-1-2');
  });

  it('to look at a list is not to choose from it', async () => {
    const tag = await roadmap(TAG, await programme('example'));
    await open(tag, 'filters');
    inside(tag, 'select[name=group]').click();
    await settled(tag);
    expect(location.hash).to.equal('');
  });

  for (const foreign of ['#/route', '#section-2'])
    it(`leaves ${foreign} alone`, async () => {
      comeBy(foreign);
      const tag = await roadmap(TAG, await programme('example'));
      await open(tag, 'filters');
      await choose(tag, 'status', 'done');
      inside(tag, '.open').click();
      await settled(tag);
      expect(ids(tag)).to.deep.equal(['a-1-1', 'a-2-1']);
      expect(location.hash).to.equal(foreign);
      await follow('#/other', tag);
      expect(ids(tag)).to.deep.equal(['a-1-1', 'a-2-1']);
    });

  it('a link filters, groups, opens, scrolls and focuses on load', async () => {
    comeBy('#prog:roadmap?year=2023&group=role&item=a-1-5&q=диагностика');
    const tag = await shown<ProgRoadmap>(TAG, await programme('example'));
    await later(tag);
    expect(ids(tag)).to.deep.equal(['a-1-5']);
    expect(chips(tag)).to.deep.equal(['Год: 2023 год']);
    expect((inside(tag, '[name=q]') as HTMLInputElement).value).to.equal('диагностика');
    expect(inside(tag, '.section:not([hidden])').dataset['group']).to.equal('assessment');
    await expectAt(tag, 'a-1-5');
  });

  it('a link within the page does the same, and the next one too', async () => {
    const tag = await shown<ProgRoadmap>(TAG, await programme('example'));
    await follow('#prog:roadmap?item=a-2-7', tag);
    await expectAt(tag, 'a-2-7');
    expect(ids(tag)).to.have.length(14);
    await follow('#prog:roadmap?project=1&item=a-1-2', tag);
    await expectAt(tag, 'a-1-2');
    expect(ids(tag)).to.have.length(6);
    await follow('#prog:roadmap?item=a-2-8', tag);
    await expectAt(tag, 'a-2-8');
    expect(chips(tag)).to.deep.equal([]);
  });

  it('unfolds the group in which the item lies', async () => {
    const tag = await shown<ProgRoadmap>(TAG, await programme('example'));
    allInside(tag, '.fold')[1]!.click();
    expect(ids(tag)).to.not.contain('a-2-3');
    await follow('#prog:roadmap?item=a-2-3', tag);
    await expectAt(tag, 'a-2-3');
    expect(allInside(tag, '.fold')[1]!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('finds the item beyond what is built at once', async () => {
    comeBy('#prog:roadmap?item=a280');
    const tag = await shown<ProgRoadmap>(TAG, MANY);
    await later(tag);
    // Firefox and WebKit draw what lies around it a moment later, and it is put right after that.
    const top = (): number => inside(tag, '.row[data-id="a280"]').getBoundingClientRect().top;
    await waitUntil(() => top() >= 0, 'the row is in sight', { timeout: 3_000 });
    await expectAt(tag, 'a280');
    window.dispatchEvent(new Event('wheel'));
    window.scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(window.scrollY, 'who goes on is not taken back').to.equal(0);
  });

  it('an item that is not there, or that the filter hides, does no harm', async () => {
    comeBy('#prog:roadmap?status=done&item=a-1-2');
    const tag = await shown<ProgRoadmap>(TAG, await programme('example'));
    await later(tag);
    expect(ids(tag)).to.deep.equal(['a-1-1', 'a-2-1']);
    await follow('#prog:roadmap?item="]<b>', tag);
    expect(ids(tag)).to.have.length(14);
  });

  it('where there is nothing to show, it is looked up once', async () => {
    comeBy('#prog:roadmap?q=форум&item=a-1-2');
    const tag = await shown<ProgRoadmap>(TAG, { ...MANY, activities: [] });
    await later(tag);
    let drawings = 0;
    const { updated } = tag as unknown as { updated: (changed: unknown) => void };
    Object.assign(tag, {
      updated(changed: unknown) {
        drawings++;
        updated.call(tag, changed);
      },
    });
    await later(tag);
    expect(drawings).to.equal(0);
  });

  it('what the file does not have finds nothing and can be taken away', async () => {
    comeBy('#prog:roadmap?role=nobody&group=moon');
    const tag = await shown<ProgRoadmap>(TAG, await programme('example'));
    await later(tag);
    expect(ids(tag)).to.deep.equal([]);
    expect(chips(tag)).to.deep.equal(['Ответственный: nobody']);
    inside(tag, '.chip').click();
    await settled(tag);
    expect(ids(tag)).to.have.length(14);
  });

  it('two roadmaps with ids do not disturb each other', async () => {
    comeBy('#prog:first?status=done;second?project=2');
    const both = await fixture<HTMLElement>(
      `<div>${['first', 'second'].map((id) => TAG.replace(' ', ` id="${id}" `)).join('')}</div>`,
    );
    const [first, second] = [...both.children] as [ProgRoadmap, ProgRoadmap];
    for (const tag of [first, second]) tag.programme = await programme('example');
    await later(first);
    await later(second);
    expect(ids(first)).to.deep.equal(['a-1-1', 'a-2-1']);
    expect(ids(second)).to.have.length(8);
    await type(second, 'форум');
    expect(addressOf('second')?.get('q')).to.equal('форум');
    expect(location.hash.split('_-')[0]).to.equal('#prog_first__status-done');
    inside(first, '[name=reset]').click();
    await settled(first);
    expect(location.hash).to.match(/^#prog_second__/);
    expect(ids(second)).to.deep.equal(['a-2-8']);
  });

  it('a link to one of two does not carry the visitor to the other', async () => {
    comeBy('#prog:second?item=a-1-1');
    const both = await fixture<HTMLElement>(
      `<div>${['first', 'second'].map((id) => TAG.replace(' ', ` id="${id}" `)).join('')}</div>`,
    );
    const [first, second] = [...both.children] as [ProgRoadmap, ProgRoadmap];
    for (const tag of [first, second]) tag.programme = await programme('example');
    await later(second);
    await follow('#prog:first?item=a-2-2;second?item=a-1-1', first);
    expect(document.activeElement?.id).to.equal('first');
    await expectAt(first, 'a-2-2');
  });

  it('a roadmap whose id is Russian follows its address', async () => {
    comeBy('#prog:карта?status=done');
    const tag = await shown<ProgRoadmap>(
      TAG.replace(' ', ' id="карта" '),
      await programme('example'),
    );
    await later(tag);
    expect(ids(tag)).to.deep.equal(['a-1-1', 'a-2-1']);
  });

  it('back to the page without a fragment shows everything again', async () => {
    const tag = await shown<ProgRoadmap>(TAG, await programme('example'));
    await follow('#prog:roadmap?status=done', tag);
    expect(ids(tag)).to.have.length(2);
    history.back();
    await later(tag);
    expect(location.hash).to.equal('');
    expect(ids(tag)).to.have.length(14);
  });
});
