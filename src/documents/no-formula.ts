/** Where a cell may begin, also in a spreadsheet that is told other separators than ours, and does not mind our quotes. */
const BEGINS = /[,;\t\r\n]/;
const PASSES = /["\s]/;
/** Full-width ones too: some spreadsheets make the others of them. */
const SIGNS = /[=@＝＠]/;
const NUMBER_SIGNS = /[+\-＋－]/;
/** The rest of a number, and the end of its cell. */
const NUMBER = /[\s\d.,%]*(?:["';\r\n]|$)/y;

/**
 * Text of a file, for a spreadsheet: wherever it would take what follows for a formula, an apostrophe stands before it. «+»,
 * «-5» and «+10 %» are no formulas.
 */
export function noFormula(text: string): string {
  // Nearly no text has any of them.
  if (!/[=@+\-＝＠＋－]/.test(text)) return text;
  let safe = '';
  let from = 0;
  let mayBegin = true;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (mayBegin && (SIGNS.test(sign) || (NUMBER_SIGNS.test(sign) && !isNumber(text, at + 1)))) {
      safe += `${text.slice(from, at)}'`;
      from = at;
    }
    mayBegin = BEGINS.test(sign) || (mayBegin && PASSES.test(sign));
  }
  return safe + text.slice(from);
}

function isNumber(text: string, at: number): boolean {
  NUMBER.lastIndex = at;
  return NUMBER.test(text);
}
