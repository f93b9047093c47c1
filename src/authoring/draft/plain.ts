import { foldText } from '../../programme/folding.js';

/** What of a text matters where two are compared: its words, and the sign of per cent. */
export const plain = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
