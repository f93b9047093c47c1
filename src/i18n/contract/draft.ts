/** What is said of a draft that was made of a document: what was found, what is to be settled, what was not used. */

/** What a person settles. */
export type DraftQuestion =
  /** One row holds lists that pair up: several activities? */
  | 'manyInOne'
  /** These words are no time that is understood. */
  | 'timeUnread'
  /** Several positions without a sign between them. */
  | 'rolesRunTogether'
  /** A person's name where a position is expected. */
  | 'personNamed'
  /** The row looks like a section, or like an activity without anything else. */
  | 'sectionOrItem'
  /** By its number it belongs to a section whose heading is not there. */
  | 'sectionMissing'
  /** A time is drawn by colour alone. */
  | 'timeByShading'
  /** A merged cell: does it hold for all its rows? */
  | 'sharedByRows'
  /** What kind of table it is. */
  | 'kindUnsure'
  /** What a column holds: never asked, always open to a person. */
  | 'column'
  /** A table of persons was left out. */
  | 'people'
  /** The document does not say what the programme is called. */
  | 'noTitle'
  /** A heading was taken for its name. */
  | 'titleUnsure'
  /** Nor when it begins and ends. */
  | 'noPeriod'
  /** Whether an indicator is to rise or to fall. */
  | 'direction'
  /** Positions that may be one. */
  | 'sameRole'
  /** A sentence that holds an indicator by years. */
  | 'hiddenIndicator'
  /** Whether a value is a plan or a fact. */
  | 'planOrFact';

/** What was done without asking. */
export type DraftNote =
  | 'numberTwice'
  | 'namedTwice'
  | 'cellsShifted'
  | 'lettersApart'
  | 'lettersContradict'
  | 'labelsBelow'
  | 'joinedToAbove';

/** Why a decision was not followed. */
export type IgnoredWhy =
  /** Nothing in the document asks it. */
  | 'unknown'
  /** Another decision answers the same question. */
  | 'twice'
  | 'noSuchAnswer'
  /** What was typed is missing, or no time. */
  | 'badValue';

export interface DraftWords {
  /** «Нашлось: мероприятий 68, показателей 8.» */
  found: (counts: [list: string, count: number][]) => string;
  nothingFound: string;
  /** What a list is called in the plural: `activities` → «мероприятий». */
  lists: Record<string, string>;
  /** @param words of what it is about, the first few; of a table, what stands over it; of a column, its header */
  questions: Record<DraftQuestion, (words: string[], count: number) => string>;
  /** What may be answered, but for kinds, columns and headings of the document. */
  answers: Record<DraftQuestion, Record<string, string>>;
  /** Where an answer asks for words. */
  typed: { text: string; time: string; period: string };
  /** Why something was understood as it was. */
  why: Record<string, (words: string, count: number) => string>;
  notes: Record<DraftNote, string>;
  /** What a text that was not used may become. */
  unusedAnswers: Record<string, string>;
  /** @param question as a decision names it */
  ignored: Record<IgnoredWhy, (question: string) => string>;
  /** What kind a table is. */
  kinds: Record<string, string>;
  /** What a column holds. */
  columns: Record<string, string>;
  /** A question with its place, what it is about and the answers, the guess first, in one line. */
  asked: (question: string, place: string, words: string[], answers: string[]) => string;
  /** @param place of the first */
  noted: (sentence: string, count: number, place: string, words: string[]) => string;
  unused: (count: number, texts: string[]) => string;
  allUsed: string;
  /** Both count from one. */
  inTable: (table: number, row?: number) => string;
  inText: (block: number) => string;
  /** How many are settled, how many are open. */
  settled: (answered: number, open: number) => string;
  next: (file: string) => string;
}
