/** A place of the document as a key: `3`, `3:12` are a block, and a row of it. Finer places are found within. */
import type { Place } from '../../reading-files/index.js';

export const rowKey = ({ block, row }: Place): string =>
  row === undefined ? String(block) : `${block}:${row}`;
