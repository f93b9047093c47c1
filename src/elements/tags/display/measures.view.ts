/** Slides of one thing each: a project, an indicator. Indicators that make no picture are a list. */
import { parseSpan } from '../../../programme/time/span.js';
import { numberWords } from '../../../i18n/formats.js';
import type { Indicator } from '../../../programme/schema.js';
import { measureContext, type MeasureContext } from '../../figures/context.js';
import {
  lengthOf,
  seriesOf,
  UNDATED,
  usualLength,
  type PeriodView,
  type SeriesView,
} from '../../figures/series.view.js';
import { present, type Line } from '../../../documents/line.js';
import { isPrevious } from '../../figures/previous.js';
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
    title: plainText(context.projects.get(card.id)?.shortTitle || card.title),
    ...(card.aim && { text: plainText(card.aim) }),
    lines: linesOf(card, context),
    shares: card.shares.map(({ code, icon, count, words }) => ({
      code,
      icon,
      count,
      // The count stands before it, larger.
      label: words.slice(0, -String(count).length).trimEnd(),
    })),
  }));
}

/** Who leads; and in one line when, and how much of what. */
function linesOf({ brief, counts }: CardView, { say }: DisplayContext): string[] {
  const said = (label: string): string | undefined =>
    brief
      .find((it) => it.label.some((line) => line.text === label))
      ?.lines?.map((it) => plainText(it.text))
      .join(', ');
  const { project } = say.parts;
  const leads = said(project.lead);
  return present(
    leads && leads.length <= LEADS && `${project.lead}: ${leads}`,
    present(said(project.when), ...counts.map((it) => plainText(it.text))).join(' · '),
  );
}

export function indicatorSlides(context: DisplayContext, id?: string): Slide[] {
  const { programme, say, today } = context;
  const measured = { ...measureContext(programme, say, today), say };
  const all = programme.indicators ?? [];
  // What the programme before reached says nothing of this one; where there is nothing else, it is called what it is.
  const current = all.filter((it) => !isPrevious(it, context));
  const own = current.length ? current : all;
  const keys = own.filter((it) => it.key);
  const chosen = id === undefined ? (keys.length ? keys : own) : all.filter((it) => it.id === id);
  const slides = chosen.flatMap((it) =>
    seriesOf(it, measured).map((series, index, { length }): Slide => {
      const bars = barsOf(series, it, measured);
      return {
        id: length > 1 ? `indicator:${it.id}:${index + 1}` : `indicator:${it.id}`,
        kind: 'indicators',
        kicker: present(
          present(say.screen.indicator, it.num).join(' '),
          isPrevious(it, context) && say.measures.previous,
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
      const { code, label, icon } = series.verdict;
      const isJudged = measured.hasActuals && code !== 'noData' && code !== 'ahead';
      return when
        ? [
            {
              ...(it.num && { num: it.num }),
              title: titleOf(it, series),
              when,
              ...(isJudged && { status: { icon, label, isLate: code === 'notMet' } }),
            },
          ]
        : [];
    }),
  );
  const isBefore = chosen.length > 0 && chosen.every((it) => isPrevious(it, context));
  const { measures, summary } = context.say;
  const title = isBefore ? summary.previousIndicators : measures.title;
  return pages(rows, 'indicators', title, context);
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
  plainText(present(it.shortTitle || it.title, group && `— ${group}`).join(' '));

function verdictOf({ verdict }: SeriesView, { hasReports }: MeasureContext): Pick<Slide, 'text'> {
  return hasReports ? { text: plainText(verdict.sentence) } : {};
}

const textOf = (lines: Line[]): string => lines.map((it) => plainText(it.text)).join(', ');

/** What was reached beside what was planned; where nothing has been reached yet, the plan. Below zero no bar stands. */
function barsOf(
  { periods }: SeriesView,
  { unit }: Indicator,
  measured: MeasureContext & Pick<DisplayContext, 'say'>,
): BarOfSlide[] | undefined {
  const { screen } = measured.say;
  const length = usualLength(periods.map((it) => it.period).filter((it) => it !== UNDATED));
  const shown = periods
    .filter((it) => it.period !== UNDATED && lengthOf(it.period) === length)
    .flatMap(({ period, label, reached, planned }) => {
      const value = reached ?? planned;
      if (value === undefined) return [];
      // Eleven months must not look like a year.
      const isPart = reached !== undefined && isUnfinished(period, measured);
      const missed = reached === undefined ? undefined : planned;
      return [
        {
          label: isPart ? screen.partOf(label) : label,
          value,
          planned: missed,
          isPlan: reached === undefined,
        },
      ];
    })
    .slice(-MOST_BARS);
  const highest = Math.max(...shown.map((it) => Math.max(it.value, it.planned ?? 0)));
  if (shown.length < 2 || highest <= 0 || shown.some((it) => it.value < 0)) return undefined;
  // Of «не менее 30 %» the number: the words are on the site.
  const numbers = shown.map((it) => numberWords(it.value, measured.say.locale));
  const percent = unit === '%' && numbers.every((it) => it.length < 5) ? '\u202f%' : '';
  return shown.map(({ label, value, planned, isPlan }, index) => ({
    label,
    value: numbers[index]! + percent,
    height: value / highest,
    isPlan,
    ...(planned !== undefined &&
      planned >= 0 && {
        plan: {
          value: numberWords(planned, measured.say.locale) + percent,
          height: planned / highest,
        },
      }),
  }));
}

/** What is known of it was written down before it was over. */
function isUnfinished(period: string, { asOf, today }: MeasureContext): boolean {
  const last = parseSpan(period)?.last;
  return last !== undefined && Math.min(today, asOf?.last ?? today) < last;
}
