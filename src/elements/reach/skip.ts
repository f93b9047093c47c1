/** A way past a tag with many stops, for whoever goes by the keyboard: a link before it leads behind it. */
import { css } from 'lit';
import { languageOf, spoken } from '../../i18n/languages.js';
import { reach } from '../../i18n/ru/reach.js';
import { wear, type Wearer } from '../look/wear.js';
import { element } from '../text/dom.js';

const words = spoken({ reach });
/** So many stops are soon passed. */
const FEW = 12;
const STOPS =
  'a[href], button:not([disabled], [tabindex="-1"]), input, select, summary, [tabindex="0"]';

const styles = css`
  .skip {
    position: absolute;
    z-index: 3;
    padding: 0.5em 0.9em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .skip:not(:focus),
  .passed {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .skip,
    .passed {
      display: none;
    }
  }
`;

export async function addSkip(tag: Wearer): Promise<void> {
  const root = tag.shadowRoot;
  const frame = root?.querySelector('.prog');
  if (!root || !frame || frame.querySelectorAll(STOPS).length <= FEW) return;
  const language = languageOf(tag);
  const say = await words.load(language);
  const title = root.querySelector('[part~="title"]')?.textContent.trim();
  if (!title || root.querySelector('.skip')) return;
  wear(tag, [styles]);
  const skip = element('a', 'skip', undefined, say.reach.skip(title));
  const end = element('span', 'passed', undefined, say.reach.passed(title));
  skip.lang = end.lang = language;
  skip.href = '#';
  end.tabIndex = -1;
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    // From the last place of a shadow root that is no stop, Chromium leads back to its first stop.
    end.tabIndex = 0;
    end.focus();
  });
  end.addEventListener('blur', () => (end.tabIndex = -1));
  frame.prepend(skip);
  frame.append(end);
}
