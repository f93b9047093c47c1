import type { Cause } from '../../loading/json-edits.js';
import type { ProblemCode, ProblemParams } from '../../programme/problems.js';

/** What a language has to say. A code without a sentence is a compile error. */
export interface ProblemWords {
  sentences: { [Code in ProblemCode]: (params: ProblemParams[Code]) => string };
  /** What is wrong where a text is no JSON. */
  causes: Record<Cause, string>;
  /** What an item of a list is called: `activities` → «мероприятие». */
  places: Record<string, string>;
  /** What many problems of one code have in common, where each sentence has words of its own. */
  ofMany: OfMany;
  /** «29 мест» */
  inPlaces: (count: number) => string;
  /** Behind the places that are named. */
  andMore: (count: number) => string;
}

/** Told by what these params say: what differs in them is another cause. */
export type OfMany = {
  [Code in ProblemCode]?: (params: ProblemParams[Code]) => string;
};
