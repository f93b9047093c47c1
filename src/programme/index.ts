/**
 * The programme format by itself: reading, types, time, progress. Without DOM and without Lit; what is exported here is
 * `prog-widgets/programme`.
 */
export { changesBetween, type Change, type ChangedItem } from './changes.js';
export { readProgramme, type ReadResult } from './read.js';
export { parseInline, safeAddress, type InlineNode } from './inline-text.js';
export { pathText, type Problem, type ProblemCode, type Severity } from './problems.js';
export type {
  Activity,
  Approval,
  Assessment,
  Document,
  Indicator,
  Mark,
  Missing,
  Organization,
  Part,
  PassportRow,
  Point,
  Programme,
  Project,
  Stage,
  Status,
  Target,
  Term,
  TimeKind,
  TimeObject,
  When,
} from './schema.js';
export {
  monthBounds,
  weekBounds,
  weeksOf,
  yearBounds,
  yearOn,
  type YearKind,
} from './time/calendar.js';
export { dateOf, dayOf, isoOf, partsOf, yearOf, type Day } from './time/days.js';
export { parseMoment, parseSchoolYear, type Moment, type Precision } from './time/moment.js';
export { occasionsOf, type Occasion, type Occasions, type Placing } from './time/occasions.js';
export { runsOf, type Recurrence } from './time/recurrence.js';
export {
  isDated,
  periodOf,
  resolveWhen,
  spansOf,
  type ResolvedTime,
  type TimePiece,
} from './time/resolve.js';
export { ruleText, seriesOf, type Series } from './time/series.js';
export { parseSpan, type Bounds, type Span } from './time/span.js';
export {
  groupsOf,
  indicatorStatus,
  type IndicatorStatus,
  type IndicatorStatusCode,
  type StatusReason,
} from './indicator-status.js';
export { fulfilmentOf, progressOf, type NotComputed, type Share } from './progress.js';
export {
  countByStatus,
  elapsedShare,
  statusOf,
  STATUS_ORDER,
  type PlannedActivity,
  type ShownStatus,
  type StatusContext,
  type StatusView,
} from './status.js';
export {
  isMet,
  judge,
  type Judgement,
  type NoVerdict,
  type TargetRule,
  type Verdict,
} from './targets.js';
