/** What stands above and below each page is not read: most of it is a number. */

const OF_PAGES = new Set(['страница', 'стр', 'с', 'лист', 'из', 'page', 'of', 'p']);

/** Whether anything is written there but which page it is. */
export const isHeaderText = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((it) => it !== '' && !OF_PAGES.has(it));
