/** A draft: the programme as far as the document says it, what a person has to settle, and what was not used. */
import type { DraftQuestion } from '../../i18n/contract/draft.js';
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';

export interface Draft {
  /** In the words of the document: `readProgramme` makes values of them. */
  programme: Json;
  questions: Question[];
  unused: Unused[];
}

export interface Question {
  code: DraftQuestion;
  /** All the places that one answer may hold for. */
  places: Place[];
  /** What it is about, in the document's words: the first few. */
  words: string[];
}

export interface Unused {
  text: string;
  at: Place;
}
