/** Texts within a text that is JSON. */

/** One sign at a time: a pattern for the whole would have to keep in mind each of a million escapes. */
const STOP = /["\\]/g;

/** Behind the closing quote of what begins with a quote at this place. */
export function endOfString(text: string, at: number): number {
  STOP.lastIndex = at + 1;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    if (stop[0] === '"') return STOP.lastIndex;
    STOP.lastIndex++;
  }
  return text.length;
}

/** Where each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r]/g)) starts.push(index + end.length);
  return starts;
}

const SIGN = /["{}[\]]/g;
const WORD = /[^\s"{}[\]:,]*/y;

/** Behind the value that begins at this place. */
export function endOfValue(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at);
  if (text[at] !== '{' && text[at] !== '[') {
    WORD.lastIndex = at;
    return at + WORD.exec(text)![0].length;
  }
  let depth = 0;
  SIGN.lastIndex = at;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    if (sign[0] === '"') SIGN.lastIndex = endOfString(text, sign.index);
    else if (sign[0] === '{' || sign[0] === '[') depth++;
    else if (--depth === 0) return SIGN.lastIndex;
  }
  return text.length;
}
