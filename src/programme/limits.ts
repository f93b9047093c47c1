/** How much of a file is drawn one by one. No programme that we know comes near; beyond it there is one of them, and a word. */

/** Monthly for forty years. Whoever needs more has mistyped a year, and must not freeze the page. */
export const MOST_WINDOWS_OF_ONE = 480;

/** Of all that recurs: ten thousand activities, each of them every year. */
export const MOST_WINDOWS = 60_000;

/** Of what is said behind one window. */
export const MOST_REPORTS_TOLD = 20;
