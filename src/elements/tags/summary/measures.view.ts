/** How indicators and self-assessments stand: counts, and those whose plan was not met. */
import { present } from '../../../documents/line.js';
import type { SeriesState } from '../../../i18n/contract/summary.js';
import {
  groupsOf,
  indicatorStatus,
  type IndicatorStatus,
} from '../../../programme/indicator-status.js';
import type { Indicator } from '../../../programme/schema.js';
import { parseMoment } from '../../../programme/time/moment.js';
import { isPrevious } from '../../figures/previous.js';
import type { StatusIcon } from '../../status/status.view.js';
import { targetLines, valueLine } from '../../text/values.js';
import type { SummaryContext } from './context.js';
import {
  type ItemView,
  type ListView,
  type FactView,
  type ShareView,
  SHOWN_OF_LIST,
  listed,
} from './model.js';

interface Series {
  indicator: Indicator;
  group?: string;
  state: SeriesState;
  status: IndicatorStatus;
  /** Every year that it speaks of lies before the programme. */
  isPrevious: boolean;
}

const STATES: readonly SeriesState[] = [
  'met',
  'notMet',
  'noData',
  'ahead',
  'notComparable',
  'noPlan',
];

/** The marks of promises that mean the same; what no promise can be has none. */
const ICONS: Partial<Record<SeriesState, StatusIcon>> = {
  met: 'done',
  notMet: 'notDone',
  noData: 'noReport',
  ahead: 'ahead',
};

export function seriesOf(context: SummaryContext): Series[] {
  const { programme, project, today } = context;
  const indicators = (programme.indicators ?? []).filter(
    (it) => !project || it.project === project.id,
  );
  return indicators.flatMap((indicator) => {
    const groups = groupsOf(indicator);
    return (groups.length ? groups : [undefined]).map((group): Series => {
      const status = indicatorStatus(indicator, today, group);
      return {
        indicator,
        ...(group !== undefined && { group }),
        state: status.reason.code === 'nothingPlanned' ? 'noPlan' : status.code,
        status,
        isPrevious: isPrevious(indicator, context, group),
      };
    });
  });
}

const countOf = (series: Series[], state: SeriesState): number =>
  series.filter((it) => it.state === state).length;

const indicatorsIn = (series: Series[]): number => new Set(series.map((it) => it.indicator)).size;

/** The counts by state: of this programme, and of the one before. */
export function seriesFacts(all: Series[], { say }: SummaryContext): FactView[] {
  const fact = (label: string, isPrevious: boolean): FactView[] => {
    const series = all.filter((it) => it.isPrevious === isPrevious);
    if (series.length === 0) return [];
    const indicators = indicatorsIn(series);
    return [
      {
        label,
        shares: STATES.flatMap((code): ShareView[] => {
          const count = countOf(series, code);
          const icon = ICONS[code];
          const share = { code, count, label: say.summary.state[code], ...(icon && { icon }) };
          return count ? [share] : [];
        }),
        ...(series.length > indicators && {
          note: say.summary.seriesOf(series.length, indicators),
        }),
      },
    ];
  };
  return [...fact(say.summary.indicators, false), ...fact(say.summary.previousIndicators, true)];
}

/** Those that did not reach their plan; of the programme before only where this one has none. */
export function behindList(all: Series[], context: SummaryContext): ListView[] {
  const { say } = context;
  const current = all.filter((it) => !it.isPrevious);
  const isCurrent = current.length > 0;
  const behind = (isCurrent ? current : all).filter((it) => it.state === 'notMet');
  if (behind.length === 0) return [];
  const rest = behind.length - SHOWN_OF_LIST;
  return [
    {
      id: 'behind',
      title: isCurrent ? say.summary.behind : say.summary.previousBehind,
      items: listed(behind).map((it) => seriesItem(it, context)),
      ...(rest > 0 && { rest: { words: say.summary.more(rest), to: { part: 'indicators' } } }),
    },
  ];
}

function seriesItem({ indicator, group, status }: Series, context: SummaryContext): ItemView {
  const { say } = context;
  const { id, num, title } = indicator;
  const { period, target, actual } = status.reason.params;
  const plan = target == null ? undefined : targetLines(target, context, indicator)[0]?.text;
  const reached = actual == null ? undefined : valueLine(actual, context, indicator).text;
  return {
    ...(num && { num }),
    title,
    ...(plan !== undefined &&
      reached !== undefined && {
        note: say.summary.reached(
          reached,
          plan,
          present(period && say.time.span(period)).join(', '),
        ),
      }),
    ...(group && { group }),
    to: { part: 'indicators', item: id },
  };
}

/** «24 результата, последняя — декабрь 2023: оценено 22 из 24». What was not assessed is not a zero. */
export function assessmentFacts({ programme, project, say }: SummaryContext): FactView[] {
  const assessments = (programme.assessments ?? []).filter(
    (it) => !project || it.project === project.id,
  );
  const results = assessments.reduce((sum, it) => sum + it.items.length, 0);
  const latest = assessments
    .flatMap(({ dates }) => parseMoment(dates.at(-1) ?? '') ?? [])
    .sort((a, b) => b.last - a.last)[0];
  if (results === 0 || !latest) return [];
  const scored = assessments.reduce(
    (sum, { items, dates }) =>
      sum + items.filter((it) => it.scores[dates.length - 1] != null).length,
    0,
  );
  return [
    {
      label: say.summary.assessment,
      shares: [],
      note: present(
        say.summary.assessed(results, say.time.moment(latest)),
        scored < results && say.summary.assessedOf(scored, results),
      ).join('; '),
    },
  ];
}
