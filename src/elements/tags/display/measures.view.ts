/** Slides of one thing each: a project, an indicator. Indicators that make no picture are a list. */
import { numberWords } from '../../../i18n/formats.js';
import type { Indicator } from '../../../programme/schema.js';
import { measureContext, type MeasureContext } from '../../figures/context.js';
import { seriesOf, UNDATED, type PeriodView, type SeriesView } from '../../figures/series.view.js';
import { present, type Line } from '../../../documents/line.js';
import { projectsView, type CardView } from '../projects/projects.view.js';
import { plainText } from '../../../documents/plain-text.js';
import type { DisplayContext } from './context.js';
import { pages } from './lists.view.js';
import type { BarOfSlide, RowOfSlide, Slide } from './slide.js';

/** Those that the document itself calls its key ones; where it calls none so, the first that can be drawn. */
const MOST_INDICATORS = 8;
/** As many bars as a screen's half holds with their values. */
const MOST_BARS = 5;
/** Who leads, if that is said in a line or two: a slide is no list of names. */
const LEADS = 110;

export function projectSlides(context: DisplayContext, id?: string): Slide[] {
  const { say } = context;
  const view = projectsView(context, id === undefined ? {} : { project: id });
  return (view?.cards ?? []).map((card) => ({
    id: `project:${card.id}`,
    kind: 'projects' as const,
    kicker: present(say.screen.project, card.num).join(' '),
    title: plainText(card.title),
    ...(card.aim && { text: plainText(card.aim) }),
    lines: linesOf(card, context),
    shares: card.shares.map(({ code, icon, count, words }) => ({
      code,
      icon,
      count,
      // The count stands before it, larger.
      label: words.replace(/\s*\d+$/, ''),
    })),
  }));
}

/** Who leads; and in one line when, and how much of what. */
function linesOf({ brief, activities }: CardView, { say }: DisplayContext): string[] {
  const said = (label: string): string | undefined =>
    brief
      .find((it) => it.label.some((line) => line.text === label))
      ?.lines?.map((it) => plainText(it.text))
      .join(', ');
  const { project } = say.parts;
  const leads = said(project.lead);
  return present(
    leads && leads.length <= LEADS && `${project.lead}: ${leads}`,
    present(
      said(project.when),
      activities && plainText(activities.text),
      said(project.indicators),
    ).join(' · '),
  );
}

export function indicatorSlides(context: DisplayContext, id?: string): Slide[] {
  const { programme, say, today } = context;
  const measured = measureContext(programme, say, today);
  const all = programme.indicators ?? [];
  const keys = all.filter((it) => it.key);
  const chosen = id === undefined ? (keys.length ? keys : all) : all.filter((it) => it.id === id);
  const slides = chosen.flatMap((it) =>
    seriesOf(it, measured).map((series, index, { length }): Slide => {
      const bars = barsOf(series, it, measured);
      return {
        id: length > 1 ? `indicator:${it.id}:${index + 1}` : `indicator:${it.id}`,
        kind: 'indicators',
        kicker: present(
          present(say.screen.indicator, it.num).join(' '),
          // Said once, where the values have no room for it.
          bars && !bars.some((bar) => bar.value.endsWith('%')) && it.unit,
        ).join(' · '),
        title: titleOf(it, series),
        ...verdictOf(series, measured),
        ...(bars && { bars }),
      };
    }),
  );
  // One that was asked for stands alone, with or without a picture.
  if (id !== undefined) return slides;
  const drawn = slides.filter((it) => it.bars).slice(0, MOST_INDICATORS);
  return drawn.length ? drawn : indicatorList(chosen, measured, context);
}

/** What the last period was to bring, and brought. */
function indicatorList(
  chosen: Indicator[],
  measured: MeasureContext,
  context: DisplayContext,
): Slide[] {
  const rows = chosen.flatMap((it) =>
    seriesOf(it, measured).flatMap((series): RowOfSlide[] => {
      const when = lastOf(series.periods, context);
      return when ? [{ ...(it.num && { num: it.num }), title: titleOf(it, series), when }] : [];
    }),
  );
  return pages(rows, 'indicators', context.say.measures.title, context);
}

function lastOf(periods: PeriodView[], { say: { screen } }: DisplayContext): string {
  const last = periods.filter((it) => it.plan.length > 0 || it.reached !== undefined).at(-1);
  if (!last) return '';
  const { plan, actual, reached, label } = last;
  const values = present(
    reached !== undefined && `${screen.reached}: ${textOf(present(actual))}`,
    plan[0] && `${screen.plan}: ${plainText(plan[0].text)}`,
  );
  return [label, ...values].join(', ');
}

const titleOf = (it: Indicator, { group }: SeriesView): string =>
  plainText(present(it.title, group && `— ${group}`).join(' '));

function verdictOf({ verdict }: SeriesView, { hasReports }: MeasureContext): Pick<Slide, 'text'> {
  return hasReports ? { text: plainText(verdict.sentence) } : {};
}

const textOf = (lines: Line[]): string => lines.map((it) => plainText(it.text)).join(', ');

/** What was reached, and what is planned where nothing has been reached yet. Below zero no bar stands. */
function barsOf(
  { periods }: SeriesView,
  { unit }: Indicator,
  measured: MeasureContext,
): BarOfSlide[] | undefined {
  const shown = periods
    .flatMap(({ period, label, reached, planned }) => {
      const value = reached ?? planned;
      return value === undefined || period === UNDATED
        ? []
        : [{ label, value, isPlan: reached === undefined }];
    })
    .slice(-MOST_BARS);
  const highest = Math.max(...shown.map((it) => it.value));
  if (shown.length < 2 || highest <= 0 || shown.some((it) => it.value < 0)) return undefined;
  // Of «не менее 30 %» the number: the words are on the site.
  const numbers = shown.map((it) => numberWords(it.value, measured.say.locale));
  const percent = unit === '%' && numbers.every((it) => it.length < 5) ? '\u202f%' : '';
  return shown.map(({ label, value, isPlan }, index) => ({
    label,
    value: numbers[index]! + percent,
    height: value / highest,
    isPlan,
  }));
}
