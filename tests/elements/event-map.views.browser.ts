/** The views of `<prog-event-map>` that come late: what is shown until one is here, and where it does not come. */
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { LateView } from '../../src/i18n/contract/events.js';
import type { ProgEventMap } from '../../src/index.js';
import { refused } from '../../src/loading/failure.js';
import { demo, inside } from './support.js';

type Scripts = ProgEventMap['lateViews'];
type Script = Awaited<ReturnType<NonNullable<ReturnType<Scripts['get']>>>>;

/** A view that comes when the test says so. */
class Late {
  readonly #bring: () => Promise<Script>;
  #come!: () => void;
  #fail!: (reason: unknown) => void;
  asked = 0;

  constructor(scripts: Scripts, name: LateView) {
    this.#bring = scripts.get(name)!;
  }

  readonly script = async (): Promise<Script> => {
    this.asked++;
    await new Promise<void>((resolve, reject) => {
      this.#come = resolve;
      this.#fail = reject;
    });
    return this.#bring();
  };

  come = (): void => this.#come();
  fail = (): void => this.#fail(refused('scriptNotLoaded', { message: 'no network' }));
}

async function put(view: string, name: LateView): Promise<{ tag: ProgEventMap; late: Late }> {
  const tag = await fixture<ProgEventMap>(
    `<prog-event-map view="${view}" today="2023-12-10"><a href="/p.json">Файл</a></prog-event-map>`,
  );
  const late = new Late(tag.lateViews, name);
  Object.defineProperty(tag, 'lateViews', {
    value: new Map([...tag.lateViews, [name, late.script]]),
  });
  return { tag, late };
}

const SLOWLY = { timeout: 10_000 };
const WHERE = { cycle: '.cycle', calendar: '.days', map: '.map' };

describe('a view that comes late', () => {
  // What a visitor chose stays in the address.
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const name of ['cycle', 'calendar', 'map'] as const) {
    it(`${name}: the view before it stays until it is here`, async () => {
      const { tag, late } = await put('list', name);
      const loaded = oneEvent(tag, 'prog-load');
      tag.programme = await demo('example' as 'mosk-2019');
      await loaded;
      expect(late.asked, 'the list asks for no other view').to.equal(0);
      const rows = inside(tag, '.body').childElementCount;
      const button = inside(tag, `[name=view][value=${name}]`);
      button.focus();
      button.click();
      await tag.updateComplete;
      expect(button.ariaPressed, 'the answer to the visitor').to.equal('true');
      expect(tag.dataset['view']).to.equal('list');
      expect(tag.dataset['state']).to.equal('ready');
      expect(inside(tag, '.body').childElementCount).to.be.at.least(rows);
      late.come();
      await waitUntil(() => tag.dataset['view'] === name, name, SLOWLY);
      expect(inside(tag, WHERE[name])).to.exist;
      expect(tag.shadowRoot!.activeElement).to.equal(button);
    }).timeout(30_000);

    it(`${name}: what is asked for first is waited for, and then told`, async () => {
      const { tag, late } = await put(name, name);
      let loads = 0;
      tag.addEventListener('prog-load', () => loads++);
      tag.programme = await demo('example' as 'mosk-2019');
      await waitUntil(() => late.asked > 0, 'asked', SLOWLY);
      await tag.updateComplete;
      expect(loads).to.equal(0);
      expect(tag.dataset['state']).to.equal('pending');
      late.come();
      await waitUntil(() => loads === 1, 'prog-load', SLOWLY);
      expect(inside(tag, WHERE[name])).to.exist;
    }).timeout(30_000);

    it(`${name}: where it does not come, its place says so, and the others go on`, async () => {
      const { tag, late } = await put(name, name);
      const loaded = oneEvent(tag, 'prog-load');
      tag.programme = await demo('example' as 'mosk-2019');
      await waitUntil(() => late.asked > 0, 'asked', SLOWLY);
      late.fail();
      await loaded;
      expect(tag.dataset['state']).to.equal('ready');
      expect(inside(tag, '.note').textContent).to.match(/не загрузил(ся|ась): попробуйте ещё раз/);
      inside(tag, '[name=view][value=list]').click();
      await waitUntil(() => tag.dataset['view'] === 'list', 'the list', SLOWLY);
      expect(tag.shadowRoot!.querySelector('.note')).to.be.null;
      inside(tag, `[name=view][value=${name}]`).click();
      await tag.updateComplete;
      inside(tag, '.note button').click();
      await waitUntil(() => late.asked === 2, 'asked anew', SLOWLY);
      late.come();
      await waitUntil(() => tag.shadowRoot!.querySelector(WHERE[name]), name, SLOWLY);
    }).timeout(30_000);
  }
});
