/** The words of `<prog-assessment>`: apart, so that only the pages which hold it carry them. */

export interface AssessmentWords {
  title: string;
  empty: string;
  /** The file has some, but none of the id or of the project that the page asks for. */
  noneOfThese: string;
  noAssessment: (id: string) => string;
  scale: (min: string, max: string) => string;
  yesNo: string;
  /** Of the latest date: «декабрь 2023: среднее 7,4, оценено 8 из 9». */
  latest: (date: string, average: string) => string;
  item: string;
  /** The head of the column of changes, and what one says to the ear. */
  change: string;
  grown: (by: string) => string;
  fallen: (by: string) => string;
  same: string;
  average: string;
  /** The same where there are only yes and no. */
  total: string;
  ofMean: (mean: string) => string;
  assessed: (n: number, of: number) => string;
  yesOf: (n: number, of: number) => string;
  task: string;
  findings: string;
  conclusion: string;
  asLines: string;
  /** What draws the lines could not be loaded. */
  chartMissing: string;
  chart: (title: string) => string;
}
