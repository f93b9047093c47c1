/** Everything that the tags would show of a programme, without a browser: whatever a view can trip over, it trips here. */
import { readdirSync, existsSync } from 'node:fs';
import { assessmentsView } from '../../src/elements/tags/assessment/assessment.view.js';
import { displayView } from '../../src/elements/tags/display/display.view.js';
import { indicatorView } from '../../src/elements/tags/indicator/indicator.view.js';
import { trendView } from '../../src/elements/tags/indicator/trend.view.js';
import { indicatorsCsv } from '../../src/elements/tags/indicators/csv.view.js';
import { indicatorsView } from '../../src/elements/tags/indicators/indicators.view.js';
import { measureContext } from '../../src/elements/figures/context.js';
import { pageView } from '../../src/elements/tags/page/page.view.js';
import { entriesOf } from '../../src/elements/tags/page/search/entries.view.js';
import { resultsView } from '../../src/elements/tags/page/search/results.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import type { PartDrawing } from '../../src/elements/base/part-element.js';
import type { PartShown } from '../../src/elements/text/part.js';
import { passportView } from '../../src/elements/tags/passport/passport.view.js';
import { detailsView } from '../../src/elements/tags/roadmap/details.view.js';
import { GROUPINGS } from '../../src/elements/tags/roadmap/groups.view.js';
import * as marks from '../../src/elements/tags/roadmap/marks/marks.view.js';
import { roadmapView } from '../../src/elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../../src/elements/tags/roadmap/row.view.js';
import { planCsv } from '../../src/elements/tags/roadmap/tools/csv.view.js';
import { FACETS } from '../../src/elements/tags/roadmap/tools/choice.js';
import { PlanIndex } from '../../src/elements/tags/roadmap/tools/facets.view.js';
import { promiseView } from '../../src/elements/promises/promise.view.js';
import { wallView } from '../../src/elements/promises/wall.view.js';
import { summaryView } from '../../src/elements/tags/summary/summary.view.js';
import { staticHtml } from '../../src/export/static-html.js';
import type { Language } from '../../src/i18n/languages.js';
import type { Programme } from '../../src/programme/schema.js';
import type { Day } from '../../src/programme/time/days.js';
import { allWords } from '../i18n/all-words.js';
import { eventViews } from './event-views.js';

const folder = new URL('../../src/elements/tags/', import.meta.url);

/** The folder of each tag. */
export const TAG_FOLDERS = readdirSync(folder).filter((it) =>
  existsSync(new URL(`${it}/define.ts`, folder)),
);

export type Views = Record<string, unknown>;
/** Each view when it is asked for, so that the time of one can be told from another's. */
export type Makers = Record<string, () => unknown>;
type Of<Result> = (programme: Programme, today: Day, isThorough?: boolean) => Result;
/** @param isThorough also what a visitor finds, filters, saves and prints: much slower, and seldom another answer */
export type ViewsOf = Of<Views>;

/** Parts that are read and not filtered all have the same seam, so that a new one is looked at from its first day. */
async function parts(): Promise<[name: string, drawing: PartDrawing<object>][]> {
  const all = TAG_FOLDERS.filter((it) => existsSync(new URL(`${it}/drawing.ts`, folder))).map(
    async (it) => [it, await import(new URL(`${it}/drawing.ts`, folder).href)] as const,
  );
  return (await Promise.all(all)).flatMap(([name, drawing]) =>
    'document' in drawing && 'partOf' in drawing
      ? [[name, drawing as unknown as PartDrawing<object>] as [string, PartDrawing<object>]]
      : [],
  );
}

export async function viewsIn(language: Language): Promise<ViewsOf> {
  const makersOf = await makersIn(language);
  return (...args) =>
    Object.fromEntries(Object.entries(makersOf(...args)).map(([name, make]) => [name, make()]));
}

export async function makersIn(language: Language): Promise<Of<Makers>> {
  const say = await allWords.load(language);
  const plain = await parts();

  return (programme, today, isThorough = true) => {
    const project = programme.projects?.[0]?.id;
    const places = isThorough ? [undefined, project] : [undefined];
    const options = { say, today };
    const context = programmeContext(programme, say, today);
    const measuring = measureContext<'distance'>(programme, say, today);
    return {
      ...Object.fromEntries(
        plain.map(([name, { partOf, document }]) => [
          name,
          () =>
            places.map((it) =>
              partOf(name as PartShown, document, context, it === undefined ? {} : { project: it }),
            ),
        ]),
      ),
      passport: () => passportView(programme, say),
      summary: () => places.map((it) => summaryView(programme, { ...options, project: it })),
      wall: () =>
        places.map((it) => {
          const view = wallView(context, it);
          return [view, programme.activities?.map((one) => promiseView(one, context))];
        }),
      roadmap: () => roadmap(programme, options),
      indicators: () => indicatorsView(measuring),
      indicator: () =>
        programme.indicators?.map((it) => {
          const view = indicatorView(it.id, measuring);
          return [view, view && trendView(it, view.series, measuring)];
        }),
      assessment: () => assessmentsView(context),
      display: () => displayView(programme, options),
      'event-map': () => eventViews(programme, options, isThorough),
      page: () => pageView(context),
      ...(isThorough && {
        tools: () => planTools(programme, { ...options, project }),
        found: () => resultsView(entriesOf(context).slice(0, 20), 'программа развития', context),
        table: () => indicatorsCsv(indicatorsView(measuring).groups, measuring),
        static: () =>
          staticHtml({
            programme,
            say,
            part: 'page',
            today,
            headingLevel: 2,
            isDocument: true,
            hasJsonLd: true,
          }),
      }),
    };
  };

  function roadmap(programme: Programme, options: { say: typeof say; today: Day }): unknown {
    const { context, ...view } = roadmapView(programme, { ...options, marks });
    const rows = view.planned.map((it) => {
      const row = rowView(it, context);
      return [row, detailsView(it, row, context)];
    });
    return [view, rows];
  }

  function planTools(
    programme: Programme,
    options: { say: typeof say; today: Day; project: string | undefined },
  ): unknown {
    const { project, ...plain } = options;
    const view = roadmapView(programme, { ...plain, marks });
    const index = new PlanIndex(view, say.tools);
    return [
      GROUPINGS.map(
        (group) =>
          roadmapView(programme, { ...plain, marks, ...(project && { project }), group }).groups,
      ),
      FACETS.map((name) => index.facets({ [name]: 'нет' })),
      index.shown({ q: 'семинар', year: '2021' })?.size,
      planCsv(view.planned, view.context, say.tools),
    ];
  }
}
