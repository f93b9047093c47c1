/** What is asked while a draft is made: one question for all that is alike, and what was answered to it. */
import type { DraftQuestion } from '../../i18n/contract/draft.js';
import type { Place } from '../../reading-files/document.js';
import type { Why } from '../../recognising/found.js';
import { ANSWERS, WEIGHTS } from './answers.js';
import { idOf } from './ids.js';
import type { Answer, Decision, OneOf, Question } from './model.js';
import type { Settled } from './settled.js';

/** Words of so many places stand in a question. */
const MOST_WORDS = 5;

export interface Asked {
  /** Words of what it is about; without them, one question for all. */
  about?: string;
  /** One of the things that it is about, with words that it is known by. */
  item?: string;
  at?: readonly Place[];
  /** What is shown of it; `item` or `about` unless told. */
  words?: string;
  answers?: readonly Answer[];
  /** How many things hang on it. */
  count?: number;
  why?: Why;
  /** Whether what is typed will do. */
  fits?: (value: string) => boolean;
}

export interface Answered {
  answer: string;
  value?: string;
  /** Where it is a person's. */
  decision?: Decision;
}

interface Open extends Question {
  decision: Decision | undefined;
  items: Map<string, OneOf>;
}

export class Questions {
  readonly #all = new Map<string, Open>();
  readonly #settled: Settled;

  constructor(settled: Settled) {
    this.#settled = settled;
  }

  /** The answer that holds: a person's, or the first. */
  ask(code: DraftQuestion, asked: Asked): Answered {
    const question = this.#questionOf(code, asked);
    const { about, item, at = [], words = item ?? about, count = 1, fits } = asked;
    question.places.push(...at);
    question.count += count;
    question.weight += WEIGHTS[code] * count;
    if (words && question.words.length < MOST_WORDS && !question.words.includes(words))
      question.words.push(words);
    if (item === undefined) return this.#answerOf(question, question.decision);
    const id = idOf(question.id, item);
    const { decision } = question;
    const one = question.items.get(id) ?? { id, words: words ?? item, places: [] };
    one.places.push(...at);
    const covers = decision && (!decision.of || decision.of.includes(id));
    const own = this.#settled.find(id, question.answers, fits) ?? (covers ? decision : undefined);
    if (own) one.answered = own;
    question.items.set(id, one);
    return this.#answerOf(question, own);
  }

  #questionOf(code: DraftQuestion, { about, answers = ANSWERS[code], why, fits }: Asked): Open {
    const id = about === undefined ? code : idOf(code, about);
    const known = this.#all.get(id);
    if (known) return known;
    const made: Open = {
      ...{ id, code, places: [], words: [], count: 0, weight: 0, answers: [...answers] },
      ...(why && { why }),
      decision: this.#settled.find(id, answers, fits),
      items: new Map(),
    };
    this.#all.set(id, made);
    return made;
  }

  #answerOf({ answers }: Question, decision: Decision | undefined): Answered {
    const { answer, value } = decision ?? { answer: answers[0]!.code };
    return {
      answer,
      ...(value !== undefined && { value: value.trim() }),
      ...(decision && { decision }),
    };
  }

  /** What changes most first. */
  get all(): Question[] {
    return [...this.#all.values()]
      .map(({ decision, items, ...question }): Question => {
        const each = [...items.values()];
        const isSettled = each.every((it) => it.answered);
        const answered = isSettled ? (decision ?? each[0]?.answered) : undefined;
        return {
          ...question,
          ...(answered && { answered }),
          ...(each.length && { each }),
        };
      })
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  }
}
