/** The words of `<prog-assessment>`: apart, so that only the pages which hold it carry them. */

export interface FindingFacts {
  /** How many results there are. */
  of: number;
  up: number;
  down: number;
  /** Not assessed at the last date. */
  unknown: number;
}

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
  /** «выше стало у 7 из 9, 1 не оценён»: of all results together. */
  finding: (facts: FindingFacts) => string;
  /** Since the first time: «выше на 4», «без изменений». */
  moved: (sign: number, by: string) => string;
  /** The signs of the small charts. */
  signs: Record<'start' | 'dot' | 'unknown', string>;
  showTable: string;
}
