/** What a summary shows, as plain data. */
import type { SeriesState } from '../../../i18n/contract/summary.js';
import type { ItemRef } from '../../../documents/item-ref.js';
import type { StatusIcon } from '../../status/status.view.js';
import type { AimView } from './aim.view.js';

/** A list shows no more; of the others it says how many there are. */
export const SHOWN_OF_LIST = 3;

/** All of them, since paper can't be asked for more, unless they would fill pages. */
export const listed = <It>(all: It[]): It[] =>
  all.length > 60 ? all.slice(0, SHOWN_OF_LIST) : all;

export interface ShareView {
  code: SeriesState;
  count: number;
  label: string;
  icon?: StatusIcon;
}

/** What is counted, and how it stands. */
export interface FactView {
  label: string;
  shares: ShareView[];
  note?: string;
}

export interface ItemView {
  when?: string;
  num?: string;
  title: string;
  /** The series of the indicator, in the file's words. */
  group?: string;
  note?: string;
  /** In the file's words. */
  who?: string;
  /** The mark of its status, where they differ. */
  icon?: StatusIcon;
  /** Where more of it stands: an item of a tag, or the activities of a status. */
  to?: ItemRef;
}

export interface ListView {
  id: 'next' | 'running' | 'overdue' | 'behind';
  title: string;
  /** On the screen the first of them, and the rest in words. */
  items: ItemView[];
  rest?: { words: string; to?: ItemRef };
}

export interface AnswerView {
  /** In a sentence. Empty where there is nothing to answer. */
  verdict: string;
  /** The date of the data first, then how much of the period has passed. */
  facts: string[];
  /** Whose summary it is: the programme, or one project of it. */
  name: { num?: string; title: string };
  /** Statuses that were reported before the plan's time was over, and that nobody has renewed since. */
  stale?: string;
}

/** What the answer leaves open: what is late, what comes next, how the indicators stand. */
export interface MoreView {
  counts: FactView[];
  lists: ListView[];
  aim?: AimView;
  /** There is nothing to count; or nothing of the project that was asked for. */
  nothing?: string;
}

export type SummaryView = AnswerView & MoreView;
