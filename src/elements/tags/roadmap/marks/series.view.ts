/** The yearly figures that a document promises for an activity: they stand in the row like marks in its cells. */
import type { Mark, Programme } from '../../../../programme/schema.js';

const known = new WeakMap<object, ReadonlyMap<string, Mark[]>>();

/** By the activity's id; counted once a programme. */
export function seriesOf(programme: Pick<Programme, 'indicators'>): ReadonlyMap<string, Mark[]> {
  let series = known.get(programme);
  if (!series) known.set(programme, (series = seriesIn(programme)));
  return series;
}

/**
 * Only plain numbers of one series: «не менее 20 %» and «5 % ДОУ, 15 % школ» are for words, not
 * for a line that rises.
 */
function seriesIn({ indicators = [] }: Pick<Programme, 'indicators'>): Map<string, Mark[]> {
  const series = new Map<string, Mark[]>();
  for (const { activity, title, unit = '', points = [] } of indicators) {
    const isPlain = points.every((it) => typeof it.target === 'number' && !it.group);
    if (activity && isPlain && points.length > 1)
      series.set(
        activity,
        points.map(({ period, target }) => ({
          at: period,
          text: `${target as number}\u202f${unit}`.trim(),
          note: title,
          value: target as number,
          unit,
        })),
      );
  }
  return series;
}
