/** Placeholders in a page: what becomes a tag, what stays, and that nothing of the page is lost. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { upgrade } from '../../src/index.js';
import type { ProgElement } from '../../src/index.js';
import { closeServer, json, programme, serve } from '../loading/fake-server.js';

const FILE = '/demo/programmes/rybinsk-2021.json';

const page = async (markup: string): Promise<HTMLElement> => {
  const it = await fixture<HTMLElement>(html`<div></div>`);
  it.innerHTML = markup;
  return it;
};
const warnings = async (act: () => void): Promise<string[]> => {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void told.push(text);
  act();
  await Promise.resolve();
  console.warn = warn;
  return told;
};

/** The site's own script tag, with what it allows. */
function ownScript(allows: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = '/prog-widgets/loader.js';
  Object.assign(script.dataset, allows);
  document.head.append(script);
  return script;
}

describe('upgrade()', () => {
  it('a box becomes a tag within itself, with its options; what was in it is the fallback', async () => {
    const it = await page(
      `<div class="prog-embed" id="b" data-src="${FILE}" data-view="roadmap" data-project="d1"
         data-level="3" data-today="2023-12-10" data-onclick="alert(1)"><a href="${FILE}">Карта</a></div>`,
    );
    const [tag, ...rest] = upgrade(it) as ProgElement[];
    expect(rest).to.deep.equal([]);
    expect(tag!.localName).to.equal('prog-roadmap');
    expect(tag!.parentElement!.id).to.equal('b');
    const names = tag!.getAttributeNames().filter((name) => !name.startsWith('data-'));
    expect(names.sort()).to.deep.equal(['heading-level', 'project', 'src', 'today']);
    expect(tag!.querySelector('a')!.textContent).to.equal('Карта');
    await waitUntil(() => tag!.dataset['state'] === 'ready');
    expect(tag!.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('a link alone in its paragraph gives way, and comes back when there is nothing better', async () => {
    const it = await page(
      '<p class="lead"><strong><a href="/no-such.json#prog-passport">Паспорт</a></strong></p>',
    );
    const [tag] = upgrade(it) as ProgElement[];
    expect(it.firstElementChild).to.equal(tag);
    await waitUntil(() => tag!.dataset['state'] === 'failed');
    const link = tag!.querySelector('p.lead a')!;
    expect(link.checkVisibility()).to.equal(true);
    expect(link.getAttribute('href')).to.equal('/no-such.json#prog-passport');
  });

  it('options of a link stand behind its tag', async () => {
    const it = await page(
      `<p><a href="${FILE}?v=2#prog-roadmap?project=d1&amp;group=year">Карта</a></p>`,
    );
    const [tag] = upgrade(it);
    expect(tag!.getAttribute('src')).to.equal(`${FILE}?v=2`);
    expect(tag!.getAttribute('project')).to.equal('d1');
    expect(tag!.getAttribute('group')).to.equal('year');
  });

  it('a cell and an item of a list stay what they are', async () => {
    const it = await page(
      `<table><tr><td><a href="${FILE}#prog-risks">Риски</a></td></tr></table>
       <ul><li><a href="${FILE}#prog-swot">SWOT</a></li></ul>`,
    );
    const tags = upgrade(it);
    expect(tags.map((tag) => tag.parentElement!.localName)).to.deep.equal(['td', 'li']);
  });

  it('a link in a sentence, of another form, or to an unknown tag stays a link', async () => {
    const markup = [
      `<p>Смотрите <a href="${FILE}#prog-roadmap">дорожную карту</a>.</p>`,
      `<p><a href="${FILE}#prog-roadmap">Карта</a><img src="data:," alt="" /></p>`,
      `<p><a href="${FILE}#prog-script">Скрипт</a></p>`,
      `<p><a href="${FILE}#roadmap">Карта</a></p>`,
      `<p><a href="/page.html#prog-roadmap">Карта</a></p>`,
      `<p><a href="#prog-roadmap">Карта</a></p>`,
      `<div class="prog-embed" data-view="roadmap">без адреса</div>`,
      `<div class="prog-embed" data-src="${FILE}" data-view="constructor">что-то</div>`,
    ].join('');
    const it = await page(markup);
    const before = it.innerHTML;
    expect(upgrade(it)).to.deep.equal([]);
    // The mark is for the style sheet, which need not keep room any longer.
    expect(it.innerHTML.replaceAll(' data-prog-seen=""', '')).to.equal(before);
  });

  it('as often as one likes', async () => {
    const it = await page(
      `<div class="prog-embed" data-src="${FILE}" data-view="passport"><a href="${FILE}#prog-passport">П</a></div>
       <p><a href="${FILE}#prog-roadmap">Карта</a></p>
       <prog-roadmap src="${FILE}"><p><a href="${FILE}#prog-roadmap">Карта</a></p></prog-roadmap>`,
    );
    expect(upgrade(it)).to.have.length(2);
    const after = it.innerHTML;
    expect(upgrade(it)).to.have.length(0);
    expect(upgrade()).to.have.length(0);
    expect(it.innerHTML).to.equal(after);
  });

  it('an editor that keeps the class and strips the rest leaves the link inside', async () => {
    const it = await page(
      `<div class="prog-embed"><p><a href="${FILE}#prog-summary">Как идёт</a></p></div>`,
    );
    const [tag] = upgrade(it);
    expect(tag!.localName).to.equal('prog-summary');
  });

  for (const src of [
    'https://evil.example/p.json',
    '//evil.example/p.json',
    'data:application/json,{}',
    'javascript:alert(1)//.json',
    'blob:https://evil.example/x.json',
    // A page of the site that does something, and not a file.
    ...['/logout?x=.json', '/logout#.json', '/cart/add', '/p.json/delete', '/?prog-widgets=5'],
  ])
    it(`loads nothing from ${src}`, async () => {
      const it = await page(
        `<p><a href="${src}#prog-roadmap">Карта</a></p><div class="prog-embed" data-src="${src}" data-view="roadmap"><a href="/">Дом</a></div>`,
      );
      const before = it.innerHTML;
      let tags: unknown[] = [];
      const told = await warnings(() => (tags = upgrade(it)));
      expect(tags).to.deep.equal([]);
      expect(it.innerHTML.replace(' data-prog-seen=""', '')).to.equal(before);
      expect(told.length).to.be.within(1, 2);
      expect(told.join()).to.contain('data-origins');
      // Said once, not at each look.
      expect(await warnings(() => upgrade(it))).to.deep.equal([]);
    });

  it('loads from an origin that the script tag of the site names', async () => {
    const script = ownScript({ origins: 'https://data.example.org https://other.example.org' });
    const it = await page('<p><a href="https://data.example.org/p.json#prog-passport">П</a></p>');
    const tags = upgrade(it);
    expect(tags).to.have.length(1);
    tags[0]!.remove();
    script.remove();
    const again = await page(
      '<p><a href="https://data.example.org/p.json#prog-passport">П</a></p>',
    );
    let refused: unknown[] = [];
    await warnings(() => (refused = upgrade(again)));
    expect(refused).to.have.length(0);
  });

  it('loads from a path that the script tag of the site names, and from nothing beside it', async () => {
    const script = ownScript({
      paths: '/api/programmes/ /?current=programme.json https://evil.example/',
    });
    const link = (src: string): string =>
      `<div class="prog-embed" data-src="${src}" data-view="passport"></div>`;
    const allowed = ['/api/programmes/5', '/?current=programme.json'];
    const others = [
      '/api/programmes/../logout',
      '/?current=programme.json&logout=1',
      '/x?current=programme.json',
      'https://evil.example/p.json',
    ];
    const it = await page([...allowed, ...others].map(link).join(''));
    await warnings(() => {
      expect(upgrade(it).map((tag) => tag.getAttribute('src'))).to.deep.equal(allowed);
    });
    script.remove();
  });

  it('asks for a file as nobody: no cookie goes along', async () => {
    const asked = serve(json(programme));
    const it = await page(`<p><a href="/as-nobody.json#prog-passport">П</a></p>`);
    upgrade(it);
    await waitUntil(() => asked.length > 0);
    expect(asked[0]!.credentials).to.equal('omit');
    closeServer();
  });

  it('text of the page is text: nothing of it becomes markup', async () => {
    const it = await page(
      `<div class="prog-embed" data-src="${FILE}" data-view="roadmap" data-project="&lt;img src=x onerror=alert(1)&gt;">x</div>`,
    );
    const [tag] = upgrade(it);
    expect(tag!.getAttribute('project')).to.equal('<img src=x onerror=alert(1)>');
    expect(it.querySelector('img')).to.equal(null);
  });
});

describe('scripts of a site that load pictures later', () => {
  const LOADERS: Record<string, (it: HTMLElement) => void> = {
    'turn data-src into src': (it) => {
      it.setAttribute('src', it.dataset['src']!);
      it.removeAttribute('data-src');
    },
    'set the property and take the attribute away': (it) => {
      Object.assign(it, { src: it.dataset['src'] });
      it.removeAttribute('data-src');
    },
    'keep data-src': (it) => it.setAttribute('src', it.dataset['src']!),
    'empty it': (it) => it.setAttribute('data-src', ''),
  };
  for (const [name, load] of Object.entries(LOADERS))
    it(`a box is a tag all the same where they ${name}`, async () => {
      const it = await page(
        `<div class="prog-embed" data-src="${FILE}" data-view="roadmap"><a href="${FILE}">Карта</a></div>`,
      );
      it.querySelectorAll<HTMLElement>('[data-src]').forEach(load);
      const [tag] = upgrade(it);
      expect(tag?.localName).to.equal('prog-roadmap');
      expect(tag!.getAttribute('src')).to.equal(FILE);
    });

  it('a box that is told later where its file is, is looked at again', async () => {
    const it = await page('<div class="prog-embed" data-view="roadmap">Карта</div>');
    expect(upgrade(it)).to.have.length(0);
    it.querySelector('div')!.dataset['src'] = FILE;
    expect(upgrade(it)).to.have.length(1);
  });
});

/** What libraries that morph a page, and scripts that fill a box anew, make of it: what the server has sent, as it was. */
describe('a page that is put together anew', () => {
  const BOX = `<div class="prog-embed" data-src="${FILE}" data-view="roadmap"><a href="${FILE}">Карта</a></div>`;
  const LINK = `<p><a href="${FILE}#prog-roadmap">Карта</a></p>`;
  const TAG = `<prog-roadmap src="${FILE}"><a href="${FILE}">Карта</a></prog-roadmap>`;
  const WAYS: Record<string, (it: HTMLElement, markup: string) => void> = {
    'fill the box anew': (it, markup) => (it.innerHTML = markup),
    'put another box in its place': (it, markup) => {
      const sent = document.createElement('template');
      sent.innerHTML = markup;
      it.firstElementChild!.replaceWith(sent.content);
    },
    'keep the elements that are alike and put other children into them': (it, markup) => {
      const sent = document.createElement('template');
      sent.innerHTML = markup;
      const [old, next] = [it.firstElementChild!, sent.content.firstElementChild!];
      if (old.localName !== next.localName) return old.replaceWith(next);
      for (const { name } of [...old.attributes])
        if (!next.hasAttribute(name)) old.removeAttribute(name);
      old.replaceChildren(...next.childNodes);
    },
  };
  for (const [form, markup] of Object.entries({ box: BOX, link: LINK, tag: TAG }))
    for (const [how, morph] of Object.entries(WAYS))
      it(`${form}: a tag is there again where scripts ${how}`, async () => {
        const it = await page(markup);
        upgrade(it);
        await waitUntil(() => it.querySelector<ProgElement>('prog-roadmap')?.matches(':defined'));
        for (let n = 0; n < 2; n++) {
          morph(it, markup);
          // As the loader does for whatever is added.
          for (const added of it.querySelectorAll('*')) upgrade(added);
          await waitUntil(
            () => it.querySelector('prog-roadmap')?.shadowRoot?.querySelector('.row .open'),
            'it is shown',
            { timeout: 8000 },
          );
          expect(it.querySelectorAll('prog-roadmap').length).to.equal(1);
          expect(it.querySelector('a')!.checkVisibility()).to.equal(false);
        }
      });

  it('a box that a script empties stays empty', async () => {
    const it = await page(BOX);
    upgrade(it);
    it.firstElementChild!.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
    expect(it.querySelector('prog-roadmap')).to.equal(null);
  });
});

describe('what editors and sites put around a link', () => {
  const link = (fragment = 'roadmap?project=d1', inside = 'Карта'): string =>
    `<a href="${FILE}#prog-${fragment}">${inside}</a>`;
  const icon = '<img src="/demo/no-such.png" alt="" width="16" height="16">';
  const WRITTEN: Record<string, string> = {
    'a zero-width filler': `<p>\u200b${link()}\ufeff</p>`,
    'a joiner and a soft hyphen': `<p><span>\u2060</span>${link()}\u00ad</p>`,
    'a filler inside the link': `<p>${link(undefined, 'Карта\u200b')}&nbsp;</p>`,
    'a bookmark before it': `<p><a name="_Hlk123"></a>${link()}</p>`,
    'a bookmark behind it': `<p>${link()}<a id="_GoBack"></a><span></span></p>`,
    'a bookmark in spans': `<p><span lang="RU"><a name="OLE_LINK1"></a></span><span>${link()}</span><o:p></o:p></p>`,
    'its size': `<p>${link()} (37 КБ)</p>`,
    'its size in a span': `<p>${link()}<span class="size"> [JSON, 1,2 Мб]</span></p>`,
    'its size in words': `<p>${link()} (512 байт)</p>`,
    'its size in English': `<p>${link()} (.json, 37.5 kB)</p>`,
    'its kind': `<p>${link()} (JSON)</p>`,
    'an icon': `<p>${link()} ${icon}</p>`,
    'an icon before it': `<p>${icon}${link()}</p>`,
    'an icon of an icon font': `<p>\ue001 ${link()} <i class="fa"></i></p>`,
    'a pictogram': `<p>📄 ${link()} ↗️</p>`,
    noindex: `<p><noindex>${link()}</noindex></p>`,
    'an encoded fragment': `<p>${link('roadmap%3Fproject%3Dd1')}</p>`,
    'a twice encoded fragment': `<p>${link('roadmap%253fproject%253dd1%2526group%253dyear')}</p>`,
    'an encoded filler': `<p>${link('roadmap?project=d1%E2%80%8B')}</p>`,
    'marks of a mailing': `<p>${link('roadmap&amp;project=d1&amp;utm_source=vk')}</p>`,
    'a box with a filler': `<div class="prog-embed">\u200b<p><a name="x"></a>${link()}</p>\u200b</div>`,
    'a box with fillers in its attributes': `<div class="prog-embed" data-src="\u200b${FILE}" data-view="roadmap\u200b " data-project="d1\u200b">${link()}</div>`,
  };
  for (const [name, markup] of Object.entries(WRITTEN))
    it(`is not in its way: ${name}`, async () => {
      const it = await page(markup);
      const [tag] = upgrade(it);
      expect(tag?.localName).to.equal('prog-roadmap');
      expect(tag!.getAttribute('src')).to.equal(FILE);
      expect(tag!.getAttribute('project')).to.equal('d1');
    });

  const KEPT: Record<string, string> = {
    'a word': `<p>${link()} здесь</p>`,
    'a number': `<p>${link()} (37)</p>`,
    'a sentence about a size': `<p>${link()} — файл на 37 КБ</p>`,
    'another link': `<p>${link()} <a href="/">Главная</a></p>`,
    'a picture': `<p>${link()} <img src="/demo/no-such.png" alt="" width="320"></p>`,
    'a tag that is not ours': `<p>${link('roadmapper')}</p>`,
  };
  for (const [name, markup] of Object.entries(KEPT))
    it(`stays a link beside ${name}`, async () => {
      const it = await page(markup);
      expect(upgrade(it)).to.deep.equal([]);
    });
});

describe('a comment full of placeholders', () => {
  const links = (count: number, view: string): string =>
    `<p><a href="${FILE}#prog-${view}">П</a></p>`.repeat(count);
  afterEach(() => document.querySelectorAll('prog-text, prog-page').forEach((it) => it.remove()));

  it('becomes as many tags as a page can draw; the rest stay links, and the console says so once', async () => {
    const it = await page(links(500, 'text'));
    let tags: HTMLElement[] = [];
    const told = await warnings(() => (tags = upgrade(it)));
    expect(tags).to.have.length(60);
    expect(it.querySelectorAll('p > a')).to.have.length(500);
    expect(told.filter((text) => text.includes('60 placeholders'))).to.have.length(1);
  });

  it('holds five whole programmes; what is gone makes room', async () => {
    const it = await page(links(20, 'page'));
    const tags = upgrade(it);
    expect(tags).to.have.length(5);
    tags[0]!.remove();
    expect(upgrade(await page(links(2, 'page')))).to.have.length(1);
  });
});
