/** An invented programme of any size: the same seed gives every contender the same rows. */
import { randomFrom, sentenceFrom } from './random.mjs';

const GROUPS = [
  'Кадры и наставничество',
  'Качество образования',
  'Цифровая среда',
  'Методическая поддержка',
  'Воспитание и социализация',
  'Управление и мониторинг',
];
const OFFICES = ['Методический отдел', 'Отдел мониторинга', 'Директор', 'Заместитель директора'];

/**
 * @typedef {{ id: string, num: string, title: string, office: string, first: number, last: number, result?: string }} Activity
 *   `first` and `last` are quarters, counted from the programme's first one; the last is still part of it.
 *   `result` is a text of its own, which a contender may fold away.
 * @typedef {{ id: string, title: string, activities: Activity[] }} Group
 * @typedef {{ firstYear: number, years: number, groups: Group[], count: number }} Plan
 */

/**
 * @param {{ withResults?: boolean }} [options] `withResults` only where the folded text is looked for: the floors have none
 * @returns {Plan}
 */
export function makePlan(count, { withResults = false } = {}) {
  const [firstYear, years, seed] = [2019, 6, 2019];
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const groups = GROUPS.map((title, at) => ({ id: `g${at + 1}`, title, activities: [] }));
  for (let at = 0; at < count; at++) {
    const group = groups[Math.floor((at * groups.length) / count)];
    const num = `${groups.indexOf(group) + 1}.${group.activities.length + 1}`;
    const title = sentenceFrom(random);
    const first = below(years * 4);
    const last = Math.min(first + below(8), years * 4 - 1);
    const office = pick(OFFICES);
    group.activities.push({
      id: `a${at + 1}`,
      num,
      title,
      office,
      first,
      last,
      ...(withResults && { result: `Итоговый отчёт по пункту ${num.replace('.', '/')}` }),
    });
  }
  return { firstYear, years, groups, count };
}

/** The same in the project's own format. */
export function asProgramme({ firstYear, years, groups }) {
  const quarter = (at) => `${firstYear + Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  return {
    formatVersion: '1.0',
    id: 'bench',
    lang: 'ru',
    title: 'Программа развития для измерений',
    period: { from: `${firstYear}`, to: `${firstYear + years - 1}` },
    projects: groups.map(({ id, title }) => ({ id, num: id.slice(1), title })),
    activities: groups.flatMap((group) =>
      group.activities.map(({ id, num, title, office, first, last, result }) => ({
        id,
        num,
        title,
        project: group.id,
        when: first === last ? quarter(first) : `${quarter(first)}/${quarter(last)}`,
        responsible: [office],
        ...(result && { deliverable: result }),
      })),
    ),
  };
}
