/**
 * HTML knows no `<prog-roadmap />`: what follows becomes the inside of the tag, up to the end of what is around it. A
 * browser tells nobody; what stands there says it.
 */

/** What loads something of its own or is a part of a page would never stand in for a tag. */
const OF_PAGE = ':scope > :is(nav, main, aside, header, footer, form), script[src], .prog-embed';
/** What shows the same in another way, or leads to it. */
const INSTEAD = 'a, table, ul, ol, dl, img, svg, iframe, object, video, noscript';
const UNSEEN = 'script, style, template, [hidden]';
/** «Загружаем программу…» */
const SHORT = 60;

const isOwn = (it: Element): boolean => it.localName.startsWith('prog-');

export function isUnclosed(tag: Element): boolean {
  const inside = [...tag.children].filter((it) => !it.matches(UNSEEN));
  if (inside.length === 0) return false;
  if (tag.querySelector(OF_PAGE) || [...tag.querySelectorAll('*')].some(isOwn)) return true;
  // Up to the end of what is around it: then nothing stands behind it.
  if (tag.nextSibling) return false;
  if (isWithinOwn(tag)) return true;
  const words = inside.map((it) => it.textContent.trim()).join();
  const isMuch = inside.length > 1 || words.length > SHORT;
  // Between `/>` and what follows there is a line break, as a rule.
  return !tag.querySelector(INSTEAD) && (isMuch || tag.firstChild instanceof Text);
}

function isWithinOwn({ parentElement }: Element): boolean {
  for (let at = parentElement; at; at = at.parentElement) if (isOwn(at)) return true;
  return false;
}

/** Below what is drawn and in the page's own type: nothing of the page is moved, and nothing is lost. */
export function showInside({ shadowRoot: root }: Element): void {
  if (root && !root.querySelector(':scope > slot')) root.append(document.createElement('slot'));
}
