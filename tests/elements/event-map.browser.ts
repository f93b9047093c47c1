/** What the tag shows, read from the page, against an expansion that is not its own; and what a visitor does with it. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgEventMap } from '../../src/index.js';
import { expectedOf, type Expected, type RawProgramme } from './event-map.expansion.js';
import { allInside, focused, frame, inside, shown } from './support.js';
import { setViewport } from './viewport.js';

const REAL = ['mosk-2019', 'ivanovo-2023', 'krasnoselsky-2023', 'cascade-2021', 'rybinsk-2021'];

async function programmeOf(name: string): Promise<RawProgramme> {
  const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
  return (await answer.json()) as RawProgramme;
}

/** A view comes in a script of its own. */
const SLOWLY = { timeout: 8_000 };

let tags = 0;
/** In a look of its own on the address, as two tags of a page are. */
const open = (programme: object, attributes = 'today="2023-12-10"'): Promise<ProgEventMap> =>
  shown<ProgEventMap>(
    `<prog-event-map id="map${++tags}" ${attributes}></prog-event-map>`,
    programme,
  );

/** The view that is asked for, drawn to the last row. */
async function drawn(tag: ProgEventMap): Promise<void> {
  await tag.updateComplete;
  // Each view comes in a script of its own, through a busy server.
  const asked = tag.shadowRoot!.querySelector<HTMLButtonElement>('[name=view][aria-pressed=true]');
  if (asked)
    await waitUntil(() => tag.dataset['view'] === asked.value, asked.value, { timeout: 10_000 });
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
}

async function say(tag: ProgEventMap, state: string): Promise<void> {
  location.hash = `#prog:${tag.id}?${state}`;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await drawn(tag);
}

const click = async (tag: ProgEventMap, selector: string): Promise<void> => {
  inside(tag, selector).click();
  await drawn(tag);
};

/** The cycle as it stands: which months each item touches. */
function monthsShown(tag: ProgEventMap): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const row of allInside(tag, '.cycle [data-item]')) {
    const columns = new Set<number>();
    for (const bar of row.querySelectorAll<HTMLElement>('.bar')) {
      const [from, to] = bar.style.gridColumn.split('/').map((it) => parseInt(it)) as [
        number,
        number,
      ];
      for (let at = from; at < to; at++) columns.add(at);
    }
    found.set(row.dataset['item']!, columns);
  }
  return found;
}

/** Columns of the school year that begins in September of this one. */
function monthsExpected(all: Expected[], year: number): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { id, months } of all) {
    const columns = [...months]
      .map((it) => it.split('-').map(Number) as [number, number])
      .map(([y, month]) => (y - year) * 12 + month - 8)
      .filter((it) => it >= 1 && it <= 12);
    if (columns.length) found.set(id, new Set(columns));
  }
  return found;
}

const written = (map: Map<string, Set<number>>): string[] =>
  [...map].map(([id, columns]) => `${id}: ${[...columns].sort((a, b) => a - b).join(' ')}`).sort();

describe('every view of the five programmes, against another expansion', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  for (const name of REAL)
    it(name, async () => {
      const programme = await programmeOf(name);
      const expected = expectedOf(programme);
      const tag = await open(programme);
      if (expected.length === 0) {
        expect(inside(tag, '.note').textContent).to.contain('нет');
        return;
      }
      for (let year = 2016; year <= 2028; year++) {
        await say(tag, `view=cycle&year=${year}`);
        expect(written(monthsShown(tag)), `${year}`).to.deep.equal(
          written(monthsExpected(expected, year)),
        );
      }

      // The list, seen from long before: all of it lies ahead, each run of months once.
      tag.today = '1990-01-01';
      await say(tag, 'view=list');
      const listed = allInside(tag, '.month').flatMap((month) => {
        const title = month.querySelector('.title')!.textContent.trim();
        return [...month.querySelectorAll<HTMLElement>('[data-item]')].map(
          (it) => `${title} ${it.dataset['item']!}`,
        );
      });
      const nameOf = (month: string): string =>
        new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' }).format(
          new Date(`${month}-01`),
        ) + ` ${month.slice(0, 4)}`;
      const runs = expected.flatMap(({ id, months }) =>
        [...months]
          .sort()
          .filter((month) => !months.has(monthBefore(month)))
          .map((month) => `${nameOf(month)} ${id}`),
      );
      expect(listed.sort()).to.deep.equal(runs.sort());
      const loose = allInside(tag, '.loose [data-item]').map((it) => it.dataset['item']!);
      const nowhere = expected.filter((it) => it.months.size === 0).map((it) => it.id);
      expect(loose.sort()).to.deep.equal(nowhere.sort());

      // The calendar: days that are known, and no other day.
      const days = expected.flatMap((it) => [...it.days].map((day) => `${day} ${it.id}`));
      for (const month of new Set(days.map((it) => it.slice(0, 7)))) {
        await say(tag, `view=calendar&at=${month}`);
        const placed = allInside(tag, '.days td:not(.other)').flatMap((cell) =>
          [...cell.querySelectorAll<HTMLButtonElement>('[name=pick]')].map(
            (it) => `${cell.dataset['day']!} ${it.value}`,
          ),
        );
        expect(placed.sort()).to.deep.equal(days.filter((it) => it.startsWith(month)).sort());
        const noDay = allInside(tag, '.no-day [name=pick]').map(
          (it) => (it as HTMLButtonElement).value,
        );
        const others = expected.filter((it) => it.months.has(month) && it.days.size === 0);
        expect(noDay.sort()).to.deep.equal(others.map((it) => it.id).sort());
      }
    }).timeout(120_000);
});

function monthBefore(month: string): string {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return at === 1 ? `${year - 1}-12` : `${year}-${String(at - 1).padStart(2, '0')}`;
}

describe('a visitor', () => {
  let programme: RawProgramme;
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    programme = await programmeOf('example');
  });

  it('sees the cycle of this school year, with this month marked', async () => {
    const tag = await open(programme);
    expect(inside(tag, '.years .title').textContent).to.equal('2023/2024 учебный год');
    expect(inside(tag, '.months .now').textContent).to.equal('дек');
  });

  it('switches the view, and the address says so', async () => {
    const tag = await open(programme);
    await click(tag, '[name=view][value=calendar]');
    expect(location.hash).to.contain(`${tag.id}__view-calendar`);
    expect(inside(tag, '[name=view][value=calendar]').ariaPressed).to.equal('true');
    expect(allInside(tag, '.days')).to.have.length(1);
  });

  it('narrows by audience and by words, sees how many are left, and takes it back', async () => {
    const tag = await open(programme, 'today="2023-12-10" view="list"');
    await say(tag, `audience=${encodeURIComponent('Методисты')}&q=вебинар`);
    const found = (): string[] => [
      ...new Set(allInside(tag, '[data-item]').map((it) => it.dataset['item']!)),
    ];
    // What searches comes with the first search.
    await waitUntil(() => found().length === 1, 'the search');
    expect(found()).to.deep.equal(['e-webinar']);
    expect(inside(tag, '.chosen [role=status]').textContent).to.match(/^Показано 1 из \d+$/);
    await click(tag, '[name=reset]');
    expect(allInside(tag, '[data-item]').length).to.be.greaterThan(20);
  });

  it('opens an item by its address, in the year in which it stands, with the focus on it', async () => {
    const tag = await open(programme, 'today="2021-12-10"');
    await say(tag, 'item=e-festival');
    await new Promise((resolve) => setTimeout(resolve, 250));
    const row = inside(tag, '[data-item="e-festival"]');
    expect(row.querySelector('details')!.open).to.equal(true);
    expect(inside(tag, '.years .title').textContent).to.equal('2023/2024 учебный год');
    await focused(tag, () => row.querySelector('summary'));
    expect(row.textContent).to.contain('площадка закрыта на ремонт');
  });

  it('reads what is past below what lies ahead, and what is inexact by itself', async () => {
    const tag = await open(programme, 'today="2023-12-10" view="list"');
    await drawn(tag);
    const past = inside(tag, '.past');
    expect(past.querySelector('[data-item="e-seminar"]')).to.exist;
    expect(past.querySelector('[data-item="e-webinar"]')).to.be.null;
    expect(inside(tag, '.month [data-item="e-webinar"]').closest('.past')).to.be.null;
    expect(inside(tag, '.loose [data-item="e-holiday"] .when').textContent).to.contain(
      'год не указан',
    );
  });

  it('on a phone finds the months of the year below each other', async () => {
    await setViewport({ width: 360, height: 740 });
    const tag = await open(programme);
    await frame();
    await drawn(tag);
    expect(allInside(tag, '.cycle')).to.have.length(0);
    const titles = allInside(tag, '.month > .title').map((it) => it.textContent.trim());
    expect(titles.slice(0, 3)).to.deep.equal(['сентябрь 2023', 'октябрь 2023', 'ноябрь 2023']);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await setViewport({ width: 1280, height: 900 });
    await waitUntil(() => allInside(tag, '.cycle').length === 1, 'the year has room again', SLOWLY);
    tag.style.inlineSize = '360px';
    await waitUntil(() => allInside(tag, '.cycle').length === 0, 'the page gives it less', SLOWLY);
    tag.style.inlineSize = '900px';
    await waitUntil(() => allInside(tag, '.cycle').length === 1, 'and more', SLOWLY);
    tag.style.fontSize = '40px';
    await waitUntil(() => allInside(tag, '.cycle').length === 0, 'letters leave it less', SLOWLY);
  });

  it('gets every view without a fault that axe could find', async () => {
    const tag = await open(programme, 'today="2023-12-10"');
    for (const view of ['cycle', 'calendar', 'list', 'map']) {
      await say(tag, `view=${view}&item=e-webinar`);
      await expect(tag).to.be.accessible();
    }
  }).timeout(120_000);

  it('finds on the map what lies in a place, also without a mouse', async () => {
    const tag = await open(programme, 'today="2023-12-10" view="map"');
    const [cluster] = allInside(tag, '.sign').filter((it) => it.dataset['keys']!.includes('|'));
    expect(cluster!.getAttribute('aria-label')).to.match(/^2.места рядом: 5.событий/);
    const press = (it: Element): boolean =>
      it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    press(cluster!);
    await tag.updateComplete;
    const signs = allInside(tag, '.sign');
    expect(signs.filter((it) => it.dataset['keys']!.includes('|'))).to.have.length(0);
    const key = signs[0]!.dataset['keys']!;
    press(signs[0]!);
    await tag.updateComplete;
    expect(tag.shadowRoot!.activeElement!.getAttribute('data-place')).to.equal(key);
    const places = (programme.events as { place?: { lat?: number } }[]).filter(
      (it) => it.place?.lat,
    );
    const listed = allInside(tag, '.places > ol [name=pick]');
    expect(listed).to.have.length(places.length);
  });

  it('gives search engines the events only where the page says so', async () => {
    const tag = await open(programme);
    expect(tag.querySelector('script')).to.be.null;
    tag.jsonLd = true;
    // What makes the data comes in a script of its own.
    const script = 'script[type="application/ld+json"]';
    await waitUntil(() => tag.querySelector(script), 'the data', { timeout: 10_000 });
    const data = JSON.parse(tag.querySelector(script)!.textContent) as {
      '@graph': { name: string; startDate?: string; eventStatus?: string }[];
    };
    const one = data['@graph'].find((it) => it.name.includes('Маршрут'));
    expect(one?.startDate).to.equal('2023-10-17T07:00:00.000Z');
    expect(data['@graph'].some((it) => it.name.includes('Обмен опытом'))).to.equal(false);
    tag.jsonLd = false;
    await tag.updateComplete;
    expect(tag.querySelector('script')).to.be.null;
  });
});
