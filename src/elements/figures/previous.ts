/** Results of the programme before: every period that an indicator speaks of lies before this one. */
import type { Indicator } from '../../programme/schema.js';
import { those } from '../../programme/those.js';
import { parseSpan, type Bounds } from '../../programme/time/span.js';

export function isPrevious(
  { points = [], final = [] }: Pick<Indicator, 'points' | 'final'>,
  { bounds }: { bounds?: Bounds },
  group?: string,
): boolean {
  const all: { period?: string | undefined }[] =
    group === undefined
      ? [...points, ...final]
      : [...those(points, 'group', group), ...those(final, 'group', group)];
  const spans = all.flatMap(({ period }) =>
    period === undefined ? [] : (parseSpan(period) ?? []),
  );
  return bounds !== undefined && spans.length > 0 && spans.every((it) => it.last < bounds.first);
}
