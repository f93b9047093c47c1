/** What both floors share: text made safe for innerHTML, the place of a bar, a style sheet. */
import { loadSheet } from '../../../page/load-sheet.mjs';
import { safe } from '../../../page/safe.mjs';

export const label = ({ num, title }) => safe(`${num}. ${title}`);

export function bar({ first, last }, { years }) {
  const share = (quarters) => ((quarters / (years * 4)) * 100).toFixed(2);
  return `<div class="track"><div class="bar" style="left:${share(first)}%;width:${share(last + 1 - first)}%"></div></div>`;
}

export const loadStyles = () => loadSheet(new URL('floor.css', import.meta.url).href);
