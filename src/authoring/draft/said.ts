/** Questions and answers in words: the same in the command and on a page. */
import type { DraftWords } from '../../i18n/contract/draft.js';
import type { ReadingWords } from '../../i18n/contract/reading.js';
import type { Refusal } from '../../reading-files/refusal.js';
import type { Document, Place } from '../../reading-files/document.js';
import { pieceOf } from '../../programme/piece-of.js';
import type { Why } from '../../recognising/found.js';
import type { Answer, Question } from './model.js';

export const questionSaid = (
  { code, words: about, count }: Pick<Question, 'code' | 'words' | 'count'>,
  words: DraftWords,
): string => words.questions[code](about, count);

export function answerSaid(
  { code }: Pick<Question, 'code'>,
  { code: answer, words: said }: Answer,
  { answers, kinds, columns }: DraftWords,
): string {
  const names = code === 'column' ? columns : kinds;
  return said ?? answers[code][answer] ?? names[answer] ?? answer;
}

/** Why the first answer is the first. */
export const whySaid = ({ code, words: said = '', count = 0 }: Why, words: DraftWords): string =>
  words.why[code]?.(said, count) ?? '';

/** «таблица 3, строка 12» */
export function placeSaid(
  { block, row }: Place,
  { blocks }: Document,
  { inTable, inText }: DraftWords,
): string {
  const it = blocks[block];
  if (it?.kind === 'table') return inTable(it.n, row === undefined ? undefined : row + 1);
  return inText(block + 1);
}

const LONGEST = 60;

/** Words of the document in one line: as much of them as tells which they are. */
export const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${pieceOf(line, 0, LONGEST)}…` : line;
};

/** Why a file is not read, and what to do then. */
export function refusalSaid({ code, params }: Refusal, { refusals }: ReadingWords): string {
  const sentence = refusals[code] as (given: typeof params) => string;
  return sentence(params);
}
