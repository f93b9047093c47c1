/** For browser tests of the roadmap's toolbar. */
import { waitUntil } from '@open-wc/testing';
import type { ProgRoadmap } from '../../src/index.js';
import { allInside, frame, inside, shown } from './support.js';

/** `example` is the invented programme that has every status. */
export async function programme(name: string): Promise<object> {
  const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
  return (await answer.json()) as object;
}

export const TAG = '<prog-roadmap today="2023-11-22"></prog-roadmap>';

/** The tag with all its rows. */
export async function roadmap(markup: string, of: object): Promise<ProgRoadmap> {
  const tag = await shown<ProgRoadmap>(markup, of);
  window.dispatchEvent(new Event('beforeprint'));
  return tag;
}

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** Words are loaded, what was chosen is drawn. Without a frame: a page that is not in front gets few of them. */
export async function settled(tag: ProgRoadmap): Promise<void> {
  // The tag waits for the same file: whatever waited for it before has had its turn.
  await import('../../src/elements/tags/roadmap/tools/tools.js');
  for (let n = 0; n < 2; n++) {
    await pause(10);
    await tag.updateComplete;
  }
  window.dispatchEvent(new Event('beforeprint'));
}

/** What waits for a frame is there too: a measured width, what a link leads to. */
export async function painted(tag: ProgRoadmap): Promise<void> {
  await settled(tag);
  await frame();
  await frame();
  await settled(tag);
}

export async function open(tag: ProgRoadmap, name: 'filters' | 'download'): Promise<void> {
  inside(tag, `[name=${name}]`).click();
  await waitUntil(() => tag.shadowRoot!.querySelector('.panel'), 'the panel opens', {
    timeout: 8000,
  });
  await settled(tag);
}

export async function choose(tag: ProgRoadmap, name: string, value: string): Promise<void> {
  const select = inside(tag, `select[name=${name}]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(tag);
}

export async function type(tag: ProgRoadmap, text: string): Promise<void> {
  // The tools are there before the pause begins: on a slow machine they take longer than the pause.
  await settled(tag);
  const field = inside(tag, '[name=q]') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  // Longer than the pause after which a query is taken for finished.
  await pause(200);
  await settled(tag);
}

// WebKit takes what is folded but within reach of find-in-page for visible.
const isSeen = (it: HTMLElement): boolean => it.checkVisibility() && !it.closest('[hidden]');

/** The ids of the rows that can be seen, in their order. */
export const ids = (tag: ProgRoadmap): string[] =>
  allInside(tag, '.block > .row:not(.details)')
    .filter(isSeen)
    .map((it) => it.dataset['id']!);

/** What the heads of the groups that can be seen count. */
export const counts = (tag: ProgRoadmap): number[] => {
  const seen = (kind: string): number[] =>
    allInside(tag, `${kind} .group .counts`)
      .filter(isSeen)
      .map((it) => parseInt(it.textContent, 10));
  // The groups count what stands in the list too; where nothing else is left, the list does.
  const groups = seen('.dated');
  return groups.length ? groups : seen('.undated');
};

export const chips = (tag: ProgRoadmap): string[] =>
  allInside(tag, '.chip')
    .filter(isSeen)
    .map((it) => it.textContent.replace('✕', '').trim());

export const said = (tag: ProgRoadmap): string =>
  (tag.shadowRoot!.querySelector('.tools [role=status]')?.textContent ?? '').trim();

export const focused = (tag: ProgRoadmap): Element | null => tag.shadowRoot!.activeElement;

export const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

export function cleanAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
