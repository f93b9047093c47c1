/** The bars in the picture of a row, as plain data. */
import type { Fate } from '../../../programme/occurrences.js';

export interface BarView {
  kind: 'span' | 'continuous' | 'window' | 'actual' | 'old' | 'slip' | 'moved';
  start: number;
  end: number;
  /** Which of several overlapping bars, counted from above. */
  track: number;
  label?: string;
  fadesBefore: boolean;
  fadesAfter: boolean;
  /** What was reported of this occurrence of a recurring promise. */
  fate?: Fate;
  /** What stands behind the bar: the part it belongs to, what was done when. */
  hint?: string;
}

export interface BarsView {
  bars: BarView[];
  tracks: number;
}
