/** The answer that stands first, in English. */
import type { PromiseWords, VerdictFacts } from '../contract/promises.js';
import { monthOfDate, plural } from '../formats.js';
import { partsOf } from '../../programme/time/days.js';
import { locale } from './locale.js';
import { time } from './time.js';

const activities = (n: number): string =>
  plural(n, locale, { one: 'activity', other: 'activities' });

function verdict(facts: VerdictFacts): string {
  const { all, phase, hasReports } = facts;
  if (all === 0) return measured(facts);
  if (hasReports) return reported(facts);
  if (facts.ahead === all)
    return phase?.state === 'notBegun'
      ? `The programme begins in ${phase.first}, with ${activities(all)} planned.`
      : `${lead(facts)}All ${activities(all)} are ahead.`;
  return (
    lead(facts) +
    (all === 1
      ? 'Nothing is reported on its one activity.'
      : `Nothing is reported on any of its ${activities(all)}.`)
  );
}

function lead({ phase }: VerdictFacts): string {
  if (!phase) return '';
  if (phase.state === 'over') return `The programme’s time ended in ${phase.last}. `;
  if (phase.state === 'notBegun') return `The programme begins in ${phase.first}. `;
  return phase.years > 1
    ? `Year ${phase.year} of ${phase.years}. `
    : `The programme runs until the end of ${phase.last}. `;
}

function reported(facts: VerdictFacts): string {
  const { all, done, partly, late, unknown, cancelled, phase, oldData, next } = facts;
  const isOver = phase?.state === 'over';
  const parts =
    done === all
      ? [`all done: ${done} of ${all}`]
      : done + cancelled === all && done
        ? [`${done} of ${all} done, the rest cancelled`]
        : [
            `${done} of ${all} done`,
            ...(done === 0 && partly ? [`${partly} in part`] : []),
            ...(late ? [`${late}\u00a0late`] : []),
            ...(unknown * 2 > all ? [`${unknown}\u00a0unknown`] : []),
            ...(late || unknown || isOver ? [] : ['nothing late']),
          ];
  const begin = oldData
    ? `As of ${oldData}: `
    : isOver
      ? `The programme’s time ended in ${phase.last}: `
      : '';
  const core = `${parts.join(', ')}.`;
  const first = begin ? begin + core : core.charAt(0).toUpperCase() + core.slice(1);
  if (facts.isUndated) return `${first} The report has no date.`;
  return next && !isOver && !oldData ? `${first} Next: ${next}.` : first;
}

function measured({ series, assessed }: VerdictFacts): string {
  if (series?.compared)
    return `The plan is met by ${series.met} of ${plural(series.all, locale, { one: 'indicator', other: 'indicators' })}.`;
  if (series)
    return `${plural(series.all, locale, { one: 'indicator', other: 'indicators' })}, nothing reached is reported yet.`;
  if (assessed)
    return `Self-assessment: ${assessed.scored} of ${plural(assessed.all, locale, { one: 'result', other: 'results' })} scored.`;
  return '';
}

export const promises: PromiseWords = {
  verdict,
  soon: (moment, isThisYear) => {
    const { year, day } = partsOf(moment.first);
    if (moment.precision !== 'day') return time.moment(moment);
    return `${day}\u00a0${monthOfDate(moment.first, locale)}${isThisYear ? '' : ` ${year}`}`;
  },
  standing: { done: 'done', going: 'under way', late: 'late', unknown: 'unknown' },
  partly: (n) => `and ${n} in part`,
  orFailed: 'or failed',
  besides: (ahead, cancelled) =>
    `Besides, ${[ahead && `${ahead} ahead`, cancelled && `${cancelled} cancelled`].filter(Boolean).join(' and ')}.`,
  title: 'Wall of promises',
  reading: 'a square is an activity and can be opened; a column is the year it is promised for',
  readingSmall: 'a square is an activity and can be opened',
  noTerm: 'no date',
  earlier: 'earlier',
  later: 'later',
  dashes: 'A dash is not a zero: nothing is reported, only the plan is known.',
  legend: 'Legend',
  detail: { promised: 'Promised', when: 'Due', who: 'In charge', known: 'Known' },
  inRoadmap: 'Its row in the roadmap',
  close: 'Close',
  neighbours: '← → next ones, Esc',
  rowCounts: (n, tally) => [activities(n), tally.join(', ')].filter(Boolean).join(': '),
};
