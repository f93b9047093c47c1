/** Plan and fact by year: what is drawn large, and what stands beside it. */
import type { Indicator } from '../../../programme/schema.js';
import type { CourseContext } from '../../figures/context.js';
import { courseOf, type SlopeView } from '../../figures/course.view.js';
import { isShared } from '../../figures/picture.view.js';
import { saidsOf, type SaidView } from '../../figures/said.view.js';
import type { SeriesView } from '../../figures/series.view.js';

export interface TrendView {
  /** Undefined where there is nothing to draw. */
  course?: SlopeView | undefined;
  /** One picture for all its series. */
  isShared: boolean;
  /** One for each series. */
  said: SaidView[];
}

export const trendView = (
  indicator: Indicator,
  series: SeriesView[],
  context: CourseContext,
): TrendView => ({
  course: courseOf(indicator, series, context),
  isShared: isShared(series),
  // What else is to be known, the sentence below says.
  said: saidsOf(indicator, series, context).map((it) => ({ ...it, notes: [] })),
});
