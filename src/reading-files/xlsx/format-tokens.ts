/** A number format in pieces: `#,##0.00" руб."` says how a number is shown, `dd.mm.yyyy` that it is a date. */

export interface Token {
  kind: 'literal' | 'date' | 'digits' | 'percent' | 'text' | 'exponent';
  /** Of a date: letters of one kind, small. */
  text: string;
}

/** Sections: of what is more than nothing, less, nothing, and of text. */
export function sectionsOf(code: string): Token[][] {
  const sections: Token[][] = [[]];
  let at = 0;
  while (at < code.length) {
    const [length, token] = tokenAt(code, at);
    if (code[at] === ';' && token === undefined) sections.push([]);
    else if (token) addTo(sections.at(-1)!, token);
    at += length;
  }
  return sections;
}

function addTo(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  const isMore = last?.kind === token.kind && token.kind !== 'percent';
  if (isMore && (token.kind !== 'date' || last.text[0] === token.text[0])) last.text += token.text;
  else tokens.push(token);
}

/** @returns how many letters it takes, and what it is, if anything */
function tokenAt(code: string, at: number): [length: number, token?: Token] {
  const sign = code[at]!;
  const next = code[at + 1] ?? '';
  switch (sign) {
    case '"': {
      const end = code.indexOf('"', at + 1);
      const text = code.slice(at + 1, end === -1 ? undefined : end);
      return [text.length + 2, { kind: 'literal', text }];
    }
    case '\\':
      return [2, { kind: 'literal', text: next }];
    case '_':
      // As wide as the next letter.
      return [2, { kind: 'literal', text: ' ' }];
    case '*':
      return [2];
    case '[':
      return inBrackets(code, at);
    case ';':
      return [1];
    case '%':
      return [1, { kind: 'percent', text: sign }];
    case '@':
      return [1, { kind: 'text', text: sign }];
    case 'G':
    case 'g':
      if (/^general/i.test(code.slice(at, at + 7))) return [7, { kind: 'text', text: sign }];
      break;
    case 'E':
    case 'e':
      if (next === '+' || next === '-') return [2, { kind: 'exponent', text: 'E' }];
      break;
    case 'A':
    case 'a': {
      const half = /^(?:am\/pm|a\/p)/i.exec(code.slice(at, at + 5))?.[0];
      if (half) return [half.length, { kind: 'date', text: 'a' }];
      break;
    }
  }
  if (/[dmyhs]/i.test(sign)) return [1, { kind: 'date', text: sign.toLowerCase() }];
  if (/[0#?.,]/.test(sign)) return digitsAt(code, at, sign);
  return [1, { kind: 'literal', text: sign }];
}

/** A dot is of a number only beside its digits: in `dd.mm` it separates. */
function digitsAt(code: string, at: number, sign: string): [number, Token] {
  const isBeside = /[0#?]/.test(`${code[at - 1] ?? ''}${code[at + 1] ?? ''}`);
  const kind = /[.,]/.test(sign) && !isBeside ? 'literal' : 'digits';
  return [1, { kind, text: sign }];
}

/** Colours, conditions and languages say nothing; `[h]` counts hours on, and `[$р.-419]` is money. */
function inBrackets(code: string, at: number): [length: number, token?: Token] {
  const end = code.indexOf(']', at);
  if (end === -1) return [code.length - at];
  const inside = code.slice(at + 1, end);
  const length = end - at + 1;
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [length, { kind: 'date', text: inside.toLowerCase() }];
  const money = inside.startsWith('$') ? inside.slice(1).split('-')[0]! : '';
  return [length, money ? { kind: 'literal', text: money } : undefined];
}
