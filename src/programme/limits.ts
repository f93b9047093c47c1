/** How much of a file is drawn one by one. No programme that we know comes near; beyond it there is one of them, and a word. */

/** Monthly for forty years. Whoever needs more has mistyped a year, and must not freeze the page. */
export const MOST_WINDOWS_OF_ONE = 480;

/** Of all that recurs: ten thousand activities, each of them every year. */
export const MOST_WINDOWS = 60_000;

/** Of all that recurs, where each time is a row of its own. */
export const MOST_ENTRIES = 6000;

/** Of all that happens at a time, events and lines of a plan: a page that draws more of them answers nobody. */
export const MOST_ITEMS = 10_000;

/** By the key of a list: each of what stands in it is drawn with all that belongs to it. */
export const MOST_OF: ReadonlyMap<unknown, number> = new Map(
  Object.entries({
    when: 500,
    actual: 500,
    marks: 500,
    parts: 500,
    occurrences: 500,
    dates: 60,
    points: 5000,
    final: 5000,
    projects: 10_000,
    bodies: 10_000,
  }),
);

/** Bars that lie under each other in one row. */
export const MOST_TRACKS = 100;

/** What is longer is no abbreviation, and is not looked for where texts use it. */
export const LONGEST_TERM = 60;

/** How far a table's short rows are filled up with empty cells. */
export const MOST_FILLED = 30;

/** Of what is said behind one window. */
export const MOST_REPORTS_TOLD = 20;

/** Years of an indicator that still run, when it is asked how it stands. */
export const MOST_RUNNING = 100;
