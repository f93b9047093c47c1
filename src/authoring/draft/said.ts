/** Questions and answers in words: the same in the command and on a page. */
import type { DraftWords } from '../../i18n/contract/draft.js';
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
