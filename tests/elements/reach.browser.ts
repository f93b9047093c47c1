/** What a visitor's hands need of every tag: keys, copying, a focus that is seen, colours that a page forces. */
import '../../src/all.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allInside, awake, demo, inside, shown } from './support.js';
import { setViewport } from './viewport.js';

const rybinsk = await demo('rybinsk-2021');
const example = await fetch(new URL('../../demo/programmes/example.json', import.meta.url)).then(
  (it) => it.json() as Promise<object>,
);

const until = async (is: () => unknown): Promise<void> => {
  for (let n = 0; n < 100 && !is(); n++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Boolean(is())).to.equal(true);
};

/** What one test has chosen is not for the next. */
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('a visitor who copies', () => {
  const copied = (from: Node): { text: string; html: string; isOurs: boolean } => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true });
    // Firefox takes none from a script.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    from.dispatchEvent(event);
    const [text, html] = ['text/plain', 'text/html'].map((it) => clipboardData.getData(it));
    return { text: text!, html: html!, isOurs: event.defaultPrevented };
  };
  const select = (start: Node, end: Node, to = end.childNodes.length): void =>
    getSelection()!.setBaseAndExtent(start, 0, end, to);

  for (const [markup, row, cells] of [
    ['prog-roadmap', '.block > .row:not(.details)', 3],
    ['prog-passport', 'dl.rows > .row', 2],
    ['prog-indicators', 'tbody tr:not(.group)', 3],
    ['prog-assessment', 'tbody tr', 3],
    ['prog-risks', 'tbody tr', 2],
    ['prog-text', 'tbody tr', 2],
    ['prog-event-map view="list"', '.month .entry', 2],
    ['prog-event-map', '.cycle .entry', 2],
    ['prog-governance', '.body > .box', 2],
  ] as const)
    it(`takes rows of <${markup}> along as a table`, async () => {
      const [tag] = markup.split(' ');
      const element = await shown(`<${markup} today="2023-12-10"></${tag}>`, example);
      await awake();
      const rows = allInside(element, row).filter((it) => it.getClientRects().length > 0);
      expect(rows.length, row).to.be.at.least(2);
      select(rows[0]!, rows[1]!);
      const { text, html, isOurs } = copied(rows[0]!);
      expect(isOurs).to.equal(true);
      const lines = text.split('\n');
      expect(lines.length).to.equal(2);
      for (const it of lines) expect(it.split('\t').length).to.be.at.least(cells);
      expect(text).to.not.match(/[✓½✕●○]/);
      const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')!;
      expect(table.rows.length).to.equal(2);
      expect(table.rows[0]!.cells.length).to.be.at.least(cells);
    });

  it('takes along only what is marked', async () => {
    const element = await shown('<prog-roadmap></prog-roadmap>', rybinsk);
    await awake();
    const [first, second] = allInside(element, '.block > .row:not(.details)');
    const title = second!.querySelector('.open > .name')!.lastChild!;
    getSelection()!.setBaseAndExtent(first!.querySelector('.when')!, 0, title, 6);
    const { text } = copied(first!);
    const [above, below] = text.split('\n');
    expect(above).to.match(/^\t\t2021\t/);
    expect(below).to.equal('1.2 Серия');
  });

  it('leaves a word in a cell, and a field, to the browser', async () => {
    const element = await shown('<prog-roadmap></prog-roadmap>', rybinsk);
    await awake();
    const title = inside(element, '.block .open > .name').lastChild!;
    select(title, title, 5);
    expect(copied(title).isOurs).to.equal(false);
    const [first, second] = allInside(element, '.block > .row:not(.details)');
    select(first!, second!);
    expect(copied(inside(element, 'input')).isOurs).to.equal(false);
  });

  it('from before a tag until behind it takes the table, and the words around it', async () => {
    const element = await shown('<prog-roadmap></prog-roadmap>', rybinsk);
    await awake();
    element.before('Начало');
    element.after('Конец');
    getSelection()!.selectAllChildren(element.parentElement!);
    const { text, html } = copied(element);
    expect(text).to.match(/^Начало\n/);
    expect(text).to.match(/\nКонец$/);
    expect(html.match(/<tr>/g)!.length).to.be.at.least(68);
  });
});

describe('keys', () => {
  it('Escape closes what is open around the focus, which returns to what had opened it', async () => {
    const element = await shown('<prog-roadmap></prog-roadmap>', rybinsk);
    await awake();
    for (const name of ['filters', 'download']) {
      const button = inside(element, `[name=${name}]`);
      button.click();
      await until(() => button.ariaExpanded === 'true');
      await until(() => element.shadowRoot!.querySelector('.panel'));
      inside(element, '.panel :is(select, button, a)').focus();
      await sendKeys({ press: 'Escape' });
      await until(() => button.ariaExpanded === 'false');
      expect(element.shadowRoot!.activeElement).to.equal(button);
    }
    const row = inside(element, '.block .open');
    row.click();
    expect(row.ariaExpanded).to.equal('true');
    row.focus();
    await sendKeys({ press: 'Escape' });
    expect(row.ariaExpanded).to.equal('false');
  });

  it('Escape closes a disclosure of any tag', async () => {
    for (const tag of ['prog-projects', 'prog-passport', 'prog-indicators']) {
      const element = await shown(`<${tag}></${tag}>`, rybinsk);
      await awake();
      const details = inside(element, 'details') as HTMLDetailsElement;
      details.open = true;
      const summary = details.querySelector('summary')!;
      summary.focus();
      await sendKeys({ press: 'Escape' });
      expect(details.open, tag).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(summary);
    }
  });

  it('arrows go from row to row', async () => {
    const element = await shown('<prog-roadmap></prog-roadmap>', rybinsk);
    await awake();
    const [group, first, second] = allInside(element, '.section .fold, .block .open');
    const focused = (): Element | null => element.shadowRoot!.activeElement;
    group!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(second);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal(first);
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal(allInside(element, '.block .open').at(-1));
  });

  it('all groups fold at once, and unfold', async () => {
    const element = await shown('<prog-roadmap></prog-roadmap>', rybinsk);
    const button = inside(element, '[name=folds]');
    expect(button.textContent.trim()).to.equal('Свернуть все');
    const states = (): (string | null)[] =>
      allInside(element, '.fold').map((it) => it.getAttribute('aria-expanded'));
    button.click();
    await element.updateComplete;
    expect(new Set(states())).to.deep.equal(new Set(['false']));
    expect(button.textContent.trim()).to.equal('Развернуть все');
    button.click();
    await element.updateComplete;
    expect(new Set(states())).to.deep.equal(new Set(['true']));
  });
});

describe('the focus', () => {
  it('stays on the buttons that turn to other years of the roadmap', async () => {
    await setViewport({ width: 800, height: 900 });
    const element = await shown(
      '<prog-roadmap scale="month" today="2021-06-01"></prog-roadmap>',
      rybinsk,
    );
    await until(() => element.shadowRoot!.querySelector('.turn'));
    const later = allInside(element, '.turn')[1]!;
    later.focus();
    const heard = new Set<string>();
    for (let n = 0; n < 8; n++) {
      later.click();
      await element.updateComplete;
      heard.add(inside(element, '.pager [role=status]').textContent);
      expect(element.shadowRoot!.activeElement).to.equal(later);
    }
    expect(heard.size).to.be.greaterThan(1);
    expect(later.ariaDisabled).to.equal('true');
  });
});

describe('colours that a page forces on everything', () => {
  const RULES = 'body.vi * { background: #000 !important; color: #fff !important }';
  const sheet = new CSSStyleSheet();
  before(() => {
    sheet.replaceSync(
      RULES +
        RULES.replace('.vi', '.poor-sight').replace('#000', '#9dd1ff').replace('#fff', '#063462'),
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
  });
  afterEach(() => document.body.classList.remove('vi', 'poor-sight'));

  const colors = (element: Element): string => {
    const { color, backgroundColor } = getComputedStyle(inside(element, '.prog'));
    return `${color} on ${backgroundColor}`;
  };
  for (const tag of ['prog-roadmap', 'prog-swot', 'prog-page'])
    it(`are those of ${tag} too, and go again`, async () => {
      const element = await shown(`<${tag}></${tag}>`, rybinsk);
      await awake();
      const before = colors(element);
      document.body.classList.add('vi');
      await until(() => colors(element) === 'rgb(255, 255, 255) on rgb(0, 0, 0)');
      document.body.classList.replace('vi', 'poor-sight');
      await until(() => colors(element) === 'rgb(6, 52, 98) on rgb(157, 209, 255)');
      document.body.classList.remove('poor-sight');
      await until(() => colors(element) === before);
    });

  it('are there from the beginning where the page has them then', async () => {
    document.body.classList.add('vi');
    const element = await shown('<prog-passport></prog-passport>', rybinsk);
    await until(() => colors(element) === 'rgb(255, 255, 255) on rgb(0, 0, 0)');
  });
});
