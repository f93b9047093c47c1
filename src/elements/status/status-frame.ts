import type { StatusContext } from '../../programme/status.js';
import { parseMoment } from '../../programme/time/moment.js';
import type { PartContext } from '../text/part-context.js';

/** What the roadmap too takes for granted when it says how an activity stands. */
export function statusFrame({ today, bounds, programme }: PartContext): StatusContext {
  const asOf = programme.asOf === undefined ? undefined : parseMoment(programme.asOf);
  return { today, ...(bounds && { bounds }), ...(asOf && { asOf }) };
}
