/** In one page after the other: what a visitor would see of each file, in every tag that there is. */
import { expect } from '@open-wc/testing';
import { ask, give, TAGS } from './tags.js';
import { harmInside, type Watch } from './watch.js';

/** So many files in one tag, one after the other; then a new tag. */
const A_TAG = 20;

/** The tags of a page whose every one is asked for the same file. */
export function place(): HTMLElement[] {
  const box = document.createElement('div');
  box.className = 'place';
  box.append(...TAGS.map((it) => document.createElement(it)));
  document.body.append(box);
  return [...box.children] as HTMLElement[];
}

export function clear(): void {
  document.querySelectorAll('.place').forEach((it) => it.remove());
}

/** Between two drawings the page must have its turn, as a visitor's has. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function showAll(
  files: unknown[],
  watched: Watch,
): Promise<{ shown: number; refused: number }> {
  const sum = { shown: 0, refused: 0 };
  let tags: HTMLElement[] = [];
  for (const [turn, file] of files.entries()) {
    if (turn % A_TAG < 1) {
      clear();
      tags = place();
    }
    const said = await show(tags, file, turn);
    sum[said === 'prog-load' ? 'shown' : 'refused']++;
    const troubles = [...watched.troubles(), ...tags.flatMap(harmInside)];
    expect(troubles, `file ${turn}: ${brief(file)}`).to.deep.equal([]);
  }
  clear();
  return sum;
}

/** The page shows most tags inside itself: those need not show the file a second time. */
async function show(tags: HTMLElement[], file: unknown, turn: number): Promise<string | undefined> {
  const page = tags.find((it) => it.localName === 'prog-page')!;
  ask(page, file, turn);
  const said = await give(page, file);
  await breath();
  const inner = [...page.shadowRoot!.querySelectorAll<HTMLElement>('[data-tag]')];
  for (const it of said === 'prog-load' ? inner : [])
    expect(it.dataset['state'], `${it.localName} inside the page`).to.equal('ready');
  const shown = new Set(inner.map((it) => it.localName));
  const others = tags.filter((it) => it !== page && (turn % A_TAG < 1 || !shown.has(it.localName)));
  for (const it of others) ask(it, file, turn);
  const also = await Promise.all(others.map((it) => give(it, file)));
  expect(
    [...new Set([said, ...also])],
    'all tags agree whether a file can be shown',
  ).to.have.length(1);
  return said;
}

function brief(file: unknown): string {
  try {
    return (JSON.stringify(file) ?? String(file)).slice(0, 600);
  } catch {
    return 'what JSON cannot hold';
  }
}
