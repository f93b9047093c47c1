/** What the roadmap's views are told: an activity with what is known of it, and what all rows have in common. */
import type { TickUnit } from '../../../drawing/ticks.js';
import type { TimeScale } from '../../../drawing/time-scale.js';
import type { Fate } from '../../../programme/occurrences.js';
import type { Activity } from '../../../programme/schema.js';
import type { StatusView } from '../../../programme/status.js';
import type { ResolvedTime, TimePiece } from '../../../programme/time/resolve.js';
import type { Bounds } from '../../../programme/time/span.js';
import type { BarsView, BarView } from './bars.model.js';
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
  reports?: ReportsPart;
  /** Titles that several activities share: «мониторинг» three times needs more words each time. */
  sharedTitles: Set<string | undefined>;
  /** Most activities name who answers: only then is it worth saying in a row that nobody is named. */
  namesResponsible: boolean;
}

/** A chunk of its own: `late-parts.ts`. */
export interface MarksReader {
  marksView: (activity: Activity, context: RoadmapContext) => MarksView;
  /** Not where there is no picture. */
  drawMarks?: (chart: HTMLElement, marks: MarksView) => void;
}

/** What stands on a bar of which something was reported. */
export interface FateView {
  fate: Fate;
  label: string;
  hint: string;
}

/** Another one: what reads reports on single times and, where there is a picture, shows how groups stand. */
export interface ReportsPart {
  fateShown: (
    span: Bounds,
    piece: Extract<TimePiece, { kind: 'recurring' }>,
    context: RoadmapContext,
  ) => FateView | undefined;
  occurrencesTold: (activity: Activity, context: RoadmapContext) => string[];
  /** The old time, an arrow and the new one. */
  slipOf: (before: BarsView, after: BarView[], goesOn: boolean) => BarView[];
  keptWords: (activity: Activity, context: RoadmapContext) => string | undefined;
  signsOf?: (kept: Planned[]) => HTMLElement;
}

/** An activity with what is known of its time and status: everything that counting and ordering need. */
export interface Planned {
  activity: Activity;
  time: ResolvedTime;
  status: StatusView;
  /** Nothing of it has a place on a scale of time: it stands in the list below. */
  isUndated?: boolean;
}
