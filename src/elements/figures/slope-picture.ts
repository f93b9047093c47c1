/** Small charts as pictures: by attributes and classes only. What one shows stands beside it in words, so it is not heard. */
import type { nothing, TemplateResult } from 'lit';
import type { Indicator } from '../../programme/schema.js';
import type { CourseContext } from './context.js';
import { axisOf, courseOf } from './course.view.js';
import type { SeriesView } from './series.view.js';
import { isShared } from './picture.view.js';
import { signs } from './signs.js';
import { sign } from './slope-marks.js';
import { sharedSheet, sheet } from './slope-sheet.js';

export interface Painting {
  /** One for each series, above each other on the same scale; or a single one where a few plans fit into one. */
  of: (id: string) => TemplateResult[];
  legend: TemplateResult | typeof nothing;
}

/** The indicators of a list, on the years that they have in common. */
export function painting(all: [Indicator, SeriesView[]][], context: CourseContext): Painting {
  const axis = axisOf(all);
  const views = new Map(
    all.map(([it, series]) => [it.id, { series, view: courseOf(it, series, context, axis) }]),
  );
  const drawn = [...views.values()].flatMap(({ view }) => view?.series ?? []);
  return {
    of: (id) => {
      const { series, view } = views.get(id)!;
      if (!view) return [];
      const size = { width: 220, height: view.scale ? 26 : 54 };
      if (isShared(series) && !view.scale) return [sharedSheet(view, { ...size, hasFoot: true })];
      const last = view.series.length - 1;
      return view.series.map((it, at) => sheet(view, it.slope, { ...size, hasFoot: at === last }));
    },
    legend: signs(
      drawn.map((it) => it.slope),
      context.say.distance.signs,
      sign,
    ),
  };
}
