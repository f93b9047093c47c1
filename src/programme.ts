/**
 * `prog-widgets/programme`: the format by itself, without DOM and without Lit. What is said of a problem is a script of its
 * own, which comes when it is asked for.
 */
import type { Problem } from './programme/index.js';
import type { Language } from './i18n/languages.js';

export * from './programme/index.js';
export type { Language };

/**
 * What the console, the check page and the command say of a problem: «activities[6].when (мероприятие 7): срок «ближе к
 * осени» не распознан…».
 *
 * A Promise, in Node too: the sentences are loaded at the first call, so that nobody carries them who never asks.
 * @param language the language of the sentence; the paths are the file's own
 */
export async function explain(problem: Problem, language: Language = 'ru'): Promise<string> {
  const { loadProblemVoice } = await import('./i18n/problem-sentences.js');
  return (await loadProblemVoice(language)).sentenceOf(problem);
}
