import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import {
  chips,
  choose,
  cleanAddress,
  counts,
  focused,
  ids,
  open,
  programme,
  roadmap,
  said,
  settled,
  sum,
  TAG,
  type,
} from './roadmap-tools.support.js';
import { allInside, inside } from './support.js';

const isOpen = (button: Element): boolean => button.getAttribute('aria-expanded') === 'true';

const example = (): Promise<object> => programme('example');

describe('the tools of <prog-roadmap>', () => {
  afterEach(cleanAddress);

  it('a button opens its panel, the other one takes its place, a second click closes it', async () => {
    const tag = await roadmap(TAG, await example());
    const filters = inside(tag, '[name=filters]');
    const download = inside(tag, '[name=download]');
    expect([filters, download].map(isOpen)).to.deep.equal([false, false]);
    await open(tag, 'filters');
    expect([filters, download].map(isOpen)).to.deep.equal([true, false]);
    expect(allInside(tag, 'select').map((it) => it.getAttribute('name'))).to.deep.equal([
      'group',
      'project',
      'stage',
      'status',
      'role',
      'year',
      'scale',
    ]);
    await open(tag, 'download');
    expect([filters, download].map(isOpen)).to.deep.equal([false, true]);
    expect(allInside(tag, 'select')).to.have.length(0);
    download.click();
    await settled(tag);
    expect([filters, download].map(isOpen)).to.deep.equal([false, false]);
    expect(allInside(tag, '.panel')).to.have.length(0);
  });

  it('every filter hides rows, and the groups count what is left', async () => {
    const tag = await roadmap(TAG, await example());
    await open(tag, 'filters');
    const filters: [string, string, string[]][] = [
      ['project', '1', ['a-1-1', 'a-1-2', 'a-1-3', 'a-1-4', 'a-1-5', 'a-1-6']],
      ['stage', 'end', ['a-2-7', 'a-2-8']],
      ['status', 'done', ['a-1-1', 'a-2-1']],
      ['role', 'director', ['a-1-3', 'a-2-1', 'a-2-3']],
      ['year', 'none', ['a-2-5', 'a-2-8']],
    ];
    for (const [name, value, left] of filters) {
      await choose(tag, name, value);
      expect(ids(tag), name).to.deep.equal(left);
      expect(sum(counts(tag)), name).to.equal(left.length);
      expect(said(tag).replaceAll('\u00a0', ' '), name).to.equal(
        `Показано ${left.length} из 14 мероприятий`,
      );
      await choose(tag, name, '');
      expect(ids(tag), name).to.have.length(14);
      expect(counts(tag), name).to.deep.equal([6, 8]);
    }
  });

  it('filters hold together, also when the groups are others', async () => {
    const tag = await roadmap(TAG, await example());
    await open(tag, 'filters');
    await choose(tag, 'role', 'assessment');
    await choose(tag, 'year', '2023');
    expect(ids(tag)).to.deep.equal(['a-1-5', 'a-1-6']);
    await choose(tag, 'group', 'stage');
    expect(ids(tag)).to.deep.equal(['a-1-5', 'a-1-6']);
    expect(counts(tag)).to.deep.equal([2]);
    await choose(tag, 'group', 'year');
    // An activity stands in every year in which it is planned.
    expect(new Set(ids(tag))).to.deep.equal(new Set(['a-1-5', 'a-1-6']));
    expect(sum(counts(tag))).to.equal(ids(tag).length);
    expect(inside(tag, '.panel').textContent).to.contain('в каждой группе');
  });

  it('in a real programme, groups in which each stands once add up to what is shown', async () => {
    const tag = await roadmap(TAG, await programme('cascade-2021'));
    await open(tag, 'filters');
    for (const group of ['project', 'stage'])
      for (const year of ['2021', '2025', 'none']) {
        await choose(tag, 'group', group);
        await choose(tag, 'year', year);
        const shown = { 2021: 39, 2025: 3, none: 6 }[year];
        expect([ids(tag).length, sum(counts(tag))], `${group} ${year}`).to.deep.equal([
          shown,
          shown,
        ]);
      }
  });

  it('finds words with other endings, wherever they stand in the row', async () => {
    const tag = await roadmap(TAG, await example());
    await type(tag, 'диагностики');
    expect(ids(tag)).to.deep.equal(['a-1-1', 'a-1-5']);
    expect(counts(tag)).to.deep.equal([2]);
    expect(chips(tag)).to.deep.equal([]);
    expect(inside(tag, '.chosen [role=status]').textContent).to.match(/2 из 14/);
    await type(tag, '2.4');
    expect(ids(tag)).to.deep.equal(['a-2-4']);
    await type(tag, '');
    expect(ids(tag)).to.have.length(14);
    expect(chips(tag)).to.deep.equal([]);
  });

  it('a plan too long to be made ready at once is searched in slices, also for words that came early', async () => {
    const { activities = [], ...rest } = (await example()) as { activities?: { id: string }[] };
    const copies = Array.from({ length: 80 }, (_, n) =>
      activities.map((it) => ({ ...it, id: `${it.id}-${n}`, parent: undefined })),
    ).flat();
    history.replaceState(null, '', '#prog:roadmap?q=2.4');
    const tag = await roadmap(TAG, { ...rest, activities: copies });
    const field = inside(tag, '[name=q]') as HTMLInputElement;
    await waitUntil(() => field.value === '2.4', 'the words of the link are known');
    expect(ids(tag).length, 'the plan is not searched within one task').to.equal(14 * 80);
    const isFound = (): boolean => ids(tag).length < 14 * 80;
    await waitUntil(isFound, 'the search comes to an end', { timeout: 8_000 });
    expect(ids(tag)).to.have.length(80);
    await type(tag, 'диагностики');
    expect(ids(tag)).to.have.length(160);
  });

  it('a query of nothing but spaces or signs is no choice', async () => {
    const tag = await roadmap(TAG, await example());
    await type(tag, ' ?');
    expect(ids(tag)).to.have.length(14);
    expect(chips(tag)).to.deep.equal([]);
    expect(location.hash).to.equal('');
  });

  it('a chip takes its choice away, and the last button all of them', async () => {
    const tag = await roadmap(TAG, await example());
    await open(tag, 'filters');
    await choose(tag, 'project', '2');
    await choose(tag, 'status', 'notDone*');
    await type(tag, 'форум');
    // What is searched for stands in its field already.
    expect(chips(tag)).to.deep.equal(['Проект, направление: 2 Среда', 'Статус: кроме выполненных']);
    expect(ids(tag)).to.deep.equal(['a-2-8']);
    inside(tag, '.chip[value=project]').click();
    await settled(tag);
    expect(chips(tag)).to.deep.equal(['Статус: кроме выполненных']);
    inside(tag, '[name=reset]').click();
    await settled(tag);
    expect((inside(tag, '[name=q]') as HTMLInputElement).value).to.equal('');
    expect(ids(tag)).to.have.length(14);
    expect(chips(tag)).to.deep.equal([]);
    expect((inside(tag, 'select[name=status]') as HTMLSelectElement).value).to.equal('');
    expect(location.hash).to.equal('');
  });

  it('whoever takes a choice away does not lose their place', async () => {
    const tag = await roadmap(TAG, await example());
    await open(tag, 'filters');
    await choose(tag, 'project', '2');
    await choose(tag, 'status', 'notDone*');
    for (const selector of ['.chip[value=project]', '[name=reset]']) {
      inside(tag, selector).focus();
      inside(tag, selector).click();
      await settled(tag);
      expect(Boolean(focused(tag)?.closest('.tools')), `after ${selector}`).to.equal(true);
    }
  });

  it('where nothing is left, a sentence says so', async () => {
    const tag = await roadmap(TAG, await example());
    await type(tag, 'космодром');
    expect(ids(tag)).to.deep.equal([]);
    expect(counts(tag)).to.deep.equal([]);
    expect(said(tag)).to.equal('Ничего не найдено.');
  });

  it('what the ear is told stands in a region that was there before, and stays', async () => {
    const tag = await roadmap(TAG, await example());
    await open(tag, 'filters');
    const region = inside(tag, '.tools [role=status]');
    // Of what is not displayed, or comes together with its text, a screen reader says nothing.
    expect(region.checkVisibility(), 'before').to.equal(true);
    await choose(tag, 'status', 'done');
    expect(inside(tag, '.tools [role=status]') === region).to.equal(true);
    expect(said(tag)).to.match(/^Показано 2 из 14/);
    inside(tag, '[name=reset]').click();
    await settled(tag);
    expect(region.isConnected && region.checkVisibility(), 'after').to.equal(true);
  });

  it('another programme, day or part of it: the choice holds for what is shown now', async () => {
    const tag = await roadmap(TAG, await example());
    await type(tag, 'диагностика');
    expect(ids(tag)).to.deep.equal(['a-1-1', 'a-1-5']);
    tag.programme = await programme('rybinsk-2021');
    await waitUntil(() => ids(tag).length === 4, 'the same search in another programme');
    expect(said(tag)).to.match(/^Показано 4 из 68/);
    await open(tag, 'filters');
    await type(tag, '');
    await choose(tag, 'status', 'noReport');
    expect(ids(tag)).to.have.length(35);
    tag.today = '2021-01-01';
    await settled(tag);
    expect(ids(tag)).to.have.length(0);
    tag.today = '2031-01-01';
    await settled(tag);
    expect(ids(tag)).to.have.length(67);
    tag.project = 'd2';
    await settled(tag);
    expect(said(tag)).to.match(new RegExp(`^Показано ${ids(tag).length} из 14`));
  });

  it('from the keyboard alone: search, filters, download, groups, rows', async () => {
    const tag = await roadmap(TAG, await example());
    const path: string[] = [];
    inside(tag, '[name=q]').focus();
    for (let n = 0; n < 7; n++) {
      const at = focused(tag)!;
      path.push(at.getAttribute('name') ?? at.className.replace('plain ', ''));
      await sendKeys({ press: 'Tab' });
    }
    expect(path).to.deep.equal(['q', 'filters', 'folds', 'download', 'fold', 'open', 'open']);
    inside(tag, '[name=filters]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(tag);
    expect(isOpen(inside(tag, '[name=filters]'))).to.equal(true);
    expect(focused(tag)?.getAttribute('name')).to.equal('filters');
    inside(tag, '.open').focus();
    await sendKeys({ press: ' ' });
    expect(isOpen(inside(tag, '.open'))).to.equal(true);
    inside(tag, '[name=q]').focus();
    await sendKeys({ type: 'форум' });
    await sendKeys({ press: 'Enter' });
    await type(tag, 'форум');
    expect(ids(tag)).to.deep.equal(['a-2-8']);
    expect(focused(tag)?.getAttribute('name')).to.equal('q');
  });
});
