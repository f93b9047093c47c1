/** What a segment holds once its kind is known; a person who decides for another kind asks again. */
import type { TableKind } from '../tables/kind.js';
import type { Column } from '../tables/roles.js';
import type { Segment } from '../tables/segment.js';
import type { Plan } from './activity.js';
import { assessmentOf, type Assessment } from './assessments.js';
import { indicatorsOf, type Indicators } from './indicators.js';
import { passportOf, type Passport } from './passport.js';
import { planOf } from './plan.js';
import {
  bodiesOf,
  eventsOf,
  risksOf,
  stagesOf,
  termsOf,
  type Body,
  type Event,
  type Risk,
  type Stage,
  type Term,
} from './small-tables.js';
import { swotOf, type Swot } from './swot.js';

/** One of them, by the kind of the table; none for people and ordinary tables. */
export interface Content {
  plan?: Plan;
  passport?: Passport;
  indicators?: Indicators;
  assessment?: Assessment;
  swot?: Swot;
  risks?: Risk[];
  stages?: Stage[];
  events?: Event[];
  bodies?: Body[];
  terms?: Term[];
}

/** @param sections texts of lone rows that a person calls sections */
export function* contentOf(
  kind: TableKind,
  segment: Segment,
  columns: Column[],
  above: string[],
  sections?: ReadonlySet<string>,
): Generator<void, Content, void> {
  switch (kind) {
    case 'plan':
      return { plan: yield* planOf(segment, columns, { above, called: sections }) };
    case 'passport':
      return { passport: passportOf(segment) };
    case 'indicators':
      return { indicators: indicatorsOf(segment, columns) };
    case 'assessment':
      return { assessment: assessmentOf(segment, columns, above) };
    case 'swot':
      return { swot: swotOf(segment) };
    case 'risks':
      return { risks: risksOf(segment, columns) };
    case 'stages':
      return { stages: stagesOf(segment, columns) };
    case 'events':
      return { events: eventsOf(segment, columns) };
    case 'governance':
      return { bodies: bodiesOf(segment, columns) };
    case 'terms':
      return { terms: termsOf(segment, columns) };
    case 'people':
    case 'table':
      return {};
  }
}
