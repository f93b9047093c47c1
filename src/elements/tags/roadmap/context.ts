/** What the roadmap's views are told: an activity with what is known of it, and what all rows have in common. */
import type { TickUnit } from '../../../drawing/ticks.js';
import type { TimeScale } from '../../../drawing/time-scale.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Activity, Mark, Programme } from '../../../programme/schema.js';
import type { StatusView } from '../../../programme/status.js';
import type { Day } from '../../../programme/time/days.js';
import type { ResolvedTime } from '../../../programme/time/resolve.js';
import type { Bounds } from '../../../programme/time/span.js';

/** What rows have in common. */
export interface RoadmapContext {
  programme: Programme;
  words: Words;
  today: Day;
  bounds?: Bounds;
  /** Undefined when nothing in the programme has a date that a picture could show. */
  scale?: TimeScale;
  /** The unit of the axis, if one was asked for. */
  unit?: TickUnit;
  roleTitles: Map<string, string>;
  indicatorTitles: Map<string, string>;
  /** Yearly figures, by activity. */
  series: Map<string, Mark[]>;
  /** Titles that several activities share: «мониторинг» three times needs more words each time. */
  sharedTitles: Set<string | undefined>;
  /** Set where our words and the file's differ in language. */
  ownLang?: string;
  /** No activity of the file has a status: said once, above, instead of alarming in every row. */
  hasReports: boolean;
  /** Somebody answers for something: only then is it worth saying in a row that nobody is named. */
  namesResponsible: boolean;
}

/** An activity with what is known of its time and status: everything that counting and ordering need. */
export interface Planned {
  activity: Activity;
  time: ResolvedTime;
  status: StatusView;
}
