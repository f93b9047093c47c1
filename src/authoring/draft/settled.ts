/** Decisions as a draft looks them up: in no order, each at most once; what can't be followed is told. */
import type { IgnoredWhy } from '../../i18n/contract/draft.js';
import { isPlainObject } from '../../programme/reading/values.js';
import type { Answer, Decision, Ignored, Question } from './model.js';

/** Its answer says something of a thing: what comes later is looked at by a person again. The others say how to write. */
const OF_THINGS: ReadonlySet<string> = new Set([
  'kindUnsure',
  'direction',
  'planOrFact',
  'hiddenIndicator',
  'manyInOne',
  'sectionOrItem',
  'sameRole',
]);

/** The decision that answers a question, or one thing of it by its id. */
export function decide(
  question: Pick<Question, 'id' | 'code' | 'each'>,
  answer: string,
  value?: string,
): Decision {
  return {
    question: question.id,
    answer,
    ...(value !== undefined && { value }),
    ...(question.each && OF_THINGS.has(question.code) && { of: question.each.map(({ id }) => id) }),
  };
}

/** Out of a file that somebody may have written by hand; what has no answer yet is none. */
export function decisionsIn(value: unknown): Decision[] {
  const list = isPlainObject(value) ? value['decisions'] : value;
  if (!Array.isArray(list)) return [];
  return list.flatMap((it: unknown): Decision[] => {
    if (!isPlainObject(it)) return [];
    const { question, answer, value: typed, of } = it;
    if (typeof question !== 'string' || typeof answer !== 'string' || !answer) return [];
    const ids = Array.isArray(of) ? of.filter((id) => typeof id === 'string') : undefined;
    return [
      {
        question,
        answer,
        ...(typeof typed === 'string' && { value: typed }),
        ...(ids && { of: ids }),
      },
    ];
  });
}

export class Settled {
  readonly #byId = new Map<string, Decision>();
  readonly #used = new Set<Decision>();
  readonly #ignored: Ignored[] = [];

  constructor(decisions: readonly Decision[]) {
    // Of two for one question the order must not decide.
    for (const it of [...decisions].sort((a, b) => compare(keyOf(a), keyOf(b)))) {
      if (this.#byId.has(it.question)) this.#ignore(it, 'twice');
      else this.#byId.set(it.question, it);
    }
  }

  /** The decision, if it is one of the answers and says what that asks for. */
  find(
    id: string,
    answers: readonly Answer[],
    fits: (value: string) => boolean = Boolean,
  ): Decision | undefined {
    const it = this.#byId.get(id);
    if (!it) return undefined;
    const isNew = !this.#used.has(it);
    this.#used.add(it);
    const answer = answers.find(({ code }) => code === it.answer);
    if (answer && (!answer.asks || fits(it.value?.trim() ?? ''))) return it;
    if (isNew) this.#ignore(it, answer ? 'badValue' : 'noSuchAnswer');
    return undefined;
  }

  /** Asked last: what nothing was looked up for is unknown. */
  get ignored(): Ignored[] {
    const unknown = [...this.#byId.values()].filter((it) => !this.#used.has(it));
    return [
      ...this.#ignored,
      ...unknown.map((decision): Ignored => ({ decision, why: 'unknown' })),
    ].sort((a, b) => compare(keyOf(a.decision), keyOf(b.decision)));
  }

  #ignore(decision: Decision, why: IgnoredWhy): void {
    this.#ignored.push({ decision, why });
  }
}

const keyOf = ({ question, answer, value = '', of = [] }: Decision): string =>
  JSON.stringify([question, answer, value, of]);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
