/** Which paragraphs are headings: by style, or by look, since hardly any document of a school has styles. */

export interface Look {
  text: string;
  isStrong: boolean;
  isCentred: boolean;
  bullet?: boolean;
}

const LONGEST = 160;
/** A sentence, or an item of a list. */
const GOES_ON = /[.;,]$/;
const ABBREVIATED = /(?:\d|^[IVX]+|г)\.$/;
const LETTERS = /\p{L}/u;

/** Short, and all of it bold, or centred capitals. */
export function looksLikeHeading({ text, isStrong, isCentred, bullet }: Look): boolean {
  if (bullet || text.length > LONGEST || !LETTERS.test(text)) return false;
  if (GOES_ON.test(text) && !ABBREVIATED.test(text)) return false;
  return isStrong || (isCentred && text === text.toUpperCase());
}
