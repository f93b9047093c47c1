/** The answer that stands first, in Russian. */
import type { PromiseWords, VerdictFacts } from '../contract/promises.js';
import { monthOfDate, plural } from '../formats.js';
import { partsOf } from '../../programme/time/days.js';
import { locale } from './locale.js';
import { time } from './time.js';

const activities = (n: number): string =>
  plural(n, locale, { one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' });
const ofActivities = (n: number): string =>
  plural(n, locale, { one: 'мероприятия', other: 'мероприятий' });

function verdict(facts: VerdictFacts): string {
  const { all, phase, hasReports } = facts;
  if (all === 0) return measured(facts);
  if (hasReports) return reported(facts);
  if (facts.ahead === all)
    return phase?.state === 'notBegun'
      ? `Программа начнётся в\u00a0${phase.first}\u00a0году. В\u00a0плане ${activities(all)}.`
      : `${lead(facts)}Впереди все ${activities(all)}.`;
  const silence =
    all === 1
      ? 'Отчёта о\u00a0мероприятии нет.'
      : `Отчёта нет ни\u00a0об\u00a0одном из\u00a0${ofActivities(all)}.`;
  return lead(facts) + silence;
}

function lead({ phase }: VerdictFacts): string {
  if (!phase) return '';
  if (phase.state === 'over') return `Срок программы вышел в\u00a0${phase.last}\u00a0году. `;
  if (phase.state === 'notBegun') return `Программа начнётся в\u00a0${phase.first}\u00a0году. `;
  return phase.years > 1
    ? `Идёт ${phase.year}-й год программы из\u00a0${phase.years}. `
    : `Программа идёт до\u00a0конца ${phase.last}\u00a0года. `;
}

function reported(facts: VerdictFacts): string {
  const { all, done, partly, late, unknown, cancelled, phase, oldData, next } = facts;
  const isOver = phase?.state === 'over';
  const parts =
    done === all
      ? [`сделано всё: ${done} из\u00a0${all}`]
      : done + cancelled === all && done
        ? [`сделано ${done} из\u00a0${all}, остальное отменено`]
        : [
            `сделано ${done} из\u00a0${all}`,
            ...(done === 0 && partly ? [`частично\u00a0${partly}`] : []),
            ...(late ? [`опаздывает\u00a0${late}`] : []),
            // «3 из 33» alone would sound as if thirty had failed.
            ...(unknown * 2 > all ? [`неизвестно\u00a0${unknown}`] : []),
            ...(late || unknown || isOver ? [] : ['ничего не\u00a0опаздывает']),
          ];
  const begin = oldData
    ? `По\u00a0данным на\u00a0${oldData}: `
    : isOver
      ? `Срок программы вышел в\u00a0${phase.last}\u00a0году: `
      : '';
  const core = `${parts.join(', ')}.`;
  const first = begin ? begin + core : core.charAt(0).toUpperCase() + core.slice(1);
  if (facts.isUndated) return `${first} Даты отчёта нет.`;
  return next && !isOver && !oldData ? `${first} Ближайшее\u00a0— ${next}.` : first;
}

function measured({ series, assessed }: VerdictFacts): string {
  if (series?.compared)
    return `План выполнен у\u00a0${series.met} из\u00a0${plural(series.all, locale, { one: 'показателя', other: 'показателей' })}.`;
  if (series)
    return `${plural(series.all, locale, { one: 'показатель', few: 'показателя', other: 'показателей' })}, о\u00a0достигнутом пока не\u00a0сообщали.`;
  if (assessed)
    return `Самооценка: оценено ${assessed.scored} из\u00a0${plural(assessed.all, locale, { one: 'результата', other: 'результатов' })}.`;
  return '';
}

const SQUARE = 'клетка — мероприятие, её можно открыть';

export const promises: PromiseWords = {
  verdict,
  soon: (moment, isThisYear) => {
    const { year, day } = partsOf(moment.first);
    if (moment.precision !== 'day') return time.moment(moment);
    return `${day}\u00a0${monthOfDate(moment.first, locale)}${isThisYear ? '' : ` ${year}\u00a0года`}`;
  },
  standing: { done: 'сделано', going: 'идёт', late: 'опаздывает', unknown: 'неизвестно' },
  partly: (n) => `и\u00a0${n} частично`,
  orFailed: 'или сорвано',
  besides: (ahead, cancelled) =>
    `Ещё ${[ahead && `${ahead} впереди`, cancelled && `${cancelled} отменено`].filter(Boolean).join(' и\u00a0')}.`,
  title: 'Стена обещаний',
  reading: `${SQUARE}; столбец — год, к\u00a0которому обещано`,
  readingSmall: SQUARE,
  noTerm: 'без срока',
  earlier: 'раньше',
  later: 'позже',
  dashes: 'Прочерк — не\u00a0ноль: отчётов нет, известен только план.',
  legend: 'Обозначения',
  detail: { promised: 'Обещано', when: 'К\u00a0сроку', who: 'Отвечают', known: 'Известно' },
  inRoadmap: 'Строка в\u00a0дорожной карте',
  close: 'Закрыть',
  neighbours: '← → соседние, Esc',
  rowCounts: (n, tally) => [activities(n), tally.join(', ')].filter(Boolean).join(': '),
};
