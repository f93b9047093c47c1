/** The tags that show one part of a programme: what they show, where their links lead, what they say of nothing. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgElement, ProgPage } from '../../src/index.js';
import { cleanAddress, programme } from './roadmap-tools.support.js';
import { allInside, frame, inside, shown, SMALL } from './support.js';

const TAGS = ['prog-projects', 'prog-swot', 'prog-risks', 'prog-governance', 'prog-text'] as const;
const markup = (tag: string, more = ''): string => `<${tag} today="2023-12-10" ${more}></${tag}>`;
const words = (it: Element): string => it.textContent.replace(/\s+/g, ' ').trim();
const focused = (tag: Element): Element | null => tag.shadowRoot!.activeElement;

describe('parts of a programme', () => {
  afterEach(cleanAddress);

  for (const [tag, part, file] of [
    ['prog-projects', 'card', (items: object[]) => ({ projects: items })],
    ['prog-governance', 'body', (items: object[]) => ({ governance: { bodies: items } })],
  ] as const)
    it(`${tag} draws ten thousand under each other, each of them`, async () => {
      const link = part === 'card' ? 'parent' : 'reportsTo';
      const items = Array.from({ length: 10_000 }, (_, index) => ({
        id: `n${index}`,
        title: `Звено ${index}`,
        ...(index > 0 && { [link]: `n${index - 1}` }),
      }));
      const element = await shown(markup(tag), {
        formatVersion: '1.0',
        title: 'Программа',
        period: { from: '2021', to: '2025' },
        ...file(items),
      });
      expect(element.dataset['state']).to.equal('ready');
      expect(allInside(element, `[part=${part}]`)).to.have.length(10_000);
    }).timeout(60_000);

  for (const tag of TAGS) {
    it(`${tag} is accessible`, async () => {
      const element = await shown(markup(tag), await programme('example'));
      for (const details of allInside(element, 'details')) details.setAttribute('open', '');
      await expect(element).to.be.accessible();
    });

    it(`${tag} says so where the file has nothing of it`, async () => {
      const bare = {
        formatVersion: '1.0',
        title: 'Программа',
        period: { from: '2021', to: '2025' },
      };
      const element = await shown(markup(tag), bare);
      expect(inside(element, '.title').textContent).to.not.equal('');
      expect(inside(element, '.note').textContent).to.match(/в программе/);
      await expect(element).to.be.accessible();
    });

    it(`${tag} in English has no Russian words of ours`, async () => {
      const element = await shown(markup(tag, 'lang="en"'), {
        ...SMALL,
        lang: 'en',
        title: 'Programme',
        terms: [],
        roles: [{ id: 'r', title: 'Director' }],
        documents: [{ id: 'd', title: 'Order', number: '5', date: '2021-01-11' }],
        projects: [{ id: 'd1', title: 'Skills', goal: 'Grow', lead: ['r'], documents: ['d'] }],
        stages: [
          { id: 's', when: '2021' },
          { id: 't', when: '2022' },
        ],
        activities: [{ id: 'a', title: 'Audit', project: 'd1', when: '2021', responsible: ['r'] }],
        swot: [
          { id: 's', items: [{ quadrant: 'S', text: 'Staff', links: ['a'], actions: ['Teach'] }] },
        ],
        risks: [{ id: 'k', risk: 'Money', probability: 1, impact: 2, project: 'd1' }],
        governance: { bodies: [{ id: 'b', title: 'Board', functions: ['decides', 'asks'] }] },
        sections: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, body: 'Text' })),
        tables: [{ id: 't', columns: ['Who', '2021'], rows: [['We', null]] }],
      });
      const russian = allInside(element, '*')
        .filter((it) => it.localName !== 'style')
        .filter((it) =>
          [...it.childNodes].some((n) => n.nodeType === 3 && /[а-яё]/i.test(n.textContent ?? '')),
        );
      expect(russian.map(words)).to.deep.equal([]);
    });
  }

  it('each item of the matrix stands in the column that names its quadrant', async () => {
    const file = (await programme('ivanovo-2023')) as {
      swot: { items: { quadrant: string; text: string; aspect: string }[] }[];
    };
    const tag = await shown(markup('prog-swot'), file);
    const heads = allInside(tag, 'thead th').map((it) => it.dataset['quadrant']);
    expect(heads).to.deep.equal(['S', 'W', 'O', 'T']);
    for (const { quadrant, text, aspect } of file.swot[0]!.items) {
      const item = allInside(tag, `td[data-quadrant=${quadrant}] li`).find((it) =>
        words(it).includes(text.replace(/\s+/g, ' ').slice(0, 60)),
      );
      const cell = item?.closest('td');
      expect(cell?.dataset['quadrant'], text).to.equal(quadrant);
      expect([...cell!.parentElement!.children].indexOf(cell!)).to.equal(heads.indexOf(quadrant));
      expect(words(cell!.closest('tbody')!.querySelector('th')!)).to.equal(aspect.trim());
    }
  });

  it('a reference is text while nothing on the page shows it, and a link when something does', async () => {
    const of = await programme('example');
    const swot = await shown(markup('prog-swot'), of);
    const reference = (): HTMLElement => inside(swot, 'a[data-to="roadmap?item=a-1-2"]');
    expect(reference().hasAttribute('href')).to.equal(false);
    const roadmap = await shown(markup('prog-roadmap'), of);
    expect(reference().getAttribute('href')).to.equal('#prog_roadmap__item-a-1-2');
    roadmap.remove();
    reference().click();
    expect(reference().hasAttribute('href')).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('a role leads to its positions, and from there to its activities', async () => {
    const of = await programme('example');
    const projects = await shown(markup('prog-projects'), of);
    const governance = await shown(markup('prog-governance'), of);
    const roadmap = await shown(markup('prog-roadmap'), of);
    inside(projects, 'a[href="#prog_governance__item-deputy"]').click();
    const at = (): unknown =>
      focused(governance)?.closest<HTMLElement>('[data-item]')?.dataset['item'];
    await waitUntil(() => at() === 'deputy');
    const wait = oneEvent(window, 'hashchange');
    inside(governance, '[data-item=deputy] a[href]').click();
    await wait;
    expect(location.hash).to.equal('#prog_roadmap__role-deputy');
    for (let n = 0; n < 100 && seen(roadmap) !== 3; n++) await frame();
    expect(seen(roadmap)).to.equal(3);
  });

  it('an activity leads back to what it answers', async () => {
    const of = await programme('example');
    const roadmap = await shown(markup('prog-roadmap'), of);
    const swot = await shown(markup('prog-swot'), of);
    inside(roadmap, '.row[data-id=a-1-2]').click();
    const back = (): HTMLElement | undefined =>
      allInside(roadmap, '.details a[href]').find((it) => it.textContent === 'Опытные методисты');
    for (let n = 0; n < 100 && !back(); n++) await frame();
    back()!.click();
    expect(location.hash).to.contain('swot__item-swot_2e1');
    await waitUntil(() => focused(swot)?.textContent?.includes('Опытные методисты'));
  });

  it('an address leads to an item: what is folded around it opens', async () => {
    history.replaceState(null, '', '#prog:projects?item=1');
    const tag = await shown(markup('prog-projects'), await programme('example'));
    const card = inside(tag, '[data-item="1"]');
    expect(card.querySelector('details')!.open).to.equal(true);
    expect(card.contains(focused(tag))).to.equal(true);
  });

  it('one table stands alone under its own name', async () => {
    const tag = await shown(markup('prog-text', 'table="t-visits"'), await programme('example'));
    expect(inside(tag, 'h2').textContent).to.contain('Кто приходил в центр');
    expect(allInside(tag, 'table')).to.have.length(1);
    tag.setAttribute('table', 'нет');
    await tag.updateComplete;
    expect(inside(tag, '.note').textContent).to.contain('В программе нет таблицы «нет»');
  });

  it('prints what is folded', async () => {
    const tag = await shown(markup('prog-governance'), await programme('rybinsk-2021'));
    expect(allInside(tag, 'details[open]')).to.have.length(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(allInside(tag, 'details[open]')).to.have.length(6);
    window.dispatchEvent(new Event('afterprint'));
    expect(allInside(tag, 'details[open]')).to.have.length(0);
  });

  describe('long words and long cells', () => {
    const word = 'Человекоподушкомотивационноинновационныйтьюторскоконсультационный'.repeat(2);
    const cell = 'Методическое сопровождение педагогов района. '.repeat(23);
    const long = {
      ...SMALL,
      projects: [
        {
          id: 'd1',
          num: word,
          title: word,
          goal: cell,
          lead: [word],
          passport: [{ label: word, value: cell }],
        },
      ],
      stages: [
        { id: 's', title: word, when: '2021', task: cell },
        { id: 't', title: word, when: '2022' },
      ],
      swot: [
        {
          id: 's',
          title: word,
          aspects: [word],
          items: [
            { quadrant: 'S', text: word, aspect: word, actions: [cell] },
            { quadrant: 'W', text: cell },
          ],
        },
      ],
      risks: [{ id: 'k', risk: word, measures: [cell, word], probability: 5, impact: 5 }],
      governance: {
        bodies: [
          { id: 'a', title: word, role: cell, functions: [word, cell] },
          { id: 'b', title: word, reportsTo: 'a' },
        ],
      },
      roles: [{ id: 'r', title: word, unit: word }],
      sections: [{ id: 's', title: word, body: `${cell} ${word}`, links: ['t'] }],
      tables: [
        {
          id: 't',
          title: word,
          columns: [word, cell, word],
          rows: [[word, cell, 1], { heading: word }],
        },
      ],
    };
    for (const width of [320, 860])
      it(`fit ${width} px`, async () => {
        expect(cell.length).to.be.greaterThan(1000);
        const page = await shown<ProgPage>(
          `<prog-page style="width:${width}px"></prog-page>`,
          long,
        );
        const { right } = page.getBoundingClientRect();
        const tags = allInside(page, TAGS.join());
        expect(tags).to.have.length(TAGS.length);
        for (const tag of tags) {
          for (const details of allInside(tag, 'details')) details.setAttribute('open', '');
          await frame();
          const out = allInside(tag, '*').filter(
            (it) =>
              !it.closest('.heard, thead, .hint') && it.getBoundingClientRect().right > right + 1,
          );
          expect(out.map((it) => `${tag.localName} ${it.localName}.${it.className}`)).to.deep.equal(
            [],
          );
        }
      });
  });
});

const seen = (roadmap: ProgElement): number =>
  allInside(roadmap, '.block > .row:not(.details)').filter((it) => !it.hidden).length;
