/** A draft: the programme as far as the document says it, what a person has to settle, and what was not used. */
import type { Doubt } from '../../recognising/found.js';
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';

export interface Draft {
  /** In the words of the document: `readProgramme` makes values of them. */
  programme: Json;
  questions: Question[];
  unused: Unused[];
}

export interface Question {
  code: QuestionCode;
  /** All the places that one answer may hold for. */
  places: Place[];
  /** What it is about, in the document's words: the first few. */
  words: string[];
}

export type QuestionCode =
  | Doubt['code']
  /** What kind of table it is. */
  | 'kindUnsure'
  /** The document does not say what the programme is called. */
  | 'noTitle'
  /** A heading was taken for its name. */
  | 'titleUnsure'
  /** Nor when it begins and ends. */
  | 'noPeriod'
  /** Whether an indicator is to rise or to fall. */
  | 'direction'
  /** Two positions that may be one. */
  | 'sameRole'
  /** A sentence that holds an indicator by years. */
  | 'hiddenIndicator'
  /** Whether a value is a plan or a fact. */
  | 'planOrFact'
  /** A table of persons was left out. */
  | 'people';

export interface Unused {
  text: string;
  at: Place;
}
