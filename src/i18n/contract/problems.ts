import type { Cause } from '../../loading/json-edits.js';
import type { ProblemCode, ProblemParams } from '../../programme/problems.js';

/** What a language has to say. A code without a sentence is a compile error. */
export interface ProblemWords {
  sentences: { [Code in ProblemCode]: (params: ProblemParams[Code]) => string };
  /** What is wrong where a text is no JSON. */
  causes: Record<Cause, string>;
  /** What an item of a list is called: `activities` → «мероприятие». */
  places: Record<string, string>;
}
