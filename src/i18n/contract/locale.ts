/** What a language says not in words but in signs: its months, its numbers, the order of its dates. */
export interface Locale {
  /** BCP 47: for `Intl`, and for the `lang` attribute of what we say. */
  language: string;
  /** «ноябрь», as a heading. */
  months: readonly string[];
  /** «ноября», as in a date. */
  monthsOfDate: readonly string[];
  decimal: string;
  /** Between thousands. */
  group: string;
  /** A number with what it counts: «45 %», «12 чел.». */
  counted: (number: string, unit: string) => string;
  /** A date in a sentence or a cell: «28.01.2019». */
  date: (day: number, month: number, year: number) => string;
}
