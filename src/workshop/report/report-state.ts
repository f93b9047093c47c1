/** A report that is being written. */
import type { Answers, QuestionKey } from '../../authoring/report/model.js';
import type { Day } from '../../programme/time/days.js';
import { begun, type History } from '../history.js';
import type { Reported } from './report.view.js';

export interface Report {
  of: Reported;
  /** The day it is written for. */
  day: Day;
  history: History<Answers>;
  /** What was answered last stays open: what proves it can be added. */
  current?: QuestionKey;
  /** Its changes are being looked at. */
  isReviewing: boolean;
}

export const newReport = (of: Reported, day: Day): Report => ({
  of,
  day,
  history: begun({}),
  isReviewing: false,
});
