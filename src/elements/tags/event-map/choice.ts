/** What can be chosen of the event map, by the names under which the page's address keeps it. */
import type { FacetName, ViewName } from '../../../i18n/contract/events.js';
import type { ChoiceKeys } from '../../choice/choice.js';
import { oneOf } from '../../choice/one-of.js';

export const VIEWS = ['cycle', 'calendar', 'list', 'map'] as const satisfies readonly ViewName[];
export const GROUPS = ['project', 'audience'] as const;
export const FACETS = ['project', 'audience', 'kind', 'format', 'year', 'time'] as const;
export const TIMES = ['ahead', 'past'] as const;
export type GroupName = (typeof GROUPS)[number];

export const viewOf = (asked: unknown): ViewName => oneOf(VIEWS, asked) ?? 'cycle';
export const groupOf = (asked: unknown): GroupName => oneOf(GROUPS, asked) ?? 'project';

export type Choice = Partial<Record<FacetName | 'q', string>> & {
  view?: ViewName;
  group?: GroupName;
  /** The month (`2023-10`) or the day whose week (`2023-10-16`) the calendar shows. */
  at?: string;
};

export const EVENT_CHOICE: ChoiceKeys = {
  filters: ['q', ...FACETS],
  texts: ['at'],
  listed: { view: VIEWS, group: GROUPS },
};
