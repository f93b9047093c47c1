/** What the page shows, and what can be done on it. */
import type { Checked } from '../checking/check.js';
import type { Fix } from '../checking/fixes.js';
import type { CheckWords } from '../i18n/contract/check-page.js';
import type { DraftWords } from '../i18n/contract/draft.js';
import type { ReadingWords } from '../i18n/contract/reading.js';
import type { WorkshopWords } from '../i18n/contract/workshop.js';
import type { Language } from '../i18n/languages.js';
import type { Pasted, Place } from '../reading-files/index.js';
import type { Decision, Question } from '../authoring/draft/model.js';
import type { Answers, QuestionKey } from '../authoring/report/model.js';
import type { Programme, When } from '../programme/schema.js';
import type { Keeping } from './keeping/keeper.js';
import type { Kept } from './keeping/shelf.js';
import type { Report } from './report/report-state.js';
import type { Reported, ReportWords } from './report/report.view.js';
import type { Work } from './work.js';

export interface Words {
  report: ReportWords;
  workshop: WorkshopWords;
  draft: DraftWords;
  reading: ReadingWords;
  check: CheckWords;
}

/** On narrow screens one at a time. */
export type Pane = 'document' | 'questions' | 'page';
export const PANES: readonly Pane[] = ['document', 'questions', 'page'];

export interface Looked {
  name: string;
  bytes: Uint8Array;
  /** What they were before each mend. */
  before: readonly Uint8Array[];
  checked: Checked;
}

export interface State {
  lang: Language;
  words: Words;
  drafts: Kept[];
  keeping?: Keeping;
  /** The name of what is being read. */
  reading?: string;
  /** Why the last file was not read: the work before it stays. */
  refusal?: string;
  work?: Work;
  /** A `programme.json` that was looked at instead of a document. */
  checked?: Looked;
  /** On a file that is there, or on the draft. */
  report?: Report;
  /** One that was left: whoever comes back to the same file goes on with it. */
  leftReport?: Report;
  pane: Pane;
  /** What of the document is lit up. */
  lit?: Place;
  /** The question that asks about it. */
  current?: string;
  isDragging: boolean;
  /** The last thing that was done, in words. */
  said?: string;
}

export interface Actions {
  take: (file: File | undefined) => void;
  paste: (pasted: Pasted) => void;
  open: (draft: Kept) => void;
  forget: (draft: Kept) => void;
  forgetAll: () => void;
  /** Back to the doors; what is worked on is kept. */
  leave: () => void;
  decide: (decision: Decision, said: string) => void;
  reopen: (question: Question) => void;
  undo: () => void;
  redo: () => void;
  light: (place: Place | undefined, question?: string) => void;
  show: (pane: Pane) => void;
  /** Begins a report; the day is today. */
  report: (of: Reported) => void;
  /** @param date as `2026-12-01` */
  reportOn: (date: string) => void;
  /** @param current what stays open */
  answer: (answers: Answers, current: QuestionKey | undefined) => void;
  look: (key: QuestionKey) => void;
  undoAnswer: () => void;
  review: (is: boolean) => void;
  newTime: (text: string, programme: Programme) => When | undefined;
  saveReport: () => void;
  /** Programme, ready pages, workbook and where to put them. @param json of the file */
  saveReportKit: () => void;
  saveKit: (json: unknown) => void;
  save: () => void;
  saveDecisions: () => void;
  /** Mends these faults of a `programme.json`, or else all that is clear. */
  fix: (fixes?: readonly Fix[]) => void;
  unfix: () => void;
  saveMended: () => void;
  speak: (lang: string) => void;
}

/** Everything a template needs. */
export interface View {
  state: State;
  act: Actions;
}
