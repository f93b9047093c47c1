/**
 * The page in a frame, `embed.html?src=/programme.json&view=roadmap`, for sites that forbid scripts. It loads from its
 * own origin only (or from what `data-origins` in it names): whoever may put a frame into a page decides what the frame
 * shows, and not whose data our site shows.
 */
import { quietly } from './loading/bring.js';
import { sendHeight } from './embed/height.js';
import { isAllowed, keepOnSite } from './embed/origins.js';
import { wantedByQuery } from './embed/placeholders.js';
import type { EmbedWords } from './i18n/contract/embed.js';

const wanted = wantedByQuery(location.search);
const main = document.querySelector('main')!;
const lang = new URLSearchParams(location.search).get('lang') ?? 'ru';
document.documentElement.lang = lang;
main.replaceChildren(content());

function content(): HTMLElement {
  if (!wanted) return note((say) => say.nothingNamed);
  const elsewhere = wanted.addresses.find((it) => !isAllowed(it));
  if (elsewhere !== undefined) return note((say) => say.elsewhere(elsewhere));
  const tag = document.createElement(wanted.tag);
  for (const [name, value] of wanted.attributes) tag.setAttribute(name, value);
  keepOnSite(tag, wanted.src);
  tag.setAttribute('src', wanted.src);
  const link = document.createElement('a');
  link.href = wanted.src;
  link.textContent = wanted.src;
  tag.append(link);
  return tag;
}

/** Most frames have nothing to say. */
function note(sentence: (say: EmbedWords) => string): HTMLElement {
  const it = document.createElement('p');
  void import('./embed/sentences.js')
    .then(({ embedSentences }) => embedSentences(lang))
    .then((say) => (it.textContent = sentence(say)))
    // The link below it is there all the same.
    .catch(quietly);
  return it;
}

/** Whatever leads away leads the page around away, not the frame: its frame holds the programme and nothing else. */
addEventListener('click', (event) => {
  const link = event.composedPath().find((it) => it instanceof HTMLAnchorElement);
  const here = location.href.replace(/#.*/, '');
  if (link?.href && !link.target && !link.download && link.href.replace(/#.*/, '') !== here)
    link.target = '_top';
});
addEventListener('prog-load', (event) => {
  const { programme } = event as Event & { programme: { title?: string } };
  if (programme.title) document.title = programme.title;
});
sendHeight(document.documentElement);
