/** What the roadmap's views are told: an activity with what is known of it, and what all rows have in common. */
import type { TickUnit } from '../../../drawing/ticks.js';
import type { TimeScale } from '../../../drawing/time-scale.js';
import type { Activity } from '../../../programme/schema.js';
import type { StatusView } from '../../../programme/status.js';
import type { ResolvedTime } from '../../../programme/time/resolve.js';
import type { MarksView } from './marks/model.js';
import type { ProgrammeContext } from '../../text/programme-context.js';

/** What rows have in common. */
export interface RoadmapContext extends ProgrammeContext {
  /** Undefined when nothing in the programme has a date that a picture could show. */
  scale?: TimeScale;
  /** The unit of the axis, if one was asked for. */
  unit?: TickUnit;
  /** What reads marks, where the programme has any. */
  marks?: MarksReader;
  /** Titles that several activities share: «мониторинг» three times needs more words each time. */
  sharedTitles: Set<string | undefined>;
  /** Somebody answers for something: only then is it worth saying in a row that nobody is named. */
  namesResponsible: boolean;
}

/** A chunk of its own: `late-marks.ts`. */
export interface MarksReader {
  marksView: (activity: Activity, context: RoadmapContext) => MarksView;
}

/** An activity with what is known of its time and status: everything that counting and ordering need. */
export interface Planned {
  activity: Activity;
  time: ResolvedTime;
  status: StatusView;
}
