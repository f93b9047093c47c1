/** Every tag that there is: a new one is among them from its first day. */
import * as exported from '../../src/tags.js';
import { ProgElement } from '../../src/elements/base/prog-element.js';
import '../../src/all.js';

type TagClass = typeof ProgElement & { tag: string };

export const TAGS: string[] = Object.values(exported)
  .filter((it): it is TagClass => typeof it === 'function' && it.prototype instanceof ProgElement)
  .map((it) => it.tag)
  .sort();

/** What a tag needs besides a programme to show anything. */
export function ask(tag: HTMLElement, programme: unknown, turn: number): void {
  const { indicators, projects } = (programme ?? {}) as Record<string, { id?: unknown }[]>;
  const first = (list: unknown): string =>
    Array.isArray(list) && typeof (list[0] as { id?: unknown } | null)?.id === 'string'
      ? (list[0] as { id: string }).id
      : '';
  const set = (name: string, values: string[]): void =>
    tag.setAttribute(name, values[turn % values.length]!);
  if (tag.localName === 'prog-indicator') {
    tag.setAttribute('for', first(indicators));
    set('view', ['gauge', 'trend', 'number']);
  } else if (tag.localName === 'prog-display') {
    tag.setAttribute('paused', '');
    set('slides', ['', 'headline', 'projects', 'roadmap', 'indicators', 'events', 'qr']);
  } else if (tag.localName !== 'prog-page') {
    // Chosen by a word of the file, as an editor would.
    if (turn % 5 === 4) tag.setAttribute('project', first(projects));
    else tag.removeAttribute('project');
  }
  set('lang', ['ru', 'en']);
}

type Said = 'prog-load' | 'prog-error';

/** Sets the programme and waits until the tag has said that it shows it, or why it does not; of nothing it says nothing. */
export async function give(tag: HTMLElement, programme: unknown): Promise<Said | undefined> {
  if (programme === null || programme === undefined) {
    (tag as ProgElement).programme = programme;
    await (tag as ProgElement).updateComplete;
    return undefined;
  }
  const said = new Promise<Said>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`<${tag.localName}> says nothing; ${tag.dataset['state']}`)),
      20_000,
    );
    const listener = (event: Event): void => {
      // Tags inside this one speak too.
      if (event.composedPath()[0] !== tag) return;
      clearTimeout(late);
      for (const type of ['prog-load', 'prog-error']) tag.removeEventListener(type, listener);
      resolve(event.type as Said);
    };
    for (const type of ['prog-load', 'prog-error']) tag.addEventListener(type, listener);
  });
  (tag as ProgElement).programme = programme;
  const type = await said;
  await (tag as ProgElement).updateComplete;
  return type;
}
