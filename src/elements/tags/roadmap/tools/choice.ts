/** What was chosen, as the page's address says it. What an address says wrongly is left out. */
import { TICK_UNITS } from '../../../../drawing/ticks.js';
import { oneOf } from '../../../choice/one-of.js';
import { GROUPINGS } from '../groups.view.js';
import { FACETS, type Choice } from './facets.view.js';

export interface Said {
  choice: Choice;
  /** The activity that is open. */
  item?: string;
}

export function readChoice(params: URLSearchParams): Said {
  const choice: Choice = {};
  for (const name of ['q', ...FACETS] as const) {
    const value = params.get(name);
    if (value) choice[name] = value;
  }
  const group = oneOf(GROUPINGS, params.get('group'));
  const scale = oneOf(TICK_UNITS, params.get('scale'));
  const item = params.get('item');
  return {
    choice: { ...choice, ...(group && { group }), ...(scale && { scale }) },
    ...(item && { item }),
  };
}

export function writeChoice({ choice, item }: Said): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...choice, item }))
    if (value) params.set(name, value);
  return params;
}
