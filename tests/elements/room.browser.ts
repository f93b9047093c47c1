/** Every tag in boxes of a page that are only as wide as what they hold: it wants room as words do, and gets it. */
import { expect, fixture } from '@open-wc/testing';
import { TAGS, ask, give } from '../hostile/tags.js';
import { demo, frame } from './support.js';
import { setViewport } from './viewport.js';

/** `*` is where the tag stands. */
const PARENTS: Record<string, string> = {
  'a flex row': '<div style="display: flex">*</div>',
  'a flex column that starts at the edge':
    '<div style="display: flex; flex-direction: column; align-items: flex-start">*</div>',
  'a centred flex column':
    '<div style="display: flex; flex-direction: column; align-items: center">*</div>',
  'an inline flex box': '<div style="display: inline-flex">*</div>',
  'a float': '<div style="float: left">*</div>',
  'an inline block': '<div style="display: inline-block">*</div>',
  'a cell of a table': '<table><tr><td>*</td></tr></table>',
  'fit-content': '<div style="width: fit-content">*</div>',
  'a grid of auto columns': '<div style="display: grid; justify-content: start">*</div>',
  'an absolute box': '<div style="position: absolute">*</div>',
  'a dialog': '<dialog open style="padding: 0; border: 0">*</dialog>',
  'a slide as wide as it likes': '<div style="width: max-content; max-width: 100%">*</div>',
  'words that do not break': '<div style="display: flex; white-space: nowrap">*</div>',
  'a tag that is a flex box itself': '<div>*</div><style>#at > div > * { display: flex }</style>',
};

const boxOf = async (parent: string, width: number, tag: string): Promise<HTMLElement> => {
  const markup = `<div id="at" style="position: relative; width: ${width}px; margin: 0">${parent.replace('*', `<${tag} today="2023-11-22"></${tag}>`)}</div>`;
  const box = await fixture<HTMLElement>(markup);
  return box.querySelector<HTMLElement>(tag)!;
};

describe('in a box that is as wide as what it holds', () => {
  let programme: object;
  before(async () => {
    programme = await demo('rybinsk-2021');
    await setViewport({ width: 1280, height: 800 });
  });

  for (const name of TAGS)
    for (const [parent, markup] of Object.entries(PARENTS))
      it(`<${name}> takes the room there is: ${parent}`, async () => {
        for (const width of [900, 300]) {
          const tag = await boxOf(markup, width, name);
          ask(tag, programme, 0);
          tag.setAttribute('lang', 'ru');
          await give(tag, programme);
          await frame();
          const own = tag.getBoundingClientRect();
          expect(own.width, `of ${width}`).to.be.within(width - 30, width + 0.5);
          const inner = tag.shadowRoot!.querySelector('.prog')!.getBoundingClientRect();
          expect(inner.width, `within, of ${width}`).to.be.closeTo(own.width, 1);
        }
      });

  it('where nothing says how wide it may be, it is no wider than the window', async () => {
    const tag = await boxOf('<div style="width: max-content">*</div>', 900, 'prog-passport');
    await give(tag, programme);
    expect(tag.getBoundingClientRect().width).to.be.within(900, 1280);
  });

  it('beside a neighbour both have room', async () => {
    const tag = await boxOf(
      '<div style="display: flex"><p style="flex: 0 0 200px; margin: 0">Меню</p>*</div>',
      900,
      'prog-passport',
    );
    await give(tag, programme);
    expect(tag.getBoundingClientRect().width).to.be.closeTo(700, 1);
  });
});
