/** A draft: the programme as far as the document and a person say it, what is to be settled, and what was not used. */
import type { DraftNote, DraftQuestion, IgnoredWhy } from '../../i18n/contract/draft.js';
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';
import type { Why } from '../../recognising/found.js';
import type { TableKind } from '../../recognising/tables/kind.js';
import type { Period } from '../../recognising/tables/headers.js';
import type { Role } from '../../recognising/words.js';

export interface Draft {
  /** In the words of the document: `readProgramme` makes values of them. */
  programme: Json;
  /** Open and answered ones, what changes most first; the order does not depend on the answers. */
  questions: Question[];
  /** What was done without asking, and may be looked at. */
  notes: Noted[];
  unused: Unused[];
  /** Where each item and its fields come from, by JSON pointers into the programme: `/activities/3`, `/activities/3/when`. */
  places: Map<string, Place[]>;
  /** Every table, with what it and its columns were taken for: nobody has to be asked to set it right. */
  tables: DraftTable[];
  /** Decisions that could not be followed. */
  ignored: Ignored[];
}

/** What a person has settled: kept beside the programme, used again for the next edition. Plain JSON. */
export interface Decision {
  /** The id of a question, or of one thing that it is about. */
  question: string;
  /** The code of an answer. */
  answer: string;
  /** Typed words, where the answer asks for them. */
  value?: string;
  /** For which of `Question.each` it was taken; what comes later is asked about anew. Absent: for all, later ones too. */
  of?: string[];
}

export interface Question {
  /** Stable from one edition of a document to the next: the code and the words of what it is about, not its place. */
  id: string;
  code: DraftQuestion;
  places: Place[];
  /** What it is about, in the document's words: the first few. */
  words: string[];
  /** How many things it decides. */
  count: number;
  /** How much of the programme changes with it. */
  weight: number;
  /** The first is what the draft does unless somebody decides. */
  answers: Answer[];
  why?: Why;
  answered?: Decision;
  /** Of one question for all that is alike: each thing alone. A decision with its id goes before the one for all. */
  each?: OneOf[];
}

/** It is answered with the answers of the question that it belongs to. */
export interface OneOf {
  id: string;
  words: string;
  places: Place[];
  /** Decided alone, or by the decision for all. */
  answered?: Decision;
}

export interface Answer {
  code: string;
  /** What comes of it, in the document's words. */
  words?: string;
  /** A value is typed. */
  asks?: 'text' | 'time' | 'period';
}

export interface Noted {
  code: DraftNote;
  places: Place[];
  words: string[];
}

export interface Unused {
  /** As a decision names it. */
  id: string;
  text: string;
  at: Place;
  answers: Answer[];
  /** It was settled that it stays out. */
  answered?: Decision;
}

export interface DraftTable {
  /** Its first row. */
  at: Place;
  /** How many rows of the document's table it takes. */
  rows: number;
  kind: TableKind | 'leaveOut';
  sure: number;
  why: Why;
  /** What kind it is; asked only if that is unsure. */
  question: Question;
  columns: DraftColumn[];
}

export interface DraftColumn {
  x: number;
  /** All words over it. */
  head: string;
  role?: Role;
  /** It stands for a time. */
  period?: Period;
  sure?: number;
  why?: Why;
  question: Question;
}

export interface Ignored {
  decision: Decision;
  why: IgnoredWhy;
}
