import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import type { ProgPassport } from '../../src/index.js';
import { allInside, demo, inside, shown, SMALL } from './support.js';

const TAG = '<prog-passport></prog-passport>';

describe('<prog-passport>', () => {
  it('is accessible with a real programme', async () => {
    const tag = await shown<ProgPassport>(TAG, await demo('mosk-2019'));
    await expect(tag).to.be.accessible();
  });

  it('shows the three bodies that approved', async () => {
    const tag = await shown<ProgPassport>(TAG, await demo('mosk-2019'));
    const kinds = allInside(tag, '.approvals .kind').map((it) => it.textContent);
    expect(kinds).to.have.members(['Согласовано', 'Утверждаю', 'Принято']);
  });

  it('folds acts over seven, and none is lost', async () => {
    const tag = await shown<ProgPassport>(TAG, await demo('mosk-2019'));
    const row = allInside(tag, '.rows dd').find((it) => it.querySelector('details'))!;
    expect(row.querySelectorAll(':scope > ul > li')).to.have.length(5);
    expect(row.querySelectorAll('li').length).to.be.greaterThan(7);
    expect(row.querySelector('summary')!.textContent).to.match(/ещё \d+\sдокумент/);
  });

  it('on paper nothing is folded, and after printing it folds again', async () => {
    const tag = await shown<ProgPassport>(TAG, await demo('mosk-2019'));
    const areOpen = (): boolean[] =>
      allInside(tag, 'details').map((it) => (it as HTMLDetailsElement).open);
    window.dispatchEvent(new Event('beforeprint'));
    expect(areOpen()).to.not.include(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(areOpen()).to.not.include(true);
  });

  it('an abbreviation explains itself on hover, focus and tap, and Escape takes that away', async () => {
    const tag = await shown<ProgPassport>(TAG, SMALL);
    const term = inside(tag, '.term');
    const hint = term.querySelector<HTMLElement>('.hint')!;
    const isSeen = (): boolean => getComputedStyle(hint).display !== 'none';
    expect(term.getAttribute('aria-label')).to.equal('ИОЦ (Информационно-образовательный Центр)');
    expect(isSeen()).to.equal(false);
    // What taps and keys need comes with the first move.
    document.dispatchEvent(new PointerEvent('pointermove'));
    await import('../../src/elements/reach/reach.js');
    await aTimeout(0);
    term.click();
    expect(isSeen()).to.equal(true);
    term.click();
    expect(isSeen()).to.equal(false);
    await sendKeys({ press: 'Tab' });
    term.focus({ focusVisible: true });
    expect(isSeen()).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isSeen()).to.equal(false);
  });

  it('on a phone long rows fold, and the focus stays when they open', async () => {
    const long = 'Создание условий для непрерывного профессионального роста педагогов. '.repeat(12);
    const tag = await shown<ProgPassport>('<prog-passport style="width: 340px"></prog-passport>', {
      ...SMALL,
      passport: [{ label: 'Цель', value: long }],
    });
    const text = inside(tag, '.long');
    expect(text.scrollHeight).to.be.greaterThan(text.clientHeight);
    inside(tag, '.more').click();
    expect(text.scrollHeight).to.equal(text.clientHeight);
    expect(tag.shadowRoot!.activeElement).to.equal(text);
    expect(getComputedStyle(inside(tag, '.more')).display).to.equal('none');
  });

  it('at 320 px nothing sticks out', async () => {
    const tag = await shown<ProgPassport>(
      '<prog-passport style="width: 320px"></prog-passport>',
      await demo('mosk-2019'),
    );
    const { right } = tag.getBoundingClientRect();
    const out = allInside(tag, '*').filter((it) => it.getBoundingClientRect().right > right + 1);
    expect(out.map((it) => `${it.className}: ${it.textContent?.slice(0, 40)}`)).to.deep.equal([]);
  });
});
