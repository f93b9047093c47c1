/** A page that stays open over midnight: every tag shows the new day, by one clock for all of them. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgElement } from '../../src/index.js';
import { VIEWS } from '../../src/embed/placeholders.js';
import { demo, shown } from './support.js';

const real = { Date: globalThis.Date, setTimeout: globalThis.setTimeout.bind(globalThis) };
const DAY = 86_400_000;
let ahead = 0;
/** Timers that wait for longer than a test would. */
let long: { act: () => void; wait: number }[] = [];

class FakeDate extends Date {
  constructor(given = FakeDate.now()) {
    super(given);
  }
  static override now(): number {
    return real.Date.now() + ahead;
  }
}

/** The evening before the day on which the plan of the programme ends. */
const EVENING = new real.Date(2023, 11, 30, 23, 59, 30).getTime();
const WAKING: Record<string, () => unknown> = {
  'at midnight': () => long.splice(0).forEach(({ act }) => act()),
  'when it is looked at again': () => document.dispatchEvent(bubbling('visibilitychange')),
  'when it is clicked into': () => window.dispatchEvent(new Event('focus')),
  'when it comes back whole': () => window.dispatchEvent(new Event('pageshow')),
};
const bubbling = (type: string): Event => new Event(type, { bubbles: true });

describe('over midnight', () => {
  let programme: object;
  before(async () => {
    programme = await demo('rybinsk-2021');
  });
  beforeEach(() => {
    ahead = EVENING - real.Date.now();
    globalThis.Date = FakeDate as DateConstructor;
    globalThis.setTimeout = ((act: () => void, wait = 0, ...rest: []) => {
      if (wait <= 20_000) return real.setTimeout(act, wait, ...rest);
      long.push({ act, wait });
      return 0;
    }) as typeof setTimeout;
  });
  afterEach(() => {
    fixtureCleanup();
    Object.assign(globalThis, real);
    long = [];
  });

  for (const [name, wake] of Object.entries(WAKING))
    it(`the roadmap and what comes next are those of the new day ${name}`, async () => {
      const tags = [
        await shown<ProgElement>('<prog-summary></prog-summary>', programme),
        await shown<ProgElement>('<prog-roadmap></prog-roadmap>', programme),
        await shown<ProgElement>('<prog-event-map view="calendar"></prog-event-map>', programme),
      ];
      const shows = (): string[] => tags.map((it) => it.shadowRoot!.innerHTML);
      const before = shows();
      ahead += 40 * DAY;
      wake();
      await Promise.all(tags.map((it) => it.updateComplete));
      const after = shows();
      for (const [at, { localName }] of tags.entries())
        expect(after[at], localName).to.not.equal(before[at]);
      // Three tags, and the first to come brings their scripts.
    }).timeout(30_000);

  for (const view of VIEWS)
    it(`<prog-${view}> draws the new day`, async () => {
      const one = view === 'indicator' ? ' for="prev-1"' : '';
      const live = await shown<ProgElement>(`<prog-${view}${one}></prog-${view}>`, programme);
      await live.updateComplete;
      window.dispatchEvent(new Event('focus'));
      expect(live.isUpdatePending, 'the same day').to.equal(false);
      ahead += DAY;
      window.dispatchEvent(new Event('focus'));
      expect(live.isUpdatePending, 'another day').to.equal(true);
    });

  it('one timer for all, to a second after midnight; none when the last tag has gone', async () => {
    await Promise.all(
      ['passport', 'risks', 'swot'].map((it) => shown(`<prog-${it}></prog-${it}>`, programme)),
    );
    expect(long.map(({ wait }) => wait).filter((it) => it > 30_000)).to.have.length(1);
    expect(long[0]!.wait).to.be.within(30_000, 31_000);
    fixtureCleanup();
    long = [];
    window.dispatchEvent(new Event('focus'));
    expect(long).to.deep.equal([]);
  });
});
