/** What is collected while a draft is made: questions by what they ask, ids, positions. */
import type { Json } from '../../programme/reading/values.js';
import { readTime } from '../../programme/time/words/read-time.js';
import type { Place } from '../../reading-files/document.js';
import type { Doubt } from '../../recognising/found.js';
import type { DraftQuestion } from '../../i18n/contract/draft.js';
import type { Question } from './model.js';
import { plain } from './plain.js';

/** Words of so many places stand in a question. */
const MOST_WORDS = 5;

export class Notes {
  readonly #questions = new Map<DraftQuestion, Question>();
  readonly #roles = new Map<string, Json>();

  ask(code: DraftQuestion, at?: Place, words?: string): void {
    const question = this.#questions.get(code) ?? { code, places: [], words: [] };
    if (at) question.places.push(at);
    if (words && question.words.length < MOST_WORDS) question.words.push(words);
    this.#questions.set(code, question);
  }

  doubt(doubts: readonly Doubt[]): void {
    // The grammar of times reads more than what a table is known by.
    for (const { code, at, words } of doubts)
      if (code !== 'timeUnread' || readTime(words ?? '').readings.length === 0)
        this.ask(code, at, words);
  }

  /** The id of a position, the same for the same words. */
  role(title: string): string {
    const key = plain(title);
    const known = this.#roles.get(key);
    if (known) return known['id'] as string;
    const id = `r${this.#roles.size + 1}`;
    this.#roles.set(key, { id, title });
    return id;
  }

  get roles(): Json[] {
    return [...this.#roles.values()];
  }

  /** Asked last, when all positions are known. */
  questions(): Question[] {
    const titles = this.roles.map((it) => it['title'] as string);
    const byStart = new Map<string, string>();
    for (const title of [...titles].sort((a, b) => a.length - b.length)) {
      const shorter = prefixes(plain(title)).find((it) => byStart.has(it));
      if (shorter) this.ask('sameRole', undefined, `${byStart.get(shorter)!} / ${title}`);
      byStart.set(plain(title), title);
    }
    return [...this.#questions.values()];
  }
}

/** «директор имц района»: «директор имц», «директор». */
function prefixes(title: string): string[] {
  const words = title.split(' ');
  return words.map((_, at) => words.slice(0, at).join(' ')).filter(Boolean);
}
