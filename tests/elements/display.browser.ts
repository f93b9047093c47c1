/** A screen in a hall: how it is turned, and what it goes on showing when the network or the file fails. */
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgDisplay, ProgSlideEvent } from '../../src/index.js';
import { body, closeServer, json, networkDown, serve, status } from '../loading/fake-server.js';
import { hurry } from './hurry.js';
import { programme } from './roadmap-tools.support.js';
import { allInside, frame, inside, shown, warnings, SMALL } from './support.js';

const TAG = 'today="2023-12-10" url="https://imc.example.org/" paused';
const display = async (more = '', inner = '', of?: object): Promise<ProgDisplay> =>
  shown<ProgDisplay>(
    `<prog-display ${TAG} ${more}>${inner}</prog-display>`,
    of ?? (await programme('example')),
  );

/** Nothing on it takes longer to read than to see. */
const TINY = { formatVersion: '1.0', title: 'План', period: { from: '2021', to: '2025' } };

const title = (tag: Element): string => inside(tag, '.title').textContent.trim();
const place = (tag: Element): string => inside(tag, '.place').textContent.trim();
const press = async (
  key: string,
  on: EventTarget,
  more: KeyboardEventInit = {},
): Promise<Event> => {
  const event = new KeyboardEvent('keydown', {
    ...{ key, bubbles: true, composed: true, cancelable: true },
    ...more,
  });
  on.dispatchEvent(event);
  await frame();
  return event;
};
const swipe = async (tag: Element, from: number, to: number, type = 'touch'): Promise<void> => {
  const pointer = { pointerType: type, bubbles: true, composed: true };
  const screen = inside(tag, '.screen');
  screen.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, clientX: from }));
  screen.dispatchEvent(new PointerEvent('pointerup', { ...pointer, clientX: to }));
  await frame();
};

describe('<prog-display>', () => {
  let timers: ReturnType<typeof hurry>;
  beforeEach(() => {
    timers = hurry();
  });
  afterEach(() => {
    timers.stop();
    closeServer();
  });

  describe('turns', () => {
    it('by the keys of a keyboard, a remote control and a clicker', async () => {
      const tag = await display();
      const screen = inside(tag, '.screen');
      const count = Number(place(tag).split('/')[1]);
      for (const [key, at] of [
        ['ArrowRight', 2],
        ['PageDown', 3],
        ['MediaTrackNext', 4],
        ['ChannelUp', 5],
        ['ArrowLeft', 4],
        ['PageUp', 3],
        ['MediaTrackPrevious', 2],
        ['ChannelDown', 1],
        ['End', count],
        ['ArrowRight', 1],
        ['ArrowLeft', count],
        ['Home', 1],
      ] as const) {
        await press(key, screen);
        expect(place(tag), key).to.equal(`${at} / ${count}`);
      }
    });

    it('stops and goes on by keys, and says so by its button', async () => {
      const tag = await display();
      const screen = inside(tag, '.screen');
      const isPaused = (): boolean => tag.shadowRoot!.querySelector('.play') !== null;
      expect(isPaused()).to.equal(true);
      for (const [key, paused] of [
        [' ', false],
        ['k', true],
        ['Л', false],
        ['Enter', true],
        ['MediaPlayPause', false],
        ['MediaPause', true],
        ['MediaPlay', false],
        ['MediaPlay', false],
        ['MediaStop', true],
      ] as const) {
        await press(key, screen);
        expect(isPaused(), key).to.equal(paused);
      }
    });

    it('leaves the page its keys, unless all of it is a screen', async () => {
      const tag = await display();
      document.body.style.setProperty('--prog-display-height', '200px');
      try {
        const event = await press('ArrowRight', document.body);
        expect([event.defaultPrevented, place(tag)[0]]).to.deep.equal([false, '1']);
        document.body.style.removeProperty('--prog-display-height');
        await press('ArrowRight', document.body);
        expect(place(tag)[0]).to.equal('2');
        await press('k', document.body);
        expect(tag.shadowRoot!.querySelector('.play'), 'letters need the focus').to.exist;
        await press('ArrowRight', document.body, { ctrlKey: true });
        expect(place(tag)[0]).to.equal('2');
      } finally {
        document.body.style.removeProperty('--prog-display-height');
      }
    });

    it('by a finger, not by a mouse, and not by a touch that went nowhere', async () => {
      const tag = await display();
      await swipe(tag, 300, 100);
      expect(place(tag)[0]).to.equal('2');
      await swipe(tag, 100, 300);
      expect(place(tag)[0]).to.equal('1');
      await swipe(tag, 300, 280);
      await swipe(tag, 300, 100, 'mouse');
      expect(place(tag)[0]).to.equal('1');
    });

    it('by its buttons, and tells which slide it shows', async () => {
      const tag = await display();
      const told = oneEvent<ProgSlideEvent>(tag, 'prog-slide');
      inside(tag, '.next').click();
      const { index, slide, composed } = await told;
      expect({ index, slide, composed }).to.deep.equal({
        index: 1,
        slide: 'headline',
        composed: true,
      });
      inside(tag, '.back').click();
      await frame();
      expect(place(tag)[0]).to.equal('1');
      const button = inside(tag, '.next');
      const event = await press(' ', button);
      expect(event.defaultPrevented, 'a button keeps its own keys').to.equal(false);
    });

    it('by itself, until it is paused', async () => {
      const tag = await display('interval="20"');
      tag.paused = false;
      await tag.updateComplete;
      await oneEvent(tag, 'prog-slide');
      await oneEvent(tag, 'prog-slide');
      inside(tag, '.pause').click();
      await frame();
      const at = place(tag);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(place(tag)).to.equal(at);
    });

    // What an editor may write for a time, and how long a slide without much to read stays, in seconds.
    for (const [interval, seconds] of [
      ['20', 20],
      ['4.5', 4.5],
      ['12s', 12],
      ['12 сек', 12],
      ['1,5', 12],
      ['', 12],
      ['0', 12],
      ['-5', 12],
      ['NaN', 12],
      ['0.02', 3],
      ['1', 3],
      ['3000000', 86_400],
      ['Infinity', 86_400],
    ] as const)
      it(`interval="${interval}": a slide stays ${seconds} s`, async () => {
        const tag = await display(`interval="${interval}" slides="title title"`, '', TINY);
        timers.asked.length = 0;
        tag.paused = false;
        await tag.updateComplete;
        expect(timers.asked).to.include(seconds * 1000);
        tag.remove();
      });
  });

  describe('slides', () => {
    it('those of the attribute, in its order; an unknown word is told once', async () => {
      let tag!: ProgDisplay;
      const said = await warnings(async () => {
        tag = await display('slides="qr, project:2 nonsense title"');
        tag.requestUpdate();
        await tag.updateComplete;
      });
      expect(place(tag)).to.equal('1 / 3');
      expect(inside(tag, '.qr').getAttribute('aria-label')).to.contain('imc.example.org');
      expect(said.filter((it) => it.includes('«nonsense»'))).to.have.length(1);
      tag.slides = 'headline';
      await tag.updateComplete;
      expect(place(tag)).to.equal('1 / 1');
      expect(title(tag)).to.match(/^Сделано 2.из.14, опаздывает.3\./);
    });

    it('those of the editor’s list', async () => {
      const tag = await display(
        '',
        '<ol><li>Проект 2</li><li><a href="/p.json">Показатели</a></li><li>QR-код</li></ol>',
      );
      expect(title(tag)).to.equal('Среда');
      await press('End', inside(tag, '.screen'));
      expect(tag.shadowRoot!.querySelector('.qr')).to.exist;
    });

    it('all of them where a list inside is some other list', async () => {
      const said = await warnings(async () => {
        const tag = await display('', '<ul><li><a href="/p.json">Файл программы</a></li></ul>');
        expect(Number(place(tag).split('/')[1])).to.be.above(5);
      });
      expect(said).to.have.length(1);
    });

    it('says so where there is nothing to show', async () => {
      const tag = await display('slides="events"', '', SMALL);
      expect(inside(tag, '.prog').textContent).to.match(/нет ничего/);
    });
  });

  describe('data', () => {
    const at = (text: string): object => ({ ...SMALL, title: text });
    const loaded = async (more = ''): Promise<ProgDisplay> => {
      const tag = await fixture<ProgDisplay>(
        `<prog-display src="/hall.json" ${TAG} refresh="60" ${more}></prog-display>`,
      );
      if (tag.dataset['state'] !== 'ready') await oneEvent(tag, 'prog-load');
      await tag.updateComplete;
      return tag;
    };
    const becomes = (tag: ProgDisplay, text: string): Promise<void> =>
      waitUntil(() => tag.shadowRoot!.querySelector('.title')?.textContent.trim() === text, text, {
        timeout: 8000,
      });

    it('the last good data stays when the network drops; new data comes when it returns', async () => {
      let asked!: { length: number };
      const said = await warnings(async () => {
        asked = serve(json(at('Прежнее')), networkDown, networkDown, json(at('Новое')));
        const tag = await loaded();
        await waitUntil(() => asked.length >= 2, 'it looked', { timeout: 4000 });
        expect(title(tag)).to.equal('Прежнее');
        await becomes(tag, 'Новое');
        expect(tag.dataset['state']).to.equal('ready');
      });
      expect(said, 'the network’s faults pass by themselves').to.deep.equal([]);
    });

    it('a file that became bad is told once, and changes nothing', async () => {
      const bad = body('{"title": "Обрыв', 'application/json');
      const said = await warnings(async () => {
        const asked = serve(json(at('Прежнее')), bad);
        const tag = await loaded();
        await waitUntil(() => asked.length >= 4, 'it looked again', { timeout: 8000 });
        expect(title(tag)).to.equal('Прежнее');
        expect(tag.dataset['state']).to.equal('ready');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/hall\.json: показано прежнее/);
    });

    it('a screen that was switched on before the network waits for it', async () => {
      serve(networkDown, networkDown, networkDown, json(at('Есть сеть')));
      const tag = await fixture<ProgDisplay>(
        `<prog-display src="/hall.json" ${TAG} refresh="60"></prog-display>`,
      );
      await becomes(tag, 'Есть сеть');
      expect(tag.shadowRoot!.adoptedStyleSheets.length).to.be.above(4);
    });

    it('new data waits for the next turn while slides turn', async () => {
      serve(json(at('Прежнее')), json(at('Новое')));
      const tag = await loaded('interval="400" slides="title"');
      tag.slides = 'title title';
      await press(' ', inside(tag, '.screen'));
      await new Promise((resolve) => setTimeout(resolve, 1600));
      expect(title(tag)).to.equal('Прежнее');
      await becomes(tag, 'Новое');
    });

    for (const [refresh, seconds] of [
      ['600', 600],
      ['5min', 300],
      ['5 мин', 300],
      ['', 300],
      ['0', 300],
      ['-1', 300],
      ['1', 60],
      ['0.5', 60],
      ['2592000', 86_400],
      ['1e99', 86_400],
    ] as const)
      it(`refresh="${refresh}": the file is asked for every ${seconds} s`, async () => {
        serve(json(at('Файл')));
        const tag = await fixture<ProgDisplay>(
          `<prog-display src="/hall.json" ${TAG} refresh="${refresh}"></prog-display>`,
        );
        await waitUntil(() => tag.dataset['state'] === 'ready');
        await tag.updateComplete;
        expect(timers.asked).to.include(seconds * 1000);
        tag.remove();
      });

    it('a server that fails is asked less and less often, until it answers', async () => {
      serve(json(at('Прежнее')), status(404), status(404), json(at('Новое')));
      const tag = await loaded();
      await becomes(tag, 'Новое');
      const looks = (): number[] => timers.asked.filter((it) => it >= 60_000 && it % 60_000 === 0);
      await waitUntil(() => looks().length > 3);
      expect(looks()).to.deep.equal([60_000, 120_000, 240_000, 60_000]);
      tag.remove();
    });

    it('is not asked for any more once the tag is gone', async () => {
      const asked = serve(json(at('Прежнее')));
      const tag = await loaded();
      tag.remove();
      const { length } = asked;
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect(asked.length).to.equal(length);
    });
  });

  it('keeps the screen awake while slides turn and somebody looks', async () => {
    const locks: string[] = [];
    const real = Object.getOwnPropertyDescriptor(navigator, 'wakeLock');
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {
        request: (kind: string) => {
          locks.push(`asked for ${kind}`);
          return Promise.resolve({ release: () => Promise.resolve(locks.push('released')) });
        },
      },
    });
    try {
      const tag = await display();
      expect(locks, 'paused').to.deep.equal([]);
      await press(' ', inside(tag, '.screen'));
      await press('ArrowRight', inside(tag, '.screen'));
      expect(locks).to.deep.equal(['asked for screen']);
      await press(' ', inside(tag, '.screen'));
      expect(locks).to.deep.equal(['asked for screen', 'released']);
      await press(' ', inside(tag, '.screen'));
      tag.remove();
      await frame();
      expect(locks.slice(2)).to.deep.equal(['asked for screen', 'released']);
    } finally {
      if (real) Object.defineProperty(navigator, 'wakeLock', real);
      else Reflect.deleteProperty(navigator, 'wakeLock');
    }
  });

  it('prints all slides, and shows one again afterwards', async () => {
    const tag = await display();
    const count = Number(place(tag).split('/')[1]);
    window.dispatchEvent(new Event('beforeprint'));
    const labels = allInside(tag, '.slide').map((it) => it.getAttribute('aria-label'));
    expect(labels).to.have.length(count);
    expect(new Set(labels).size, 'each its own place').to.equal(count);
    window.dispatchEvent(new Event('afterprint'));
    expect(allInside(tag, '.slide')).to.have.length(1);
  });

  it('is accessible on each slide, in the dark and in the light', async () => {
    for (const theme of ['dark', 'light']) {
      const tag = await display(`theme="${theme}"`);
      window.dispatchEvent(new Event('beforeprint'));
      // A slide that is still fading in has no colours of its own yet.
      await Promise.all(tag.shadowRoot!.getAnimations().map((it) => it.finished));
      await expect(tag).to.be.accessible();
      window.dispatchEvent(new Event('afterprint'));
      tag.remove();
    }
  });

  it('is dark unless the page says otherwise', async () => {
    const dark = await display();
    const light = await display('theme="light"');
    const surface = (tag: Element): string =>
      getComputedStyle(inside(tag, '.screen')).backgroundColor;
    expect(surface(light)).to.equal('rgb(255, 255, 255)');
    await waitUntil(() => surface(dark) !== surface(light));
  });

  it('in English has no Russian words of ours', async () => {
    const tag = await display('lang="en"', '', {
      ...{
        formatVersion: '1.0',
        lang: 'en',
        title: 'Skills',
        period: { from: '2021', to: '2025' },
      },
      asOf: '2023-12-01',
      projects: [{ id: 'd', num: '1', title: 'Mentors', goal: 'Grow', when: '2021' }],
      activities: [
        { id: 'a', num: '1.1', title: 'Audit', project: 'd', when: '2023', status: 'done' },
        { id: 'b', title: 'Survey', project: 'd', when: '2023' },
      ],
      indicators: [
        {
          ...{ id: 'i', title: 'Share', unit: '%', direction: 'increase' },
          points: [
            { period: '2022', target: 3, actual: 2 },
            { period: '2023', target: 4 },
          ],
        },
      ],
      events: [{ id: 'e', title: 'Forum', when: '2024-01-10' }],
    });
    window.dispatchEvent(new Event('beforeprint'));
    const words = (it: Element): string =>
      [it.textContent, it.getAttribute('aria-label'), it.getAttribute('title')].join(' ');
    const russian = allInside(tag, '*').filter(
      (it) => it.children.length === 0 && /[а-яё]/i.test(words(it)),
    );
    window.dispatchEvent(new Event('afterprint'));
    expect(russian.map(words)).to.deep.equal([]);
  });
});
