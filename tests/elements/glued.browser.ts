/**
 * Words that stand side by side are told apart by a sign or a space, for eyes, ears and the clipboard alike: two positions
 * without one read as one.
 */
import { expect } from '@open-wc/testing';
import { TAGS } from '../hostile/tags.js';
import { frame, shown } from './support.js';

const VIEWS: Record<string, string[]> = {
  'prog-event-map': ['view="cycle"', 'view="calendar"', 'view="list"'],
  'prog-indicator': ['view="gauge"', 'view="trend"', 'view="number"'],
  'prog-display': ['slides="title headline projects roadmap indicators events" paused'],
};

/** What does not stand in the line of the words around it. */
const isBlock = (it: Element): boolean => {
  const { display, position, float } = getComputedStyle(it);
  return (
    !/^(inline|contents|ruby)/.test(display) || /absolute|fixed/.test(position) || float !== 'none'
  );
};

const blockOf = (node: Node): Element => {
  let it = node.parentElement!;
  while (!isBlock(it) && it.parentElement) it = it.parentElement;
  return it;
};

/** Each text with the line it stands in; of the tags within a tag, theirs. */
function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  if (node instanceof Element) {
    if (node.matches('style, script, title, option, textarea, [aria-hidden=true]')) return;
    if (node.shadowRoot) yield* textsIn(node.shadowRoot);
  }
  for (const child of node.childNodes) yield* textsIn(child);
}

function gluedIn(tag: Element): string[] {
  const glued: string[] = [];
  let before: Text | undefined;
  let block: Element | undefined;
  for (const text of textsIn(tag.shadowRoot!)) {
    if (text.data === '' || !text.parentElement) continue;
    const own = blockOf(text);
    if (before && own === block) {
      const both = [before.data.at(-1)!, text.data[0]!];
      const isBroken = hasBreakBetween(before, text);
      if (both.every((it) => /[\p{L}\p{N}]/u.test(it)) && !isBroken)
        glued.push(`${before.data.slice(-30)}|${text.data.slice(0, 30)}`);
    }
    [before, block] = [text, own];
  }
  return [...new Set(glued)];
}

/** A line break, or a block that holds no words. */
function hasBreakBetween(one: Text, other: Text): boolean {
  const range = document.createRange();
  range.setStartAfter(one);
  range.setEndBefore(other);
  return range.cloneContents().querySelector('br, svg, canvas, input') !== null;
}

describe('nothing is glued together', () => {
  // Between them they have all that a tag shows.
  for (const name of ['example', 'mosk-2019', 'rybinsk-2021'])
    for (const tagName of TAGS)
      for (const attributes of VIEWS[tagName] ?? [''])
        it(`<${tagName} ${attributes}> of ${name}`, async () => {
          const url = new URL(`../../demo/programmes/${name}.json`, import.meta.url);
          const file = (await (await fetch(url)).json()) as { indicators?: { id: string }[] };
          const subject = file.indicators?.[0]?.id ?? '';
          const tag = await shown(
            `<${tagName} lang="ru" today="2023-12-10" ${tagName === 'prog-indicator' ? `for="${subject}"` : ''} ${attributes}></${tagName}>`,
            file,
          );
          window.dispatchEvent(new Event('beforeprint'));
          // What is folded is there to be read all the same; some of it comes when it is opened.
          for (const it of [...tag.shadowRoot!.querySelectorAll('details')].slice(0, 3))
            it.open = true;
          await frame();
          await frame();
          expect(gluedIn(tag)).to.deep.equal([]);
        });
});
