/** For browser tests of the tags: real programmes, and a way to wait for what a visitor would see. */
import { fixture, oneEvent, waitUntil } from '@open-wc/testing';
import type { ProgElement } from '../../src/index.js';

export async function demo(name: 'mosk-2019' | 'rybinsk-2021'): Promise<object> {
  const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
  return (await answer.json()) as object;
}

/** A small programme with facts of the Rybinsk one. */
export const SMALL = {
  formatVersion: '1.0',
  title: 'Развитие кадров муниципальной системы образования',
  period: { from: '2021', to: '2025' },
  terms: [{ short: 'ИОЦ', full: 'Информационно-образовательный Центр' }],
  passport: [{ label: 'Разработчик', value: 'МУ ДПО ИОЦ' }],
  roles: [{ id: 'r-director', title: 'Директор ИОЦ' }],
  projects: [{ id: 'd1', num: '1', title: 'Новые способы развития компетенций' }],
  activities: [
    {
      id: 'a-1-1',
      num: '1.1',
      title: 'Входная диагностика',
      project: 'd1',
      when: '2021',
      responsible: ['r-director'],
      targetText: 'не менее 30 % педагогов',
    },
    { id: 'a-1-9', num: '1.9', title: 'Поддержка практик', project: 'd1', when: '2021/2025' },
    { id: 'a-3-8', num: '3.8', title: 'Коуч-сессии', project: 'd1', when: { kind: 'onRequest' } },
  ],
};

/** The tag with a programme, when its first screen is there. */
export async function shown<Tag extends ProgElement>(
  markup: string,
  programme: object,
): Promise<Tag> {
  const element = await fixture<Tag>(markup);
  const loaded = oneEvent(element, 'prog-load');
  element.programme = programme;
  await loaded;
  await element.updateComplete;
  return element;
}

/** Small charts come a little later than the rest. */
export async function pictured(tag: Element): Promise<void> {
  for (let n = 0; n < 100 && tag.shadowRoot!.querySelector('.picture:empty'); n++) await frame();
}

export const inside = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
};

export const allInside = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Where the letters of a text within a picture stand; to Firefox the halo around them is a part of it. */
export function letters(text: Element): DOMRect {
  const it = text as SVGTextElement;
  const { x, y, width, height } = it.getBBox();
  const [from, to] = [
    [x, y],
    [x + width, y + height],
  ].map(([left, top]) => new DOMPoint(left, top).matrixTransform(it.getScreenCTM()!));
  return new DOMRect(from!.x, from!.y, to!.x - from!.x, to!.y - from!.y);
}

/** One task and one frame: what was asked for in between is drawn. */
export const frame = (): Promise<unknown> =>
  new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));

/** Brought into sight, and so laid out: WebKit comes to it some frames later, from the outermost box inwards. */
export const laidOut = (it: Element): Promise<void> =>
  waitUntil(
    () => {
      it.scrollIntoView({ block: 'center' });
      return it.checkVisibility({ contentVisibilityAuto: true });
    },
    'what is in sight is not laid out',
    { timeout: 10_000 },
  );

/** What brings a visitor to a place is a script of its own: the focus is there when that has come. */
export const focused = (tag: Element, at: () => Element | null): Promise<void> =>
  waitUntil(
    () => {
      const place = at();
      return place && tag.shadowRoot!.activeElement === place;
    },
    'the focus is not where it was led',
    { timeout: 5000 },
  );

/** A visitor has moved: what only they need is there. */
export async function awake(): Promise<void> {
  document.dispatchEvent(new PointerEvent('pointermove'));
  await import('../../src/elements/reach/reach.js');
  for (let n = 0; n < 4; n++) await frame();
}

/** What the console was warned of while the work was done. */
export async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...all: unknown[]) => said.push(all.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** Some of what a test does to a page (a mouse that leaves it, paper) can be done in this engine alone. */
export const isChromium = navigator.userAgent.includes('Chrome/');
