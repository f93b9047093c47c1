/** Answers of a report as they are given: one more, another one, or none any more. Pure. */
import type {
  ActivityAnswer,
  Answers,
  IndicatorAnswer,
  QuestionKey,
} from '../../authoring/report/model.js';

export const withActivity = (
  answers: Answers,
  key: QuestionKey,
  answer: ActivityAnswer | undefined,
): Answers => ({ ...answers, activities: changed(answers.activities, key, answer) });

export const withValue = (
  answers: Answers,
  key: QuestionKey,
  answer: IndicatorAnswer | undefined,
): Answers => ({ ...answers, indicators: changed(answers.indicators, key, answer) });

function changed<It>(
  all: Record<QuestionKey, It> = {},
  key: QuestionKey,
  answer: It | undefined,
): Record<QuestionKey, It> {
  const others = Object.entries(all).filter(([it]) => it !== key);
  return Object.fromEntries(answer === undefined ? others : [...others, [key, answer]]);
}
