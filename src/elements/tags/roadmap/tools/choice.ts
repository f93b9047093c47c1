/** What can be chosen of the roadmap, by the names under which the page's address keeps it. */
import { TICK_UNITS, type TickUnit } from '../../../../drawing/ticks.js';
import type { ChoiceKeys } from '../../../choice/choice.js';
import { GROUPINGS, type Grouping } from '../groups.view.js';

export const FACETS = ['project', 'stage', 'status', 'role', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

export type Choice = Partial<Record<FacetName | 'q', string>> & {
  group?: Grouping;
  scale?: TickUnit;
};

export const PLAN_CHOICE: ChoiceKeys = {
  filters: ['q', ...FACETS],
  listed: { group: GROUPINGS, scale: TICK_UNITS },
};
