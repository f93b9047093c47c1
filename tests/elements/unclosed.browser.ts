/** `<prog-roadmap />` swallows what follows; the page goes on showing it, and the console says so. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { TAGS, give } from '../hostile/tags.js';
import { frame, warnings, SMALL } from './support.js';

const EXAMPLE = new URL('../../demo/programmes/example.json', import.meta.url);

/** Parsed as a page is. */
async function page(markup: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>('<div></div>');
  box.innerHTML = markup;
  return box;
}

async function drawn(box: HTMLElement): Promise<void> {
  for (const it of box.querySelectorAll<HTMLElement>('*'))
    if (it.localName.startsWith('prog-')) await give(it, SMALL);
  // Who notices comes later.
  for (let n = 0; n < 10; n++) await frame();
}

const isSeen = (it: Element): boolean =>
  it.checkVisibility() && it.getBoundingClientRect().height > 0;
const TEXT = '<p class="after">Слова, которые стоят на странице после тега.</p>';
const PASSPORT = '<prog-passport lang="ru" />';

const SWALLOWED: Record<string, string> = {
  'a paragraph': `<section>${PASSPORT}\n${TEXT}</section>`,
  'two paragraphs, in a row': `<section>${PASSPORT}${TEXT}${TEXT}</section>`,
  'a heading and a paragraph': `${PASSPORT}<h2 class="after">Контакты</h2>${TEXT}`,
  'the foot of the page, with links': `${PASSPORT}<footer class="after"><a href="/">На главную</a></footer>`,
  'a menu': `${PASSPORT}<nav class="after"><a href="/">На главную</a></nav>`,
  'a form': `${PASSPORT}<form class="after"><input /></form>`,
  'another tag, and words with a link': `${PASSPORT}<prog-swot lang="ru" class="after" /><p class="after">Ещё <a href="/">страница</a></p>`,
  'three tags in a row': `${PASSPORT}<prog-swot lang="ru" class="after" /><prog-risks lang="ru" class="after" />${TEXT}`,
  'the script of the site, with words before': `${PASSPORT}${TEXT}<script src="data:text/javascript,0"></script>`,
};

/** What stands in for a tag, and goes when it has come. */
const FALLBACKS: Record<string, string> = {
  'a link': '<prog-passport lang="ru"><a class="within" href="/p.json">Паспорт</a></prog-passport>',
  'a link in a paragraph':
    '<prog-passport lang="ru"><p class="within">Смотрите <a href="/p.pdf">документ</a></p></prog-passport>',
  'words that ask to wait':
    '<prog-passport lang="ru"><p class="within">Загружаем…</p></prog-passport>',
  'words with something behind the tag':
    '<prog-passport lang="ru"> <p class="within">Здесь будет паспорт программы развития, когда загрузится страница.</p></prog-passport>\n',
  'a table':
    '<prog-passport lang="ru">\n<table class="within"><tr><td>1</td></tr></table></prog-passport>',
  'the parts of an exported page':
    '<prog-passport lang="ru"><article class="within"><header><h2>П</h2></header><p>Текст</p><ul><li>1</li></ul><footer>А</footer></article></prog-passport>',
};

describe('a tag that was not closed', () => {
  for (const [what, markup] of Object.entries(SWALLOWED))
    it(`does not hide ${what}`, async () => {
      let box!: HTMLElement;
      const said = await warnings(async () => {
        box = await page(markup);
        await drawn(box);
        const all = [...box.querySelectorAll('.after')];
        expect(all.length).to.be.above(0);
        await waitUntil(() => all.every(isSeen), 'all of it is seen', { timeout: 3000 });
      });
      // Told once on a page, of each tag of a name: here another test may have been first.
      expect(said.every((it) => /не закрыт|prog-/.test(it))).to.equal(true);
      // Below what the tag draws.
      const tag = box.querySelector('prog-passport')!;
      const own = tag.shadowRoot!.querySelector('.prog')!.getBoundingClientRect();
      const after = box.querySelector('.after')!.getBoundingClientRect();
      expect(after.top).to.be.at.least(own.bottom - 1);
    });

  it('is told of once, in words', async () => {
    const said = await warnings(async () => {
      for (let n = 0; n < 2; n++)
        await drawn(await page(`<prog-governance lang="ru" />${TEXT}${TEXT}`));
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<prog-governance> похоже, не закрыт: .*<\/prog-governance>/);
  });

  for (const name of TAGS)
    it(`is noticed whatever it is: <${name}>`, async () => {
      const box = await page(`<${name} lang="ru" />\n${TEXT}`);
      await drawn(box);
      await waitUntil(() => isSeen(box.querySelector('.after')!), 'it is seen', { timeout: 3000 });
    });

  for (const [what, markup] of Object.entries(FALLBACKS))
    it(`is not what holds ${what}`, async () => {
      const said = await warnings(async () => {
        const box = await page(markup);
        await drawn(box);
        expect(isSeen(box.querySelector('.within')!)).to.equal(false);
      });
      expect(said).to.deep.equal([]);
    });

  it('is not what holds the data for search engines that it has put there itself', async () => {
    const { events } = (await (await fetch(EXAMPLE)).json()) as { events: object[] };
    const said = await warnings(async () => {
      const box = await page('<prog-event-map lang="ru" json-ld></prog-event-map>');
      const tag = box.querySelector<HTMLElement>('prog-event-map')!;
      await give(tag, { ...SMALL, events: events.slice(0, 1) });
      await waitUntil(() => tag.querySelector('script'));
      // Asked again when the page says something new.
      await give(tag, { ...SMALL, events: events.slice(1, 2) });
      for (let n = 0; n < 10; n++) await frame();
    });
    expect(said.filter((it) => it.includes('не закрыт'))).to.deep.equal([]);
  });
});
