import { planRu } from './ru/plan.js';
import type { PlanWords, Words } from './words.js';

export type AllWords = Words & PlanWords;

/** The words of a language with those of the plan: apart, so that a passport alone need not carry them. */
export function planWordsOf(words: Words): AllWords {
  return { ...words, ...(words.plan ?? planRu) };
}
