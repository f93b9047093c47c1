/** Whether a programme has anything that happens at a time: a page asks that before it brings what shows it. */
import type { When } from '../../../programme/schema.js';
import { occasionsOf, type Occasion, type Occasions } from '../../../programme/time/occasions.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import type { PartContext } from '../../text/part-context.js';

/** Asked without our words. */
export function hasItems({
  programme,
  bounds,
}: Pick<PartContext, 'programme' | 'bounds'>): boolean {
  if (programme.events?.length) return true;
  const isOne = (when: When | undefined): boolean =>
    when !== undefined && isOccasional(occasionsOf(resolveWhen(when, bounds)));
  return (programme.activities ?? []).some(
    (it) => isOne(it.when) || it.parts?.some((part) => isOne(part.when)),
  );
}

export const isOccasional = ({ occasions, loose }: Occasions): boolean =>
  occasions.some(isFine) || loose.some(({ kind }) => kind === 'recurring');

/** A quarter of a plan is a term of work; a month or a day is when people come together. */
export const isFine = ({ precision }: Occasion): boolean =>
  precision === 'day' || precision === 'month';
