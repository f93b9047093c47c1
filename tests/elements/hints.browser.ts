/** What shows up on hover or focus, as WCAG 1.4.13 asks of it: in every tag that explains anything. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { TAGS, ask } from '../hostile/tags.js';
import { allInside, awake, frame, isChromium, shown } from './support.js';

const text = 'Центр ИОЦ помогает, ИОЦ учит.';
/** The same abbreviation wherever a file may write. */
const programme = {
  formatVersion: '1.0',
  title: `Развитие: ${text}`,
  subtitle: text,
  period: { from: '2021', to: '2025' },
  organization: { name: text, address: text },
  terms: [
    { short: 'ИОЦ', full: 'Информационно-образовательный центр, который помогает педагогам' },
  ],
  passport: [
    { label: 'Разработчик', value: text },
    { label: 'Цель', value: `${text} `.repeat(60) },
  ],
  documents: [{ id: 'd', title: text, note: text }],
  stages: [{ id: 'st', title: text, when: '2021', task: text }],
  projects: [{ id: 'p', title: text, goal: text, tasks: [text, text] }],
  activities: [{ id: 'a', title: text, project: 'p', when: '2021', deliverable: text }],
  indicators: [
    {
      ...{ id: 'i', title: text, direction: 'increase', project: 'p', method: text },
      points: [{ period: '2021', target: 3, actual: 2, note: text }],
    },
  ],
  assessments: [
    {
      ...{ id: 's', title: text, scale: { min: 0, max: 10 }, dates: ['2022', '2023'], task: text },
      items: [{ title: text, scores: [1, 2] }],
      ...{ findings: [text], conclusion: text },
    },
  ],
  swot: [{ id: 'w', title: text, items: [{ quadrant: 'S', text }] }],
  risks: [{ id: 'r', risk: text, measures: [text], probability: 2, impact: 3 }],
  events: [{ id: 'e', title: text, when: '2024-01-10', place: { name: text }, audience: text }],
  governance: { bodies: [{ id: 'g', title: text, role: text, functions: [text] }], note: text },
  sections: [{ id: 'x', title: text, body: text }],
  tables: [{ id: 't', title: text, columns: [text, 'Б'], rows: [[text, text]] }],
};

/** Those that nobody has to open before. */
const terms = (root: Element): HTMLElement[] => [
  ...allInside(root, '.term').filter((it) => it.checkVisibility()),
  ...allInside(root, '[data-tag]').flatMap(terms),
];

const at = ({ x, y }: { x: number; y: number }): Promise<void> =>
  sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });

const hintOf = (term: HTMLElement): HTMLElement => term.querySelector('.hint')!;
const isSeen = (term: HTMLElement): boolean => getComputedStyle(hintOf(term)).display !== 'none';

/** What a hand would meet there, through shadow roots. */
function met(x: number, y: number): Element | null {
  let it = document.elementFromPoint(x, y);
  while (it?.shadowRoot) {
    const inner: Element | null = it.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === it) break;
    it = inner;
  }
  return it;
}

const explaining = ['prog-passport', 'prog-text', 'prog-page'];

describe('an explanation', () => {
  // A hand over the page: other engines have none that a test may move and take away again.
  before(function () {
    if (!isChromium) this.skip();
  });
  afterEach(async () => {
    if (isChromium) await resetMouse();
  });

  for (const [place, tag] of TAGS.entries())
    // Those that explain at both, the others at one of them, in turn.
    for (const width of explaining.includes(tag) ? [1000, 320] : [[1000, 320][place % 2]!])
      it(`of <${tag}> at ${width} px can be reached, hides nothing it explains, and goes with Escape`, async () => {
        const element = document.createElement(tag);
        ask(element, programme, 0);
        element.style.width = `${width}px`;
        const there = await shown(element.outerHTML, programme);
        await awake();
        const all = terms(there);
        if (!explaining.includes(tag)) {
          expect(all).to.deep.equal([]);
          return;
        }
        expect(all.length).to.be.greaterThan(0);
        for (const term of all) {
          term.scrollIntoView({ block: 'center' });
          await frame();
          const box = term.getBoundingClientRect();
          const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          await at(middle);
          await frame();
          const said = `${term.closest('[data-item]')?.getAttribute('data-item')}`;
          expect(isSeen(term), `seen in ${said}`).to.equal(true);

          const hint = hintOf(term).getBoundingClientRect();
          const corner = { x: hint.left + 3, y: hint.top + 3 };
          expect(hint.bottom <= box.top || hint.top >= box.bottom, `${said}: beside`).to.equal(
            true,
          );
          expect(hint.left >= -1 && hint.right <= innerWidth + 1, `${said}: within`).to.equal(true);
          for (const [x, y] of [
            [corner.x, corner.y],
            [hint.right - 3, hint.bottom - 3],
          ] as const)
            expect(met(x, y), `${said}: not cut`).to.equal(hintOf(term));

          // Over the gap, slowly, and on to its far corner.
          const under = Math.min(middle.x, hint.right - 4);
          const isAbove = hint.bottom <= box.top;
          const [from, to] = isAbove ? [box.top, hint.bottom] : [box.bottom, hint.top];
          for (let y = from; isAbove ? y >= to : y <= to; y += isAbove ? -1 : 1) {
            await at({ x: under, y });
            expect(isSeen(term), `${said}: over the gap, ${Math.abs(y - from)} px`).to.equal(true);
          }
          await at(corner);
          await new Promise((resolve) => setTimeout(resolve, 20));
          expect(isSeen(term), `${said}: stays`).to.equal(true);

          await sendKeys({ press: 'Escape' });
          expect(isSeen(term), `${said}: gone`).to.equal(false);
          await at({ x: 1, y: 1 });
          await at(middle);
          expect(isSeen(term), `${said}: comes again`).to.equal(true);
          await at({ x: 1, y: 1 });
          expect(isSeen(term), `${said}: goes`).to.equal(false);
        }
      }).timeout(60_000);
});
