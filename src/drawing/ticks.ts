/** Which columns a time axis can afford at a width. */
export const TICK_UNITS = ['year', 'half', 'quarter', 'month'] as const;
export type TickUnit = (typeof TICK_UNITS)[number];

export const ticksPerYear = (unit: TickUnit): number =>
  ({ month: 12, quarter: 4, half: 2, year: 1 })[unit];

/** What the label of a month («сен»), of half a year («II п/г») and of a year needs. */
const MONTH_WIDTH = 34;
const HALF_WIDTH = 42;
const YEAR_WIDTH = 38;

/**
 * The narrowest year in which labels of the unit don't touch.
 *
 * @param quarterWidth what the label of a quarter needs, which depends on the language
 */
export function yearWidth(unit: TickUnit, quarterWidth: number): number {
  const label = { month: MONTH_WIDTH, quarter: quarterWidth, half: HALF_WIDTH, year: YEAR_WIDTH };
  return label[unit] * ticksPerYear(unit);
}

/** The unit asked for, or else the finest for which there is room. Halves only when asked for: quarters say more. */
export function tickUnit(
  years: number,
  width: number,
  quarterWidth: number,
  wanted?: TickUnit,
): TickUnit {
  const fits = (unit: TickUnit): boolean => width / years >= yearWidth(unit, quarterWidth);
  if (wanted && fits(wanted)) return wanted;
  return fits('month') ? 'month' : fits('quarter') ? 'quarter' : 'year';
}

/** Label every year, every second, every fifth…: the first step whose labels don't touch. */
export function yearStep(years: number, width: number): number {
  const perYear = width / years;
  return [1, 2, 5, 10, 20, 50, 100].find((step) => step * perYear >= YEAR_WIDTH) ?? 500;
}
