/** What is said of a draft that was made of a document: what was found, what is open, what was not used. */

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
  | 'kindUnsure'
  | 'noTitle'
  | 'titleUnsure'
  | 'noPeriod'
  | 'direction'
  | 'sameRole'
  | 'hiddenIndicator'
  | 'planOrFact'
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
