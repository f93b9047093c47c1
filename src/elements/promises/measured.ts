/** Of a programme that promises figures and no activities: how many were compared with their plan, and assessed. */
import type { VerdictFacts } from '../../i18n/contract/promises.js';
import { groupsOf, indicatorStatus } from '../../programme/indicator-status.js';
import { isPrevious } from '../figures/previous.js';
import type { ProgrammeContext } from '../text/programme-context.js';

type Context = ProgrammeContext<'promises'>;

export const measuredFacts = (
  context: Context,
  project?: string,
): Pick<VerdictFacts, 'series' | 'assessed'> => ({
  ...seriesIn(context, project),
  ...assessedIn(context, project),
});

function seriesIn(context: Context, project?: string): Pick<VerdictFacts, 'series'> {
  const { programme, today } = context;
  const states = (programme.indicators ?? [])
    .filter((it) => !project || it.project === project)
    .flatMap((it) =>
      (groupsOf(it).length ? groupsOf(it) : [undefined]).map((group) => ({ it, group })),
    )
    .filter(({ it, group }) => !isPrevious(it, context, group))
    .map(({ it, group }) => indicatorStatus(it, today, group).code);
  if (states.length === 0) return {};
  const met = states.filter((it) => it === 'met').length;
  const compared = met + states.filter((it) => it === 'notMet').length;
  return { series: { all: states.length, compared, met } };
}

function assessedIn({ programme }: Context, project?: string): Pick<VerdictFacts, 'assessed'> {
  const all = (programme.assessments ?? []).filter((it) => !project || it.project === project);
  const items = all.flatMap(({ items, dates }) => items.map((it) => it.scores[dates.length - 1]));
  return items.length
    ? { assessed: { all: items.length, scored: items.filter((it) => it != null).length } }
    : {};
}
