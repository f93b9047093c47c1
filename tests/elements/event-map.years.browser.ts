/** From year to year by the keyboard: the focus stays, and what came is said. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import type { ProgEventMap } from '../../src/index.js';
import { programme } from './roadmap-tools.support.js';
import { allInside, awake, frame, inside, shown } from './support.js';

const map = async (view: string): Promise<ProgEventMap> => {
  const tag = await shown<ProgEventMap>(
    `<prog-event-map view=${view} today="2023-12-10"></prog-event-map>`,
    await programme('example'),
  );
  await awake();
  return tag;
};
// The year of the test before stands in the address.
beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

const steps = (tag: Element): HTMLElement[] => allInside(tag, '.years > .step');

for (const view of ['cycle', 'calendar'])
  for (const [at, way] of ['back', 'on'].entries())
    it(`${view}, ${way}: each press says another time and keeps the focus, at the end too`, async () => {
      const tag = await map(view);
      steps(tag)[at]!.focus();
      const status = inside(tag, '.years [role=status]');
      let said = status.textContent;
      const isAtEnd = (): boolean => steps(tag)[at]!.ariaDisabled === 'true';
      for (let n = 0; n < 12 && !isAtEnd(); n++) {
        await sendKeys({ press: 'Enter' });
        for (let wait = 0; wait < 4; wait++) await frame();
        expect(tag.shadowRoot!.activeElement).to.equal(steps(tag)[at]);
        // The same place speaks: of a new one nothing would be said.
        expect(inside(tag, '.years [role=status]')).to.equal(status);
        expect(status.textContent).not.to.equal(said);
        said = status.textContent;
        expect(said).to.contain(inside(tag, '.years .title').textContent.trim());
      }
      // A calendar goes on for ever.
      expect(isAtEnd()).to.equal(view === 'cycle');
      if (!isAtEnd()) return;
      await sendKeys({ press: 'Enter' });
      await frame();
      expect(tag.shadowRoot!.activeElement).to.equal(steps(tag)[at]);
      expect(status.textContent).to.equal(said);
    });

it('the time that is now wears no colour of what is late', async () => {
  for (const view of ['cycle', 'calendar', 'list']) {
    const tag = await map(view);
    const found = (): HTMLElement[] => allInside(tag, '.now, [data-now] > .title');
    await waitUntil(() => found().length > 0, view);
    const now = found();
    const probe = inside(tag, '.prog').appendChild(document.createElement('i'));
    const late = ['--_late', '--_late-soft', '--_late-line'].map((it) => {
      probe.style.color = `var(${it})`;
      return getComputedStyle(probe).color;
    });
    for (const it of now)
      if (it.localName !== 'td') {
        const { color, backgroundColor } = getComputedStyle(it);
        expect(late, `${view} ${it.className}`).not.to.include.oneOf([color, backgroundColor]);
      }
  }
});
