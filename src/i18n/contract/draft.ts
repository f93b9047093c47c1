/** What is said of a draft that was made of a document: what was found, what is open, what was not used. */

/** What recognition doubts, by its own codes; below them what a draft asks besides. */
export type DraftQuestion =
  | 'manyInOne'
  | 'timeUnread'
  | 'rolesRunTogether'
  | 'personNamed'
  | 'sectionOrItem'
  | 'sectionMissing'
  | 'numberTwice'
  | 'timeByShading'
  | 'cellsShifted'
  | 'lettersApart'
  | 'lettersContradict'
  | 'labelsBelow'
  | 'joinedToAbove'
  | 'sharedByRows'
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

export interface DraftWords {
  /** «Нашлось: мероприятий 68, показателей 8.» */
  found: (counts: [list: string, count: number][]) => string;
  nothingFound: string;
  /** What a list is called in the plural: `activities` → «мероприятий». */
  lists: Record<string, string>;
  questions: Record<DraftQuestion, string>;
  /** A kind of table that was guessed. */
  kinds: Record<string, string>;
  /** @param place of the first */
  question: (sentence: string, count: number, place: string, words: string[]) => string;
  unused: (count: number, texts: string[]) => string;
  allUsed: string;
  /** Both count from one. */
  inTable: (table: number, row?: number) => string;
  inText: (block: number) => string;
  next: (file: string) => string;
}
