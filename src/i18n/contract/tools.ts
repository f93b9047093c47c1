/** What search, filters and download say: apart, since most visitors never open them. */

export interface ToolsWords {
  group: string;
  groups: Record<'project' | 'stage' | 'role' | 'year', string>;
  /** Under the choice of groups in which an activity may stand several times. */
  inEachGroup: string;
  scale: string;
  scales: Record<'auto' | 'year' | 'half' | 'quarter' | 'month', string>;
  facets: Record<'project' | 'stage' | 'status' | 'role' | 'year', string>;
  all: string;
  /** Of the statuses: whatever is not done yet. */
  notDone: string;
  shown: (n: number, of: number) => string;
  nothing: string;
  reset: string;
  drop: (what: string) => string;
  csv: (n: number) => string;
  csvHint: string;
  /** Before the weaknesses and threats that an activity answers. */
  answers: string;
  json: string;
  jsonHint: string;
  columns: {
    num: string;
    title: string;
    group: string;
    first: string;
    last: string;
    asOf: string;
    explained: string;
  };
}
