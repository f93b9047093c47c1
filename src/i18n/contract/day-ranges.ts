import type { Day } from '../../programme/time/days.js';

export interface DayRanges {
  days: (first: Day, last: Day, hasYear: boolean) => string;
  months: (first: Day, last: Day, hasYear: boolean) => string;
}
