/** Puts other colours on the tags when the page, or the visitor's system, forces some on them, and takes them off again. */
import { quietly } from '../../loading/bring.js';
import { forcedPair } from '../../theme/page-colors.js';
import { dress } from '../look/dress.js';

interface Tag extends HTMLElement {
  requestUpdate(): void;
}

export function followPageColors(tags: ReadonlySet<HTMLElement>): void {
  const known = new WeakMap<HTMLElement, string>();
  const system = matchMedia('(forced-colors: active)');
  let isDue = false;
  const check = (): void => {
    isDue = false;
    for (const tag of tags as ReadonlySet<Tag>) {
      if (!tag.isConnected) continue;
      const pair = `${String(forcedPair(tag) ?? '')} ${String(system.matches)}`;
      if (pair === (known.get(tag) ?? ' false')) continue;
      known.set(tag, pair);
      dress(tag)
        .then(() => tag.requestUpdate())
        .catch(quietly);
    }
  };
  const soon = (): void => {
    if (!isDue) requestAnimationFrame(check);
    isDue = true;
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.body, { attributes: true });
  observer.observe(document.head, { childList: true });
  // A style sheet that has just come, and tags that have.
  for (const type of ['load', 'prog-load']) document.addEventListener(type, soon, true);
  system.addEventListener('change', soon);
  check();
}
