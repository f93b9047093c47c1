/** Invented indicators with a plan for each of ten years and a fact for most: the same for every contender. */
import { randomFrom, sentenceFrom } from './random.mjs';

const GROUPS = ['Кадры', 'Качество образования', 'Цифровая среда', 'Воспитание'];
const [FIRST_YEAR, YEARS, SEED] = [2016, 10, 2016];
/** From here on nothing is reported yet. */
const FIRST_PLANNED_YEAR = 2022;

/**
 * @typedef {{ year: number, target: number, actual?: number }} Point
 * @typedef {{ id: string, num: string, title: string, points: Point[] }} Indicator
 * @typedef {{ years: number[], groups: { id: string, title: string, indicators: Indicator[] }[] }} Plan
 */

/** @returns {Plan} */
export function makePlan(count) {
  const random = randomFrom(SEED);
  const years = Array.from({ length: YEARS }, (_, at) => FIRST_YEAR + at);
  const groups = GROUPS.map((title, at) => ({ id: `g${at + 1}`, title, indicators: [] }));
  for (let at = 0; at < count; at++) {
    const { indicators } = groups[Math.floor((at * groups.length) / count)];
    let target = 10 + Math.floor(random() * 30);
    const points = years.map((year) => {
      target += Math.floor(random() * 6);
      const actual = target - 4 + Math.floor(random() * 8);
      return { year, target, ...(year < FIRST_PLANNED_YEAR && { actual }) };
    });
    indicators.push({ id: `i${at + 1}`, num: `${at + 1}`, title: sentenceFrom(random), points });
  }
  return { years, groups };
}

/** The same in the project's own format. */
export function asProgramme({ years, groups }) {
  return {
    formatVersion: '1.0',
    id: 'bench-indicators',
    lang: 'ru',
    title: 'Показатели для измерений',
    period: { from: `${years.at(0)}`, to: `${years.at(-1)}` },
    projects: groups.map(({ id, title }) => ({ id, title })),
    indicators: groups.flatMap((group) =>
      group.indicators.map(({ points, ...it }) => ({
        ...it,
        project: group.id,
        unit: '%',
        direction: 'increase',
        points: points.map(({ year, ...values }) => ({ period: `${year}`, ...values })),
      })),
    ),
  };
}
