/** Which columns a time axis can afford at a width. */
export type TickUnit = 'month' | 'quarter' | 'year';

/** How many columns a year has, and how wide one must be for its label: «сен», «III». */
const UNITS: { unit: TickUnit; perYear: number; minWidth: number }[] = [
  { unit: 'month', perYear: 12, minWidth: 34 },
  { unit: 'quarter', perYear: 4, minWidth: 17 },
];

const YEAR_LABEL_WIDTH = 38;

export function tickUnit(years: number, width: number): TickUnit {
  const fitting = UNITS.find(({ perYear, minWidth }) => width / (years * perYear) >= minWidth);
  return fitting?.unit ?? 'year';
}

export const ticksPerYear = (unit: TickUnit): number =>
  UNITS.find((it) => it.unit === unit)?.perYear ?? 1;

/** Label every year, every second, every fifth…: the first step whose labels don't touch. */
export function yearStep(years: number, width: number): number {
  const perYear = width / years;
  return [1, 2, 5, 10, 20, 50, 100].find((step) => step * perYear >= YEAR_LABEL_WIDTH) ?? 500;
}
