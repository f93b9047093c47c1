/** Slides of one thing each: a project, an indicator. */
import { measureContext, type MeasureContext } from '../measure/context.js';
import { seriesOf, type SeriesView } from '../measure/series.view.js';
import { present, type Line } from '../line.js';
import { projectsView, type CardView } from '../projects/projects.view.js';
import { plainText } from '../rich-text.js';
import type { DisplayContext } from './display.view.js';
import type { BarOfSlide, Slide } from './slide.js';

/** Those that the document itself calls its key ones; where it calls none so, the first that can be drawn. */
const MOST_INDICATORS = 8;
/** As many bars as a screen's half holds. */
const MOST_BARS = 6;

export function projectSlides(context: DisplayContext, id?: string): Slide[] {
  const { own } = context;
  const view = projectsView(context, id === undefined ? {} : { project: id });
  return (view?.cards ?? []).map((card) => ({
    id: `project:${card.id}`,
    kind: 'projects' as const,
    kicker: present(own.screen.project, card.num).join(' '),
    title: plainText(card.title),
    ...(card.aim && { text: plainText(card.aim) }),
    ...briefOf(card),
    shares: card.shares.map(({ icon, count, words }) => ({
      icon,
      count,
      // The count stands before it, larger.
      label: words.replace(/\s*\d+$/, ''),
    })),
  }));
}

/** Who leads and when; what is counted stands in the shares. */
function briefOf({ brief, activities }: CardView): Pick<Slide, 'lines'> {
  const lines = brief
    .slice(0, 2)
    .map(({ label, lines: said }) =>
      present(
        label.map((it) => plainText(it.text)).join(' '),
        said?.map((it) => plainText(it.text)).join(', '),
      ).join(': '),
    );
  return { lines: present(...lines, activities && plainText(activities.text)) };
}

export function indicatorSlides(context: DisplayContext, id?: string): Slide[] {
  const { programme, readerWords, own, today } = context;
  const measured = measureContext(programme, readerWords, own.values, today);
  const all = programme.indicators ?? [];
  const keys = all.filter((it) => it.key);
  const chosen = id === undefined ? (keys.length ? keys : all) : all.filter((it) => it.id === id);
  const slides = chosen.flatMap((it) =>
    seriesOf(it, measured).map((series, index, { length }): Slide => {
      const bars = barsOf(series);
      return {
        id: length > 1 ? `indicator:${it.id}:${index + 1}` : `indicator:${it.id}`,
        kind: 'indicators',
        kicker: present(own.screen.indicator, it.num).join(' '),
        title: plainText(present(it.title, series.group && `— ${series.group}`).join(' ')),
        ...verdictOf(series, measured),
        ...(bars && { bars }),
      };
    }),
  );
  // Of many, those with a picture; of one that was asked for, whatever there is.
  return id === undefined ? slides.filter((it) => it.bars).slice(0, MOST_INDICATORS) : slides;
}

function verdictOf({ verdict }: SeriesView, { hasReports }: MeasureContext): Pick<Slide, 'text'> {
  return hasReports ? { text: plainText(verdict.sentence) } : {};
}

const textOf = (lines: Line[]): string => lines.map((it) => plainText(it.text)).join(', ');

/** What was reached, and what is planned where nothing has been reached yet. Below zero no bar stands. */
function barsOf({ periods }: SeriesView): BarOfSlide[] | undefined {
  const known = periods.filter((it) => (it.reached ?? it.planned) !== undefined);
  const shown = known.slice(-MOST_BARS);
  const values = shown.map((it) => (it.reached ?? it.planned)!);
  const highest = Math.max(...values);
  if (shown.length < 2 || highest <= 0 || values.some((it) => it < 0)) return undefined;
  return shown.map((it, index) => ({
    label: it.label,
    value: it.reached === undefined ? textOf(it.plan) : textOf(present(it.actual)),
    height: values[index]! / highest,
    isPlan: it.reached === undefined,
  }));
}
