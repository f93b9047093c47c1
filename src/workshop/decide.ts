/** Decisions as a person takes them: the last one to a question holds. */
import type { Decision, Question } from '../authoring/draft/model.js';

/** The same question answered anew, others as they were. */
export const decided = (decisions: readonly Decision[], next: Decision): Decision[] => [
  ...decisions.filter((it) => it.question !== next.question),
  next,
];

/** As nobody had answered: the question itself and each thing that it is about. */
export function reopened(decisions: readonly Decision[], { id, each = [] }: Question): Decision[] {
  const ids = new Set([id, ...each.map((it) => it.id)]);
  return decisions.filter((it) => !ids.has(it.question));
}
