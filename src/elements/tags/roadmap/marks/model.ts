/** What a row shows of a document's marks: the letters and shares in the cells of its quarters. */

export interface MarkView {
  text: string;
  isDated: boolean;
  /** «III квартал 2021», for ears and cards. */
  when: string;
  short: string;
  start: number;
  end: number;
  /** How far the text may run on to the right before it meets the next mark. */
  room: number;
  /** 0–1, when the mark is a percentage. */
  fill?: number;
  meaning?: string;
}

/** From one percentage to the next: a line that the eye follows. */
export interface RiseView {
  start: number;
  end: number;
  from: number;
  to: number;
}

export interface MarksView {
  /** In the order of time; those without one last. */
  allMarks: MarkView[];
  /** Those that the picture can show. */
  marks: MarkView[];
  rises: RiseView[];
  /**
   * How wide the tag must be, in em, for the words of all marks to lie flat between their neighbours; absent where they
   * always do. One for the row: a word that turns beside one that does not looks like a mistake.
   */
  flatFrom?: '56' | '76' | '100' | 'never';
  /** Marks that the document does not place. */
  unplaced: MarkView[];
}

export const NO_MARKS: MarksView = { allMarks: [], marks: [], rises: [], unplaced: [] };
