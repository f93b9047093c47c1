/** What is typed into a field of a tag is no hotkey of the page; what leads out of a field goes on doing so. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { allInside, awake, demo, frame, inside, shown } from './support.js';

const TYPES = ['keydown', 'keypress', 'keyup'] as const;
const FIELDS = 'input, select, textarea';

/** Every tag with fields, and what brings them all. */
const TAGS: Record<string, string | undefined> = {
  'prog-roadmap': '[name=filters]',
  'prog-indicators': undefined,
  'prog-event-map': '[name=filters]',
  'prog-page': '.bar',
};

const heard = (work: (hear: string[]) => void): string[] => {
  const keys: string[] = [];
  const listener = ({ type, key }: Event & { key?: string }): void =>
    void keys.push(`${type} ${key}`);
  for (const type of TYPES) document.addEventListener(type, listener);
  work(keys);
  for (const type of TYPES) document.removeEventListener(type, listener);
  return keys;
};

const press = (at: Element, init: KeyboardEventInit): void => {
  for (const type of TYPES)
    at.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, ...init }));
};

/** Also in the tags within a tag. */
function* fieldsIn(root: ParentNode): Generator<HTMLElement> {
  for (const it of root.querySelectorAll<HTMLElement>('*')) {
    if (it.matches(FIELDS)) yield it;
    if (it.shadowRoot) yield* fieldsIn(it.shadowRoot);
  }
}

describe('keys in the fields of a tag', () => {
  for (const [name, opener] of Object.entries(TAGS)) {
    it(`<${name}>: what is typed stays there`, async () => {
      const tag = await shown(`<${name} lang="ru"></${name}>`, await demo('rybinsk-2021'));
      if (opener) {
        inside(tag, opener).click();
        for (let n = 0; n < 50 && allInside(tag, 'select').length === 0; n++) await frame();
      }
      await awake();
      const fields = [...fieldsIn(tag.shadowRoot!)];
      expect(fields.length).to.be.above(0);
      for (const field of fields) {
        field.focus();
        const typed = [{ key: '/' }, { key: 's' }, { key: 'ы' }, { key: '?', shiftKey: true }];
        const keys = heard(() => {
          for (const init of typed) press(field, init);
          for (const key of ['ArrowDown', 'Backspace', 'Enter', ' ']) press(field, { key });
          // AltGr, as Windows tells of it.
          press(field, { key: '@', ctrlKey: true, altKey: true });
        });
        expect(keys, field.outerHTML.slice(0, 60)).to.deep.equal([]);
      }
    });

    it(`<${name}>: Escape, Tab, F-keys and whatever goes with Ctrl reach the page`, async () => {
      const tag = await shown(`<${name} lang="ru"></${name}>`, await demo('rybinsk-2021'));
      await awake();
      const [field] = [...fieldsIn(tag.shadowRoot!)];
      field!.focus();
      for (const init of [
        { key: 'Escape' },
        { key: 'Tab' },
        { key: 'F1' },
        { key: 'k', ctrlKey: true },
        { key: 'k', metaKey: true },
      ])
        expect(
          heard(() => press(field!, init)),
          init.key,
        ).to.have.length(3);
    });
  }

  it('keys outside fields are the page’s too', async () => {
    const tag = await shown('<prog-roadmap lang="ru"></prog-roadmap>', await demo('rybinsk-2021'));
    expect(heard(() => press(inside(tag, '.open'), { key: '/' }))).to.have.length(3);
  });

  it('a page that jumps to its search at «/» gets nothing of «2023/2024»', async () => {
    const tag = await shown('<prog-roadmap lang="ru"></prog-roadmap>', await demo('rybinsk-2021'));
    const search = document.createElement('input');
    document.body.prepend(search);
    const hotkey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || target.matches('input, textarea, select')) return;
      event.preventDefault();
      search.focus();
    };
    document.addEventListener('keydown', hotkey);
    const field = inside(tag, 'input[type=search]') as HTMLInputElement;
    await awake();
    field.focus();
    await sendKeys({ type: '2023/2024' });
    document.removeEventListener('keydown', hotkey);
    search.remove();
    expect([field.value, search.value]).to.deep.equal(['2023/2024', '']);
  });
});
