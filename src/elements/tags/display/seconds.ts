/** Times in seconds, as somebody has written them into a page. */

/** Longer than anything in a hall, and as milliseconds still a number that a browser's clock takes. */
const A_DAY = 86_400;

/** What is no time (`12 сек`, `0`) is the usual one; too short a time would make a hall flicker, or flood the site. */
export const secondsOf = (given: number, usual: number, least: number): number =>
  Math.min(Math.max(given > 0 ? given : usual, least), A_DAY);
