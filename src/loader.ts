/**
 * One line in the site's template. Finds the tags and placeholders that a page holds, now and later, and brings only what
 * they need. Built as a file without imports and exports of its own, so that it runs as a module and as a classic script
 * alike; the chunks are the same as those of `prog-widgets.js`, so that both on one page are still one Lit.
 */
import { lateChunk } from './loading/bring.js';
import type { LoadFailure } from './loading/failure.js';

/** Written by `npm run tags`. */
const chunks = new Map([
  ['prog-assessment', () => import('./elements/tags/assessment/define.js')],
  ['prog-display', () => import('./elements/tags/display/define.js')],
  ['prog-event-map', () => import('./elements/tags/event-map/define.js')],
  ['prog-governance', () => import('./elements/tags/governance/define.js')],
  ['prog-indicator', () => import('./elements/tags/indicator/define.js')],
  ['prog-indicators', () => import('./elements/tags/indicators/define.js')],
  ['prog-page', () => import('./elements/tags/page/define.js')],
  ['prog-passport', () => import('./elements/tags/passport/define.js')],
  ['prog-projects', () => import('./elements/tags/projects/define.js')],
  ['prog-risks', () => import('./elements/tags/risks/define.js')],
  ['prog-roadmap', () => import('./elements/tags/roadmap/define.js')],
  ['prog-summary', () => import('./elements/tags/summary/define.js')],
  ['prog-swot', () => import('./elements/tags/swot/define.js')],
  ['prog-text', () => import('./elements/tags/text/define.js')],
  ['prog-wall', () => import('./elements/tags/wall/define.js')],
]);

const tags = [...chunks.keys()].join();
/** What editors keep where they strip tags; and frames, which may learn only later that they are ours. */
const PLACEHOLDERS = '.prog-embed,a[href*="#prog-"],iframe';

const attending = lateChunk(() => import('./embed/attend.js'));

type Root = Document | ShadowRoot | Element;

const asked = new Set<string>();

function bring(name: string, chunk: () => Promise<unknown>, root: Root): void {
  if (asked.has(name) || customElements.get(name)) return;
  asked.add(name);
  // What every tag needs, now: the tag's own file would ask for it only when it has come itself.
  import('./elements/base/prog-element.js').catch(() => undefined);
  lateChunk(chunk)().catch((reason: LoadFailure) => {
    // The next tag of this name may find the network back.
    asked.delete(name);
    console.warn(`prog-widgets: <${name}> did not load. ${whyOf(reason)}`);
    for (const tag of root.querySelectorAll<HTMLElement>(`${name}:not([data-state])`))
      tell(tag, reason);
  });
}

const whyOf = ({ problems }: LoadFailure): string => String(problems[0]?.params['message']);

/** The words of the tags are in what did not come. */
const MISSING = {
  ru: 'Эта часть не загрузилась: обновите страницу позже.',
  en: 'This part did not load: please reload the page a little later.',
};

/** The fallback inside the tag stays, without the room that was kept for more, and a sentence says what is wrong. */
function tell(tag: HTMLElement, { problems }: LoadFailure): void {
  tag.dataset['state'] = 'failed';
  const language = tag.closest<HTMLElement>('[lang]')?.lang.startsWith('en') ? 'en' : 'ru';
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.lang = language;
  note.textContent = MISSING[language];
  tag.append(note);
  void customElements.whenDefined(tag.localName).then(() => note.remove());
  const failed = new Event('prog-error', { bubbles: true, composed: true });
  tag.dispatchEvent(Object.assign(failed, { problems }));
}

function scan(root: Root): void {
  const holds = (selector: string): boolean =>
    root.querySelector(selector) !== null || (root instanceof Element && root.matches(selector));
  for (const [name, chunk] of chunks) if (holds(name)) bring(name, chunk, root);
  const foreign = [root, ...root.querySelectorAll(`:not(${tags})`)].filter(mayHoldMore);
  // Who knows them comes only where there are some.
  if (foreign[0] || holds(PLACEHOLDERS))
    attending().then(
      ({ attend }) => attend(root, foreign as Element[], watch),
      (reason: LoadFailure) =>
        console.warn(`prog-widgets: placeholders stay links. ${whyOf(reason)}`),
    );
}

/** Page builders keep their content in shadow roots, which nobody sees from outside. */
const mayHoldMore = (it: Root): unknown =>
  it instanceof Element && (it.shadowRoot ?? it.localName.includes('-'));

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    addedNodes.forEach((node) => {
      if (node instanceof Element) scan(node);
    });
});

function watch(root: Document | ShadowRoot): void {
  scan(root);
  observer.observe(root, { childList: true, subtree: true });
}

watch(document);
