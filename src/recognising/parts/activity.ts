/** What a plan holds, in the words of the document. */
import type { Place } from '../../reading-files/document.js';
import type { Doubt, Found, Said } from '../found.js';
import type { Role } from '../words.js';
import type { GridTimes } from './grid-times.js';
import type { Hidden } from './hidden.js';
import type { Section } from './sections.js';
import type { YearValue } from './values.js';

/** Unnumbered lines inside an activity, and what a row of lists may be split into. */
export interface ActivityPart {
  title?: string;
  when: Said[];
  responsible?: Said;
  roles: string[];
  /** The same without what was parted where no sign stands. */
  unparted?: string[];
  result?: Said;
  at: Place;
}

export interface Activity extends ActivityPart {
  num?: string;
  /** Which of the plan's targets it serves. */
  target?: number;
  /** Where a plan has two columns for a time. */
  begins?: Said;
  ends?: Said;
  grid?: GridTimes;
  /** What a column says beside it: a direction, a task, a stage. */
  group?: Said;
  stage?: Said;
  /** Everything else that the row says, with the column's heading. */
  extra: { label: string; role?: Role; said: Said }[];
  /** Sections above it, from the outermost. */
  sections: number[];
  parts: ActivityPart[];
  /** Lists that stand side by side pair up to these. */
  split?: Found<ActivityPart[]>;
  /** «2024 – 5 %, 2025 – 10 %» in its result: an indicator hides there. Offered, never made. */
  series?: Found<YearValue[]>;
  /** Indicators in the words of its result. Offered, never made. */
  hidden: Found<Hidden>[];
  doubts: Doubt[];
}

/** A target that one or several activities serve; it stands in a column beside them. */
export interface Target {
  num?: string;
  title: string;
  at: Place;
  sections: number[];
}

export interface Plan {
  activities: Activity[];
  sections: Section[];
  targets: Target[];
}
