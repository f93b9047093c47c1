/** A line chart as plain data. */
export interface ChartView {
  /** One for each place from left to right. */
  labels: string[];
  lines: ChartLine[];
  /** How a value is written: in the reader's language, with its unit. */
  format: (value: number) => string;
  /** What the picture is, for those who do not see it. Its figures stand in a table beside it. */
  description: string;
}

export interface ChartLine {
  label: string;
  /** One for each label; `null` is a gap. */
  values: (number | null)[];
  /** A plan is dashed and hollow, so that print without colour tells them apart. */
  kind: 'plan' | 'actual';
  /** Which of several parallel series: a plan and what was reached of it share their hue and their shape. */
  series: number;
}
