/** The line that a finding speaks of, cut to what fits beside it. */
export interface SourceLine {
  before: string;
  /** From the place on: the value, or what is there of it. */
  at: string;
  after: string;
}

const MOST_BEFORE = 24;
const MOST_AFTER = 80;

export function sourceLine(text: string, line: number, column: number): SourceLine | undefined {
  const lines = text.split(/\r\n|[\n\r]/);
  const whole = lines[line - 1];
  if (whole === undefined) return undefined;
  const own = whole.slice(column - 1);
  // A bracket alone tells nobody which record it opens.
  const rest = /^[[{]\s*$/.test(own) ? `${own} ${lines[line]?.trim() ?? ''}` : own;
  const [value = ''] = TOKEN.exec(rest) ?? [];
  const before = whole.slice(0, column - 1).trimStart();
  const after = rest.slice(value.length);
  return {
    before: before.length > MOST_BEFORE ? `…${before.slice(-MOST_BEFORE)}` : before,
    at: cut(value, MOST_AFTER),
    after: cut(after, Math.max(0, MOST_AFTER - value.length)),
  };
}

/** A text, a number or word, or a single sign. */
const TOKEN = /^(?:"[^"\\]*(?:\\.[^"\\]*)*"?|[^\s"{}[\]:,]+|[^\s])/;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
