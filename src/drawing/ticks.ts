/** Which columns a time axis can afford at a width. */
export type TickUnit = 'month' | 'quarter' | 'year';

/** What the label of a month needs: «сен». */
const MONTH_WIDTH = 34;
const YEAR_LABEL_WIDTH = 38;

/** @param quarterWidth what the label of a quarter needs, which depends on the language */
export function tickUnit(years: number, width: number, quarterWidth: number): TickUnit {
  if (width / (years * 12) >= MONTH_WIDTH) return 'month';
  return width / (years * 4) >= quarterWidth ? 'quarter' : 'year';
}

export const ticksPerYear = (unit: TickUnit): number => ({ month: 12, quarter: 4, year: 1 })[unit];

/** Label every year, every second, every fifth…: the first step whose labels don't touch. */
export function yearStep(years: number, width: number): number {
  const perYear = width / years;
  return [1, 2, 5, 10, 20, 50, 100].find((step) => step * perYear >= YEAR_LABEL_WIDTH) ?? 500;
}
