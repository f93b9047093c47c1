/** What goes wrong inside a tag stays inside it: its fallback, a sentence, an event; its neighbours go on. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/all.js';
import { lateDrawing, LateElement, type Drawing } from '../../src/elements/base/late-element.js';
import { ProgElement } from '../../src/elements/base/prog-element.js';
import type { Words } from '../../src/i18n/contract/words.js';
import { loadWords, wordsNow, type Spoken } from '../../src/i18n/languages.js';
import { ProgPassport, type ProgErrorEvent } from '../../src/index.js';
import { watch, type Watch } from '../hostile/watch.js';
import { allInside, frame, inside, SMALL } from './support.js';

/** Where the next drawing throws. */
type Place = 'render' | 'willUpdate' | 'drawn' | 'handler' | 'later' | 'asynchronous' | 'nowhere';
let place: Place = 'nowhere';
const fault = (at: Place): void => {
  if (place === at) throw new Error(`broken ${at}`);
};

class FailingTag extends ProgElement {
  static override readonly tag = 'prog-failing';

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    fault('willUpdate');
  }

  protected override renderProgramme(): TemplateResult {
    fault('render');
    return html`<button @click=${this.guarded(() => fault('handler'))}>Дальше</button>`;
  }

  protected override programmeDrawn(): void {
    fault('drawn');
    setTimeout(this.guarded(() => fault('later')));
    setTimeout(this.guarded(() => Promise.resolve().then(() => fault('asynchronous'))));
  }
}
FailingTag.define();

/** What a tag draws with, and its English words, which do not come so often. */
let failures = { drawing: 0, words: 0 };
let english: Words | undefined;
const spoken: Spoken = {
  now: (language) => (language === 'ru' ? wordsNow('ru') : english),
  async load(language) {
    if (language === 'en' && failures.words-- > 0) throw new TypeError('no words');
    const words = await loadWords(language);
    if (language === 'en') english = words;
    return words;
  },
};
const drawing: Drawing<never> = { words: spoken, styles: [] };

class LateTag extends LateElement<never, Drawing<never>> {
  static override readonly tag: string = 'prog-late-failing';
  protected override readonly late = lateDrawing<never, Drawing<never>>(async () => {
    if (failures.drawing-- > 0) throw new TypeError('no drawing');
    return Promise.resolve(drawing);
  });
  protected override renderWith(_: unknown, say: Words): TemplateResult {
    return html`<p class="shown">${say.passport.title}</p>`;
  }
}
LateTag.define();

/** What is waited for comes through a busy server. */
const SLOWLY = { timeout: 5000 };

let watched: Watch;
let box: HTMLElement;
beforeEach(() => {
  watched = watch();
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  watched.stop();
  box.remove();
  place = 'nowhere';
  failures = { drawing: 0, words: 0 };
});

interface Both {
  tag: ProgElement;
  neighbour: ProgPassport;
}

function put(name: string, lang = 'ru'): Both {
  box.innerHTML = `<${name} lang="${lang}"><a href="/p.json">Файл</a></${name}><prog-passport></prog-passport>`;
  const [tag, neighbour] = [...box.children] as [ProgElement, ProgPassport];
  tag.programme = neighbour.programme = { ...SMALL };
  return { tag, neighbour };
}

async function failed(tag: ProgElement): Promise<ProgErrorEvent> {
  const event: Event = await oneEvent(tag, 'prog-error');
  return event as ProgErrorEvent;
}

async function expectCalm({ tag, neighbour }: Both, sentence: string): Promise<void> {
  await waitUntil(() => tag.shadowRoot!.querySelector('.note details'), 'the reason', SLOWLY);
  expect(tag.dataset['state']).to.equal('failed');
  expect(tag.matches(':state(failed)')).to.equal(true);
  expect(inside(tag, 'slot')).to.exist;
  expect(inside(tag, '.note p').textContent).to.contain(sentence);
  expect(inside(tag, '.note').textContent).not.to.contain('с её файлом');
  expect(neighbour.dataset['state']).to.equal('ready');
  expect(watched.troubles()).to.deep.equal([]);
}

describe('a fault in a tag', () => {
  for (const at of ['render', 'willUpdate', 'drawn', 'later', 'asynchronous', 'handler'] as const)
    it(`${at}: is that tag's own, and something new starts afresh`, async () => {
      place = at;
      const both = put('prog-failing');
      const event = failed(both.tag);
      if (at === 'handler') {
        await both.tag.updateComplete;
        inside(both.tag, 'button').click();
      }
      const [problem] = (await event).problems;
      expect(problem).to.deep.include({ severity: 'refused', code: 'internalError' });
      expect(problem!.params['message']).to.contain(`broken ${at}`);
      await expectCalm(both, 'показать не получилось');
      expect(inside(both.tag, '.note details').textContent).to.contain(`broken ${at}`);

      place = 'nowhere';
      const loaded = oneEvent(both.tag, 'prog-load');
      both.tag.programme = { ...SMALL };
      await loaded;
      expect(both.tag.dataset['state']).to.equal('ready');
      expect(inside(both.tag, 'button').textContent).to.equal('Дальше');
    });

  it('is told once, however often it is drawn', async () => {
    place = 'render';
    const { tag } = put('prog-failing');
    let times = 0;
    tag.addEventListener('prog-error', () => times++);
    await failed(tag);
    for (let n = 0; n < 3; n++) {
      tag.requestUpdate();
      await frame();
    }
    expect(times).to.equal(1);
  });
});

describe('what a tag draws with', () => {
  it('is asked for once more by itself', async () => {
    failures.drawing = 1;
    const { tag } = put('prog-late-failing');
    await oneEvent(tag, 'prog-load');
    expect(inside(tag, '.shown').textContent).to.equal('Паспорт программы');
    expect(watched.troubles()).to.deep.equal([]);
  });

  it('when it does not come, the tag says what is missing, and asks again when told to', async () => {
    failures.drawing = 4;
    const both = put('prog-late-failing');
    const { problems } = await failed(both.tag);
    expect(problems[0]!.code).to.equal('scriptNotLoaded');
    expect(problems[0]!.params['message']).to.equal('no drawing');
    await expectCalm(both, 'не загрузилась: попробуйте ещё раз');
    failures.drawing = 0;
    const loaded = oneEvent(both.tag, 'prog-load');
    inside(both.tag, '.note button').focus();
    inside(both.tag, '.note button').click();
    expect(document.activeElement).to.equal(both.tag);
    await loaded;
    expect(document.activeElement, 'the focus stays in the tag').to.equal(both.tag);
    expect(both.tag.shadowRoot!.activeElement).to.equal(inside(both.tag, '.prog'));
    expect(both.tag.dataset['state']).to.equal('ready');
  });

  it('its words of another language, when they do not come, are Russian ones, and marked so', async () => {
    failures.words = 4;
    const both = put('prog-late-failing', 'en');
    await oneEvent(both.tag, 'prog-load');
    expect(inside(both.tag, '.shown').textContent).to.equal('Паспорт программы');
    expect(inside(both.tag, '.prog').lang).to.equal('ru');
    expect(watched.troubles()).to.deep.equal([]);
    failures.words = 0;
    both.tag.lang = 'ru';
    await both.tag.updateComplete;
    both.tag.lang = 'en';
    await waitUntil(
      () => inside(both.tag, '.shown').textContent === 'Programme passport',
      'English',
      SLOWLY,
    );
  });
});

describe('<prog-page>', () => {
  it('shows every other part, and names the one that could not be shown', async () => {
    const { prototype } = ProgPassport as unknown as { prototype: Record<string, unknown> };
    const { renderProgramme } = prototype;
    prototype['renderProgramme'] = () => {
      throw new Error('broken passport');
    };
    try {
      const page = document.createElement('prog-page');
      const events: string[] = [];
      for (const name of ['prog-load', 'prog-error'])
        page.addEventListener(name, () => events.push(name));
      box.append(page);
      const loaded = oneEvent(page, 'prog-load');
      page.programme = { ...SMALL };
      await loaded;
      expect(events).to.deep.equal(['prog-load']);
      expect(page.dataset['state']).to.equal('ready');
      const states = allInside(page, '[data-tag]').map((it) => [it.localName, it.dataset['state']]);
      expect(states).to.deep.equal([
        ['prog-summary', 'ready'],
        ['prog-roadmap', 'ready'],
        ['prog-projects', 'ready'],
        ['prog-passport', 'failed'],
        ['prog-governance', 'ready'],
      ]);
      await waitUntil(() => page.shadowRoot!.querySelector('[data-part=passport] .title'));
      expect(inside(page, '[data-part=passport] .title').textContent).to.equal('Паспорт программы');
      expect(watched.troubles()).to.deep.equal([]);
    } finally {
      prototype['renderProgramme'] = renderProgramme;
    }
  }).timeout(40_000);
});

describe('printing', () => {
  it('told of twice, still folds what it has unfolded', async () => {
    const tag = document.createElement('prog-passport');
    box.append(tag);
    tag.programme = { ...SMALL };
    await oneEvent(tag, 'prog-load');
    const folds = [...tag.shadowRoot!.querySelectorAll('details')];
    expect(folds.length).to.be.greaterThan(0);
    const open = (): number => folds.filter((it) => it.open).length;
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(folds.length);
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(0);
  });
});
