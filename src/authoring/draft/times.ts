/** Times of a document as a programme has them: words stay words, columns of a grid become spans. */
import type { Json } from '../../programme/reading/values.js';
import type { Said } from '../../recognising/found.js';
import type { GridTimes } from '../../recognising/parts/grid-times.js';
import type { Period } from '../../recognising/tables/headers.js';

/** `2021-Q3`; undefined where no year is said. */
export function momentOf({ year, quarter, half, month }: Period): string | undefined {
  if (year === undefined) return undefined;
  if (quarter) return `${year}-Q${quarter}`;
  if (half) return `${year}-H${half}`;
  return month ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}

/** Of an indicator, an assessment: also «2023/2024» of a school year, and of several years. */
export function periodText(period: Period): string | undefined {
  const { year, toYear, school } = period;
  if (year !== undefined && toYear !== undefined)
    return school ? `${year}/${toYear} учебный год` : `${year}/${toYear}`;
  return momentOf(period);
}

const spanOf = (from: Period, to: Period): unknown => {
  const [first, last] = [momentOf(from), momentOf(to)];
  if (first === undefined || last === undefined) return { kind: 'notStated' };
  return first === last ? first : `${first}/${last}`;
};

export const marksOf = ({ marks, unplaced }: GridTimes): Json[] => [
  ...marks.map(({ from, to, text }) => ({ at: spanOf(from, to), text })),
  ...unplaced.map(({ text }) => ({ at: { kind: 'notStated' }, text })),
];

/** The words of a cell, line by line; then what is drawn by colour. */
export function whenOf(
  said: readonly Said[],
  { begins, ends, grid }: { begins?: Said; ends?: Said; grid?: GridTimes } = {},
): unknown {
  const words = said.map((it) => it.text);
  if (begins || ends)
    words.push(
      begins && ends
        ? `${begins.text} – ${ends.text}`
        : begins
          ? `с ${begins.text}`
          : `до ${ends!.text}`,
    );
  if (words.length) return words.length === 1 ? words[0] : words.join('\n');
  const drawn = (grid?.shaded ?? []).map(({ from, to }) => spanOf(from, to));
  return drawn.length > 1 ? drawn : drawn[0];
}
