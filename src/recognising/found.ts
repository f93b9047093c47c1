/** What recognition says of a thing: what it is, where it stands, how sure that is, and why. */
import type { Place } from '../reading-files/document.js';

export interface Found<T> {
  value: T;
  from: Place[];
  /** From 0 to 1. Below 0.8 a person should be asked. */
  sure: number;
  why: Why;
  /** The next best, best first. */
  others?: T[];
}

/** A code with parameters; the sentences are the reader's language's business. */
export interface Why {
  code: WhyCode;
  words?: string;
  count?: number;
}

export type WhyCode =
  /** The header has this word. */
  | 'named'
  /** No header says it, but the cells look like it. */
  | 'cellsLook'
  /** The columns together make this kind of table. */
  | 'columns'
  /** So many labels of the left column are those of a passport. */
  | 'labels'
  /** The four words of a SWOT analysis stand in the cells. */
  | 'quadrants'
  /** The words above the table say it. */
  | 'wordsAbove'
  /** The form of the sentence is a firm one. */
  | 'firmForm'
  /** A person has said so. */
  | 'decided'
  /** Nothing speaks for anything. */
  | 'nothing';

/** Words of the document and where they stand. */
export interface Said {
  text: string;
  at: Place;
}

/** What a person has to settle: never guessed away. */
export interface Doubt {
  code: DoubtCode;
  at: Place;
  words?: string;
  count?: number;
}

export type DoubtCode =
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
  /** The plan and the passport name the project differently. */
  | 'namedTwice'
  /** The number occurs before. */
  | 'numberTwice'
  /** A grid's time is drawn by colour alone. */
  | 'timeByShading'
  /** The row has a cell too few: what stands in which column is doubtful. */
  | 'cellsShifted'
  /** A single letter a cell: a word written across? */
  | 'lettersApart'
  /** Letters of the quadrants contradict the words. */
  | 'lettersContradict'
  /** The labels stand below what they name. */
  | 'labelsBelow'
  /** A lone cell was taken for the end of the one above. */
  | 'joinedToAbove'
  /** Of two merged rows: does it hold for both? */
  | 'sharedByRows';
