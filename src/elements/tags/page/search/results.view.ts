/** What was found, by part; of each part the first few. */
import { matcher, searchText } from '../../../../i18n/search.js';
import type { ItemRef, PartName } from '../../../../documents/item-ref.js';
import type { PartContext } from '../../../text/part-context.js';
import type { Entry } from './entries.view.js';

export interface ResultView {
  title: string;
  /** The sentence that has the words, where the title has not. */
  snippet?: string;
  to: ItemRef;
}

export interface ResultsView {
  count: string;
  groups: { title: string; items: ResultView[]; rest?: { words: string; to?: ItemRef } }[];
}

const SHOWN = 5;
const LONGEST = 160;

export function resultsView(found: Entry[], query: string, context: PartContext): ResultsView {
  const { say } = context;
  const parts = [...new Set(found.map((it) => it.part))];
  return {
    count: found.length ? say.parts.search.found(found.length) : say.parts.search.nothing,
    groups: parts.map((part) => {
      const all = found.filter((it) => it.part === part);
      const rest = all.length - SHOWN;
      return {
        title: titleOf(part, context),
        items: all.slice(0, SHOWN).map((it) => resultView(it, query)),
        ...(rest > 0 && {
          rest: {
            words: say.parts.search.more(rest),
            // Only the roadmap can show all that were found, and nothing else.
            ...(part === 'roadmap' && { to: { part, q: query } }),
          },
        }),
      };
    }),
  };
}

function titleOf(
  part: PartName,
  {
    say: {
      parts: { parts },
    },
    say,
  }: PartContext,
): string {
  if (part === 'passport' || part === 'roadmap') return say[part].title;
  return parts[part === 'wall' ? 'summary' : part];
}

function resultView({ title, texts, to }: Entry, query: string): ResultView {
  const isMatch = matcher(query)!;
  const first = query.trim().split(/\s+/)[0]!;
  const snippet = isMatch(searchText(title))
    ? undefined
    : (texts.find((it) => isMatch(searchText(it))) ??
      texts.find((it) => matcher(first)?.(searchText(it))));
  return {
    title: title || (snippet ?? ''),
    ...(title && snippet && { snippet: cut(snippet, first) }),
    to,
  };
}

/** The words around what was found; the whole where it is short. */
function cut(text: string, word: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  const at = Math.max(0, flat.toLowerCase().indexOf(word.toLowerCase().slice(0, 5)));
  const begin = at < LONGEST / 2 ? 0 : flat.indexOf(' ', at - LONGEST / 2) + 1;
  const end = flat.indexOf(' ', begin + LONGEST - 20);
  return `${begin > 0 ? '…' : ''}${end === -1 ? flat.slice(begin) : `${flat.slice(begin, end)}…`}`;
}
