/** Every attribute of every tag: what means nothing is told once, in words, and the tag is as if it were not there. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { ProgElement } from '../../src/index.js';
import { acceptsOf, type Accepts } from '../../src/elements/base/attribute-values.js';
import { TAGS, give } from '../hostile/tags.js';
import { frame, pictured, warnings } from './support.js';

const DAY = '2023-11-22';

const attributesOf = (tag: string): string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;

/** What means nothing, and what means something. */
function values(accepts: Accepts): { wrong: string[]; right: string[] } {
  if (typeof accepts === 'object' && 'least' in accepts) {
    const { least, most } = accepts;
    const wrong = ['12 сек', '1,5', 'NaN', `${least - 1}`, `${most + 1}`];
    return { wrong, right: [`${least}`, `${most}`] };
  }
  if (typeof accepts === 'object')
    return { wrong: ['kalendar', `${accepts[0]}а`, '1'], right: [...accepts] };
  switch (accepts) {
    case 'day':
      return { wrong: ['01.12.2023', 'завтра', '2023-13-01', '2023'], right: ['2023-12-01'] };
    case 'time':
      return { wrong: ['01.12.2023', 'осень', '20233'], right: ['2023', '2023-09', '2023-Q3'] };
    case 'zooms':
      return { wrong: ['5', 'пять', '5—18'], right: ['5-18'] };
    case 'flag':
      return { wrong: ['false', '0', 'нет'], right: ['true'] };
    case 'words':
    case 'anything':
      return { wrong: [], right: ['x'] };
  }
}

/** A little of each part there is: some hundred tags are drawn with it. */
const WHOLE = new URL('../../demo/programmes/example.json', import.meta.url);
let programme: object & { indicators: { id: string }[] };
async function tagWith(name: string, attributes: Record<string, string>): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(document.createElement('div'));
  box.lang = 'ru';
  const tag = box.appendChild(document.createElement(name));
  const needed = name === 'prog-indicator' ? { for: programme.indicators[0]!.id } : {};
  const paused = name === 'prog-display' ? { paused: '' } : {};
  for (const [key, value] of Object.entries({
    today: DAY,
    ...needed,
    ...paused,
    ...attributes,
  }))
    tag.setAttribute(key, value);
  await give(tag, programme);
  for (let n = 0; n < 2; n++) await frame();
  return tag;
}

/** All that the tag says, drawn twice, and on which level its heading is. */
async function drawn(name: string, attributes: Record<string, string>): Promise<string> {
  const tag = (await tagWith(name, attributes)) as ProgElement;
  tag.requestUpdate();
  await tag.updateComplete;
  await pictured(tag);
  const { localName = '' } = tag.shadowRoot!.querySelector('.title') ?? {};
  const words = tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
  tag.remove();
  return `${localName} ${words}`;
}

const heard = (tag: string, told: string[], name: string, value: string): string[] =>
  told.filter((it) => it.includes(`<${tag}> ${name}="${value}"`));

describe('attributes', () => {
  before(async () => {
    const whole = (await (await fetch(WHOLE)).json()) as object;
    programme = Object.fromEntries(
      Object.entries(whole).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.slice(0, 3) : (value as unknown),
      ]),
    ) as typeof programme;
  });

  for (const tag of TAGS)
    for (const name of attributesOf(tag)) {
      const all = values(acceptsOf(tag, name) ?? 'anything');
      // What all tags have is one piece of code: all of it is tried in the first, one value in each of the others.
      const isTried = tag !== TAGS[0] && TAGS.every((it) => attributesOf(it).includes(name));
      const wrong = isTried ? all.wrong.slice(0, 1) : all.wrong;
      const right = isTried ? all.right.slice(0, 1) : all.right;
      if (wrong.length)
        it(`<${tag} ${name}>: what means nothing is told once, what means something never`, async () => {
          const usual = await drawn(tag, { [name]: '' });
          const told = await warnings(async () => {
            for (const value of wrong) {
              const now = await drawn(tag, { [name]: value });
              // A number out of bounds may still be taken for the nearest one within.
              if (Number.isNaN(Number(value))) expect(now, value).to.equal(usual);
            }
            await drawn(tag, { [name]: wrong[0]! });
          });
          for (const it of wrong) expect(heard(tag, told, name, it), it).to.have.length(1);
          // Nothing else is: what a tag puts into the page by itself is no fault of the page.
          expect(
            told.filter((it) => it.includes(`<${tag}> `)),
            told.join(),
          ).to.have.length(wrong.length);
          const fine = await warnings(async () => {
            for (const value of right) await drawn(tag, { [name]: value });
          });
          expect(fine.filter((it) => it.includes(`<${tag}> `))).to.deep.equal([]);
        });
    }

  for (const tag of TAGS)
    it(`<${tag}>: quotes of print around a value are named, words for visitors may have them`, async () => {
      const names = attributesOf(tag);
      const quoted = Object.fromEntries(names.map((name) => [name, `“${name}-x”`]));
      const told = await warnings(() => tagWith(tag, { ...quoted, slot: 'x' }));
      for (const name of names) {
        const own = heard(tag, told, name, quoted[name]!);
        if (acceptsOf(tag, name) === 'words') expect(own, name).to.deep.equal([]);
        else expect(own.join(), name).to.match(new RegExp(`нужны прямые: "${name}-x"\\.$`));
      }
    });

  const IDS = ['project', 'stage', 'for', 'table', 'section'];
  for (const tag of TAGS)
    for (const name of attributesOf(tag).filter((it) => IDS.includes(it)))
      it(`<${tag} ${name}> that names nothing: the page says which, and that there is none`, async () => {
        const it = await tagWith(tag, { [name]: 'нет-такого' });
        expect(it.shadowRoot!.textContent).to.match(/В программе нет [а-яё ]+ «нет-такого»\./);
        const english = await tagWith(tag, { [name]: 'none-7', lang: 'en' });
        expect(english.shadowRoot!.textContent).to.match(
          /The programme has no [a-z -]+ “none-7”\./,
        );
      });

  it('quotes of print around an address of nothing are named on the page', async () => {
    const box = await fixture<HTMLElement>('<div lang="ru"></div>');
    box.innerHTML = '<prog-passport src=“/no-such-file.json”></prog-passport>';
    const said = (): string => box.firstElementChild!.shadowRoot!.textContent;
    await waitUntil(() => said().includes('src="/no-such-file.json"'), '', { timeout: 5000 });
  });

  it('an indicator that nobody has named is asked for', async () => {
    const it = await tagWith('prog-indicator', { for: '' });
    expect(it.shadowRoot!.textContent).to.match(/у тега нет атрибута for/);
  });

  const NAMES: [tag: string, written: string, meant: string][] = [
    ['prog-roadmap', 'them', 'theme'],
    ['prog-roadmap', 'project-id', 'project'],
    ['prog-roadmap', 'data-project', 'project'],
    ['prog-summary', 'headinglevel', 'heading-level'],
    ['prog-summary', 'heading_level', 'heading-level'],
    ['prog-event-map', 'tile', 'tiles'],
    ['prog-display', 'intervall', 'interval'],
    ['prog-indicator', 'veiw', 'view'],
    ['prog-passport', 'lnag', 'lang'],
    ['prog-passport', 'themesrc', 'theme-src'],
  ];
  for (const [tag, written, meant] of NAMES)
    it(`<${tag} ${written}>: ${meant} may be meant`, async () => {
      const said = await warnings(async () => {
        for (let n = 0; n < 2; n++) await tagWith(tag, { [written]: 'x' });
      });
      const own = heard(tag, said, written, 'x');
      expect(own, said.join()).to.have.length(1);
      expect(own[0]).to.match(new RegExp(`возможно, ${meant}\\.$`));
    });

  it('without a file, a slip in the name of its attribute is told too', async () => {
    for (const name of ['data-src', 'scr', 'srс']) {
      const said = await warnings(async () => {
        const box = await fixture<HTMLElement>('<div></div>');
        box.innerHTML = `<prog-passport lang="ru" ${name}="/p.json"></prog-passport>`;
        for (let n = 0; n < 8; n++) await frame();
      });
      expect(heard('prog-passport', said, name, '/p.json')).to.have.length(1);
    }
  });

  it('what a page writes for itself is its own', async () => {
    const own = {
      class: 'form',
      id: 'x',
      title: 'y',
      'data-id': '1',
      'aria-label': 'z',
      role: 'region',
      hidden: '',
      tabindex: '0',
      onclick: '',
      'x-data': '',
      width: '100',
      align: 'left',
      'data-aos': 'fade',
      dir: 'ltr',
      style: 'color: red',
      slot: 'main',
      '_ngcontent-abc': '',
    };
    expect(await warnings(() => tagWith('prog-roadmap', own))).to.deep.equal([]);
  });
});
