import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgIndicators } from '../../src/index.js';
import type { Programme } from '../../src/programme/schema.js';
import { cleanAddress, programme } from './roadmap-tools.support.js';
import { PROGRAMMES } from '../demo/names.js';
import { allInside, focused, frame, inside, letters, shown } from './support.js';

const TAG = '<prog-indicators today="2023-12-10"></prog-indicators>';
const example = (): Promise<object> => programme('example');

const words = (it: Element): string => it.textContent.replace(/\s+/g, ' ').trim();
const rows = (tag: Element): HTMLElement[] => allInside(tag, '.row');
const ids = (tag: Element): string[] => rows(tag).map((it) => it.dataset['item']!);

/** The small charts come when the tag is near the screen. */
const pictured = (tag: Element): Promise<void> =>
  waitUntil(() => allInside(tag, '.picture svg').length > 0, 'the charts', { timeout: 8000 });

async function choose(tag: ProgIndicators, name: string, value: string): Promise<void> {
  const select = inside(tag, `select[name=${name}]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await tag.updateComplete;
}

/** A number as a reader of Russian sees it. */
const written = (value: unknown): string | undefined => {
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  const text = String(Math.abs(value)).replace('.', ',');
  const grouped = Math.abs(value) >= 10_000 ? text.replace(/(\d)(?=(\d{3})+$)/, '$1 ') : text;
  return (value < 0 ? '−' : '') + grouped;
};

describe('<prog-indicators>', () => {
  afterEach(cleanAddress);

  for (const name of PROGRAMMES)
    it(`${name}: every indicator and every value of the file stands in its row`, async () => {
      const file = (await programme(name)) as Programme;
      const tag = await shown<ProgIndicators>(TAG, file);
      const all = file.indicators ?? [];
      expect(ids(tag).sort()).to.deep.equal(all.map((it) => it.id).sort());
      for (const { id, title, points = [], final = [] } of all) {
        const row = inside(tag, `[data-item="${id}"]`);
        const text = words(row);
        expect(text).to.contain(title.replace(/\s+/g, ' ').trim());
        for (const it of [...points, ...final]) {
          const target = typeof it.target === 'object' ? it.target?.value : it.target;
          const actual = 'actual' in it ? it.actual : undefined;
          for (const value of [target, actual].map(written))
            if (value !== undefined) expect(text, `${id} ${it.period}`).to.contain(value);
        }
      }
    });

  it('the row says how it stands, and opens to its years as a table', async () => {
    const tag = await shown<ProgIndicators>(TAG, await example());
    const row = inside(tag, '[data-item=trained]');
    const told = row.querySelector('summary')!.cloneNode(true) as Element;
    for (const it of told.querySelectorAll('svg')) it.remove();
    expect(words(told)).to.equal(
      '1 ★ Доля педагогов, прошедших обучение по индивидуальному маршруту нужно больше 55,25 % в 2023, план 60 % не хватает 4,75 пункта, год не кончился 2022: 41,5 % при плане 45 %, не хватило 3,5 пункта',
    );
    const heads = [...row.querySelectorAll('thead th')].map(words);
    expect(heads).to.deep.equal(['Период', 'План', 'Достигнуто']);
    const years = [...row.querySelectorAll('tbody tr')].map(words);
    expect(years[1]).to.equal('2022 45 % 41,5 %');
    expect(years[3]).to.equal('2024 70 % впереди');
  });

  it('the chart has the marks of the file: where it began, plans, what was met and what was missed', async () => {
    const tag = await shown<ProgIndicators>(TAG, await example());
    await pictured(tag);
    const marks = (id: string): string[] =>
      [...inside(tag, `[data-item=${id}]`).querySelectorAll('svg.slope > [class]')].map((it) =>
        it.getAttribute('class')!,
      );
    expect(marks('vacancies')).to.include.members(['start', 'tick', 'met', 'missed', 'unknown']);
    expect(marks('group-size')).to.include.members(['bounds', 'short']).and.not.include('start');
    expect(marks('accreditation')).to.deep.equal([]);
    const legend = [...inside(tag, '.signs').children].map(words);
    expect(legend).to.have.length(8);
    const plans = await shown<ProgIndicators>(TAG, await programme('mosk-2019'));
    expect(plans.shadowRoot!.querySelector('.signs')).to.equal(null);
  });

  for (const name of PROGRAMMES)
    it(`${name}: at any width no words of a chart stand in each other's way, and none is too small`, async () => {
      const tag = await shown<ProgIndicators>(TAG, await programme(name));
      if (tag.shadowRoot!.querySelector('.picture')) await pictured(tag);
      for (const width of [320, 420, 600, 760, 946, 1280]) {
        tag.style.cssText = `display: block; inline-size: ${width}px`;
        await frame();
        expect(tag.scrollWidth, String(width)).to.be.at.most(width);
        for (const picture of allInside(tag, '.row svg.slope')) {
          const texts = [...picture.querySelectorAll('text')];
          const boxes = texts.map(letters);
          const over = boxes.flatMap((a, at) =>
            boxes.slice(at + 1).flatMap((b, next) =>
              Math.min(a.right, b.right) > Math.max(a.left, b.left) + 0.5 &&
              // A line box is taller than its letters.
              Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) + 4
                ? [`${words(texts[at]!)} / ${words(texts[at + 1 + next]!)}`]
                : [],
            ),
          );
          expect(over, `${width}`).to.deep.equal([]);
          const scale =
            picture.getBoundingClientRect().width /
            Number(picture.getAttribute('viewBox')!.split(' ')[2]);
          expect(12.5 * scale, `${width}`).to.be.at.least(12.4);
        }
      }
    });

  it('filters, order and address go together', async () => {
    const tag = await shown<ProgIndicators>(TAG, await example());
    await choose(tag, 'status', 'met');
    expect(ids(tag)).to.deep.equal(['vacancies', 'seminars', 'platform', 'online', 'groups']);
    expect(location.hash).to.equal('#prog_indicators__status-met');
    expect(words(inside(tag, '[role=status]'))).to.equal('показано 5 из 12');
    await choose(tag, 'project', '1');
    expect(ids(tag)).to.deep.equal(['vacancies', 'seminars']);
    inside(tag, '[name=reset]').click();
    await tag.updateComplete;
    expect(ids(tag)).to.have.length(12);
    expect(location.hash).to.equal('');
    await choose(tag, 'sort', 'status');
    expect(ids(tag).slice(0, 2)).to.deep.equal(['trained', 'group-size']);
  });

  it('a shared link opens the indicator, shows it and puts the focus there', async () => {
    history.replaceState(null, '', '#prog:indicators?item=budget');
    const tag = await shown<ProgIndicators>(TAG, await example());
    await frame();
    const row = inside(tag, '[data-item=budget]');
    expect(row.querySelector('details')!.open).to.equal(true);
    await focused(tag, () => row.querySelector('summary'));
  });

  it('the indicator that was opened is in the address', async () => {
    const tag = await shown<ProgIndicators>(TAG, await example());
    inside(tag, '[data-item=vacancies] summary').click();
    await frame();
    expect(location.hash).to.equal('#prog_indicators__item-vacancies');
    inside(tag, '[data-item=vacancies] summary').click();
    await frame();
    expect(location.hash).to.equal('');
  });

  it('a foreign fragment is left alone', async () => {
    history.replaceState(null, '', '#contacts');
    const tag = await shown<ProgIndicators>(TAG, await example());
    await choose(tag, 'status', 'met');
    expect(location.hash).to.equal('#contacts');
  });

  it('where nothing is reported there is no status to choose or to read', async () => {
    const tag = await shown<ProgIndicators>(TAG, await programme('mosk-2019'));
    expect(tag.shadowRoot!.querySelector('select[name=status], .verdict')).to.equal(null);
    expect(words(inside(tag, 'header'))).to.contain('показан только план');
  });

  it('a file without indicators, or none of that project, says so', async () => {
    const file = (await example()) as Programme;
    const empty = await shown(TAG, { ...file, indicators: [] });
    expect(words(inside(empty, '.note'))).to.equal('Показателей в программе нет.');
    const none = await shown('<prog-indicators project="9"></prog-indicators>', file);
    expect(words(inside(none, '.note'))).to.equal('В программе нет направления или проекта «9».');
  });

  it('is clean for axe, wide and narrow, folded and opened', async () => {
    const tag = await shown<ProgIndicators>(TAG, await example());
    await expect(tag).to.be.accessible();
    for (const it of allInside(tag, 'details')) (it as HTMLDetailsElement).open = true;
    tag.style.inlineSize = '340px';
    await frame();
    expect(tag.scrollWidth).to.be.at.most(340);
    await expect(tag).to.be.accessible();
  });
});
