/** A problem in the reader's language. Loaded only when there is a problem: most pages never ask for it. */
import { pathText, type Path, type Problem } from '../programme/problems.js';
import type { ProblemWords } from './contract/problems.js';
import { topicIn, type Language } from './languages.js';

export async function loadProblemSentences(
  language: Language,
): Promise<(problem: Problem) => string> {
  const words = await topicIn(
    language,
    'problems',
    async () => (await import('./ru/problems.js')).problems,
  );
  return (problem) => sentenceOf(problem, words);
}

/** «indicators[4].points[3].period (показатель 5, значение 4): «2004» стоит между 2023 и 2025; вероятно, 2024?» */
function sentenceOf({ code, path, params }: Problem, { sentences, places }: ProblemWords): string {
  const sentence = (sentences[code] as (params: Problem['params']) => string)(params);
  if (path.length === 0) return sentence;
  const place = placeOf(path, places);
  return `${pathText(path)}${place && ` (${place})`}: ${sentence}`;
}

/** People count from one. */
function placeOf(path: Path, places: Record<string, string>): string {
  return path
    .flatMap((step, index) => {
      const key = String(path[index - 1]);
      // Where the author wrote «мероприятия» for `activities`, that word will do.
      const noun = places[key] ?? (/^[а-яё]+$/i.test(key) ? key : undefined);
      return typeof step === 'number' && noun ? [`${noun} ${step + 1}`] : [];
    })
    .join(', ');
}
