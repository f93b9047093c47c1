/** Problems for the people who can mend them: the site's editor and whoever opens the console. */
import type { Language } from '../../i18n/languages.js';
import { loadProblemVoice } from '../../i18n/problem-sentences.js';
import type { Problem } from '../../programme/problems.js';

/** The sentences come only when there is something to say: most pages never load them. One a cause, the gravest first. */
export async function problemReport(
  problems: readonly Problem[],
  language: Language,
): Promise<string[]> {
  const { groupsOf, textOf } = await loadProblemVoice(language);
  return groupsOf(problems, (it) => it).map(textOf);
}

const warned = new WeakSet<readonly Problem[]>();

/** One file has one list of problems, however many tags show it. */
export function warnOnce(problems: readonly Problem[], source: string, reasons: string[]): void {
  if (warned.has(problems)) return;
  warned.add(problems);
  console.warn([`prog-widgets: ${source}`, ...reasons].join('\n  '));
}
